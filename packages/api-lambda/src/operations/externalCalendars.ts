import { signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import { externalCalendarsOf } from '../external-calendars/calendars-of.ts';
import { isErrored, syncsOf } from '../external-calendars/sync-state.ts';
import type { QueryexternalCalendarsArgs } from '../generated.ts';
import { hasCalendarRight } from '../identity/calendar-right.ts';
import { connection } from '../present/connection.ts';

/** External calendars whose addresses the viewer may know. */
export async function externalCalendars(args: Partial<QueryexternalCalendarsArgs>, ctx: Context) {
  const { organization, user } = signedIn(ctx);
  const all = await externalCalendarsOf(ctx.store, organization);
  const asked = all.filter(({ user_id }) => (args.is_org ? hasCalendarRight(ctx, [user_id]) : user_id === user.id));
  const ofKind = args.calendar_type ? [] : asked; // they are all of the kind `ics`, which the type has no name for
  if (args.calendar_status !== 'errored') return connection(ofKind, args);
  const ids = ofKind.map(({ id }) => id);
  const syncs = await syncsOf(ctx.store, organization, ids);
  return connection(
    ofKind.filter((_, i) => isErrored(syncs[i], ctx.nowMs)),
    args,
  );
}
