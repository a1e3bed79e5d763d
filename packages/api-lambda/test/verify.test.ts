import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { syncCalendar } from '../src/external-calendars/sync.ts';
import { documentClient } from '../src/store/dynamo.ts';
import type { Item, Write } from '../src/store/store.ts';
import { laws } from '../src/verify/laws.ts';
import { verify } from '../src/verify/verify.ts';
import { openPractice } from './appointing.ts';

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

/** A practice with something of every kind in its table. */
async function fullPractice() {
  const practice = await openPractice();
  const { clinic, types } = practice;
  const { client, provider } = clinic.ids;
  const other = await clinic.addClient({ first_name: 'Bea', email: 'bea@example.org' });
  const slot = { provider_id: provider, appointment_type_id: types.visit, contact_type: 'Phone Call' };
  for (const date of ['2026-03-04T15:00:00Z', '2026-03-04T17:00:00Z'])
    await practice.made('completeCheckout', { ...slot, date }, 'appointment { id }', clinic.keys.client);
  await practice.book('2026-03-31T23:30:00-04:00', {
    recurring_appointment: { repeat_interval: 'Weekly', repeat_times: '3' },
  });
  const session = { appointment_type_id: types.group, max_attendees: '2', user_id: undefined };
  await practice.book('2026-03-05T15:00:00Z', { ...session, attendee_ids: `${client},${other.id}` });
  await pullIn(practice);
  const credit = { appointment_type_id: types.visit, quantity: '5' };
  const grant = { id: other.id, appointment_type_credits_attributes: [credit] };
  await practice.made('updateClient', grant, 'user { id }');
  await practice.made('createTag', { name: 'VIP', taggable_user_id: client }, 'tag { id }');
  const allowed = { id: clinic.ids.organization, enable_appointment_requests: true };
  await practice.made('updateAppointmentSetting', allowed, 'appointmentSetting { id }');
  const asking = { patient_id: other.id, phone: '212 555 0100', timezone: 'UTC', reason: 'Soon, please.' };
  const request = await practice.made('createAppointmentRequest', asking, 'appointmentRequest { id }');
  await practice.book('2026-03-06T15:00:00Z', { user_id: other.id, appointment_request_id: request.id });
  return practice;
}

/** Gives the provider an external calendar with one event, and reads it. */
async function pullIn(practice: Awaited<ReturnType<typeof openPractice>>): Promise<void> {
  const { clinic } = practice;
  const input = { user_id: clinic.ids.provider, pulled_in_calendars: ['https://calendars.invalid/pat.ics'] };
  const { id: calendar_id } = await practice.made('createExternalCalendar', input, 'external_calendar { id }');
  const times = [
    { start: Date.parse('2026-03-09T18:00Z') / 60_000, end: Date.parse('2026-03-09T19:00Z') / 60_000, title: '' },
  ];
  const means = { fetch: async () => ({ text: '', validators: {} }), read: async () => ({ times }) };
  await syncCalendar(clinic.operator(), { organization: clinic.ids.organization, calendar_id }, means);
}

type Kind = Item & { readonly kind: string };

/** What somebody may do to a table by hand, and the law it breaks. */
const damages: readonly [what: string, law: RegExp, by: (items: readonly Kind[]) => Write[]][] = [
  [
    'a time is erased from a calendar',
    /stands in the calendars/,
    (items) => [put({ ...page(items), ...noDays(page(items)) })],
  ],
  ['an appointment is erased', /holds active appointments/, (items) => [erase(selfBooked(items))]],
  [
    'an appointment is ended behind its calendar',
    /holds active appointments/,
    (items) => [put({ ...selfBooked(items), pm_status: 'Cancelled' })],
  ],
  [
    'a commitment is doubled',
    /every commitment once/,
    (items) => [put({ ...page(items), d04: `${page(items).d04};${page(items).d04}` })],
  ],
  [
    'two bookings are laid over each other',
    /never overlap/,
    (items) => [
      put({
        ...page(items),
        d04: String(page(items).d04).replace(/;[-\d]+,[-\d]+/, `;${String(page(items).d04).split(',', 2)}`),
      }),
    ],
  ],
  ['a session loses a seat', /no more clients than seats/, (items) => [put({ ...session(items), max_attendees: 1 })]],
  ["a client's place is erased", /has a place in the table/, (items) => [erase(of(items, 'inclusion'))]],
  ['a session is erased', /belongs to a session that exists/, (items) => [erase(session(items))]],
  ['a balance is changed', /balance is what was granted/, (items) => [put({ ...of(items, 'credit'), quantity: 9 })]],
  ['a history is changed', /given back by plus/, (items) => [put({ ...of(items, 'credit-change'), event: 'spent' })]],
  ['an occurrence is erased', /has all its occurrences/, (items) => [erase(occurrence(items))]],
  [
    'an occurrence is given to another series',
    /stands in the series/,
    (items) => [put({ ...occurrence(items), series_id: '1' })],
  ],
  [
    'an appointment is said to be made of another request',
    /was made of it/,
    (items) => [put({ ...appointmentWhere(items, 'appointment_request_id'), appointment_request_id: '1' })],
  ],
  ['an identity is erased', /holds the identity/, (items) => [erase(of(items, 'identity'))]],
  [
    'an identity is given to another',
    /held by an active client/,
    (items) => [put({ ...of(items, 'identity'), user_id: '1' })],
  ],
  ['a pointer is erased', /found by their id/, (items) => [erase(of(items, 'availability-pointer'))]],
  ['hours are erased', /leads to hours that exist/, (items) => [erase(of(items, 'availability'))]],
  ["a tag's name is erased", /A tag holds/, (items) => [erase(of(items, 'tag-name'))]],
  [
    'what was pulled in outlives its calendar',
    /as long as the calendar is synced/,
    (items) => [erase(of(items, 'calendar-sync'))],
  ],
  ['a tag is renamed by hand', /held by a tag/, (items) => [put({ ...of(items, 'tag'), name: 'Other' })]],
  [
    'an appointment is taken from a list',
    /in the lists it belongs to/,
    (items) => [put({ ...selfBooked(items), provider_key: 'PROVIDER#1' })],
  ],
  [
    'an event is erased',
    /have their event/,
    (items) => [erase(items.find(({ kind, resource }) => kind === 'event' && resource === 'APPOINTMENT') as Kind)],
  ],
];

