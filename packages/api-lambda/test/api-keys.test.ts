import { beforeEach, expect, test } from 'vitest';
import { calling } from './calling.ts';
import { type Clinic, openClinic } from './server.ts';

let clinic: Clinic;
let api: ReturnType<typeof calling>;
const MADE = 'api_key api_key_object { id name displayable_key }';
const make = async (input: object = {}, key?: string) => {
  const { api_key: secret, api_key_object: object, messages } = await api.mutate('createApiKey', input, MADE, key);
  expect(messages).toBeNull();
  return { secret, ...object } as { secret: string; id: string; name: string; displayable_key: string };
};
const whoami = async (key: string) => {
  const { status, body } = await clinic.query(key, '{ currentUser { id } }');
  return status === 200 ? body.data.currentUser.id : status;
};

beforeEach(async () => {
  clinic = await openClinic();
  api = calling(clinic);
});

test('a key acts as its user until it is revoked, and its secret is told once', async () => {
  const key = await make({ name: 'Website', user_id: clinic.ids.client });
  expect(await whoami(key.secret)).toBe(clinic.ids.client);
  expect(key.secret.startsWith(key.displayable_key.slice(0, -1))).toBe(true);
  expect(key.displayable_key.length).toBeLessThan(20);
  expect(JSON.stringify(await clinic.store.query({ partition: `APIKEY#${key.id}` }))).not.toContain(key.secret);
  expect(await api.made('deleteApiKey', { id: key.id }, 'api_key { id }')).toEqual({ id: key.id });
  expect(await whoami(key.secret)).toBe(401);
  expect((await api.refusal('deleteApiKey', { id: key.id }, 'api_key { id }')).field).toBe('id');
});

test('without a user it is the key of who asks', async () => {
  expect(await whoami((await make({}, clinic.keys.provider)).secret)).toBe(clinic.ids.provider);
});

test('keys are listed without secrets', async () => {
  clinic.clock.set('2026-03-02T15:00:01Z');
  await make({ name: 'Website' });
  clinic.clock.set('2026-03-02T15:00:02Z');
  await make({ name: 'App' });
  const list = async (args: string): Promise<string[]> =>
    (await api.ask('apiKeys', args, '{ name }')).map(({ name }: { name: string }) => name);
  expect((await list('')).slice(0, 2)).toEqual(['App', 'Website']);
  expect((await list('order_by: CREATED_AT_ASC')).slice(-2)).toEqual(['Website', 'App']);
  expect((await list('order_by: NAME_ASC'))[0]).toBe('App');
  expect(await list('keywords: "webs"')).toEqual(['Website']);
  const [{ cursor }] = await api.ask('apiKeys', 'page_size: 1', '{ cursor }');
  expect(await list(`page_size: 1, after: "${cursor}"`)).toEqual(['Website']);
  expect(await api.ask('apiKeys', 'keywords: "webs"', '{ id }', clinic.keys.otherStaff)).toEqual([]);
});

test('only staff hold the keys of other members', async () => {
  expect(await api.denial('createApiKey', { user_id: clinic.ids.staff }, MADE, clinic.keys.provider)).toBe('FORBIDDEN');
  const mine = await make({ user_id: clinic.ids.staff });
  expect(await api.denial('deleteApiKey', { id: mine.id }, 'api_key { id }', clinic.keys.provider)).toBe('FORBIDDEN');
  expect(await whoami((await make({ user_id: clinic.ids.provider })).secret)).toBe(clinic.ids.provider);
  expect(await api.denial('createApiKey', {}, MADE, clinic.keys.client)).toBe('FORBIDDEN');
  expect(await api.denial('createApiKey', {}, MADE, null)).toBe('UNAUTHENTICATED');
});

test('bad input', async () => {
  for (const user_id of ['999999', clinic.ids.otherStaff])
    expect((await api.refusal('createApiKey', { user_id }, MADE)).field).toBe('user_id');
  expect((await api.refusal('createApiKey', { name: 'x'.repeat(101) }, MADE)).field).toBe('name');
  await api.made('updateClient', { id: clinic.ids.client, active: false }, 'user { id }');
  expect((await api.refusal('createApiKey', { user_id: clinic.ids.client }, MADE)).message).toContain('archived');
  expect(await whoami(clinic.keys.client)).toBe(401);
});
