import type { Event } from '../../store/event.ts';
import { type ClinicRecord, itemOf } from '../../store/items.ts';
import type { Item } from '../../store/store.ts';
import { key, table } from '../../store/table.ts';
import { beginning, type Law, type Lookup } from '../law.ts';

const telling = [
  'organization',
  'user',
  'setting',
  'appointment-type',
  'availability',
  'appointment',
  'appointment-request',
  'group',
  'tag',
  'api-key',
  'external-calendar',
];

const attributes: readonly string[] = [table, ...Object.values(table.indexes)].flatMap(({ partitionKey, sortKey }) => [
  partitionKey,
  sortKey,
]);

export const foundWhereItBelongs: Law = {
  sentence: 'A record stands at its key, and in the lists it belongs to',
  kinds: [...telling, 'inclusion', 'additional-provider', 'series', 'credit', 'credit-change'],
  breaches: async (item) => {
    const meant = itemOf(recordIn(item));
    return [...new Set(attributes)].flatMap((attribute) =>
      meant[attribute] === item[attribute] ? [] : [`${attribute} is ${item[attribute]}, not ${meant[attribute]}`],
    );
  },
};

export const changesAreTold: Law = {
  sentence: 'The creation of a record, and its last change, each have their event, as long as events are kept',
  kinds: telling,
  async breaches(item, look) {
    const record = recordIn(item);
    if (record.kind === 'appointment' && record.external_calendar_id) return []; // follows a calendar elsewhere
    const first = (await eventsOf(record, record.created_at, look)).filter(({ type }) => type === 'CREATE');
    const last = record.v > 1 ? await eventsOf(record, record.updated_at, look) : first;
    return [
      ...(first.length === 1 || (await isForgotten(record, record.created_at, look))
        ? []
        : [`${first.length} events tell of its creation`]),
      ...(last.length > 0 || (await isForgotten(record, record.updated_at, look))
        ? []
        : ['no event tells of its last change']),
    ];
  },
};

/** The record in an item, without what it is found by. */
function recordIn(item: Item): ClinicRecord {
  return Object.fromEntries(
    Object.entries(item).filter(([name]) => !attributes.includes(name)),
  ) as unknown as ClinicRecord;
}

/** Whether the log of the month no longer reaches back to a millisecond: events are swept after four months, the oldest first. */
async function isForgotten({ organization }: ClinicRecord, at: number, look: Lookup): Promise<boolean> {
  const time = new Date(at).toISOString();
  const { PK: partition } = key.event(organization, time, '');
  const [oldest] = await look.query({ partition, limit: 1, consistent: true });
  return oldest === undefined || oldest.SK > `${time}#~`;
}

/** What is told of a record at a millisecond. A setting has its owner's id; all other ids are one record's alone. */
async function eventsOf({ kind, id, organization }: ClinicRecord, at: number, look: Lookup): Promise<Event[]> {
  const { PK, SK } = key.event(organization, new Date(at).toISOString(), '');
  const events = (await beginning(look, PK, SK)).map((item) => item as unknown as Event);
  const ofKind = events.filter(({ resource }) => (resource === 'APPOINTMENT_SETTING') === (kind === 'setting'));
  return ofKind.filter((event) => event.resource_id === id || event.also?.includes(id));
}
