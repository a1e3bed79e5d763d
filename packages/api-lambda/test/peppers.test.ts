import { beforeEach, describe, expect, test } from 'vitest';
import type { AppOptions } from '../src/app-options.ts';
import { keyIdOf } from '../src/identity/api-key.ts';
import { recordOf } from '../src/store/items.ts';
import { key } from '../src/store/table.ts';
import { calling } from './calling.ts';
import { pepper as before, type Clinic, openClinic } from './server.ts';

const after = 'the pepper after its change, thirty-two characters and more';
const me = '{ currentUser { id } }';

/** What a process is given that started before the change, and after it; and after the next, when the old one is gone. */
const unaware: Partial<AppOptions> = { pepper: before, goodPeppers: async () => [after, before] };
const aware: Partial<AppOptions> = { pepper: after, goodPeppers: async () => [after, before] };
const later: Partial<AppOptions> = { pepper: after, goodPeppers: async () => [after] };

let clinic: Clinic;
beforeEach(async () => {
  clinic = await openClinic({ publicUrl: 'https://openings.example', ...unaware });
});

const recordFor = async (secret: string) =>
  recordOf('api-key', await clinic.store.get(key.apiKey(keyIdOf(secret) as string), { consistent: true }));

describe('after the pepper was changed', () => {
  test('a key is good as before, and with its first use it outlives the pepper that it was made under', async () => {
    const old = await recordFor(clinic.keys.staff);
    const now = await clinic.another(aware);
    for (let use = 0; use < 2; use++) {
      const { body } = await now.query(clinic.keys.staff, me);
      expect(body.data.currentUser.id).toBe(clinic.ids.staff);
    }
    const { hmac, ...rest } = (await recordFor(clinic.keys.staff)) ?? {};
    expect({ ...rest, hmac: old?.hmac }).toEqual(old);
    expect(hmac).not.toBe(old?.hmac);

    const end = await clinic.another(later);
    expect((await end.query(clinic.keys.staff, me)).status).toBe(200);
    expect((await end.query(clinic.keys.client, me)).status).toBe(401); // nobody has used it meanwhile
  });

  test('processes that started before it take keys made or kept under the new one', async () => {
    const now = await clinic.another(aware);
    await now.query(clinic.keys.staff, me);
    const made = await now.change(clinic.keys.staff, 'createApiKey', {}, 'api_key');
    for (const secret of [clinic.keys.staff, made.api_key, clinic.keys.provider])
      expect((await clinic.query(secret, me)).status).toBe(200);
    expect((await now.query(clinic.keys.provider, me)).status).toBe(200);
  });

  test('a key that is used many times at once is kept once, and revoked it stays revoked', async () => {
    const now = await clinic.another(aware);
    const answers = await Promise.all(Array.from({ length: 8 }, () => now.query(clinic.keys.client, me)));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));

    const api = calling(clinic);
    const { api_key, api_key_object } = await api.mutate('createApiKey', {}, 'api_key api_key_object { id }');
    await Promise.all([now.query(api_key, me), api.made('deleteApiKey', { id: api_key_object.id }, 'api_key { id }')]);
    expect((await now.query(api_key, me)).status).toBe(401);
    expect(await recordFor(api_key)).toBeUndefined();
  });

  test('what fails in keeping it is no concern of the caller', async () => {
    const failing = { ...clinic.store, commit: async () => Promise.reject(new Error('no leave to write')) };
    const now = await clinic.another({ ...aware, store: failing });
    expect((await now.query(clinic.keys.staff, me)).body.data.currentUser.id).toBe(clinic.ids.staff);
  });

  test('calendars are where they were, until the pepper before it is gone', async () => {
    const { body } = await clinic.query(clinic.keys.provider, '{ calendarFeedLink }');
    const link = new URL(body.data.calendarFeedLink);
    const status = async (options: Partial<AppOptions>, of = link) =>
      (await fetch((await clinic.another(options)).url + of.pathname + of.search)).status;
    expect(await Promise.all([unaware, aware, later].map((options) => status(options)))).toEqual([200, 200, 404]);

    const { body: anew } = await (await clinic.another(aware)).query(clinic.keys.provider, '{ calendarFeedLink }');
    const newer = new URL(anew.data.calendarFeedLink);
    expect(await Promise.all([unaware, aware, later].map((options) => status(options, newer)))).toEqual([
      200, 200, 200,
    ]);
    newer.searchParams.set('key', newer.searchParams.get('key')?.replace(/^./, '!') ?? '');
    expect(await status(aware, newer)).toBe(404);
  });
});

test('the pepper is read again only when something does not fit, and by no number of wrong keys more than every ten seconds', async () => {
  let readings = 0;
  const goodPeppers = async () => {
    readings++;
    return [after, before];
  };
  const now = await clinic.another({ pepper: after, goodPeppers });
  const wrong = `${clinic.keys.staff.slice(0, -2)}__`;
  expect(readings).toBe(0);
  for (let use = 0; use < 3; use++) expect((await now.query(wrong, me)).status).toBe(401);
  expect(readings).toBe(1);
  clinic.clock.set('2026-03-02T15:00:10Z');
  expect((await now.query(clinic.keys.staff, me)).status).toBe(200);
  expect(readings).toBe(2);
  clinic.clock.set('2026-03-02T15:01:00Z');
  expect((await now.query(clinic.keys.staff, me)).status).toBe(200);
  expect(readings).toBe(2);
});

test('what cannot be read for a moment is a fault of ours, and read again with the next key', async () => {
  let trouble = true;
  const goodPeppers = async () => (trouble ? Promise.reject(new Error('no answer')) : [after, before]);
  const now = await clinic.another({ pepper: after, goodPeppers, log: { info: () => {}, error: () => {} } });
  expect((await now.query(clinic.keys.staff, me)).status).toBe(500);
  trouble = false;
  expect((await now.query(clinic.keys.staff, me)).status).toBe(200);
});
