import { only } from '../store/facts.ts';
import type { ExternalCalendar } from '../store/items.ts';
import type { Store } from '../store/store.ts';
import { key } from '../store/table.ts';

/** The external calendars of an organization, in order of id. */
export async function externalCalendarsOf(store: Store, organization: string): Promise<ExternalCalendar[]> {
  const { PK, SK } = key.externalCalendar(organization, '');
  return only(await store.query({ partition: PK, from: SK, to: `${SK}~`, consistent: true }), 'external-calendar');
}
