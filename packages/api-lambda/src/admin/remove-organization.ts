import { wait } from '../store/backoff.ts';
import { commitInBatches } from '../store/batches.ts';
import type { Item, Store, Write } from '../store/store.ts';
import { key } from '../store/table.ts';
import { belongings, type Owners, ownersOf, type Place } from './belongings.ts';

/** Whatever acts for an organization: by a key or token, or by itself. */
const ACTING: ReadonlySet<unknown> = new Set(['api-key', 'subject', 'webhook', 'external-calendar', 'calendar-sync']);

/**
 * Milliseconds after which nothing runs any more that began before the door was closed: a request is answered, and a
 * webhook told, within ten seconds.
 */
const LAST_REQUESTS = 12_000;

/** What a removal works on, and tells. */
export interface Removal extends Place {
  readonly store: Store;
  /** How many items are gone. */
  readonly told: (removed: number) => void;
  readonly pause?: number;
}

/**
 * Removes everything of an organization. First nothing acts for it any more: its API keys and links to tokens go, its
 * webhooks and external calendars, and its members become inactive, so that visitors cannot book them either. Then all it
 * has goes; then its people, by whom the rest was known; then, when a walk finds nothing, the organization itself.
 * Interrupted, it is run again, from whatever is left.
 */
export async function removeOrganization(removal: Removal, organization: string): Promise<void> {
  const owners = await ownersOf(removal, organization);
  await closeDoor(removal, owners);
  const isOrganization = ({ kind }: Item) => kind === 'organization';
  let removed = await removeAll(removal, owners, 0, (item) => !isOrganization(item) && item.kind !== 'user');
  for (let before = -1; removed > before; ) {
    before = removed;
    removed = await removeAll(removal, owners, removed, (item) => !isOrganization(item));
  }
  await removal.store.commit([{ remove: key.organization(organization) }]);
  removal.told(removed + 1);
}

/** Items of an organization, by their kind. */
export async function countBelongings(place: Place, organization: string): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for await (const items of belongings(place, await ownersOf(place, organization)))
    for (const { kind } of items) counts.set(String(kind), (counts.get(String(kind)) ?? 0) + 1);
  return counts;
}

async function closeDoor({ store, pause = LAST_REQUESTS, ...place }: Removal, owners: Owners): Promise<void> {
  let closed = 0;
  for await (const items of belongings(place, owners)) {
    const writes = items.flatMap(closing);
    await commitInBatches(store, writes);
    closed += writes.length;
  }
  if (closed > 0) await wait(pause);
}

function closing({ PK, SK, kind, role, active }: Item): Write[] {
  if (ACTING.has(kind)) return [{ remove: { PK, SK } }];
  if (kind !== 'user' || role === 'client' || !active) return [];
  return [{ update: { PK, SK }, set: { active: false }, when: { name: 'unchanged', is: { kind } } }];
}

/** @returns how many are gone now */
async function removeAll(
  { store, told, ...place }: Removal,
  owners: Owners,
  before: number,
  which: (item: Item) => boolean,
): Promise<number> {
  let removed = before;
  for await (const items of belongings(place, owners)) {
    const writes = items.filter(which).map(({ PK, SK }) => ({ remove: { PK, SK } }));
    await commitInBatches(store, writes);
    removed += writes.length;
    told(removed);
  }
  return removed;
}
