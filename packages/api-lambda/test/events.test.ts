import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { type Carrier, type Onward, poll, startPolling } from '../src/local/events/poller.ts';
import type { Item, Store } from '../src/store/store.ts';
import { calling } from './calling.ts';
import { isSigned, openReceiver } from './receiver.ts';
import { type Clinic, openClinic } from './server.ts';

/** From a change of the API to a message at a real receiver, through the bundle that Lambda runs. */
const onward: Onward = await import(new URL('onward.mjs', inject('app')).href);
let clinic: Clinic;
let api: ReturnType<typeof calling>;
let receiver: Awaited<ReturnType<typeof openReceiver>>;
let carrier: Carrier;
let said: string[];

beforeEach(async () => {
  [clinic, receiver] = await Promise.all([openClinic({ privateTargets: true }), openReceiver()]);
  api = calling(clinic);
  const { store, clock, operator } = clinic;
  said = [];
  const messenger = onward.consoleMessenger((line) => said.push(line));
  carrier = {
    store,
    clock: clock.read,
    post: onward.guardedPost(true, undefined, 300),
    messenger,
    calendars: { fetch: onward.guardedFetch(true), read: onward.readCalendars },
    log: operator().log,
  };
  await round();
});
afterEach(() => receiver.close());

const round = (through: Partial<Carrier> = {}) =>
  poll(onward, [clinic.ids.organization, clinic.ids.otherOrganization], { ...carrier, ...through });
const later = (seconds: number) => clinic.clock.set(new Date(clinic.clock.read() + seconds * 1000).toISOString());
const add = async (path = '/', event_type = 'patient.created'): Promise<{ id: string; signature_secret: string }> =>
  (await api.mutate('createWebhook', { url: receiver.url + path, event_type }, 'webhook { id signature_secret }'))
    .webhook;
const arrive = async (first_name: string): Promise<string> => {
  later(1);
  return (await clinic.addClient({ first_name })).id;
};
const told = () => receiver.received.map((message) => message.told.resource_id);
const ids = () => receiver.received.map(({ headers }) => headers['webhook-id']);

test('what happened is told once, in order, signed, and to nobody else’s webhook', async () => {
  const { signature_secret } = await add();
  const people = [await arrive('Ada'), await arrive('Bob'), await arrive('Cyd')];
  await round();
  await round();
  expect(told()).toEqual(people);
  expect(receiver.received.every((message) => isSigned(message, signature_secret))).toBe(true);
  expect(await clinic.store.query({ partition: 'OUTBOX' })).toEqual([]);
});

test('what was not taken is tried again when it is due, and what comes later does not wait for it', async () => {
  await add();
  const ada = await arrive('Ada');
  receiver.answer = ({ told: { resource_id } }) => (resource_id === ada ? 500 : 200);
  await round();
  const bob = await arrive('Bob');
  await round();
  expect(told()).toEqual([ada, bob]);
  receiver.answer = () => 200;
  later(20);
  await round();
  expect(told()).toEqual([ada, bob]);
  later(15);
  await round();
  expect(told()).toEqual([ada, bob, ada]);
  expect(ids()[2]).toBe(ids()[0]);
  later(10_000);
  await round();
  expect(told()).toHaveLength(3);
});

test('one webhook does not wait for another', async () => {
  await Promise.all([add('/dead'), add('/well')]);
  receiver.answer = ({ url }) => (url === '/dead' ? undefined : 200);
  const ada = await arrive('Ada');
  await round();
  expect(receiver.received.map(({ url }) => url).sort()).toEqual(['/dead', '/well']);
  expect(told()).toEqual([ada, ada]);
});

/** A store that fails once, at the first commit of which the test says so. */
function failingOnce(when: (writes: Parameters<Store['commit']>[0]) => boolean): Store {
  let failed = false;
  return Object.assign(Object.create(clinic.store), {
    async commit(writes: Parameters<Store['commit']>[0]) {
      if (!failed && when(writes)) {
        failed = true;
        throw new Error('The machine stopped here.');
      }
      return clinic.store.commit(writes);
    },
  });
}

test('a stop after the outbox was filled and before that was noted loses nothing and repeats nothing', async () => {
  await add();
  const ada = await arrive('Ada');
  const store = failingOnce((writes) => writes.some((write) => 'put' in write && write.put.kind === 'bookmark'));
  await expect(round({ store })).rejects.toThrow('stopped here');
  expect(told()).toEqual([]);
  await round();
  await round();
  expect(told()).toEqual([ada]);
});

test('a stop between delivery and its note delivers again, under the same id', async () => {
  await add();
  const ada = await arrive('Ada');
  const store = failingOnce((writes) => writes.some((write) => 'remove' in write && write.remove.PK === 'OUTBOX'));
  await expect(round({ store })).rejects.toThrow('stopped here');
  await round();
  await round();
  expect(told()).toEqual([ada, ada]);
  expect(new Set(ids()).size).toBe(1);
});

