import { createHash } from 'node:crypto';
import type { Context } from '../context.ts';
import { type ExternalCalendar, recordOf } from '../store/items.ts';
import { key } from '../store/table.ts';
import { USUAL_ZONE } from '../viewer-zone.ts';
import type { Fetch } from './fetch.ts';
import { extentOf, type Month, monthAt, monthsFrom } from './months.ts';
import type { Reader } from './reader.ts';
import { type Stretches, stretchesOf } from './stretches.ts';
import type { CalendarSync, Validators } from './sync-state.ts';
import { Unreadable } from './trouble.ts';

/** What syncing takes from outside. */
export interface Means {
  readonly fetch: Fetch;
  readonly read: Reader;
}

/** What a calendar comes to in the provider's. */
export interface Wanted {
  readonly months: readonly Month[];
  readonly stretches: Stretches;
  /** As in the state of the syncing. */
  readonly standing: string;
  readonly basis: string;
  readonly validators: readonly Validators[];
  readonly timezone: string;
}

/**
 * Fetches a calendar and reads it.
 * @returns undefined where every server says that its file is as it was
 * @throws Unreadable
 */
export async function wantedOf(
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
    return { months, ...standingAs(new Map()), basis, validators: [], timezone };
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
  return { months, ...standingAs(stretches), basis, validators: files.map(({ validators }) => validators), timezone };
}

/** Stretches with their fingerprint, by which it is known whether they are those that stand already. */
function standingAs(stretches: Stretches): Pick<Wanted, 'stretches' | 'standing'> {
  const text = JSON.stringify([...stretches]);
  return { stretches, standing: createHash('sha256').update(text).digest('base64url') };
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

async function zoneOf({ store }: Context, { user_id, organization }: ExternalCalendar): Promise<string> {
  const [user, home] = await store.getMany([key.user(user_id), key.organization(organization)]);
  return recordOf('user', user)?.timezone ?? recordOf('organization', home)?.timezone ?? USUAL_ZONE;
}
