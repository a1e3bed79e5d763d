import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeEach, expect, inject, test } from 'vitest';
import { systemContext } from '../src/events/system-context.ts';
import { bringUpToDate } from '../src/local/bring-up-to-date.ts';
import { migrate } from '../src/migrations/migrate.ts';
import { migrations } from '../src/migrations/migrations.ts';
import type { Progress } from '../src/migrations/progress.ts';
import { commitInBatches } from '../src/store/batches.ts';
import { documentClient, dynamoStore } from '../src/store/dynamo.ts';
import { folded, itemOf, type Tag } from '../src/store/items.ts';
import type { Item } from '../src/store/store.ts';
import { verify } from '../src/verify/verify.ts';
import { calling } from './calling.ts';
import { type Clinic, openClinic } from './server.ts';

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const client = documentClient({ endpoint: inject('dynamodb'), region: 'local', credentials });
const main = fileURLToPath(new URL('../src/migrations/main.ts', import.meta.url));
const ago = Date.parse('2025-01-01T00:00:00Z');

let clinic: Clinic;
beforeEach(async () => {
  clinic = await openClinic();
});

/** A tag as it was written before tags held their names: the record alone. */
const oldTag = (id: number, name: string, organization = clinic.ids.organization, created_at = ago + id): Tag => ({
  kind: 'tag',
  id: String(id),
  organization,
  name,
  v: 1,
  created_at,
  updated_at: created_at,
});

const write = (tags: readonly Tag[]) =>
  commitInBatches(
    clinic.store,
    tags.map((tag) => ({ put: itemOf(tag) })),
  );

/** Runs every migration on the clinic's table. @returns the items it changed */
async function migrated(more: { rehearsal?: boolean; progress?: (part: string, progress: Progress) => void } = {}) {
  const items: string[] = [];
  const told = {
    item: (line: string) => items.push(line),
    progress: (_: string, part: string, progress: Progress) => void more.progress?.(part, progress),
  };
  const store = dynamoStore(client, clinic.table);
  const context = () => systemContext(store, clinic.clock.read(), { info: () => {}, error: console.error });
  await migrate({ client, table: clinic.table, context, told, rehearsal: more.rehearsal ?? false }, migrations);
  return items.sort();
}

const commandLine = (...words: string[]) => ['--conditions=source', main, ...words, '--endpoint', inject('dynamodb')];

/** Runs the command to its end. */
const command = (...words: string[]): Promise<{ stdout: string; stderr: string; code: number }> =>
  promisify(execFile)(process.execPath, commandLine(...words)).then(
    (done) => ({ ...done, code: 0 }),
    (failed) => failed,
  );

