import { type DatedHours, type Hours, type Interval, parseDay, type Schedule, weekday } from '../../src/index.ts';
import { instantOf } from './clock.ts';
import { Minutes } from './minutes.ts';

const DAY = 1440;
/** Days marked before and after the range: more than any hours the arbitraries make stay open without a gap. */
const MARGIN = 24;

/** The definition of windows: mark every minute of every day's hours, and read off the runs. */
export function windowsByDefinition(schedules: readonly Schedule[], range: Interval): Interval[] {
  const days = [Math.floor(range.start / DAY) - MARGIN, Math.floor(range.end / DAY) + MARGIN] as const;
  const minutes = new Minutes({ start: days[0] * DAY, end: days[1] * DAY });
  for (const { hours, dated, zone } of schedules) {
    for (let day = days[0] - 9; day <= days[1] + 1; day++) {
      for (const { start, end } of [...hours.filter(weeklyOn(day)), ...dated.filter(datedOn(day))]) {
        minutes.mark({ start: instantOf(day * DAY + start, zone.id), end: instantOf(day * DAY + end, zone.id) });
      }
    }
  }
  return minutes.runs().filter(({ start, end }) => start < range.end && end > range.start);
}

function weeklyOn(day: number): (hours: Hours) => boolean {
  return ({ weekdays, from, until }) =>
    weekdays.includes(weekday(day)) &&
    (from === undefined || parseDay(from) <= day) &&
    (until === undefined || day <= parseDay(until));
}

function datedOn(day: number): (dated: DatedHours) => boolean {
  return ({ date }) => parseDay(date) === day;
}
