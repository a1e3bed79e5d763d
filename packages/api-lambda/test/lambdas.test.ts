import { randomUUID } from 'node:crypto';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBStreamEvent, ScheduledEvent, SQSEvent } from 'aws-lambda';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import type { Delivery } from '../src/events/delivery.ts';
import { syncItem } from '../src/external-calendars/sync-state.ts';
import { createTable } from '../src/local/create-table.ts';
import { documentClient, dynamoStore } from '../src/store/dynamo.ts';
import type { Event } from '../src/store/event.ts';
import {
  type Appointment,
  type ExternalCalendar,
  itemOf,
  type Setting,
  type User,
  type Webhook,
} from '../src/store/items.ts';
import { key } from '../src/store/table.ts';
import { type Asked, type Aws, openAws } from './aws.ts';

/** The functions behind the table's stream, from the bundle, with queues and a scheduler that speak AWS's protocols. */
let aws: Aws;
let asked: Asked[];
const table = `lambdas-${randomUUID()}`;
const client = documentClient({
  endpoint: inject('dynamodb'),
  region: 'local',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});
const store = dynamoStore(client, table);
let stream: typeof import('../src/events/stream.lambda.ts').handler;
let deliveries: typeof import('../src/events/deliveries.lambda.ts').handler;
let reminders: typeof import('../src/events/reminders.lambda.ts').handler;
let calendars: typeof import('../src/events/calendars.lambda.ts').handler;

/** Every line of the log. */
const lines: string[] = [];
const told = () => lines.splice(0).flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));

