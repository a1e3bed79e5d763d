import type { Appointment } from '../store/items.ts';
import { compact, escaped } from './text.ts';

/** How an entry of a calendar is told apart and when it happens. */
export interface Placing {
  readonly uid: string;
  /** DTSTART and DTEND, and what else says when, with their parameters. */
  readonly times: readonly string[];
}

/** An appointment at its own two instants. */
export const atItsTime = ({ id, start, end }: Appointment): Placing => ({
  uid: `appointment-${id}@openings`,
  times: [`DTSTART:${compact(start)}`, `DTEND:${compact(end)}`],
});

/**
 * An appointment as an entry of a calendar. It names the type and the place, and no person: calendars are synchronized to
 * telephones and shown on screens.
 */
export function eventLines(one: Appointment, summary: string, { uid, times } = atItsTime(one)): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${compact(Math.floor(one.updated_at / 60_000))}`,
    `SEQUENCE:${one.v - 1}`,
    ...times,
    `SUMMARY:${escaped(summary)}`,
    ...(one.location ? [`LOCATION:${escaped(one.location)}`] : []),
    ...(one.pm_status === 'Cancelled' ? ['STATUS:CANCELLED'] : []),
    'END:VEVENT',
  ];
}
