import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { entryOf } from '../src/scheduling/occupancy.ts';
import { calendarWrites, pageKeys, reach, readCalendar } from '../src/store/calendar.ts';
import { type Appointment, itemOf } from '../src/store/items.ts';
import type { Item } from '../src/store/store.ts';

/** BatchWriteItem takes so many items. */
const BATCH = 25;
const AT_A_TIME = 8;

/** Where appointments go: an organization in a table, and the type they all have. */
interface Destination {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  readonly organization: string;
  readonly type: string;
}

/**
 * Puts appointments into a practice by batches, past the API, as the API would have left them but for their events and
 * clients: the records, and the calendar pages that hold them. Meant for loading many.
 * @param ids where their ids begin
 */
export async function load(
  { client, table, organization, type }: Destination,
  provider: string,
  starts: readonly number[],
  ids: number,
): Promise<void> {
  const appointments = starts.map(
    (start, i): Appointment => ({
      kind: 'appointment',
      id: String(ids + i),
      organization,
      v: 1,
      created_at: Date.now(),
      updated_at: Date.now(),
      start,
      end: start + 30,
      timezone: 'America/New_York',
      appointment_type_id: type,
      contact_type: 'Phone Call',
      provider_ids: [provider],
      user_id: String(ids + i),
      is_blocker: false,
      is_group: false,
      buffer: 10,
      self_booked: true,
      confirmed: true,
      client_confirmed: false,
      patient_reschedule_count: 0,
    }),
  );
  const items = [...appointments.map(itemOf), ...pagesOf(provider, organization, appointments)];
  const batches = Array.from({ length: Math.ceil(items.length / BATCH) }, (_, i) =>
    items.slice(i * BATCH, (i + 1) * BATCH),
  );
  const send = async (): Promise<void> => {
    for (let batch = batches.shift(); batch; batch = batches.shift()) {
      const requests = batch.map((Item) => ({ PutRequest: { Item } }));
      await client.send(new BatchWriteCommand({ RequestItems: { [table]: requests } }));
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, send));
}

/** The pages of a calendar that holds these and nothing else. */
function pagesOf(provider: string, organization: string, appointments: readonly Appointment[]): Item[] {
  const entries = appointments.map(entryOf);
  const intervals = entries.map(reach);
  const empty = readCalendar(provider, organization, [], intervals);
  const pages = calendarWrites(empty, { in: entries }).flatMap((write) =>
    'set' in write ? [{ ...write.update, ...write.set }] : [],
  );
  if (pages.length !== pageKeys(provider, intervals).length) throw new Error('A page is missing.');
  return pages;
}
