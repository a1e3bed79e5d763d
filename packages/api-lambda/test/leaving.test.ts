import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { removeOrganization } from '../src/admin/remove-organization.ts';
import { posting } from '../src/local/events/outbox.ts';
import { commitInBatches } from '../src/store/batches.ts';
import { documentClient, dynamoStore } from '../src/store/dynamo.ts';
import type { Item, Write } from '../src/store/store.ts';
import { walk } from '../src/verify/walk.ts';
import { calling } from './calling.ts';
import { openWorld, type World } from './world.ts';

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const client = documentClient({ endpoint: inject('dynamodb'), region: 'local', credentials });
const main = fileURLToPath(new URL('../src/admin/main.ts', import.meta.url));
const pepper = 'a pepper for the command line, long enough';

let world: World;
let before: Map<string, Item>;

/** The items of the table, by key. */
async function everything(): Promise<Map<string, Item>> {
  const items = new Map<string, Item>();
  for await (const stretch of walk(client, world.clinic.table, undefined))
    for (const item of stretch.items) items.set(`${item.PK} ${item.SK}`, item);
  return items;
}

/** Runs a command on the table. */
const command = (...words: string[]) => commandFor(0, ...words);

/** @param patienceMs after which it is killed; 0 for never */
const commandFor = (
  patienceMs: number,
  ...words: string[]
): Promise<{ stdout: string; stderr: string; code: number }> =>
  promisify(execFile)(process.execPath, ['--conditions=source', main, ...words], {
    timeout: patienceMs,
    env: {
      PATH: process.env.PATH ?? '',
      TABLE_NAME: world.clinic.table,
      PEPPER: pepper,
      DYNAMODB_ENDPOINT: inject('dynamodb'),
    },
  }).then(
    (done) => ({ ...done, code: 0 }),
    (failed) => failed,
  );

/** Both practices leave traces that do not say whose they are: idempotency keys, links to tokens, messages, reminders. */
async function leaveTraces(): Promise<void> {
  const { clinic, here, elsewhere, owner } = world;
  for (const [of, staff] of [
    [here, clinic.keys.staff],
    [elsewhere, clinic.keys.otherStaff],
  ] as const) {
    const slot = { provider_id: of.provider, appointment_type_id: of.type, contact_type: 'Phone Call' };
    const booking = `mutation($input: completeCheckoutInput) { completeCheckout(input: $input) { appointment { id } messages { message } } }`;
    const visitor = { first_name: 'Vera', last_name: 'Lang', email: `vera@${of.organization}.example` };
    const input = { ...slot, ...visitor, date: '2026-03-18T14:00:00Z' };
    const booked = await clinic.query(
      null,
      booking,
      { input },
      { 'idempotency-key': `visitor-of-${of.organization}-1` },
    );
    expect(booked.body.data.completeCheckout.messages).toBeNull();
    const group = 'mutation { createGroup(input: { name: "Late" }) { user_group { id } } }';
    await clinic.query(staff, group, {}, { 'idempotency-key': `staff-of-${of.organization}-11` });
    const { organization } = of;
    await clinic.store.commit([
      posting(
        organization,
        `message-${organization}`,
        { delivery: { webhook_id: of.webhook } },
        Date.parse('2026-03-02T16:00:00Z'),
      ),
      {
        put: {
          PK: `REMINDER#${of.visit}-${of.client}-1-one_day-email`,
          SK: 'REMINDER',
          kind: 'reminder',
          organization,
        },
      },
      { put: { PK: `ORG#${organization}`, SK: 'BOOKMARK', kind: 'bookmark', readTo: 1, recent: [] } },
    ]);
  }
  const many = Array.from({ length: 500 }, (_, i) => `ONCE#${here.client}#key-number-${i}`);
  await commitInBatches(
    clinic.store,
    many.map((PK) => ({ put: { PK, SK: 'ONCE', kind: 'once', fingerprint: 'x' } })),
  );
  await calling(clinic, owner.key).made(
    'linkUserIdentity',
    { user_id: here.client, subject: 'idp|cleo' },
    'user { id }',
  );
}

beforeAll(async () => {
  world = await openWorld();
  await leaveTraces();
  before = await everything();
}, 60_000);

