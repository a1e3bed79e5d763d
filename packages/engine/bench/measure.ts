/** Where results go: exported, so that no work can be optimized away. */
export let sink: unknown;

/**
 * Nanoseconds that a piece of work takes: the best of many rounds, since whatever else the machine does only adds.
 * @param budget milliseconds to spend on measuring.
 */
export function measure(work: () => unknown, budget = 300): number {
  let times = 1;
  // Rounds of at least two milliseconds, far above the resolution of the clock.
  while (round(work, times) < 2 && times < 1e7) times *= 2;
  const until = performance.now() + budget;
  let best = round(work, times);
  // Five rounds at least, so that slow work too gets its chance to be undisturbed.
  for (let rounds = 1; rounds < 5 || performance.now() < until; rounds++) best = Math.min(best, round(work, times));
  return (best / times) * 1e6;
}

function round(work: () => unknown, times: number): number {
  const begun = performance.now();
  for (let time = 0; time < times; time++) sink = work();
  return performance.now() - begun;
}

/** Nanoseconds, each of several pieces of work done once: the median, for what can be done for the first time only once. */
export function measureOnce(works: readonly (() => unknown)[]): number {
  const taken = works.map((work) => round(work, 1) * 1e6).sort((a, b) => a - b);
  return taken[taken.length >> 1] ?? Number.NaN;
}

/** A duration as people read it: 240 ns, 4.3 µs, 18 ms. */
export function readable(nanoseconds: number): string {
  const [value, unit] =
    nanoseconds < 1e3 ? [nanoseconds, 'ns'] : nanoseconds < 1e6 ? [nanoseconds / 1e3, 'µs'] : [nanoseconds / 1e6, 'ms'];
  return `${value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en')} ${unit}`;
}