test('an event that is committed after a later one is told too', async () => {
  await add();
  const ada = await arrive('Ada');
  const events = await clinic.store.query({ partition: `EVENT#${clinic.ids.organization}#2026-03` });
  const arrival = events.find((event) => event.resource === 'USER' && event.resource_id === ada) as Item;
  await round();
  const time = new Date(clinic.clock.read() - 9_000).toISOString();
  const SK = arrival.SK.replace(/^[^#]+/, time);
  await clinic.store.commit([{ put: { ...arrival, SK, occurred_at: Date.parse(time) } }]);
  await round();
  await round();
  expect(told()).toEqual([ada, ada]);
  expect(new Set(ids()).size).toBe(2);
});

test('what happened while nobody polled is told afterwards, also when the month has changed', async () => {
  await add();
  const people = [await arrive('Ada')];
  later(40 * 86_400);
  people.push(await arrive('Bob'));
  later(86_400);
  await round();
  expect(told()).toEqual(people);
});

test('it runs by itself until it is stopped', async () => {
  await add();
  const stop = startPolling(onward, [clinic.ids.organization], carrier);
  const ada = await arrive('Ada');
  for (const deadline = performance.now() + 5_000; told().length === 0 && performance.now() < deadline; )
    await new Promise((resolve) => setTimeout(resolve, 20));
  await stop();
  expect(told()).toEqual([ada]);
  await arrive('Bob');
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(told()).toEqual([ada]);
});

describe('reminders', () => {
  const book = async (more: object = {}): Promise<string> => {
    const type = await api.made('createAppointmentType', { name: 'Visit', length: 30 }, 'appointmentType { id }');
    const input = {
      appointment_type_id: type.id,
      contact_type: 'Phone Call',
      other_party_id: clinic.ids.provider,
      user_id: clinic.ids.client,
      datetime: '2026-03-09 09:00:00 -0400',
      ...more,
    };
    return (await api.made('createAppointment', input, 'appointment { id }')).id;
  };
  const wanting = (...switches: string[]) =>
    api.made(
      'createAppointmentSetting',
      { user_id: clinic.ids.provider, ...Object.fromEntries(switches.map((name) => [name, true])) },
      'appointmentSetting { id }',
    );
  const at = async (instant: string) => {
    clinic.clock.set(instant);
    for (let moments = 0; moments < 8; moments++) await round(); // after a leap of time one clock after the other rings
    return said.splice(0);
  };
  const EMAIL =
    'E-mail to cleo@example.org: Your appointment. You have an appointment with Harbor Nutrition on Mar 9, 9:00 AM EDT.';

  test('come when the setting says, by the client’s clock, once each', async () => {
    await wanting(
      'send_reminder_one_day_before',
      'send_reminder_one_hour_before',
      'send_text_reminder_one_hour_before',
    );
    await api.made('updateClient', { id: clinic.ids.client, phone_number: '(555) 010-2030' }, 'user { id }');
    await book();
    expect(await at('2026-03-02T15:00:10Z')).toEqual([]);
    expect(await at('2026-03-07T14:00:00Z')).toEqual([]); // two days before: not wanted
    expect(await at('2026-03-08T12:59:59Z')).toEqual([]); // New York's clocks went forward that night
    expect(await at('2026-03-08T13:00:00Z')).toEqual([EMAIL]);
    expect(await at('2026-03-09T12:00:00Z')).toEqual([
      EMAIL,
      expect.stringMatching(/^Text to \+15550102030: You have/),
    ]);
    expect(await at('2026-03-09T14:00:00Z')).toEqual([]);
    expect(await clinic.store.query({ partition: 'OUTBOX' })).toEqual([]);
  });

  test('move with the appointment, and end with it', async () => {
    await wanting('send_reminder_one_day_before');
    const id = await book();
    await at('2026-03-03T15:00:00Z');
    await api.made('updateAppointment', { id, datetime: '2026-03-12 09:00:00 -0400' }, 'appointment { id }');
    expect(await at('2026-03-08T13:00:00Z')).toEqual([]);
    expect(await at('2026-03-11T13:00:00Z')).toEqual([EMAIL.replace('Mar 9', 'Mar 12')]);
    const other = await book({ datetime: '2026-03-20 09:00:00 -0400' });
    await round();
    await api.made('deleteAppointment', { id: other }, 'appointment { id }');
    expect(await at('2026-03-19T13:00:00Z')).toEqual([]);
  });

  test('follow the setting as it is when they are due', async () => {
    await book();
    await round();
    await wanting('send_reminder_one_day_before');
    expect(await at('2026-03-08T13:00:00Z')).toEqual([EMAIL]);
  });

  test('go to those who hold a seat in a session, each by their own clock', async () => {
    await wanting('send_reminder_one_day_before');
    const group = { name: 'Class', length: 60, is_group: true };
    const type = await api.made('createAppointmentType', group, 'appointmentType { id }');
    const bob = await clinic.addClient({ first_name: 'Bob', email: 'bob@example.org', timezone: 'Europe/London' });
    const attendee_ids = `${clinic.ids.client},${bob.id}`;
    const datetime = '2026-03-08 10:00:00 -0400'; // New York's clocks went forward that night, London's did not
    await book({ appointment_type_id: type.id, user_id: undefined, attendee_ids, max_attendees: '5', datetime });
    await round();
    expect(await at('2026-03-07T14:00:00Z')).toEqual([expect.stringMatching(/bob@.*on Mar 8, 2:00 PM/)]);
    expect(await at('2026-03-07T15:00:00Z')).toEqual([expect.stringMatching(/cleo@.*on Mar 8, 10:00 AM EDT/)]);
  });

  test('are not sent again where a process dies before it has set the next clock', async () => {
    await wanting('send_reminder_one_day_before');
    await book();
    await round();
    await at('2026-03-08T12:00:00Z');
    clinic.clock.set('2026-03-08T13:00:00Z');
    const store = failingOnce((writes) => writes.some((write) => 'put' in write && write.put.kind === 'message'));
    await expect(round({ store })).rejects.toThrow('stopped here');
    expect(said.splice(0)).toEqual([EMAIL]);
    expect(await at('2026-03-08T13:00:01Z')).toEqual([]);
  });
});
