import { dayOf } from './calendar.ts';
import type { Minute } from './interval.ts';
import { startOfDay, type Zone } from './zone.ts';

/** How soon and how far ahead clients may book. */
export interface Advance {
  /** Minutes that must lie between now and a start; exactly so many will do (`minimum_advance_schedule_time`). */
  readonly notice: number;
  /** Whole days: 1 means from tomorrow on (`minimum_days_in_advance`). */
  readonly daysInAdvance: number;
  /** Days ahead, the last one included (`max_days_in_future`); no end where absent. */
  readonly horizon?: number;
  /** Whether today may be booked at all. The API's `same_day_appointments: true` is its contrary. */
  readonly sameDay: boolean;
}

/** The first and the last start a client may choose, both included, whatever the calendar says. */
export interface Bounds {
  readonly earliest: Minute;
  readonly latest: Minute;
}

/**
 * The starts a client may choose.
 * @param zone the provider's: its dates are the days that are counted.
 */
export function bounds(advance: Advance, now: Minute, zone: Zone): Bounds {
  return {
    earliest: Math.max(noticed(advance, now, zone), advance.sameDay ? now : tomorrow(now, zone)),
    latest: horizonEnd(advance, now, zone),
  };
}

/** The first start that leaves enough notice, in minutes and in days, the stricter of the two; never before now. */
export function noticed({ notice, daysInAdvance }: Advance, now: Minute, zone: Zone): Minute {
  return Math.max(now + Math.max(notice, 0), startOfDay(today(now, zone) + daysInAdvance, zone));
}

/** The first minute of tomorrow. */
export function tomorrow(now: Minute, zone: Zone): Minute {
  return startOfDay(today(now, zone) + 1, zone);
}

/** The last minute of the last day that may be booked; infinite without a horizon. */
export function horizonEnd({ horizon }: Advance, now: Minute, zone: Zone): Minute {
  return horizon === undefined ? Number.POSITIVE_INFINITY : startOfDay(today(now, zone) + horizon + 1, zone) - 1;
}

function today(now: Minute, zone: Zone): number {
  return dayOf(zone.toWall(now));
}
