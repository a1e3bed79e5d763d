import type { Context } from '../context.ts';
import { entryOf } from '../scheduling/occupancy.ts';
import { type Calendar, calendarWrites, entries, pageKeys, readCalendar } from '../store/calendar.ts';
import { created, untilCommitted } from '../store/commit.ts';
import { only } from '../store/facts.ts';
import { type Appointment, itemOf, keyOf } from '../store/items.ts';
import { LostRace } from '../store/store.ts';
import { key } from '../store/table.ts';
import type { BusyTime } from './busy-time.ts';
import { extentOf, type Month } from './months.ts';
import { nameOf } from './stretches.ts';
import { type CalendarSync, Superseded, unchangedSync } from './sync-state.ts';

/** Blocks that one transaction puts or takes away: with the page and the state of the syncing it has 100 actions. */
const AT_ONCE = 90;

/**
 * Makes a month of the provider's calendar hold exactly these stretches of an external one, as blocks, and leaves what
 * stands there already. It goes through the page's own lock, like everything that occupies time: of a sync and a booking
 * that meet on a day, the second decides again. What is new comes before what is gone, so no time is free in between.
 * @throws Superseded, Contended, DayFull
 */
export async function replaceMonth(
  ctx: Context,
  sync: CalendarSync,
  month: Month,
  wanted: readonly BusyTime[],
  timezone: string,
): Promise<void> {
  while (await untilCommitted(ctx, () => replaceSome(ctx, sync, month, wanted, timezone)));
}

/** One transaction. @returns whether there was anything to do */
async function replaceSome(
  ctx: Context,
  sync: CalendarSync,
  month: Month,
  wanted: readonly BusyTime[],
  timezone: string,
): Promise<boolean> {
  const { organization, user_id, calendar_id } = sync;
  const extent = [extentOf(month)];
  const pages = await ctx.store.getMany(pageKeys(user_id, extent), { consistent: true });
  const calendar = readCalendar(user_id, organization, pages, extent);
  const { missing, surplus } = difference(await pulledIn(ctx, sync, calendar), wanted);
  const added = await Promise.all(missing.slice(0, AT_ONCE).map((time) => block(ctx, sync, time, timezone)));
  const gone = surplus.slice(0, AT_ONCE - added.length);
  if (added.length + gone.length === 0) return false;
  await ctx.store
    .commit([
      { check: key.calendarSync(organization, calendar_id), when: unchangedSync(sync) },
      ...calendarWrites(calendar, { out: gone.map(({ id }) => id), in: added.map(entryOf) }),
      ...gone.map((one) => ({ remove: keyOf(one) })),
      ...added.map((one) => ({ put: itemOf(one) })),
    ])
    .catch((error) => {
      throw error instanceof LostRace && error.lost.includes('unchanged') ? new Superseded() : error;
    });
  return true;
}

/** The blocks among a provider's commitments that were pulled in from the calendar. */
async function pulledIn(ctx: Context, { calendar_id }: CalendarSync, calendar: Calendar): Promise<Appointment[]> {
  const blocks = entries(calendar).filter(({ block }) => block);
  const items = await ctx.store.getMany(
    blocks.map(({ id }) => key.appointment(id)),
    { consistent: true },
  );
  return only(items, 'appointment').filter((one) => one.external_calendar_id === calendar_id);
}

function difference(standing: readonly Appointment[], wanted: readonly BusyTime[]) {
  const missing = new Map(wanted.map((time) => [nameOf(time), time]));
  const surplus = standing.filter(
    ({ start, end, external_title: title = '' }) => !missing.delete(nameOf({ start, end, title })),
  );
  return { missing: [...missing.values()], surplus };
}

/** A block that keeps a stretch of time free. No event tells of it: it is nobody's deed, and no news to webhooks. */
async function block(
  ctx: Context,
  { organization, user_id, calendar_id }: CalendarSync,
  { start, end, title }: BusyTime,
  timezone: string,
): Promise<Appointment> {
  return created<Appointment>(ctx, {
    kind: 'appointment',
    id: await ctx.store.newId(),
    organization,
    start,
    end,
    timezone,
    provider_ids: [user_id],
    is_blocker: true,
    is_group: false,
    buffer: 0,
    self_booked: false,
    confirmed: true,
    client_confirmed: false,
    patient_reschedule_count: 0,
    external_calendar_id: calendar_id,
    external_title: title,
  });
}
