import { createHash } from 'node:crypto';
import type { Context } from '../context.ts';
import { DayFull } from '../store/calendar.ts';
import { type ExternalCalendar, recordOf } from '../store/items.ts';
import { LostRace } from '../store/store.ts';
import { key } from '../store/table.ts';
import { USUAL_ZONE } from '../viewer-zone.ts';
import type { Fetch } from './fetch.ts';
import { extentOf, type Month, monthAt, monthsFrom } from './months.ts';
import { replaceMonth, Superseded } from './pulled-month.ts';
import type { Reader } from './reader.ts';
import { type Stretches, stretchesOf } from './stretches.ts';
import type { SyncJob } from './sync-job.ts';
import { type CalendarSync, syncItem, syncsOf, type Validators } from './sync-state.ts';
import { type Trouble, Unreadable } from './trouble.ts';

/** What syncing takes from outside. */
export interface Means {
  readonly fetch: Fetch;
  readonly read: Reader;
}

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

/** What a calendar comes to: the months it is pulled into, its stretches in them, and by what it can be told that it changes. */
interface Wanted {
  readonly months: readonly Month[];
  readonly stretches: Stretches;
  readonly basis: string;
  readonly validators: readonly Validators[];
  readonly timezone: string;
}

async function update(ctx: Context, sync: CalendarSync, calendar: ExternalCalendar, means: Means): Promise<void> {
  const wanted = await gather(ctx, sync, calendar, means);
  const standing = wanted ? fingerprintOf(wanted.stretches) : sync.standing;
  if (standing === sync.standing && !sync.trouble && (!wanted || wanted.basis === sync.basis)) return;
  const current = standing === sync.standing ? sync : await rewritten(ctx, sync, wanted as Wanted);
  const { trouble, failing_since, ...well } = current;
  const { basis, validators } = wanted ?? sync;
  await replaceSync(ctx, current, {
    ...well,
    ...(standing && { standing }),
    ...(basis && { basis }),
    ...(validators && { validators }),
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

/** @returns undefined where every server says that its file is as it was. @throws Unreadable */
async function gather(
  ctx: Context,
  sync: CalendarSync,
  calendar: ExternalCalendar,
  { fetch, read }: Means,
): Promise<Wanted | undefined> {
  const timezone = await zoneOf(ctx, calendar);
  const present = monthAt(ctx.nowMs);
  const basis = [calendar.v, timezone, present].join(' ');
  if (!calendar.pull_from_calendar) {
    const months = monthsFrom(sync.since, present);
    return { months, stretches: new Map(), basis, validators: [], timezone };
  }
  const months = monthsFrom(present, present);
  const known = sync.basis === basis && sync.standing !== undefined ? sync.validators : undefined;
  const files = await fetchAll(calendar.pulled_in_calendars, known, fetch);
  if (!files) return undefined;
  const [first, last] = [months[0], months.at(-1)] as [Month, Month];
  const range = { start: extentOf(first).start, end: extentOf(last).end };
  const texts = files.map(({ text }) => text);
  const found = await read({ texts, range, home: timezone, account: calendar.email });
  if ('trouble' in found) throw new Unreadable(found.trouble);
  const stretches = stretchesOf(found.times, months, calendar.pull_in_event_details);
  return { months, stretches, basis, validators: files.map(({ validators }) => validators), timezone };
}

/** The files at these addresses; undefined where none has changed. Where one has, all of them are needed. @throws Unreadable */
async function fetchAll(addresses: readonly string[], known: readonly Validators[] | undefined, fetch: Fetch) {
  const answers = await Promise.all(addresses.map((address, i) => fetch(address, known?.[i])));
  if (answers.every((answer) => answer === 'unchanged')) return undefined;
  return Promise.all(
    answers.map(async (answer, i) => {
      const file = answer === 'unchanged' ? await fetch(addresses[i] as string) : answer;
      if (file === 'unchanged') throw new Unreadable('refused');
      if ('trouble' in file) throw new Unreadable(file.trouble);
      return file;
    }),
  );
}

const fingerprintOf = (stretches: Stretches): string =>
  createHash('sha256')
    .update(JSON.stringify([...stretches]))
    .digest('base64url');

async function zoneOf({ store }: Context, { user_id, organization }: ExternalCalendar): Promise<string> {
  const [user, home] = await store.getMany([key.user(user_id), key.organization(organization)]);
  return recordOf('user', user)?.timezone ?? recordOf('organization', home)?.timezone ?? USUAL_ZONE;
}

/** Takes away everything that was pulled in from a calendar that is no more, and then its state. */
async function clear(ctx: Context, sync: CalendarSync): Promise<void> {
  const current = await replaceSync(ctx, sync, sync);
  for (const month of monthsFrom(sync.since, monthAt(ctx.nowMs)))
    await replaceMonth(ctx, current, month, [], USUAL_ZONE);
  const at = key.calendarSync(sync.organization, sync.calendar_id);
  await ctx.store.commit([{ remove: at, when: { name: 'unchanged', is: { v: current.v } } }]).catch(superseded);
}

/** Notes it the first time, so that a server that is away costs no writes. */
async function noteTrouble(ctx: Context, { organization, calendar_id }: SyncJob, trouble: Trouble): Promise<void> {
  const [sync] = await syncsOf(ctx.store, organization, [calendar_id]);
  if (!sync || sync.trouble === trouble) return;
  ctx.log.info('An external calendar cannot be read', { organization, calendar_id, trouble });
  await replaceSync(ctx, sync, { ...sync, trouble, failing_since: sync.failing_since ?? ctx.nowMs });
}

/** Puts the next version of the state in place of the one it was made from. @throws Superseded where that is no longer it */
async function replaceSync(ctx: Context, before: CalendarSync, after: Omit<CalendarSync, 'v'>): Promise<CalendarSync> {
  const next = { ...after, v: before.v + 1 };
  const when = { name: 'unchanged', is: { v: before.v } } as const;
  await ctx.store.commit([{ put: syncItem(next), when }]).catch(superseded);
  return next;
}

function superseded(error: unknown): never {
  throw error instanceof LostRace ? new Superseded() : error;
}
