import type { Context } from '../context.ts';
import { type Condition, type Item, LostRace, type Store } from '../store/store.ts';
import { indexed, key } from '../store/table.ts';
import type { Month } from './months.ts';
import type { Trouble } from './trouble.ts';

/** By what a server tells that a file has not changed since. */
export interface Validators {
  readonly etag?: string;
  readonly last_modified?: string;
}

/**
 * How far pulling in a calendar has come. It begins with the calendar's record and outlives it until nothing that was
 * pulled in is left. It is no record of the practice: it changes without an event.
 */
export interface CalendarSync {
  readonly kind: 'calendar-sync';
  readonly organization: string;
  readonly calendar_id: string;
  readonly user_id: string;
  /** Grows whenever somebody sets out to change what stands in the provider's calendar: whoever set out before then stops. */
  readonly v: number;
  /** The first month that anything may have been pulled into. */
  readonly since: Month;
  /** A fingerprint of what stands in the provider's calendar; absent while that is being changed. */
  readonly standing?: string;
  /** What that rests on beside the files, and what their servers said of their versions, in order of address. */
  readonly basis?: string;
  readonly validators?: readonly Validators[];
  /** Epoch milliseconds. */
  readonly first_synced_at?: number;
  readonly failing_since?: number;
  readonly trouble?: Trouble;
}

/** The state of a calendar's syncing, as an item that the walk over all calendars finds. */
export const syncItem = (sync: CalendarSync): Item => ({
  ...sync,
  ...key.calendarSync(sync.organization, sync.calendar_id),
  ...indexed.calendarSync(sync.calendar_id),
});

/** The states of these calendars, undefined where there is none, as last committed. */
export async function syncsOf(
  store: Store,
  organization: string,
  calendars: readonly string[],
): Promise<(CalendarSync | undefined)[]> {
  const items = await store.getMany(
    calendars.map((id) => key.calendarSync(organization, id)),
    { consistent: true },
  );
  return items.map((item) => (item?.kind === 'calendar-sync' ? withoutKeys(item) : undefined));
}

function withoutKeys({ PK, SK, name_key, name_sort, ...sync }: Item): CalendarSync {
  return sync as unknown as CalendarSync;
}

/** A calendar that works is left alone with one bad day: servers have them. */
const FORGIVEN_MS = 86_400_000;

/** Whether the people of a practice should hear that a calendar is not read: it never worked, or has not for a day. */
export const isErrored = (sync: CalendarSync | undefined, nowMs: number): boolean =>
  sync?.failing_since !== undefined &&
  (sync.first_synced_at === undefined || nowMs - sync.failing_since >= FORGIVEN_MS);

/** Somebody else has set out to pull in the same calendar, and knows more. */
export class Superseded extends Error {
  override readonly name = 'Superseded';
}

/** Puts the next version of the state in place of the one it was made from. @throws Superseded where that is no longer it */
export async function replaceSync(
  { store }: Context,
  before: CalendarSync,
  after: Omit<CalendarSync, 'v'>,
): Promise<CalendarSync> {
  const next = { ...after, v: before.v + 1 };
  await store.commit([{ put: syncItem(next), when: unchangedSync(before) }]).catch(superseded);
  return next;
}

/** The state must still be at this version. */
export const unchangedSync = ({ v }: CalendarSync): Condition => ({ name: 'unchanged', is: { v } });

/** What a write under that condition alone may fail with. */
export function superseded(error: unknown): never {
  throw error instanceof LostRace ? new Superseded() : error;
}
