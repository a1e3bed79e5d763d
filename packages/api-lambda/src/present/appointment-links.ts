import type { Minute } from '@openings/engine';
import type { Context } from '../context.ts';
import type { Appointment } from '../store/items.ts';
import type { Presenter } from './presenter.ts';
import { loadType } from './related.ts';

/** Links by which people put an appointment into a calendar of their own. Both name its type and its place, and no person. */
export const appointmentLinks = {
  add_to_gcal_link: async (one, _, ctx) => {
    const dates = `${compact(one.start)}/${compact(one.end)}`;
    const parameters = { action: 'TEMPLATE', text: await headline(one, ctx), dates, location: one.location ?? '' };
    return `https://calendar.google.com/calendar/render?${new URLSearchParams(parameters)}`;
  },
  unauthenticated_ics_link: async (one, _, ctx) =>
    `data:text/calendar;charset=utf-8,${encodeURIComponent(calendarFile(one, await headline(one, ctx)))}`,
} satisfies Partial<Presenter<'Appointment'>>;

const headline = async (one: Appointment, ctx: Context): Promise<string> =>
  one.is_blocker ? 'Block' : ((await loadType(ctx, one.appointment_type_id))?.name ?? 'Appointment');

/** An iCalendar file of one event, RFC 5545: lines end in CRLF, UTC times in the basic form. */
function calendarFile(one: Appointment, summary: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Openings//EN',
    'BEGIN:VEVENT',
    `UID:appointment-${one.id}@openings`,
    `DTSTAMP:${compact(Math.floor(one.updated_at / 60_000))}`,
    `SEQUENCE:${one.v - 1}`,
    `DTSTART:${compact(one.start)}`,
    `DTEND:${compact(one.end)}`,
    `SUMMARY:${escaped(summary)}`,
    ...(one.location ? [`LOCATION:${escaped(one.location)}`] : []),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

/** `20261122T150000Z` */
const compact = (instant: Minute): string => new Date(instant * 60_000).toISOString().replace(/[-:]|\.\d+/g, '');

/** RFC 5545 section 3.3.11: backslash, semicolon, comma and line breaks are written with a backslash. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** RFC 5545 section 3.1: no line is longer than 75 octets; a longer one goes on after a line break and a blank. */
function folded(line: string): string {
  let [result, length] = ['', 0];
  for (const character of line) {
    const octets = Buffer.byteLength(character);
    if (length + octets > 74) [result, length] = [`${result}\r\n `, 0];
    [result, length] = [result + character, length + octets];
  }
  return result;
}
