import type { Interval, Minute } from '@openings/engine';
import type { Item, Write } from './store.ts';
import { type Key, key } from './table.ts';

/**
 * Calendar pages: one item per provider and month (UTC), one attribute per day, each the day's commitments packed into
 * a short text. A page is the lock and the read model at once.
 *
 * A commitment stands in every day that it or its buffer touches. So two that may not stand together always share a
 * day: the larger of their two buffers reaches into a day of the other. Whoever decides on a time reads the days that
 * the new commitment touches, and writes exactly those, each under the condition that it still reads as it did.
 */

/** What occupies a provider: an appointment, a group session, a block. */
export interface Entry extends Interval {
  /** Appointment id. */
  readonly id: string;
  readonly type?: string;
  /** Minutes that must lie free on either side. */
  readonly buffer: number;
  readonly block: boolean;
  /** A client chose the time. */
  readonly selfBooked: boolean;
  /** Of a group session. */
  readonly session?: Session;
}

/** The room in a group session. */
export interface Session {
  readonly seats: number;
  readonly taken: number;
  readonly waiting: number;
}

/** Days since 1970-01-01, UTC. */
type Day = number;

/** The days of one provider's calendar as they were read; a day without a commitment is undefined. */
export interface Calendar {
  readonly provider: string;
  readonly organization: string;
  readonly days: ReadonlyMap<Day, string | undefined>;
}

const MINUTES_OF_DAY = 1440;

/**
 * A page stays well under DynamoDB's 400 KB: a day may hold this many commitments (31 such days are 360 KB). Nobody
 * works through a tenth of it.
 */
export const DAY_LIMIT = 250;

const dayOf = (minute: Minute): Day => Math.floor(minute / MINUTES_OF_DAY);
const isoDate = (day: Day): string => new Date(day * MINUTES_OF_DAY * 60_000).toISOString().slice(0, 10);
const monthOf = (day: Day): string => isoDate(day).slice(0, 7);
const attributeOf = (day: Day): string => `d${isoDate(day).slice(8, 10)}`;

/** The days that an interval touches. */
function* daysOf(interval: Interval): Iterable<Day> {
  for (let day = dayOf(interval.start); day * MINUTES_OF_DAY < interval.end; day++) yield day;
}

/** A commitment with its buffer on both sides. */
export const reach = (entry: Interval & { readonly buffer: number; readonly block?: boolean }): Interval =>
  entry.block ? entry : { start: entry.start - entry.buffer, end: entry.end + entry.buffer };

/** The pages of a provider's calendar that hold the days of these intervals. */
export function pageKeys(provider: string, intervals: readonly Interval[]): Key[] {
  const months = new Set<string>();
  for (const interval of intervals) for (const day of daysOf(interval)) months.add(monthOf(day));
  return [...months].map((month) => key.calendarPage(provider, month));
}

/** The days of these intervals, as the pages have them. */
export function readCalendar(
  provider: string,
  organization: string,
  pages: readonly (Item | undefined)[],
  intervals: readonly Interval[],
): Calendar {
  const byMonth = new Map(pages.flatMap((page) => (page ? [[page.SK, page] as const] : [])));
  const days = new Map<Day, string | undefined>();
  for (const interval of intervals) {
    for (const day of daysOf(interval))
      days.set(day, byMonth.get(monthOf(day))?.[attributeOf(day)] as string | undefined);
  }
  return { provider, organization, days };
}

/**
 * The commitments of the days that were read, in order of start, each once. Pages are not read at one moment, so one that
 * moves from month to month meanwhile may be seen in both: then it stands in both, or the time it has moved to would seem
 * free to a decision whose conditions are about the days of that time alone.
 */
export function entries(calendar: Calendar): Entry[] {
  const found = new Map<string, Entry>();
  for (const [day, text] of calendar.days)
    for (const entry of readDay(day, text)) found.set(`${entry.id} ${entry.start} ${entry.end}`, entry);
  return [...found.values()].sort(byStart);
}

