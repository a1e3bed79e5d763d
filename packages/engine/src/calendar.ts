/** Minutes of a day of 24 hours. */
export const DAY = 1440;

const MS_PER_DAY = 86_400_000;
const ISO_DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

/**
 * The day of an ISO date, counted from 1970-01-01 (day 0).
 * @throws RangeError unless `date` is a real date written `YYYY-MM-DD`.
 */
export function parseDay(date: string): number {
  const [, year, month, dayOfMonth] = ISO_DATE.exec(date) ?? [];
  // Years 0–99 would be read as 1900–1999 by Date.UTC, so the year is set on its own.
  const day = new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(dayOfMonth)) / MS_PER_DAY;
  if (Number.isNaN(day) || printDay(day) !== date) throw new RangeError(`Not a date (YYYY-MM-DD): ${date}`);
  return day;
}

/** The ISO date of a day, `YYYY-MM-DD`. Inverse of {@link parseDay}. */
export function printDay(day: number): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Day of the week, 0 = Sunday … 6 = Saturday. Day 0 was a Thursday. */
export function weekday(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The day on which a wall-clock minute lies. */
export function dayOf(wall: number): number {
  return Math.floor(wall / DAY);
}
