import { dayOf, type Minute, type Zone } from '@openings/engine';
import type { NoticeSwitch } from '../../settings.ts';

/** A time before an appointment at which its client may be reminded, and the switches of the setting that say so. */
export interface Moment {
  readonly name: string;
  /** Whole days of the client's calendar, or minutes. */
  readonly before: { readonly days: number } | { readonly minutes: number };
  readonly email?: NoticeSwitch;
  readonly text: NoticeSwitch;
}

/** All of them, the earliest first. */
export const moments: readonly Moment[] = [
  moment('four_days', { days: 4 }),
  moment('three_days', { days: 3 }),
  moment('two_days', { days: 2 }),
  moment('one_day', { days: 1 }),
  moment('two_hours', { minutes: 120 }),
  moment('one_hour', { minutes: 60 }),
  { name: 'five_minutes', before: { minutes: 5 }, text: 'send_text_reminder_five_minutes_before' },
];

type Both = 'four_days' | 'three_days' | 'two_days' | 'one_day' | 'two_hours' | 'one_hour';

function moment(name: Both, before: Moment['before']): Moment {
  return { name, before, email: `send_reminder_${name}_before`, text: `send_text_reminder_${name}_before` };
}

/**
 * When a moment before an appointment comes. A day before nine o'clock is nine o'clock, also where the client's clock
 * changes in between; an hour before is sixty minutes.
 * @param zone the client's
 */
export function timeOf({ before }: Moment, start: Minute, zone: Zone): Minute {
  if ('minutes' in before) return start - before.minutes;
  const wall = zone.toWall(start);
  return zone.toInstant((dayOf(wall) - before.days) * 1440 + (wall - dayOf(wall) * 1440));
}

/** The next moment before an appointment that lies behind `after`, epoch milliseconds; undefined where none is left. */
export function nextMoment(
  start: Minute,
  zone: Zone,
  after: number,
): { readonly moment: Moment; readonly at: Minute } | undefined {
  return moments.map((each) => ({ moment: each, at: timeOf(each, start, zone) })).find(({ at }) => at * 60_000 > after);
}
