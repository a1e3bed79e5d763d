import type { Interval } from './interval.ts';

/**
 * Several streams of intervals as one: in order, overlapping and touching ones made one. Lazy.
 * @param sources each in order of start.
 */
export function* mergeWindows(...sources: Iterable<Interval>[]): Iterable<Interval> {
  const heads = sources.map((source) => {
    const iterator = source[Symbol.iterator]();
    return { iterator, next: iterator.next() };
  });
  let open: Interval | undefined;
  try {
    for (;;) {
      const first = heads.filter(({ next }) => !next.done).sort((a, b) => a.next.value.start - b.next.value.start)[0];
      if (!first) break;
      const interval: Interval = first.next.value;
      first.next = first.iterator.next();
      if (open && interval.start <= open.end) {
        open = { start: open.start, end: Math.max(open.end, interval.end) };
      } else {
        if (open) yield open;
        open = interval;
      }
    }
    if (open) yield open;
  } finally {
    for (const { iterator } of heads) iterator.return?.();
  }
}