/** Whether somebody who reads an item finds one of these ids in it: as a value, or in a key. */
const mentions = (item: Item, ids: ReadonlySet<string>): boolean =>
  [...JSON.stringify(item).matchAll(/(?<=["#-])\d{4,10}(?=[\\"#-])/g)].some(([id]) => ids.has(id));

/** The ids of everything that a practice has. */
const idsOf = (organization: string): Set<string> =>
  new Set([...before.values()].flatMap((item) => (item.organization === organization ? [String(item.id)] : [])));

describe('an export', () => {
  test('has every item of the practice, and no secret', async () => {
    const { here, elsewhere } = world;
    const { stdout, code } = await command('export', '--id', here.organization);
    const lines = stdout.trim().split('\n');
    const items: Item[] = lines.map((line) => JSON.parse(line));
    expect(code).toBe(0);
    const kinds = new Set([...before.values()].map(({ kind }) => kind));
    expect(kinds.size).toBeGreaterThan(20);
    const has = new Set(items.map(({ kind }) => kind));
    expect([...kinds].filter((kind) => kind !== undefined && !has.has(kind))).toEqual([]);
    for (const { hmac, signature_secret, ...item } of items) {
      expect([hmac, signature_secret]).toEqual([undefined, undefined]);
      const { hmac: _, signature_secret: __, ...stored } = before.get(`${item.PK} ${item.SK}`) as Item;
      expect(item).toEqual(stored);
    }
    expect(items.filter((item) => mentions(item, idsOf(elsewhere.organization)))).toEqual([]);
    expect(stdout).not.toContain('Elsewhere');
  });
});

describe('a practice that leaves', { timeout: 60_000 }, () => {
  test('is counted first, and has to be named', async () => {
    const { organization } = world.here;
    const rehearsed = await command(
      'remove-organization',
      '--id',
      organization,
      '--name',
      'Harbor Nutrition',
      '--dry-run',
    );
    expect(rehearsed.stdout).toMatch(/^2 availability-pointer$/m);
    const counted = rehearsed.stdout
      .trim()
      .split('\n')
      .map((line) => Number.parseInt(line, 10));
    const { stdout } = await command('export', '--id', organization);
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(stdout.trim().split('\n').length);
    for (const [words, field] of [
      [['--id', organization, '--name', 'Elsewhere Clinic'], '--name: '],
      [['--id', organization], '--name: '],
      [['--id', '999999', '--name', 'Harbor Nutrition'], '--id: '],
    ] as const) {
      const refused = await command('remove-organization', ...words);
      expect([refused.code, refused.stdout]).toEqual([1, '']);
      expect(refused.stderr).toMatch(new RegExp(`^${field}`));
    }
    expect(await everything()).toEqual(before);
  });

  test('is shut first; interrupted anywhere, repeated, and written to meanwhile, nothing of it is left and nobody else touched', async () => {
    const { clinic, here, elsewhere } = world;
    const { organization } = here;
    const store = dynamoStore(client, clinic.table);
    const asked = await clinic.query(
      clinic.keys.otherStaff,
      '{ appointments { id date } tags { id name } users { id } }',
    );

    /** Removes until something goes wrong, after so many transactions; with each, somebody else writes. @returns whether it finished */
    const attempt = async (transactions: number, meanwhile: readonly Write[] = []): Promise<boolean> => {
      let left = transactions;
      const commit = async (writes: readonly Write[]) => {
        if (left-- <= 0) throw new Error('interrupted');
        if (meanwhile.length > 0) await store.commit(meanwhile);
        await store.commit(writes);
      };
      const removal = { client, table: clinic.table, store: { ...store, commit }, told: () => {}, pause: 0 };
      return removeOrganization(removal, organization).then(
        () => true,
        (error: Error) => error.message !== 'interrupted' && Promise.reject(error),
      );
    };
    const slots = `{ availableSlotsForRange(provider_id: "${here.provider}", appt_type_id: "${here.type}", start_date: "2026-03-25", end_date: "2026-03-25") { date } }`;
    const offered = async () => (await clinic.query(null, slots)).body.data?.availableSlotsForRange ?? [];
    expect(await attempt(0)).toBe(false);
    expect(await everything()).toEqual(before);
    expect(await offered()).not.toEqual([]);

    expect(await attempt(6)).toBe(false);
    const acting = ['api-key', 'subject', 'webhook', 'external-calendar', 'calendar-sync'];
    const left = [...(await everything()).values()].filter((item) => item.organization === organization);
    expect(left.filter(({ kind }) => acting.includes(kind as string))).toEqual([]);
    for (const key of [clinic.keys.staff, clinic.keys.client])
      expect((await clinic.query(key, '{ currentUser { id } }')).status).toBe(401);
    expect(await offered()).toEqual([]);

    const late = { PK: 'APPOINTMENT#2000000001', SK: 'APPOINTMENT', kind: 'appointment', organization };
    expect(await attempt(3, [{ put: late }])).toBe(false);
    let attempts = 1;
    while (!(await attempt(1))) attempts++;
    expect(attempts).toBeGreaterThan(1);

    const after = await everything();
    for (const [at, item] of after) expect(item).toEqual(before.get(at));
    const gone = [...before].filter(([at]) => !after.has(at)).map(([, item]) => item);
    expect(gone.filter((item) => mentions(item, idsOf(elsewhere.organization)))).toEqual([]);
    const ids = idsOf(organization);
    expect(ids.size).toBeGreaterThan(20);
    expect([...after.values()].filter((item) => mentions(item, ids))).toEqual([]);
    const { body } = await clinic.query(
      clinic.keys.otherStaff,
      '{ appointments { id date } tags { id name } users { id } }',
    );
    expect(body).toEqual(asked.body);
  });

  test('is removed by one command, killed and repeated, and then there is none to remove', async () => {
    const { organization } = world.elsewhere;
    const words = ['remove-organization', '--id', organization, '--name', 'Elsewhere Clinic'];
    await commandFor(3_000, ...words); // by then its door is shut, and the last requests are waited for
    const { code, stdout, stderr } = await command(...words);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(/^\d+ items removed$/m);
    expect([...(await everything()).values()].map(({ PK, SK }) => `${PK} ${SK}`)).toEqual(['COUNTER COUNTER']);
    expect((await command(...words)).stderr).toMatch(/^--id: /);
  });
});
