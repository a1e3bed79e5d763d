import type { Timetable } from './availability.ts';
import { DAY, dayOf } from './calendar.ts';
import { byStart, type Interval, type Minute } from './interval.ts';

const WEEK = 7 * DAY;

/**
 * An instant since which weekly hours that leave no gap have been open, minus infinity where they never began;
 * the given instant if they do leave one.
 */
export function roundTheClock({ weekly, zone }: Timetable, instant: Minute): Minute {
  const day = dayOf(zone.toWall(instant));
  const rows = weekly.filter((row) => row.from <= day && day <= row.until);
  const week: Interval[] = [];
  for (const row of rows) {
    for (let weekday = 0; weekday < 7; weekday++) {
      if (!((row.weekdays >> weekday) & 1)) continue;
      const [start, end] = [weekday * DAY + row.start, weekday * DAY + row.end];
      week.push({ start, end }, { start: start - WEEK, end: end - WEEK });
    }
  }
  if (!covers(week.sort(byStart))) return instant;
  // From the day on which the last of them has been in force for its whole reach.
  const since = Math.max(...rows.map(({ from }) => from)) + 8;
  return Number.isFinite(since) ? zone.toInstant(since * DAY) : since;
}

function covers(week: readonly Interval[]): boolean {
  let covered = 0;
  for (const { start, end } of week) {
    if (start > covered) return false;
    covered = Math.max(covered, end);
  }
  return covered >= WEEK;
}
