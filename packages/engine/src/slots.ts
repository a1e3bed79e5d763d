import { assertGrid, type Grid, nextOnGrid } from './grid.ts';
import type { Interval, Minute } from './interval.ts';

/** What slots are cut to: their length, their grid, and the bounds of their starts. */
export interface SlotPolicy extends Grid {
  /** Minutes an appointment takes. */
  readonly length: number;
  /** The first and the last start wanted, both included. They bound starts, and never move the grid. */
  readonly earliest: Minute;
  readonly latest: Minute;
  /** Stop after so many slots. */
  readonly limit?: number;
}

/**
 * The starts at which an appointment fits: inside a window, clear of everything busy, on the grid, within bounds.
 * One sweep over both lists: the cost is windows + busy + slots.
 * @param windows in order, disjoint and whole: a clipped window would move its grid. Read no further than needed.
 * @param busy in order of start, none empty; overlaps do no harm.
 * @throws RangeError if length, step or alignment is not positive.
 */
export function slots(windows: Iterable<Interval>, busy: readonly Interval[], policy: SlotPolicy): Minute[] {
  const { length, step, align, earliest, latest, limit = Number.POSITIVE_INFINITY } = policy;
  if (!(length > 0)) throw new RangeError(`An appointment takes time: ${length}`);
  assertGrid(policy);
  const starts: Minute[] = [];
  if (limit < 1) return starts;
  let next = 0;
  for (const window of windows) {
    if (window.start > latest) break;
    const last = Math.min(window.end - length, latest);
    let start = nextOnGrid(Math.max(window.start, earliest), window.start, policy);
    while (start <= last) {
      while (next < busy.length && (busy[next] as Interval).end <= start) next++;
      const taken = busy[next];
      const clear = taken ? Math.min(last, taken.start - length) : last;
      while (start <= clear) {
        if (starts.push(start) >= limit) return starts;
        start = align ? nextOnGrid(start + 1, window.start, policy) : start + step;
      }
      if (taken) start = nextOnGrid(taken.end, window.start, policy);
    }
  }
  return starts;
}
