import type { Item, Store, Write } from '../../store/store.ts';
import { key } from '../../store/table.ts';

/** Events bear the time at which their request arrived, and a request may take ten seconds until it commits. */
const LATE_MS = 15_000;

/** How far an organization's events have been read. */
interface Bookmark {
  /** The time of the latest event that was read, epoch milliseconds. */
  readonly readTo: number;
  /** The sort keys of those read that are so late that others may yet come before them. */
  readonly recent: readonly string[];
}

/** Events that were not read yet, and the write that marks them as read. */
export interface Unread {
  readonly events: readonly Item[];
  readonly marking: Write;
}

/**
 * An organization's events that were not read yet, in order of time; undefined where there are none. The first reading
 * ever only sets the mark: there was nobody to tell of what was before.
 */
export async function unreadEvents(store: Store, organization: string, nowMs: number): Promise<Unread | undefined> {
  const at = key.bookmark(organization);
  const bookmark = (await store.get(at, { consistent: true })) as (Item & Bookmark) | undefined;
  const found = await eventsSince(store, organization, (bookmark?.readTo ?? nowMs) - LATE_MS, nowMs);
  const events = bookmark ? found.filter(({ SK }) => !bookmark.recent.includes(SK)) : [];
  if (bookmark && events.length === 0) return undefined;
  const times = events.map(({ occurred_at }) => occurred_at as number);
  const readTo = Math.max(bookmark?.readTo ?? nowMs, ...times);
  const recent = found.filter(({ occurred_at }) => (occurred_at as number) >= readTo - LATE_MS).map(({ SK }) => SK);
  return { events, marking: { put: { ...at, kind: 'bookmark', readTo, recent } } };
}

/** The events of an organization from a moment on, month by month as they stand. */
async function eventsSince(store: Store, organization: string, sinceMs: number, nowMs: number): Promise<Item[]> {
  const at = (ms: number) => key.event(organization, new Date(ms).toISOString(), '');
  const from = at(sinceMs).SK;
  const partitions = new Set([at(nowMs).PK]);
  for (let ms = sinceMs; ms < nowMs; ms += SHORTER_THAN_ANY_MONTH) partitions.add(at(ms).PK);
  const months = [...partitions].sort().map((partition) => store.query({ partition, from, consistent: true }));
  return (await Promise.all(months)).flat();
}

const SHORTER_THAN_ANY_MONTH = 27 * 86_400_000;
