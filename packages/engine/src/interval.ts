/** Minutes since 1970-01-01T00:00Z. Whole numbers, except that `now` may carry a fraction. */
export type Minute = number;

/** A stretch of time from `start` up to, not including, `end` (half-open, so that neighbors touch without sharing a minute). */
export interface Interval {
  readonly start: Minute;
  readonly end: Minute;
}

/** Whether two intervals share at least one minute; an empty one shares none, wherever it lies. */
export function overlaps(a: Interval, b: Interval): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

/** Whether every minute of `inner` lies in `outer`. */
export function contains(outer: Interval, inner: Interval): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Order of start, the order of every list of intervals in this package. */
export function byStart(a: Interval, b: Interval): number {
  return a.start - b.start;
}
