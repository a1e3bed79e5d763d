import type { Event } from '../store/event.ts';
import type { Item, Store } from '../store/store.ts';
import { indexed } from '../store/table.ts';
import type { CalendarSync } from './sync-state.ts';

/** A calendar that is to be brought up to date. */
export interface SyncJob {
  readonly organization: string;
  readonly calendar_id: string;
}

/** The calendar that an item of the table is an event about. */
export function syncJobOf(item: Item): SyncJob | undefined {
  const { kind, resource, organization, resource_id } = item as unknown as Event;
  return kind === 'event' && resource === 'EXTERNAL_CALENDAR' ? { organization, calendar_id: resource_id } : undefined;
}

/** Every calendar of the installation that is pulled in. */
export async function everySync(store: Store): Promise<SyncJob[]> {
  const partition = indexed.calendarSync('').name_key;
  const syncs = (await store.query({ index: 'byName', partition })) as unknown as CalendarSync[];
  return syncs.map(({ organization, calendar_id }) => ({ organization, calendar_id }));
}
