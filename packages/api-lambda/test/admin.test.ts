import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { createTable } from '../src/local/create-table.ts';
import { documentClient } from '../src/store/dynamo.ts';

const main = fileURLToPath(new URL('../src/admin/main.ts', import.meta.url));
const environment = {
  PATH: process.env.PATH ?? '',
  TABLE_NAME: `test-${randomUUID()}`,
  PEPPER: 'a pepper for the command line, long enough',
  DYNAMODB_ENDPOINT: inject('dynamodb'),
};

interface Outcome {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number;
}

const run = (words: string[], more: Record<string, string> = {}): Promise<Outcome> =>
  promisify(execFile)(process.execPath, ['--conditions=source', main, ...words], {
    env: { ...environment, ...more },
  }).then(
    (done) => ({ ...done, code: 0 }),
    (failed) => failed as Outcome,
  );

/** The application on the same table, under the same pepper. */
async function ask(key: string, query: string) {
  const { createApp, dynamoStore, documentClient }: typeof import('../src/app.ts') = await import(inject('app'));
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const store = dynamoStore(
    documentClient({ endpoint: inject('dynamodb'), region: 'local', credentials }),
    environment.TABLE_NAME,
  );
  const log = { info: () => {}, error: () => {} };
  const app = createApp({
    store,
    clock: Date.now,
    pepper: environment.PEPPER,
    corsOrigins: [],
    introspection: false,
    log,
  });
  const headers = { authorization: `Basic ${key}`, 'content-type': 'application/json' };
  const request = { method: 'POST', path: '/graphql', query: '', requestId: randomUUID(), sourceIp: '' };
  return JSON.parse((await app({ ...request, headers, body: JSON.stringify({ query }) })).body);
}

const found = [
  'found',
  '--name',
  'Harbor',
  '--timezone',
  'America/Denver',
  '--first-name',
  'Sam',
  '--last-name',
  'Doe',
];

beforeAll(async () => {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  await createTable(
    documentClient({ endpoint: inject('dynamodb'), region: 'local', credentials }),
    environment.TABLE_NAME,
  );
});

describe('npm run admin', { timeout: 30_000 }, () => {
  test('founds an organization whose owner can do the rest through the API', async () => {
    const { stdout, stderr, code } = await run(found);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^op_\d+_[\w-]{43}\n$/);
    const me =
      '{ currentUser { id full_name organization { name } organization_membership { can_manage_members can_view_audit_log } } auditLog { resource_name } }';
    const { data } = await ask(stdout.trim(), me);
    expect(data.currentUser).toMatchObject({
      full_name: 'Sam Doe',
      organization: { name: 'Harbor' },
      organization_membership: { can_manage_members: true, can_view_audit_log: true },
    });
    expect(data.auditLog.map((event: { resource_name: string }) => event.resource_name).sort()).toEqual([
      'API_KEY',
      'ORGANIZATION',
      'USER',
    ]);

    const again = await run(['key', '--user', data.currentUser.id]);
    expect((await ask(again.stdout.trim(), '{ currentUser { id } }')).data.currentUser.id).toBe(data.currentUser.id);
    expect(await run(['permit', '--user', data.currentUser.id])).toMatchObject({ stdout: '', stderr: '', code: 0 });
  });

  test.each([
    [[]],
    [['drop']],
    [['constructor']],
    [['found', '--name', 'X']],
    [[...found, '--password', 'x']],
    [[...found.slice(0, 4), 'Mars/Base', ...found.slice(5)]],
    [['key', '--user', '999999']],
    [['key', '--user', 'x']],
  ])('%j says what is wrong and makes nothing', async (words) => {
    const { stdout, stderr, code } = await run(words);
    expect([stdout, code]).toEqual(['', 1]);
    expect(stderr).toContain('npm run admin');
  });

  test('names what is missing in the environment', async () => {
    const { stderr, code } = await run(found, { TABLE_NAME: '' });
    expect([stderr.trim(), code]).toEqual(['The environment variable TABLE_NAME is missing.', 1]);
  });
});
