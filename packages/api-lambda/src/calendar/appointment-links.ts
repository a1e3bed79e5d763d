import type { Context } from '../context.ts';
import { loadType } from '../present/related.ts';
import type { Appointment } from '../store/items.ts';
import { eventLines } from './event.ts';
import { calendarText, compact } from './text.ts';

/** A link that puts an appointment into a calendar of Google's. */
export async function googleLink(one: Appointment, ctx: Context): Promise<string> {
  const dates = `${compact(one.start)}/${compact(one.end)}`;
  const parameters = { action: 'TEMPLATE', text: await headline(one, ctx), dates, location: one.location ?? '' };
  return `https://calendar.google.com/calendar/render?${new URLSearchParams(parameters)}`;
}

/** The address of an appointment's calendar; where the installation has no public URL, a link that holds the calendar itself. */
export async function icsLink(one: Appointment, ctx: Context): Promise<string> {
  if (ctx.calendarLink) return ctx.calendarLink({ what: 'appointment', id: one.id, edition: 0 });
  const file = calendarText(eventLines(one, await headline(one, ctx)));
  return `data:text/calendar;charset=utf-8,${encodeURIComponent(file)}`;
}

const headline = async (one: Appointment, ctx: Context): Promise<string> =>
  one.is_blocker ? 'Block' : ((await loadType(ctx, one.appointment_type_id))?.name ?? 'Appointment');
