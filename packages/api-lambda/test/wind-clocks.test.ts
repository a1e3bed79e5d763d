import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { leisurely } from '../src/admin/wind-clocks.ts';
import type { Ring } from '../src/events/reminders/ring.ts';
import { openPractice, type Practice } from './appointing.ts';
import { type Asked, type Aws, openAws } from './aws.ts';

const main = fileURLToPath(new URL('../src/admin/main.ts', import.meta.url));
const MINUTE = 60_000;

let practice: Practice;
let aws: Aws;
beforeEach(async () => {
  [practice, aws] = await Promise.all([openPractice(new Date().toISOString()), openAws()]);
});
afterEach(() => aws.close());

/** An installation that has just found its table, with a scheduler that knows of nothing. */
const installation = (): Record<string, string> => ({
  AWS_ENDPOINT_URL_SQS: aws.url,
  AWS_ENDPOINT_URL_SCHEDULER: aws.url,
  AWS_REGION: 'local',
  AWS_ACCESS_KEY_ID: 'local',
  AWS_SECRET_ACCESS_KEY: 'local',
  REMINDERS_QUEUE_URL: `${aws.url}/1/reminders`,
  REMINDERS_QUEUE_ARN: 'arn:aws:sqs:local:1:reminders',
  SCHEDULE_GROUP: 'reminders',
  SCHEDULER_ROLE_ARN: 'arn:aws:iam::1:role/scheduler',
});

const wind = async (words: string[] = [], more = installation()): Promise<Record<string, string>> =>
  promisify(execFile)(process.execPath, ['--conditions=source', main, 'wind-clocks', ...words], {
    env: {
      PATH: process.env.PATH ?? '',
      TABLE_NAME: practice.clinic.table,
      PEPPER: 'a pepper for the command line, long enough',
      DYNAMODB_ENDPOINT: inject('dynamodb'),
      ...more,
    },
  }).then(
    ({ stdout }) => ({ stdout }),
    ({ stdout, stderr }) => ({ stdout, stderr }),
  );

/** Books a visit that begins so many minutes from now, less some seconds that the test takes. */
const ahead = async (minutes: number, more: object = {}) => {
  const start = Math.floor(Date.now() / MINUTE) + minutes;
  const { id } = await practice.book(new Date(start * MINUTE).toISOString(), more);
  return { id, start };
};

/** The clocks that were set, by name. */
const clocks = (): string[] => aws.asked.flatMap(({ action }) => /^POST \/schedules\/(.*)$/.exec(action)?.[1] ?? []);

describe('npm run admin -- wind-clocks', { timeout: 30_000 }, () => {
  test('sets for each client of what is to come the clock that its event would have set, once', async () => {
    const { clinic, types, remove, update } = practice;
    const bob = await clinic.addClient({ first_name: 'Bob', email: 'bob@example.org' });
    const [far, near, session, gone] = await Promise.all([
      ahead(10 * 1440),
      ahead(90),
      ahead(5 * 1440, {
        appointment_type_id: types.group,
        user_id: null,
        attendee_ids: `${clinic.ids.client},${bob.id}`,
      }),
      ahead(6 * 1440),
    ]);
    await remove(gone.id);
    await Promise.all([ahead(-60), ahead(3)]); // of which no moment is left
    const cancelled = await ahead(7 * 1440);
    await update(cancelled.id, { pm_status: 'Cancelled' });

    const told = await wind();
    const expected = [
      `${near.id}-${clinic.ids.client}-${near.start}-one_hour`,
      `${session.id}-${clinic.ids.client}-${session.start}-four_days`,
      `${session.id}-${bob.id}-${session.start}-four_days`,
      `${far.id}-${clinic.ids.client}-${far.start}-four_days`,
    ];
    expect(clocks().sort()).toEqual(expected.sort());
    expect(told.stdout?.split('\n').sort()).toEqual(
      [
        '',
        `organization ${clinic.ids.organization}: 4 clocks are set`,
        `organization ${clinic.ids.otherOrganization}: 0 clocks are set`,
      ].sort(),
    );
    const set = aws.asked.find(({ action }) => action.includes(`/${near.id}-`)) as Asked;
    expect(set.input).toMatchObject({ GroupName: 'reminders', ActionAfterCompletion: 'DELETE' });
    expect(JSON.parse((set.input.Target as { Input: string }).Input)).toEqual({
      organization: clinic.ids.organization,
      appointment_id: near.id,
      client_id: clinic.ids.client,
      start: near.start,
      moment: 'one_hour',
      at: near.start - 60,
    });

    const again = await wind(['--id', clinic.ids.organization]);
    expect(again.stdout).toBe(`organization ${clinic.ids.organization}: 4 clocks are set\n`);
    expect(new Set(clocks())).toEqual(new Set(expected));
  });

  test('winds those of one organization alone, and counts them without setting any', async () => {
    const { organization, otherOrganization } = practice.clinic.ids;
    await ahead(10 * 1440);
    const counted = await wind(['--id', organization, '--dry-run'], {});
    expect(counted).toEqual({ stdout: `organization ${organization}: 1 clocks would be set\n` });
    expect(await practice.clinic.store.query({ partition: 'OUTBOX' })).toEqual([]);
    expect((await wind(['--id', otherOrganization])).stdout).toBe(
      `organization ${otherOrganization}: 0 clocks are set\n`,
    );
    expect(aws.asked).toEqual([]);
  });

  test('lets the queue hold what is due within minutes', async () => {
    await ahead(65);
    await wind();
    expect(aws.asked.map(({ action }) => action)).toEqual(['SendMessageBatch']);
    expect(aws.asked[0]?.input.Entries[0]?.DelaySeconds).toBeLessThanOrEqual(300);
  });

  test('goes through as many as there are', async () => {
    await ahead(5 * 1440, { repeat_interval: 'Weekly', repeat_times: '60' });
    await wind();
    expect(new Set(clocks()).size).toBe(60);
  });

  test('on this machine lays them into the table, where they are once', async () => {
    const { id, start } = await ahead(10 * 1440);
    for (let times = 0; times < 2; times++) await wind([], {});
    expect(await practice.clinic.store.query({ partition: 'OUTBOX' })).toMatchObject([
      { kind: 'message', attempts: 0, body: { ring: { appointment_id: id, start, moment: 'four_days' } } },
    ]);
  });

  test('says which variables are missing, and which organization there is not', async () => {
    const { stderr } = await wind([], {
      SCHEDULE_GROUP: 'reminders',
      REMINDERS_QUEUE_ARN: 'arn:aws:sqs:local:1:reminders',
    });
    expect(stderr?.trim()).toBe('Missing in the environment: REMINDERS_QUEUE_URL, SCHEDULER_ROLE_ARN.');
    expect((await wind(['--id', '999999'])).stderr).toMatch(/^--id: There is no organization with id 999999\./);
  });
});

test('clocks are set a hundred in a second, each by the time of its turn', async () => {
  const times: number[] = [];
  const setClock = leisurely(
    async (_ring, nowMs) => void times.push(nowMs),
    () => performance.now(),
  );
  const began = performance.now();
  await Promise.all(Array.from({ length: 40 }, () => setClock({} as Ring)));
  const took = Math.max(...times) - began;
  expect(times).toHaveLength(40);
  expect(took).toBeGreaterThan(380);
});