async function everything(): Promise<Item[]> {
  const { ScanCommand } = await import('@aws-sdk/lib-dynamodb');
  const items: Item[] = [];
  let ExclusiveStartKey: Record<string, unknown> | undefined;
  do {
    const page = await client.send(new ScanCommand({ TableName: clinic.table, ExclusiveStartKey }));
    items.push(...((page.Items ?? []) as Item[]));
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  return items;
}

/** What of the table is no book-keeping of the migrations themselves, in order of key. */
const content = async () =>
  (await everything())
    .filter(({ kind }) => kind !== 'migration')
    .sort((a, b) => (`${a.PK} ${a.SK}` < `${b.PK} ${b.SK}` ? -1 : 1));

async function brokenLaws(): Promise<string[]> {
  const lines: string[] = [];
  await verify(client, clinic.table, { breach: (line) => lines.push(line), progress: () => {} }, { pause: 0 });
  return lines;
}

const tagNamesOf = async (key = clinic.keys.staff) =>
  (await calling(clinic).ask('tags', '', '{ id name }', key)) as { id: string; name: string }[];

test('tags from before take their names; of several of one name the oldest keeps it, and nobody loses a tag', async () => {
  await write([oldTag(15, 'VIP'), oldTag(101, 'vip ', undefined, ago), oldTag(16, 'Vip'), oldTag(17, 'vip (2)')]);
  await write([oldTag(18, 'VIP', clinic.ids.otherOrganization)]);
  expect(await brokenLaws()).toHaveLength(5);
  expect(await migrated()).toEqual(['tag 101', 'tag 15', 'tag 16', 'tag 17', 'tag 18']);
  const names = new Map((await tagNamesOf()).map(({ id, name }) => [id, name]));
  expect(names.get('101')).toBe('vip ');
  expect(names.get('17')).toBe('vip (2)');
  expect([names.get('15'), names.get('16')]).toEqual([
    expect.stringMatching(/^VIP \([34]\)$/),
    expect.stringMatching(/^Vip \([34]\)$/),
  ]);
  expect(await tagNamesOf(clinic.keys.otherStaff)).toEqual([{ id: '18', name: 'VIP' }]);
  expect(await brokenLaws()).toEqual([]);
});

test('twice is the same as once, with progress kept and without', async () => {
  await write([oldTag(15, 'VIP'), oldTag(16, 'VIP'), oldTag(17, 'Spanish')]);
  await migrated();
  const after = await content();
  expect(await migrated()).toEqual([]);
  const progress = (await everything()).filter(({ kind }) => kind === 'migration');
  expect(progress).toHaveLength(4);
  await clinic.store.commit(progress.map(({ PK, SK }) => ({ remove: { PK, SK } })));
  expect(await migrated()).toEqual([]);
  expect(await content()).toEqual(after);
});

test('a rehearsal says what would be changed, by kind and id, and writes nothing', async () => {
  await write([oldTag(15, 'VIP'), oldTag(16, 'VIP')]);
  const before = await everything();
  const { stdout, stderr } = await command('--table', clinic.table, '--dry-run');
  expect(stdout.split('\n').sort()).toEqual([
    '',
    '0001-tag-names: 2 items looked at, 2 would be changed.',
    'would change tag 15',
    'would change tag 16',
  ]);
  expect(stdout + stderr).not.toMatch(/VIP/i);
  expect(await everything()).toEqual(before);
  expect((await command('--table', clinic.table)).stdout).toBe('0001-tag-names: 2 items looked at, 2 changed.\n');
});

test('killed in the middle, it goes on where it was', { timeout: 60_000 }, async () => {
  const tags = Array.from({ length: 100 }, (_, i) => oldTag(100 + i, `Tag ${i % 80}`, String(i % 10)));
  await write(tags);
  const others = Array.from({ length: 900 }, (_, i) => ({ put: { PK: `ONCE#${i}`, SK: 'ONCE', kind: 'once' } }));
  await commitInBatches(clinic.store, others);

  const child = spawn(process.execPath, commandLine('--table', clinic.table, '--units', '400'));
  const ended = once(child, 'exit');
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (/[1-9]\d* items, \d+ changed\n/.test(text)) child.kill('SIGKILL');
  });
  expect((await ended)[1]).toBe('SIGKILL');
  const named = (await everything()).filter(({ kind }) => kind === 'tag-name').length;
  expect(named).toBeGreaterThan(0);
  expect(named).toBeLessThan(100);

  const first = new Map<string, Progress>();
  const changed = await migrated({ progress: (part, progress) => void (first.has(part) || first.set(part, progress)) });
  expect([...first.values()].some(({ seen, done }) => seen > 0 && !done)).toBe(true);
  expect(changed).toHaveLength(100 - named);
  expect(await brokenLaws()).toEqual([]);
  expect(new Set((await content()).flatMap((item) => (item.kind === 'tag-name' ? [item.tag_id] : []))).size).toBe(100);
});

test('runs beside people who add and delete tags', { timeout: 60_000 }, async () => {
  const known = Array.from({ length: 40 }, (_, i) => oldTag(100 + i, `Tag ${i % 30}`));
  await write(known);
  const api = calling(clinic);
  const adding = Array.from({ length: 40 }, (_, i) => api.made('createTag', { name: ` TAG ${i}` }, 'tag { id }'));
  const deleting = known.slice(0, 5).map(({ id }) => api.made('deleteTag', { id }, 'tag { id }'));
  await Promise.all([migrated(), migrated(), ...adding, ...deleting]);
  expect(await brokenLaws()).toEqual([]);
  const names = (await tagNamesOf()).map(({ name }) => folded(name));
  expect(new Set(names).size).toBe(names.length);
});

test('runs by itself where the local server starts', async () => {
  await write([oldTag(15, 'VIP')]);
  await bringUpToDate({ endpoint: inject('dynamodb'), region: 'local', credentials }, clinic.table, {
    info: () => {},
    error: console.error,
  });
  expect(await brokenLaws()).toEqual([]);
  expect(await migrated()).toEqual([]);
});

test('says what is wrong with how it was asked', async () => {
  for (const [words, said] of [
    [[], 'Say which table'],
    [['--table', clinic.table, '--units', '0'], 'units a second'],
    [['--table', clinic.table, '--fast'], '--fast'],
  ] as const)
    expect(await command(...words)).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(said) });
});
