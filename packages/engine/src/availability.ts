import { DAY, dayOf, parseDay, weekday } from './calendar.ts';
import type { Interval, Minute } from './interval.ts';
import type { Zone } from './zone.ts';

/** Hours offered every week, on the wall clock of a zone. */
export interface Hours {
  /** 0 = Sunday … 6 = Saturday: the days on which these hours begin. */
  readonly weekdays: readonly number[];
  /** Minutes after midnight of the wall day, 0 ≤ start < 1440. */
  readonly start: number;
  /** Minutes after the same midnight, start < end ≤ 11 520; above 1440 the hours run past midnight. */
  readonly end: number;
  /** First and last date on which these hours begin, both included; open where absent. */
  readonly from?: string;
  readonly until?: string;
}

/** Hours offered on one date. */
export interface DatedHours {
  /** `YYYY-MM-DD`, the day on which these hours begin. */
  readonly date: string;
  /** Minutes after its midnight, as in {@link Hours}. */
  readonly start: number;
  readonly end: number;
}

/** One provider's hours as stated in one zone. */
export interface Schedule {
  readonly hours: readonly Hours[];
  readonly dated: readonly DatedHours[];
  readonly zone: Zone;
}

const EVERY_DAY = 0b111_1111;

/** Hours run on for at most a week past the day they begin on: longer ones are several rows. */
const LONGEST = 8 * DAY;

/** Hours made ready for the days: weekdays as bits, dates as numbers. Dated hours are in force on one day. */
export interface Row {
  readonly weekdays: number;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly until: number;
}

/** A schedule that can be asked for the hours of a day, as intervals of instants. */
export class Timetable {
  readonly zone: Zone;
  readonly weekly: readonly Row[];
  /** How many days after the one they begin on the longest hours still touch. */
  readonly reach: number;
  readonly #dated = new Map<number, Row[]>();

  /** @throws RangeError for hours that end before they start, start beyond their day, or bear a date or weekday that is none. */
  constructor({ hours, dated, zone }: Schedule) {
    this.zone = zone;
    this.weekly = hours.map(weeklyRow);
    let longest = 0;
    for (const { end } of this.weekly) longest = Math.max(longest, end);
    for (const { date, start, end } of dated) {
      const day = parseDay(date);
      const rows = this.#dated.get(day);
      const row = checked({ weekdays: EVERY_DAY, start, end, from: day, until: day });
      if (rows) rows.push(row);
      else this.#dated.set(day, [row]);
      longest = Math.max(longest, end);
    }
    this.reach = dayOf(longest);
  }

  /** Hands each interval of the hours that begin on a day to `take`. */
  each(day: number, take: (interval: Interval) => void): void {
    const midnight = day * DAY;
    const bit = 1 << weekday(day);
    for (const row of this.#rows(day)) {
      if (!inForce(row, day, bit)) continue;
      const start = this.zone.toInstant(midnight + row.start);
      const end = this.zone.toInstant(midnight + row.end);
      // "Compatible" is not monotone inside a gap (New York 2026-03-08: 02:30 → 07:30Z, 03:15 → 07:15Z): such hours never are.
      if (start < end) take({ start, end });
    }
  }

  /** The earliest start of any hours that begin before an instant and last until it, else the instant itself. */
  reaching(instant: Minute): Minute {
    const wall = this.zone.toWall(instant);
    let earliest = instant;
    // A clock set back across midnight can put the hours of tomorrow before now, hence the day on either side.
    for (let day = dayOf(wall) - this.reach - 1; day <= dayOf(wall) + 1; day++) {
      const since = wall - day * DAY;
      const bit = 1 << weekday(day);
      for (const row of this.#rows(day)) {
        // No clock is ever set by more than a day: what lies further off by the wall needs no conversion.
        if (!inForce(row, day, bit) || row.end < since - DAY || row.start > since + DAY) continue;
        if (this.zone.toInstant(day * DAY + row.end) < instant) continue;
        earliest = Math.min(earliest, this.zone.toInstant(day * DAY + row.start));
      }
    }
    return earliest;
  }

  #rows(day: number): readonly Row[] {
    const dated = this.#dated.get(day);
    return dated ? [...this.weekly, ...dated] : this.weekly;
  }
}

/** Whether a row has hours that begin on a day, whose weekday comes as a bit. */
function inForce(row: Row, day: number, bit: number): boolean {
  return (row.weekdays & bit) !== 0 && row.from <= day && day <= row.until;
}

function weeklyRow({ weekdays, start, end, from, until }: Hours): Row {
  let bits = 0;
  for (const day of weekdays) bits |= 1 << day;
  return checked({
    weekdays: bits,
    start,
    end,
    from: from === undefined ? Number.NEGATIVE_INFINITY : parseDay(from),
    until: until === undefined ? Number.POSITIVE_INFINITY : parseDay(until),
  });
}

function checked(row: Row): Row {
  const { weekdays, start, end } = row;
  if ((weekdays & ~EVERY_DAY) !== 0) throw new RangeError('Weekdays are 0 to 6, from Sunday on.');
  if (start >= 0 && start < DAY && start < end && end <= LONGEST) return row;
  throw new RangeError(`Hours start within their day and end later, at most a week on: ${start}–${end}`);
}
