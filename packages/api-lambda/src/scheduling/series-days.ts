import { dayOf, type Minute, parseDay, printDay, type Zone } from '@openings/engine';
import type { RepeatInterval } from '../store/items.ts';

/** A series has at most this many occurrences. */
export const LONGEST_SERIES = 60;

const weeksApart: Readonly<Partial<Record<RepeatInterval, number>>> = { Weekly: 1, Biweekly: 2, 'Every 4 Weeks': 4 };

/** The intervals a series may repeat at. */
export const repeatIntervals: readonly RepeatInterval[] = ['Weekly', 'Biweekly', 'Monthly', 'Every 4 Weeks'];

/**
 * The days of a series, as days since 1970-01-01, the first among them. Monthly keeps the day of the month; a month
 * without it is skipped and does not count.
 */
export function seriesDays(first: number, interval: RepeatInterval, times: number): number[] {
  const weeks = weeksApart[interval];
  if (weeks !== undefined) return Array.from({ length: times }, (_, i) => first + i * weeks * 7);
  const days: number[] = [];
  for (let month = 0; days.length < times; month++) {
    const day = sameDayOfMonth(first, month);
    if (day !== undefined) days.push(day);
  }
  return days;
}

/**
 * The starts of a series: its days at the first one's wall time. A time that the clock skips on one of them moves later by
 * the gap, one that it shows twice is the first of the two; but the first occurrence stays the instant it was given as.
 */
export function seriesStarts(first: Minute, zone: Zone, interval: RepeatInterval, times: number): Minute[] {
  const wall = zone.toWall(first);
  const time = wall - dayOf(wall) * 1440;
  const [, ...later] = seriesDays(dayOf(wall), interval, times);
  return [first, ...later.map((day) => zone.toInstant(day * 1440 + time))];
}

/** The same day of a month so many months later, or undefined where that month is too short. */
function sameDayOfMonth(day: number, months: number): number | undefined {
  const [year = 0, month = 0, dayOfMonth = 0] = printDay(day).split('-').map(Number);
  const count = year * 12 + month - 1 + months;
  const firstOfMonth = parseDay(
    `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}-01`,
  );
  const wanted = firstOfMonth + dayOfMonth - 1;
  return printDay(wanted).slice(0, 7) === printDay(firstOfMonth).slice(0, 7) ? wanted : undefined;
}
