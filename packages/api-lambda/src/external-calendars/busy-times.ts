import { type Interval, type Minute, overlaps } from '@openings/engine';
import ICAL from 'ical.js';
import { BUSY, type BusyTime } from './busy-time.ts';
import { type Clock, instantOf, type Stated, stated } from './clock.ts';
import { datesOf, startsOf, stepCounter } from './recurrence.ts';
import { Unreadable } from './trouble.ts';

/** What is read of a file. */
export interface Reading {
  readonly range: Interval;
  /** Where times without a zone are meant. */
  readonly home: Clock;
  /** The account whose calendar it is: what it has declined takes no time. */
  readonly account?: string | undefined;
}

/** Occurrences that a file may have within the range, before they are merged. */
const MOST_OCCURRENCES = 20_000;

/**
 * The busy times of an iCalendar file (RFC 5545) within a range: every occurrence of every event that takes time.
 * @throws Unreadable for what is no calendar, or holds more than any calendar does
 */
export function busyTimes(text: string, reading: Reading): BusyTime[] {
  try {
    const byUid = Map.groupBy(eventsIn(text), (event) => event.getFirstPropertyValue('uid') ?? event);
    const step = stepCounter();
    const found: BusyTime[] = [];
    for (const versions of byUid.values()) {
      for (const time of occurrences(versions, reading, step)) found.push(time);
      if (found.length > MOST_OCCURRENCES) throw new Unreadable('too-many');
    }
    return found;
  } catch (error) {
    // Whatever the parser stumbles over: a file that is half understood may hide what is busy.
    throw error instanceof Unreadable ? error : new Unreadable('no-calendar');
  }
}

/** The events of a file, which may hold several calendars one after the other. */
function eventsIn(text: string): ICAL.Component[] {
  const parsed = ICAL.parse(text.replace(/^\uFEFF/, '')) as unknown[];
  const trees = (typeof parsed[0] === 'string' ? [parsed] : parsed) as unknown[][];
  const roots = trees.map((tree) => new ICAL.Component(tree as never));
  if (roots.length === 0 || roots.some(({ name }) => name !== 'vcalendar')) throw new Unreadable('no-calendar');
  return roots.flatMap((root) => root.getAllSubcomponents('vevent'));
}

/** An event and the exceptions to it, which have its name and say which occurrence each stands for. */
function* occurrences(versions: readonly ICAL.Component[], reading: Reading, step: () => void): Generator<BusyTime> {
  const exceptions = versions.filter((version) => version.hasProperty('recurrence-id'));
  const replaced = new Set(exceptions.map((one) => instantOf(timeIn(one, 'recurrence-id', reading.home) as Stated)));
  for (const version of versions) {
    const start = timeIn(version, 'dtstart', reading.home);
    if (!start || !takesTime(version, reading)) continue;
    const length = lengthOf(version, start, reading.home);
    const title = titleOf(version);
    const exception = exceptions.includes(version);
    const most = length.days * 1440 + length.minutes + 1440;
    const of = {
      start: start.clock.toWall(reading.range.start) - most,
      end: start.clock.toWall(reading.range.end) + 1440,
    };
    const gone = exception ? () => false : absences(version, start, replaced);
    for (const wall of exception ? [start.wall] : startsOf(version, start, of, step)) {
      const interval = placed(wall, length, start.clock);
      if (interval.start < interval.end && overlaps(interval, reading.range) && !gone(wall))
        yield { ...interval, title };
    }
  }
}

/** Whether an occurrence that would start at a wall time does not, or stands elsewhere as an exception. */
function absences(event: ICAL.Component, start: Stated, replaced: ReadonlySet<Minute>): (wall: number) => boolean {
  const excluded = datesOf(event, 'exdate', start);
  const instants = new Set(excluded.map(instantOf));
  const days = new Set(excluded.filter(({ wholeDay }) => wholeDay).map(({ wall }) => wall / 1440));
  return (wall) => {
    const instant = start.clock.toInstant(wall);
    return instants.has(instant) || replaced.has(instant) || days.has(Math.floor(wall / 1440));
  };
}

/** Free, cancelled and declined events take no time; nor do our own appointments, where a calendar shows them. */
function takesTime(event: ICAL.Component, { account }: Reading): boolean {
  const says = (name: string) => String(event.getFirstPropertyValue(name) ?? '').toUpperCase();
  const declined = event
    .getAllProperties('attendee')
    .filter((attendee) => String(attendee.getFirstParameter('partstat')).toUpperCase() === 'DECLINED')
    .map((attendee) => String(attendee.getFirstValue()).toLowerCase());
  return (
    says('status') !== 'CANCELLED' &&
    says('transp') !== 'TRANSPARENT' &&
    says('x-microsoft-cdo-busystatus') !== 'FREE' &&
    !/^(APPOINTMENT|SERIES)-\d+@OPENINGS$/.test(says('uid')) &&
    !(account && declined.includes(`mailto:${account.toLowerCase()}`))
  );
}

/** How long an event lasts: so many days of the wall, then so many minutes of the clock. */
interface Length {
  readonly days: number;
  readonly minutes: number;
}

/** By its end it lasts as long every time, by a duration the days of which are days (RFC 5545, 3.8.5.3); a day without either is whole. */
function lengthOf(event: ICAL.Component, start: Stated, home: Clock): Length {
  const end = timeIn(event, 'dtend', home);
  if (end && start.wholeDay) return { days: Math.floor((end.wall - start.wall) / 1440), minutes: 0 };
  if (end) return { days: 0, minutes: instantOf(end) - instantOf(start) };
  const duration = event.getFirstPropertyValue('duration') as ICAL.Duration | null;
  if (!duration) return { days: start.wholeDay ? 1 : 0, minutes: 0 };
  const { weeks, days, hours, minutes, seconds, isNegative } = duration;
  return isNegative
    ? { days: 0, minutes: 0 }
    : { days: weeks * 7 + days, minutes: hours * 60 + minutes + seconds / 60 };
}

/** Whole minutes that hold all of it. */
function placed(wall: number, { days, minutes }: Length, clock: Clock): Interval {
  const start = clock.toInstant(wall);
  const end = (days === 0 ? start : clock.toInstant(wall + days * 1440)) + minutes;
  return { start: Math.floor(start), end: Math.ceil(end) };
}

function timeIn(event: ICAL.Component, name: string, home: Clock): Stated | undefined {
  const property = event.getFirstProperty(name);
  return property ? stated(property.getFirstValue() as ICAL.Time, property, home) : undefined;
}

/** One line of at most 255 characters; what is private elsewhere is private here. */
function titleOf(event: ICAL.Component): string {
  const open = ['', 'PUBLIC'].includes(String(event.getFirstPropertyValue('class') ?? '').toUpperCase());
  const summary = String(event.getFirstPropertyValue('summary') ?? '');
  const line = summary
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 255)
    .toWellFormed();
  return open && line ? line : BUSY;
}