beforeAll(async () => {
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  await createTable(client, table);
  aws = await openAws();
  asked = aws.asked;
  const queue = aws.url;
  const environment = {
    TABLE_NAME: table,
    DYNAMODB_ENDPOINT: inject('dynamodb'),
    DELIVERIES_QUEUE_URL: `${queue}/1/deliveries`,
    CALENDARS_QUEUE_URL: `${queue}/1/calendars`,
    AWS_ENDPOINT_URL_SQS: queue,
    AWS_ENDPOINT_URL_SCHEDULER: queue,
    AWS_ENDPOINT_URL_SESV2: queue,
    MAIL_FROM: 'practice@example.org',
    REMINDERS_QUEUE_URL: `${queue}/1/reminders`,
    REMINDERS_QUEUE_ARN: 'arn:aws:sqs:local:1:reminders',
    SCHEDULE_GROUP: 'reminders',
    SCHEDULER_ROLE_ARN: 'arn:aws:iam::1:role/scheduler',
    AWS_REGION: 'local',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    METRICS_NAMESPACE: 'Openings/prod',
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const load = (name: string) => import(inject('app').replace('app.mjs', `${name}.mjs`));
  [{ handler: stream }, { handler: deliveries }, { handler: reminders }, { handler: calendars }] = await Promise.all(
    ['stream', 'deliveries', 'reminders', 'calendars'].map(load),
  );
});
afterAll(() => aws.close());

beforeEach(async () => {
  asked.length = 0;
  aws.refused = 0;
  const webhook: Webhook = {
    kind: 'webhook',
    id: '44',
    organization: '1',
    v: 1,
    created_at: 0,
    updated_at: 0,
    url: 'https://127.0.0.1/hook',
    is_enabled: true,
    should_retry: true,
    signature_secret: 'whsec_x',
    webhook_events: [{ id: '45', event_type: 'appointment.created', created_at: 0, updated_at: 0, retry_count: 0 }],
  };
  await store.commit([{ put: itemOf(webhook) }]);
});

/** What the stream says of appointments that came into being. */
const records = (...ids: string[]): DynamoDBStreamEvent => ({
  Records: ids.map((resource_id, i) => {
    const about = { organization: '1', resource: 'APPOINTMENT', resource_id, type: 'CREATE' } as const;
    const event: Event = { kind: 'event', ...about, occurred_at: Date.now(), expires_at: 0, changes: [] };
    const at = key.event('1', '2026-03-02T15:00:00.000Z', resource_id);
    const NewImage = marshall({ ...at, ...event }) as never;
    return { eventName: 'INSERT', dynamodb: { NewImage, SequenceNumber: String(100 + i) } };
  }),
});
const sent = (): Delivery[] =>
  asked.flatMap(({ input }) => input.Entries.map((entry) => JSON.parse(entry.MessageBody)));

test('an event in the stream is a message in the queue, each time with the same id', async () => {
  expect(await stream(records('7', '8'))).toEqual({ batchItemFailures: [] });
  expect(asked.map(({ action }) => action)).toEqual(['SendMessageBatch', 'SendMessageBatch']);
  expect(sent()).toMatchObject([
    { event_type: 'appointment.created', resource_id: '7', webhook_id: '44' },
    { event_type: 'appointment.created', resource_id: '8', webhook_id: '44' },
  ]);
  await stream(records('7'));
  expect(sent()[2]?.id).toBe(sent()[0]?.id);
});

test('what the queue does not take comes again, with all that is behind it', async () => {
  aws.refused = 1;
  told();
  expect(await stream(records('7', '8'))).toEqual({ batchItemFailures: [{ itemIdentifier: '100' }] });
  expect(asked).toHaveLength(1);
  expect(told().at(-1)).toMatchObject({ message: 'stream', records: 2, failed: 1, _aws: expect.any(Object) });
});

test('a series fills several batches', async () => {
  const [one] = records('7').Records;
  const also = Array.from({ length: 24 }, (_, i) => String(100 + i));
  Object.assign(one?.dynamodb?.NewImage as object, marshall({ also }));
  await stream({ Records: [one as never] });
  expect(asked.map(({ input }) => input.Entries.length)).toEqual([10, 10, 5]);
});

const received = (body: object, count: number): SQSEvent =>
  ({
    Records: [
      {
        messageId: 'm-1',
        receiptHandle: 'r-1',
        body: JSON.stringify(body),
        attributes: { ApproximateReceiveCount: String(count) },
      },
    ],
  }) as SQSEvent;

test('a message is not sent into the own network; it is postponed, later each time, and what was tried is on record', async () => {
  await stream(records('7'));
  const [message] = sent() as [Delivery];
  asked.length = 0;
  for (const count of [1, 3])
    expect(await deliveries(received(message, count))).toMatchObject({ batchItemFailures: [{}] });
  const [first, third] = asked.map(({ input }) => input);
  expect(asked.map(({ action }) => action)).toEqual(['ChangeMessageVisibility', 'ChangeMessageVisibility']);
  expect(first?.ReceiptHandle).toBe('r-1');
  expect(Math.abs((first?.VisibilityTimeout ?? 0) - 30)).toBeLessThanOrEqual(3);
  expect(Math.abs((third?.VisibilityTimeout ?? 0) - 120)).toBeLessThanOrEqual(12);
  expect(await store.query({ partition: 'SENT#1' })).toMatchObject([{ webhook_id: '44' }, { webhook_id: '44' }]);
});

test('a delivery that fails for the first time after a day mails those who run the practice', async () => {
  await stream(records('7'));
  const [message] = sent() as [Delivery];
  const home = { organization: '1', v: 1, created_at: 0, updated_at: 0 };
  const owner: User = {
    ...home,
    ...{ kind: 'user', id: '31', role: 'staff', active: true, first_name: 'Olivia', last_name: 'Example' },
    ...{ email: 'olivia@münchen.example', permissions: ['can_manage_members'] },
  };
  await store.commit([{ put: itemOf(owner) }]);
  const since = Date.now() - 25 * 3_600_000;
  const event = { id: '45', event_type: 'appointment.created', created_at: 0, updated_at: 0 };
  const failing: Webhook = {
    ...home,
    ...{ kind: 'webhook', id: '44', url: 'https://127.0.0.1/hook?token=x', signature_secret: 'whsec_x' },
    ...{ is_enabled: true, should_retry: true },
    webhook_events: [{ ...event, first_failed_at: since, last_failed_at: since, retry_count: 9 }],
  };
  await store.commit([{ put: itemOf(failing) }]);
  asked.length = 0;
  for (const count of [10, 11]) await deliveries(received(message, count));
  const mails = asked.filter(({ action }) => action === 'POST /v2/email/outbound-emails').map(({ input }) => input);
  expect(mails).toMatchObject([
    {
      FromEmailAddress: 'practice@example.org',
      Destination: { ToAddresses: ['olivia@xn--mnchen-3ya.example'] },
      Content: { Simple: { Subject: { Data: 'A webhook has been failing for a day' } } },
    },
  ]);
  expect(JSON.stringify(mails)).not.toContain('token');
  await store.commit([{ remove: key.user('31') }]);
});

test('a delivery tells whether its message was taken, and what it consumed', async () => {
  await stream(records('7'));
  const [message] = sent() as [Delivery];
  told();
  await deliveries(received(message, 1));
  const [line, ...others] = told();
  expect(others).toEqual([]);
  expect(line).toMatchObject({ message: 'deliveries', messages: 1, webhooks_taken: 0, webhooks_failed: 1 });
  expect(line.read_units).toBeGreaterThan(0);
  expect(line.write_units).toBeGreaterThan(0);
  const [{ Namespace, Metrics }] = line._aws.CloudWatchMetrics;
  expect(Namespace).toBe('Openings/prod');
  expect(Metrics.map(({ Name }: { Name: string }) => Name)).toContain('webhooks_failed');
});

test('a message whose webhook is gone is done with', async () => {
  await store.commit([{ remove: key.webhook('1', '44') }]);
  const message = { organization: '1', webhook_id: '44', event_type: 'appointment.created', occurred_at: Date.now() };
  expect(await deliveries(received(message, 1))).toEqual({ batchItemFailures: [] });
  expect(asked).toEqual([]);
});

test('a message that nobody understands stays, until the queue lays it aside', async () => {
  expect(await deliveries({ Records: [{ ...received({}, 1).Records[0], body: 'nonsense' }] } as SQSEvent)).toEqual({
    batchItemFailures: [{ itemIdentifier: 'm-1' }],
  });
});

describe('reminders', () => {
  const MINUTE = 60_000;
  const common = { organization: '1', v: 1, created_at: 0, updated_at: 0 };
  const ahead = (minutes: number): Appointment => ({
    ...common,
    kind: 'appointment',
    id: '7',
    start: Math.floor(Date.now() / MINUTE) + minutes,
    end: Math.floor(Date.now() / MINUTE) + minutes + 30,
    timezone: 'America/New_York',
    provider_ids: ['31'],
    user_id: '52',
    is_blocker: false,
    is_group: false,
    buffer: 0,
    self_booked: false,
    confirmed: false,
    client_confirmed: false,
    patient_reschedule_count: 0,
  });
  const client: User = {
    ...common,
    kind: 'user',
    id: '52',
    role: 'client',
    active: true,
    first_name: 'Ada',
    last_name: 'Example',
    email: 'ada@example.org',
  };
  const setting: Setting = {
    ...common,
    kind: 'setting',
    id: '1',
    owner: 'organization',
    fields: { send_reminder_one_hour_before: true },
  };
  const book = async (minutes: number) => {
    const appointment = ahead(minutes);
    await store.commit([appointment, client, setting].map((record) => ({ put: itemOf(record) })));
    await store.commit([{ remove: key.webhook('1', '44') }]);
    return appointment;
  };
  const ringing = (ring: object): SQSEvent => received(ring, 1);

  test('an appointment sets the clock of its client, once', async () => {
    const { start } = await book(10 * 1440);
    expect(await stream(records('7'))).toEqual({ batchItemFailures: [] });
    const [{ action, input }] = asked as [Asked];
    expect(action).toBe(`POST /schedules/7-52-${start}-four_days`);
    expect(input).toMatchObject({
      GroupName: 'reminders',
      ActionAfterCompletion: 'DELETE',
      FlexibleTimeWindow: { Mode: 'OFF' },
    });
    const at = Date.parse(`${/^at\((.*)\)$/.exec(String(input.ScheduleExpression))?.[1]}Z`);
    expect(Math.abs(start * MINUTE - at - 4 * 1440 * MINUTE)).toBeLessThanOrEqual(60 * MINUTE); // an hour where clocks change
    aws.refused = 1; // it is there already
    expect(await stream(records('7'))).toEqual({ batchItemFailures: [] });
  });

  test('what is due soon waits in the queue', async () => {
    await book(65);
    await stream(records('7'));
    expect(asked.map(({ action }) => action)).toEqual(['SendMessageBatch']);
    expect(asked[0]?.input.Entries[0]?.DelaySeconds).toBeGreaterThan(200);
    expect(asked[0]?.input.Entries[0]?.DelaySeconds).toBeLessThanOrEqual(300);
  });

  test('a clock that rings sends an e-mail and is set again', async () => {
    const { start } = await book(60);
    const ring = { organization: '1', appointment_id: '7', client_id: '52', start, moment: 'one_hour', at: start - 60 };
    expect(await reminders(ringing(ring))).toEqual({ batchItemFailures: [] });
    expect(asked.map(({ action }) => action)).toEqual([
      'POST /v2/email/outbound-emails',
      `POST /schedules/7-52-${start}-five_minutes`,
    ]);
    expect(asked[0]?.input).toMatchObject({
      FromEmailAddress: 'practice@example.org',
      Destination: { ToAddresses: ['ada@example.org'] },
    });
    await reminders(ringing(ring));
    expect(asked.filter(({ action }) => action.includes('email'))).toHaveLength(1);
  });

  test('it tells how many were reminded', async () => {
    const { start } = await book(61); // of whom no test before has been reminded
    const ring = { organization: '1', appointment_id: '7', client_id: '52', start, moment: 'one_hour', at: start - 60 };
    told();
    aws.refused = 1;
    expect(await reminders(ringing(ring))).toEqual({ batchItemFailures: [{ itemIdentifier: 'm-1' }] });
    await reminders(ringing(ring));
    expect(told().filter(({ message }) => message === 'reminders')).toMatchObject([
      { rings: 1, reminders_sent: 0, reminders_failed: 1 },
      { rings: 1, reminders_sent: 1, reminders_failed: 0 },
    ]);
  });

  test('a clock whose appointment was moved rings in vain', async () => {
    const { start } = await book(60);
    const ring = {
      organization: '1',
      appointment_id: '7',
      client_id: '52',
      start: start - 1,
      moment: 'one_hour',
      at: start - 61,
    };
    expect(await reminders(ringing(ring))).toEqual({ batchItemFailures: [] });
    expect(asked).toEqual([]);
  });

  test('what cannot be done now comes again', async () => {
    expect(await reminders({ Records: [{ ...received({}, 1).Records[0], body: 'nonsense' }] } as SQSEvent)).toEqual({
      batchItemFailures: [{ itemIdentifier: 'm-1' }],
    });
  });
});

describe('external calendars', () => {
  const job = { organization: '1', calendar_id: '61' };
  const calendar: ExternalCalendar = {
    kind: 'external-calendar',
    id: '61',
    organization: '1',
    v: 1,
    created_at: 0,
    updated_at: 0,
    user_id: '31',
    external_type: 'ics',
    pull_from_calendar: true,
    pull_in_event_details: false,
    pulled_in_calendars: ['https://127.0.0.1/secret.ics'],
  };
  beforeEach(async () => {
    const sync = { kind: 'calendar-sync', ...job, user_id: '31', v: 1, since: '2026-03' } as const;
    await store.commit([{ put: itemOf(calendar) }, { put: syncItem(sync) }]);
  });
  const queued = () => asked.map(({ input }) => [input.QueueUrl, JSON.parse(input.Entries[0]?.MessageBody ?? '')]);
  const inQueue = [[expect.stringMatching(/calendars$/), job]];

  test('go into their queue when one is changed', async () => {
    const [one] = records('61').Records;
    Object.assign(one?.dynamodb?.NewImage as object, marshall({ resource: 'EXTERNAL_CALENDAR', type: 'UPDATE' }));
    expect(await stream({ Records: [one] } as DynamoDBStreamEvent)).toEqual({ batchItemFailures: [] });
    expect(queued()).toEqual(inQueue);
  });

  test('go there whenever the function is called without a message', async () => {
    expect(await calendars({} as ScheduledEvent)).toEqual({ batchItemFailures: [] });
    expect(queued()).toEqual(inQueue);
  });

  test('are read from there, but none that is inside', async () => {
    expect(await calendars(received(job, 1))).toEqual({ batchItemFailures: [] });
    expect(await store.get(key.calendarSync('1', '61'))).toMatchObject({ trouble: 'forbidden', v: 2 });
    expect(await calendars(received({ ...job, calendar_id: '62' }, 1))).toEqual({ batchItemFailures: [] });
  });

  test('come again where they could not be brought up to date', async () => {
    const nonsense = { Records: [{ ...received({}, 1).Records[0], body: 'nonsense' }] } as SQSEvent;
    expect(await calendars(nonsense)).toEqual({ batchItemFailures: [{ itemIdentifier: 'm-1' }] });
  });
});
