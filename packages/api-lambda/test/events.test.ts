import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import type { Courier } from '../src/events/attempt.ts';
import { type Onward, poll, startPolling } from '../src/local/events/poller.ts';
import type { Item, Store } from '../src/store/store.ts';
import { calling } from './calling.ts';
import { isSigned, openReceiver } from './receiver.ts';
import { type Clinic, openClinic } from './server.ts';

/** From a change of the API to a message at a real receiver, through the bundle that Lambda runs. */
const onward: Onward = await import(new URL('onward.mjs', inject('app')).href);
let clinic: Clinic;
let api: ReturnType<typeof calling>;
let receiver: Awaited<ReturnType<typeof openReceiver>>;
let courier: Courier;

beforeEach(async () => {
  [clinic, receiver] = await Promise.all([openClinic({ privateTargets: true }), openReceiver()]);
  api = calling(clinic);
  const { store, clock, operator } = clinic;
  courier = { store, clock: clock.read, post: onward.guardedPost(true, undefined, 300), log: operator().log };
  await round();
});
afterEach(() => receiver.close());

const round = (through: Partial<Courier> = {}) =>
  poll(onward, [clinic.ids.organization, clinic.ids.otherOrganization], { ...courier, ...through });
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
  const stop = startPolling(onward, [clinic.ids.organization], courier);
  const ada = await arrive('Ada');
  for (const deadline = performance.now() + 5_000; told().length === 0 && performance.now() < deadline; )
    await new Promise((resolve) => setTimeout(resolve, 20));
  await stop();
  expect(told()).toEqual([ada]);
  await arrive('Bob');
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(told()).toEqual([ada]);
});
