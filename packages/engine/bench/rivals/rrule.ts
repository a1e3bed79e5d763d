import * as module from 'rrule';
import type { Interval } from '../../src/index.ts';
import { length, place, step } from '../practice.ts';

// The package has no exports map: what it exports hangs on `default` in some loaders.
const { RRule } = (module as unknown as { default?: typeof module }).default ?? module;

/** Slots as one writes them with rrule: a rule for every start of the week, expanded as floating dates, filtered. */
export function slotsByRrule(range: Interval, busy: readonly Interval[]): number[] {
  const rule = new RRule({
    freq: RRule.WEEKLY,
    byweekday: [RRule.MO, RRule.TU, RRule.WE, RRule.TH, RRule.FR],
    byhour: [9, 10, 11, 12, 13, 14, 15, 16],
    byminute: [0, step, 2 * step, 3 * step],
    bysecond: [0],
    dtstart: floating(range.start),
  });
  return rule
    .between(floating(range.start), floating(range.end), true)
    .filter((start) => start.getUTCHours() * 60 + start.getUTCMinutes() + length <= 1020)
    .map((start) => place.toInstant(start.getTime() / 60_000))
    .filter((start) => !busy.some((taken) => taken.start < start + length && taken.end > start));
}

function floating(minute: number): Date {
  return new Date(place.toWall(minute) * 60_000);
}
