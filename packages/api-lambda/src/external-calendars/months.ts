import type { Interval } from '@openings/engine';

/** A month of a calendar page: 2026-11. */
export type Month = string;

/** Months that are pulled in beside the present one: whatever the day, slots can be asked for up to 366 days ahead. */
export const MONTHS_AHEAD = 13;

const MS_OF_MINUTE = 60_000;

/** Months since 1970-01. */
const numberOf = (month: Month): number => (Number(month.slice(0, 4)) - 1970) * 12 + Number(month.slice(5)) - 1;
const nameOf = (number: number): Month => new Date(Date.UTC(1970, number)).toISOString().slice(0, 7);

/** The month of an instant, UTC. */
export const monthAt = (ms: number): Month => new Date(ms).toISOString().slice(0, 7);

/** A month and those that follow it, up to so many months behind another one. */
export function monthsFrom(first: Month, last: Month, behind = MONTHS_AHEAD): Month[] {
  const [from, to] = [numberOf(first), numberOf(last) + behind];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => nameOf(from + i));
}

/** From its first minute to that of the next month, UTC. */
export const extentOf = (month: Month): Interval => ({
  start: Date.UTC(1970, numberOf(month)) / MS_OF_MINUTE,
  end: Date.UTC(1970, numberOf(month) + 1) / MS_OF_MINUTE,
});
