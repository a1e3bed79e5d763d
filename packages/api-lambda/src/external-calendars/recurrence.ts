import type { Interval } from '@openings/engine';
import type ICAL from 'ical.js';
import { floating, instantOf, type Stated, stated, wallOf } from './clock.ts';
import { Unreadable } from './trouble.ts';

/** Steps that all recurrences of a file take together at most, 20 µs each: a daily event takes 420 of them in 14 months. */
const MOST_STEPS = 100_000;

/** Counts the steps of the recurrences of a file. */
export function stepCounter(): () => void {
  let steps = 0;
  return () => {
    if (++steps > MOST_STEPS) throw new Unreadable('too-many');
  };
}

/**
 * The wall times at which an event starts, each once: its own start, those of its rules and its additional dates, counted
 * on the wall of its own start, so that a weekly ten o'clock stays ten o'clock.
 * @param of wall times that are of interest; some outside of them may be found too
 */
export function startsOf(event: ICAL.Component, start: Stated, of: Interval, step: () => void): Set<number> {
  const walls = new Set([start.wall]);
  for (const property of event.getAllProperties('rrule')) {
    const rule = (property.getFirstValue() as ICAL.Recur).clone();
    if (rule.until) rule.until = untilOnWall(rule.until, property, start);
    const starts = rule.iterator(floating(start.wall + skipped(rule, start, of.start), start.wholeDay));
    for (let next = starts.next(); next && wallOf(next) < of.end; next = starts.next()) {
      step();
      if (isMeant(next, rule, start)) walls.add(wallOf(next));
    }
  }
  for (const date of datesOf(event, 'rdate', start)) walls.add(start.clock.toWall(instantOf(date)));
  return walls;
}

/** A day that a month does not have is left out (RFC 5545, 3.3.10); ical.js carries it over into the next month. */
function isMeant({ day }: ICAL.Time, { freq, parts }: ICAL.Recur, { wall }: Stated): boolean {
  const named = parts.BYMONTHDAY?.map(Number);
  if (named) return named.includes(day) || named.some((one) => one < 0);
  const byDate = (freq === 'YEARLY' || freq === 'MONTHLY') && !parts.BYDAY && !parts.BYYEARDAY && !parts.BYWEEKNO;
  return !byDate || day === new Date(wall * 60_000).getUTCDate();
}

/** Minutes that a rule can leap over, so that an old one costs no more than a new one: whole periods of days or weeks, where nothing is counted. */
function skipped({ freq, interval, count }: ICAL.Recur, { wall }: Stated, from: number): number {
  const days = freq === 'DAILY' ? 1 : freq === 'WEEKLY' ? 7 : 0;
  if (days === 0 || count) return 0;
  const period = days * interval * 1440;
  return Math.max(0, Math.floor((from - wall) / period) - 1) * period;
}

/** A last time is stated in UTC, or as a day, which counts to its end; the rule is counted on the wall. */
function untilOnWall(until: ICAL.Time, property: ICAL.Property, start: Stated): ICAL.Time {
  const said = stated(until, property, start.clock);
  const last = said.wholeDay ? said.wall + 1439 : start.clock.toWall(instantOf(said));
  return start.wholeDay ? floating(Math.floor(last / 1440) * 1440, true) : floating(last);
}

/** The times that a property lists, such as those at which an event does not happen. Of a period its start counts. */
export function datesOf(event: ICAL.Component, name: 'rdate' | 'exdate', { clock }: Stated): Stated[] {
  return event
    .getAllProperties(name)
    .flatMap((property) =>
      (property.getValues() as (ICAL.Time | ICAL.Period)[]).map((value) =>
        stated('start' in value ? value.start : value, property, clock),
      ),
    );
}