const byStart = (a: Entry, b: Entry): number => a.start - b.start || Number(a.id) - Number(b.id);

/** A day cannot take another commitment. */
export class DayFull extends Error {
  override readonly name = 'DayFull';
}

/**
 * The writes that take these commitments out of a calendar and put those in, under the condition that every day
 * touched still reads as it did.
 * @param change ids to take out; commitments to put in, which also replace those of the same id
 * @throws DayFull when a day would hold more than its limit
 */
export function calendarWrites(
  calendar: Calendar,
  change: { readonly out?: readonly string[]; readonly in?: readonly Entry[] },
): Write[] {
  const gone = new Set([...(change.out ?? []), ...(change.in ?? []).map((entry) => entry.id)]);
  const touched = new Map<Day, Entry[]>();
  for (const [day, text] of calendar.days) {
    const before = readDay(day, text);
    const after = before.filter((entry) => !gone.has(entry.id));
    if (after.length < before.length) touched.set(day, after);
  }
  for (const entry of change.in ?? []) {
    for (const day of daysOf(reach(entry))) {
      if (!calendar.days.has(day)) throw new Error(`Day ${isoDate(day)} was not read and cannot be written.`);
      const after = touched.get(day) ?? readDay(day, calendar.days.get(day));
      after.push(entry);
      if (after.length > DAY_LIMIT) throw new DayFull(`A day holds at most ${DAY_LIMIT} commitments.`);
      touched.set(day, after);
    }
  }
  return pageWrites(calendar, touched);
}

/** One update per page, of the days that were touched. */
function pageWrites(calendar: Calendar, touched: ReadonlyMap<Day, Entry[]>): Write[] {
  const pages = new Map<string, { set: Record<string, unknown>; is: Record<string, string | undefined> }>();
  for (const [day, after] of touched) {
    const month = monthOf(day);
    const page = pages.get(month) ?? { set: { kind: 'calendar-page', organization: calendar.organization }, is: {} };
    page.set[attributeOf(day)] = printDay(day, after);
    page.is[attributeOf(day)] = calendar.days.get(day);
    pages.set(month, page);
  }
  return [...pages].map(([month, { set, is }]) => ({
    update: key.calendarPage(calendar.provider, month),
    set,
    when: { name: 'dayUnchanged', is },
  }));
}

/**
 * A day as text. Commitments are parted by semicolons, their fields by commas: start and end in minutes of this UTC day
 * (below 0 and above 1440 where it began earlier or ends later), id, type, buffer, flags (b block, s self-booked) and,
 * for a group session, seats, seats taken, clients waiting.
 */
function printDay(day: Day, commitments: Entry[]): string | undefined {
  const midnight = day * MINUTES_OF_DAY;
  const texts = commitments.sort(byStart).map((entry) => {
    const fields = [entry.start - midnight, entry.end - midnight, entry.id, entry.type ?? '', entry.buffer];
    const flags = (entry.block ? 'b' : '') + (entry.selfBooked ? 's' : '');
    const session = entry.session ? [entry.session.seats, entry.session.taken, entry.session.waiting] : [];
    return [...fields, flags, ...session].join(',');
  });
  return texts.length > 0 ? texts.join(';') : undefined;
}

function readDay(day: Day, text: string | undefined): Entry[] {
  if (!text) return [];
  const midnight = day * MINUTES_OF_DAY;
  return text.split(';').map((commitment) => {
    const [start, end, id = '', type, buffer, flags = '', seats, taken, waiting] = commitment.split(',');
    return {
      id,
      start: midnight + Number(start),
      end: midnight + Number(end),
      ...(type && { type }),
      buffer: Number(buffer),
      block: flags.includes('b'),
      selfBooked: flags.includes('s'),
      ...(seats !== undefined && { session: { seats: Number(seats), taken: Number(taken), waiting: Number(waiting) } }),
    };
  });
}
