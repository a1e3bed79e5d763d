import { type DatedHours, type Hours, type Schedule, Timetable } from './availability.ts';
import { DAY, dayOf } from './calendar.ts';
import type { Interval, Minute } from './interval.ts';
import { roundTheClock } from './round-the-clock.ts';
import type { Zone } from './zone.ts';

/** No clock has ever been further ahead of UTC (Metlakatla, until 1867: 15:14). */
const FURTHEST_AHEAD = 16 * 60;

/** How far past the range a window is followed that does not end: the longest appointment is a week. */
const WEEK = 7 * DAY;

/**
 * The windows of one provider's hours: merged (touching ones too), in order, lazy. Whole, never clipped to the range;
 * those in which some start of the range lies, `range` being half-open.
 * @throws RangeError for a range that is not finite, or hours that cannot be read (see {@link Hours}).
 */
export function windows(
  hours: readonly Hours[],
  dated: readonly DatedHours[],
  zone: Zone,
  range: Interval,
): Iterable<Interval> {
  return windowsOf([{ hours, dated, zone }], range);
}

/** The windows of one provider's hours stated in several zones: as {@link windows}, merged across the zones. */
export function windowsOf(schedules: readonly Schedule[], range: Interval): Iterable<Interval> {
  if (!Number.isFinite(range.start + range.end)) throw new RangeError('The range of windows must be finite.');
  const timetables = schedules.map((schedule) => new Timetable(schedule));
  return new Windows(timetables, range);
}

/** Windows that can be read again and again. A class, since an object literal with a computed name costs 400 ns to make. */
class Windows implements Iterable<Interval> {
  readonly #timetables: readonly Timetable[];
  readonly #range: Interval;

  constructor(timetables: readonly Timetable[], range: Interval) {
    this.#timetables = timetables;
    this.#range = range;
  }

  [Symbol.iterator](): Iterator<Interval> {
    return unroll(this.#timetables, this.#range);
  }
}

/**
 * Day by day, holding back what a later day might still precede or touch. Days are wall days, each zone's own, so
 * hours of a later day can begin at most the furthest zone's offset before their midnight.
 */
function* unroll(timetables: readonly Timetable[], range: Interval): Generator<Interval> {
  let open: Interval | undefined = { start: opening(timetables, range.start), end: range.start };
  const held: Interval[] = [];
  const hold = (interval: Interval): void => insert(interval, held);
  const reach = Math.max(0, ...timetables.map(({ reach }) => reach));
  for (let day = dayOf(range.start - FURTHEST_AHEAD) - reach; ; day++) {
    for (const timetable of timetables) timetable.each(day, hold);
    const settled = (day + 1) * DAY - FURTHEST_AHEAD;
    for (let next = held[0]; next && next.start < settled; next = held[0]) {
      held.shift();
      if (open && next.start <= open.end) {
        if (next.end > open.end) open = { start: open.start, end: next.end };
      } else {
        if (open && open.end > range.start) yield open;
        if (next.start >= range.end) return;
        open = next;
      }
    }
    if (open && open.end < settled) {
      if (open.end > range.start) yield open;
      open = undefined;
    }
    if (settled >= range.end && (!open || settled >= range.end + WEEK)) break;
  }
  if (open) yield open;
}

/** Puts an interval in its place; nearly always the last. */
function insert(interval: Interval, ordered: Interval[]): void {
  let place = ordered.push(interval) - 1;
  for (; place > 0 && (ordered[place - 1] as Interval).start > interval.start; place--) {
    ordered[place] = ordered[place - 1] as Interval;
  }
  ordered[place] = interval;
}

/**
 * Where the window begins that is open just before an instant; the instant itself if none is. Hours round the clock
 * that never began count from 1970 on: their grid must not depend on who asks for which range.
 */
function opening(timetables: readonly Timetable[], instant: Minute): Minute {
  let start = instant;
  while (start > DAY) {
    const reached = start;
    for (const timetable of timetables) {
      start = Math.min(start, timetable.reaching(reached));
      // Hours without a gap for more than a week may have none for years: those are not walked day by day.
      if (instant - start > WEEK) start = Math.min(start, roundTheClock(timetable, reached));
    }
    if (start === reached) return start;
  }
  return Math.min(instant, ...timetables.map(({ zone }) => zone.toInstant(0)));
}
