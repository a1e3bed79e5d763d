import type { Context } from '../context.ts';
import { DayFull } from '../store/calendar.ts';
import { type ExternalCalendar, recordOf } from '../store/items.ts';
import { key } from '../store/table.ts';
import { USUAL_ZONE } from '../viewer-zone.ts';
import { monthAt, monthsFrom } from './months.ts';
import { replaceMonth } from './pulled-month.ts';
import type { SyncJob } from './sync-job.ts';
import { type CalendarSync, replaceSync, Superseded, superseded, syncsOf, unchangedSync } from './sync-state.ts';
import { type Trouble, Unreadable } from './trouble.ts';
import { type Means, type Wanted, wantedOf } from './wanted.ts';

/**
 * Brings a provider's calendar up to date with an external one: fetches it, and where what it says has changed makes each
 * month of the provider's calendar say the same. It can be done at any time, by anybody, any number of times: it goes by
 * what stands in the calendar. What a process that died has left half done, the next one finishes. A calendar that cannot
 * be read keeps what was pulled in last: better a slot too few than two people at one time.
 * @returns whether there is anything of the calendar left to be synced later
 */
export async function syncCalendar(
  ctx: Context,
  { organization, calendar_id }: SyncJob,
  means: Means,
): Promise<boolean> {
  const [sync] = await syncsOf(ctx.store, organization, [calendar_id]);
  if (!sync) return false;
  const calendar = recordOf(
    'external-calendar',
    await ctx.store.get(key.externalCalendar(organization, calendar_id), { consistent: true }),
  );
  const syncing = calendar ? updateOrNote(ctx, sync, calendar, means) : clear(ctx, sync);
  await syncing.catch((error) => {
    if (!(error instanceof Superseded)) throw error; // whoever was faster knows more
  });
  return calendar !== undefined;
}

/** Updates, or notes why that cannot be. */
async function updateOrNote(ctx: Context, sync: CalendarSync, calendar: ExternalCalendar, means: Means): Promise<void> {
  try {
    await update(ctx, sync, calendar, means);
  } catch (error) {
    const trouble = error instanceof DayFull ? 'too-many' : error instanceof Unreadable ? error.trouble : undefined;
    if (!trouble) throw error;
    await noteTrouble(ctx, sync, trouble);
  }
}

async function update(ctx: Context, sync: CalendarSync, calendar: ExternalCalendar, means: Means): Promise<void> {
  const wanted = await wantedOf(ctx, sync, calendar, means);
  const changed = wanted && wanted.standing !== sync.standing;
  const noted = !sync.trouble && (!wanted || wanted.basis === sync.basis);
  if (!changed && noted) return;
  const current = changed ? await rewritten(ctx, sync, wanted) : sync;
  const { trouble, failing_since, ...well } = current;
  await replaceSync(ctx, current, {
    ...well,
    ...(wanted && { standing: wanted.standing, basis: wanted.basis, validators: wanted.validators }),
    first_synced_at: sync.first_synced_at ?? ctx.nowMs,
  });
}

/** Sets out to change what stands in the provider's calendar, and does. @returns the state under which it was done */
async function rewritten(ctx: Context, sync: CalendarSync, wanted: Wanted): Promise<CalendarSync> {
  const { standing, ...rest } = sync;
  const current = await replaceSync(ctx, sync, rest);
  for (const month of wanted.months)
    await replaceMonth(ctx, current, month, wanted.stretches.get(month) ?? [], wanted.timezone);
  return current;
}

/** Takes away everything that was pulled in from a calendar that is no more, and then its state. */
async function clear(ctx: Context, sync: CalendarSync): Promise<void> {
  const current = await replaceSync(ctx, sync, sync);
  for (const month of monthsFrom(sync.since, monthAt(ctx.nowMs)))
    await replaceMonth(ctx, current, month, [], USUAL_ZONE);
  const at = key.calendarSync(sync.organization, sync.calendar_id);
  await ctx.store.commit([{ remove: at, when: unchangedSync(current) }]).catch(superseded);
}

/** Notes it the first time, so that a server that is away costs no writes. */
async function noteTrouble(ctx: Context, { organization, calendar_id }: SyncJob, trouble: Trouble): Promise<void> {
  const [sync] = await syncsOf(ctx.store, organization, [calendar_id]);
  if (!sync || sync.trouble === trouble) return;
  ctx.log.info('An external calendar cannot be read', { organization, calendar_id, trouble });
  await replaceSync(ctx, sync, { ...sync, trouble, failing_since: sync.failing_since ?? ctx.nowMs });
}
