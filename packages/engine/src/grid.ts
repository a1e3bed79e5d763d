import { DAY } from './calendar.ts';
import type { Minute } from './interval.ts';
import type { Zone } from './zone.ts';

/** Which starts may be offered: every `step` minutes from a window's start or, with `align`, certain wall-clock minutes. */
export interface Grid {
  /** Minutes from one start to the next. Not used where `align` is set. */
  readonly step: number;
  /** Starts on wall-clock minutes divisible by `every`, at most a day (Healthie's `booking_interval_restriction`). */
  readonly align?: { readonly every: number; readonly zone: Zone };
}

/**
 * The first start on the grid at or after `from`.
 * @param origin where steps are counted from: the start of the window.
 */
export function nextOnGrid(from: Minute, origin: Minute, { step, align }: Grid): Minute {
  if (!align) return origin + Math.ceil((from - origin) / step) * step;
  const first = Math.ceil(from);
  return aligned(first, modulo(-align.zone.toWall(first), align.every), align, 1);
}

/** The last start on the grid at or before `from`; the counterpart of {@link nextOnGrid}. */
export function lastOnGrid(from: Minute, origin: Minute, { step, align }: Grid): Minute {
  if (!align) return origin + Math.floor((from - origin) / step) * step;
  const last = Math.floor(from);
  return aligned(last, -modulo(align.zone.toWall(last), align.every), align, -1);
}

/** The aligned minute `away` from here, unless the clock changes on the way: then the nearest that is aligned. */
function aligned(from: Minute, away: number, { every, zone }: Required<Grid>['align'], direction: 1 | -1): Minute {
  if (zone.toWall(from + away) - zone.toWall(from) === away) return from + away;
  // It may change by less than `every` (Lord Howe, 30 minutes), so each minute is looked at.
  let minute = from;
  while (zone.toWall(minute) % every !== 0) minute += direction;
  return minute;
}

function modulo(a: number, n: number): number {
  return ((a % n) + n) % n;
}

/** @throws RangeError for steps that lead nowhere. */
export function assertGrid({ step, align }: Grid): void {
  if (!(step > 0)) throw new RangeError(`A step must be positive: ${step}`);
  if (align && !(align.every > 0 && align.every <= DAY)) throw new RangeError(`No such grid: ${align.every} minutes`);
}
