import { starts } from './practice.ts';

/** An appointment of the demo, before it is booked. */
export interface Planned {
  /** YYYY-MM-DD HH:MM on the provider's wall. */
  readonly datetime: string;
  readonly type: 'individual' | 'followUp';
  /** Which of the provider's clients, counted without end. */
  readonly turn: number;
  /** How it went, where it is over. */
  readonly pm_status?: 'Occurred' | 'No-Show';
}

const DAY = 86_400_000;
const WEEK = 7;

/** The date so many days from an instant (epoch milliseconds), in UTC: YYYY-MM-DD. */
const dateOf = (now: number, days: number): string => new Date(now + days * DAY).toISOString().slice(0, 10);

/** 0 is Sunday. */
const weekdayOf = (date: string): number => new Date(date).getUTCDay();

/** The next date, from tomorrow on, that falls on a weekday; so many weeks later, or earlier. */
export function nextWeekday(now: number, weekday: number, weeks = 0): string {
  const days = (weekday - weekdayOf(dateOf(now, 0)) + WEEK - 1) % WEEK;
  return dateOf(now, 1 + days + weeks * WEEK);
}

/**
 * What a provider's calendar holds: from last week to the week after next, fewer the further ahead, in a pattern that
 * looks like chance and is the same at every start.
 * @param provider index of the provider
 */
export function plan(now: number, provider: number): Planned[] {
  return range(-WEEK, 2 * WEEK).flatMap((day) => {
    const date = dateOf(now, day);
    if ([0, 6].includes(weekdayOf(date))) return [];
    const booked = day < WEEK ? 2 : 1;
    return range(0, booked).map((nth) => {
      const turn = (day + WEEK) * 4 + nth;
      const start = starts[provider]?.[(day + WEEK + provider + nth) % 4] as string;
      const over = day < 0 && { pm_status: turn % 9 === 4 ? ('No-Show' as const) : ('Occurred' as const) };
      return { datetime: `${date} ${start}`, type: turn % 5 === 0 ? 'individual' : 'followUp', turn, ...over };
    });
  });
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