const put = (item: Item): Write => ({ put: item });
const erase = ({ PK, SK }: Kind): Write => ({ remove: { PK, SK } });
const of = (items: readonly Kind[], kind: string): Kind => items.find((item) => item.kind === kind) as Kind;
const page = (items: readonly Kind[]): Kind => items.find(({ d04 }) => d04 !== undefined) as Kind;
const noDays = (item: Kind) =>
  Object.fromEntries(Object.keys(item).flatMap((name) => (/^d\d\d$/.test(name) ? [[name, undefined]] : [])));
const appointmentWhere = (items: readonly Kind[], field: string): Kind =>
  items.find((item) => item.kind === 'appointment' && item[field]) as Kind;
const selfBooked = (items: readonly Kind[]): Kind => appointmentWhere(items, 'self_booked');
const session = (items: readonly Kind[]): Kind => appointmentWhere(items, 'is_group');
const occurrence = (items: readonly Kind[]): Kind => appointmentWhere(items, 'series_id');

describe('the checker', () => {
  let practice: Awaited<ReturnType<typeof fullPractice>>;
  const client = documentClient({ endpoint: inject('dynamodb'), region: 'local', credentials });
  beforeAll(async () => {
    practice = await fullPractice();
  });

  /** What a walk over the table finds. */
  async function walked(from?: string) {
    const lines: string[] = [];
    const cursors: string[] = [];
    const told = { breach: (line: string) => lines.push(line), progress: (_: number, at: string) => cursors.push(at) };
    const { items } = await verify(client, practice.clinic.table, told, { from, pause: 0 });
    return { lines, cursors, items };
  }

  const itemsNow = async (): Promise<Kind[]> => {
    const { ScanCommand } = await import('@aws-sdk/lib-dynamodb');
    const { Items } = await client.send(new ScanCommand({ TableName: practice.clinic.table }));
    return Items as Kind[];
  };

  it('finds nothing wrong with a table that the application made', async () => {
    const { lines, items } = await walked();
    expect(lines).toEqual([]);
    expect(items).toBe((await itemsNow()).length);
  });

  it.each(damages)('finds that %s', async (_, law, by) => {
    const before = await itemsNow();
    const writes = by(before);
    await practice.clinic.store.commit(writes);
    const { lines } = await walked();
    expect(lines.join('\n')).toMatch(law);
    for (const write of writes) {
      const at = 'put' in write ? write.put : 'remove' in write ? write.remove : undefined;
      const was = before.find(({ PK, SK }) => PK === at?.PK && SK === at?.SK) as Item;
      await practice.clinic.store.commit([put(was)]);
    }
    expect((await walked()).lines).toEqual([]);
  });

  it('knows a damage for each law', () => {
    for (const { sentence } of laws)
      expect(
        damages.filter(([, law]) => law.test(sentence)),
        sentence,
      ).not.toEqual([]);
  });

  it('goes on from where it was, and tells by its end whether a law was broken', { timeout: 30_000 }, async () => {
    const extra = Array.from({ length: 90 }, (_, i) => put({ PK: `ONCE#x#${i}`, SK: 'ONCE', kind: 'once' }));
    for (let i = 0; i < 3; i++)
      await practice.clinic.store.commit(
        extra.map((write, n) => put({ ...(write as { put: Item }).put, PK: `ONCE#${i}#${n}` })),
      );
    const whole = await walked();
    expect(whole.cursors.length).toBeGreaterThan(0);
    expect((await walked(whole.cursors[0])).items).toBe(whole.items - 200);

    const main = fileURLToPath(new URL('../src/verify/main.ts', import.meta.url));
    const run = (...args: string[]) =>
      promisify(execFile)(process.execPath, ['--conditions=source', main, ...args]).then(
        ({ stdout }) => ({ code: 0, stdout }),
        ({ code, stdout, stderr }) => ({ code, stdout: stdout + stderr }),
      );
    const table = ['--table', practice.clinic.table, '--endpoint', inject('dynamodb')];
    expect(await run(...table)).toEqual({ code: 0, stdout: `${whole.items} items read, every law holds.\n` });
    expect((await run(...table, '--from', 'nowhere')).code).toBe(2);
    expect(await run()).toMatchObject({ code: 2, stdout: expect.stringContaining('Say which table') });
    await practice.clinic.store.commit([put({ ...of(await itemsNow(), 'credit'), quantity: 9 })]);
    const broken = await run(...table);
    expect(broken.code).toBe(1);
    expect(broken.stdout).toMatch(/^USER#\d+ CREDIT#\d+: A client's balance .* Not so: .*9.*\n.*1 broken\.\n$/);
  });
});
