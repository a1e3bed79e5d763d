import { findProvider, signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import { externalCalendarsOf } from '../external-calendars/calendars-of.ts';
import { syncItem } from '../external-calendars/sync-state.ts';
import type { createExternalCalendarInput } from '../generated.ts';
import { requireCalendarRight } from '../identity/calendar-right.ts';
import { change, committed, created } from '../store/commit.ts';
import type { ExternalCalendar } from '../store/items.ts';
import { mutation, refusal } from '../wire/answer.ts';
import { readText } from '../wire/text-in.ts';
import { readAddresses, requireIcs } from './external-calendar/input.ts';

/** Each is read every quarter of an hour, and nobody keeps more. */
const MOST_CALENDARS = 5;

/** Connects a calendar kept elsewhere. What carries events onward reads it for the first time. */
export const createExternalCalendar = mutation(async (input: createExternalCalendarInput, ctx: Context) => {
  const { organization, user } = signedIn(ctx);
  requireIcs(input.external_type);
  const pulled_in_calendars = readAddresses(input.pulled_in_calendars, ctx);
  const { id: user_id } = await findProvider(ctx, input.user_id ?? user.id, 'user_id');
  requireCalendarRight(ctx, [user_id]);
  const others = await externalCalendarsOf(ctx.store, organization);
  if (others.filter((one) => one.user_id === user_id).length >= MOST_CALENDARS)
    return refusal(null, `A provider has at most ${MOST_CALENDARS} external calendars; delete one first.`);
  const external_calendar = created<ExternalCalendar>(ctx, {
    kind: 'external-calendar',
    id: await ctx.store.newId(),
    organization,
    user_id,
    external_type: 'ics',
    ...(input.resource_name && { resource_name: readText(input.resource_name, 'resource_name') }),
    ...(input.email && { email: readText(input.email, 'email') }),
    pull_from_calendar: input.pull_from_calendar ?? true,
    pull_in_event_details: false,
    pulled_in_calendars,
  });
  const since = new Date(ctx.nowMs).toISOString().slice(0, 7);
  const sync = {
    kind: 'calendar-sync',
    organization,
    calendar_id: external_calendar.id,
    user_id,
    v: 1,
    since,
  } as const;
  const writes = [...change(ctx, 'EXTERNAL_CALENDAR', undefined, external_calendar), { put: syncItem(sync) }];
  return committed(ctx, writes, { external_calendar });
});
