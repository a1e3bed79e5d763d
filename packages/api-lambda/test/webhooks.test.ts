import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import type { Delivery } from '../src/events/delivery.ts';
import { deliveriesOf } from '../src/events/fan-out.ts';
import { guardedPost } from '../src/events/post.ts';
import { consoleMessenger, type Messenger } from '../src/events/reminders/messenger.ts';
import { permissions } from '../src/identity/permission.ts';
import type { Item } from '../src/store/store.ts';
import { calling } from './calling.ts';
import { isSigned, openReceiver } from './receiver.ts';
import { type Clinic, openClinic } from './server.ts';

/** From the bundle, like the store: what it throws where a race was lost is known there. */
const { attempt }: typeof import('../src/events/onward.ts') = await import(new URL('onward.mjs', inject('app')).href);
const WEBHOOK =
  'webhook { id url event_type is_enabled should_retry signature_secret warned_at webhook_events { id event_type retry_count first_failed_at } }';
let clinic: Clinic;
let api: ReturnType<typeof calling>;
let receiver: Awaited<ReturnType<typeof openReceiver>>;
/** What the people of the practice were mailed. */
const mails: string[] = [];

beforeEach(async () => {
  [clinic, receiver] = await Promise.all([openClinic({ privateTargets: true }), openReceiver()]);
  api = calling(clinic);
  mails.length = 0;
});
afterEach(() => receiver.close());

interface Made extends Record<string, unknown> {
  readonly id: string;
  readonly signature_secret: string;
}
const made = async (name: string, input: object): Promise<Made> => (await api.mutate(name, input, WEBHOOK)).webhook;
const add = (input: object = {}): Promise<Made> =>
  made('createWebhook', { url: `${receiver.url}/hook?a=1`, event_type: 'appointment.created', ...input });

/** Every message that the clinic's events so far give rise to. */
async function deliveries(): Promise<Delivery[]> {
  const partition = `EVENT#${clinic.ids.organization}#2026-03`;
  const found: Delivery[] = [];
  for (const item of await clinic.store.query({ partition })) found.push(...(await deliveriesOf(clinic.store, item)));
  return found;
}
const deliver = (
  delivery: Delivery,
  attempts = 0,
  messenger: Messenger = consoleMessenger((line) => void mails.push(line)),
) =>
  attempt(delivery, attempts, {
    store: clinic.store,
    clock: clinic.clock.read,
    post: guardedPost(true, undefined, 300),
    messenger,
    log: clinic.operator().log,
  });
const later = (hours: number) => clinic.clock.set(new Date(clinic.clock.read() + hours * 3_600_000).toISOString());

async function booked(more: object = {}) {
  const type = await api.made('createAppointmentType', { name: 'Visit', length: 30 }, 'appointmentType { id }');
  const input = {
    appointment_type_id: type.id,
    contact_type: 'Phone Call',
    other_party_id: clinic.ids.provider,
    user_id: clinic.ids.client,
    datetime: '2026-03-03 10:00:00 -0500',
    ...more,
  };
  return api.made('createAppointment', input, 'appointment { id }');
}

describe('the records', () => {
  test('a webhook is made, listed, changed and deleted', async () => {
    const made = await add({ webhook_events: [{ event_type: 'APPOINTMENT_DELETED' }], should_retry: false });
    expect(made).toMatchObject({
      url: `${receiver.url}/hook?a=1`,
      event_type: 'appointment.created',
      is_enabled: true,
      should_retry: false,
      warned_at: null,
      signature_secret: expect.stringMatching(/^whsec_[\w-]{43}$/),
      webhook_events: [{ event_type: 'appointment.created' }, { event_type: 'appointment.deleted' }],
    });
    const [created] = made.webhook_events as unknown as [{ id: string }];
    const changed = await api.made(
      'updateWebhook',
      { id: made.id, webhook_events: [{ event_type: 'appointment.created' }, { event_type: 'patient.created' }] },
      WEBHOOK,
    );
    expect(changed.webhook_events).toMatchObject([{ id: created.id }, { event_type: 'patient.created' }]);
    expect(await api.ask('webhooks', '', '{ id webhook_events { webhook { id } created_at } }')).toMatchObject([
      { id: made.id, webhook_events: [{ webhook: { id: made.id }, created_at: '2026-03-02T10:00:00-05:00' }, {}] },
    ]);
    expect(await api.ask('webhooksCount', 'keywords: "patient"', '')).toBe(1);
    expect(await api.ask('webhooks', 'keywords: "elsewhere"', '{ id }')).toEqual([]);
    expect(await api.ask('webhookEventTypes', '', '')).toContain('availability.updated');
    await api.made('deleteWebhook', { id: made.id }, WEBHOOK);
    expect(await api.ask('webhooksCount', '', '')).toBe(0);
  });

  test('are the members’ and the organization’s own', async () => {
    const { id } = await add();
    const input = { url: receiver.url, event_type: 'appointment.created' };
    expect(await api.denial('createWebhook', input, WEBHOOK, clinic.keys.client)).toBe('FORBIDDEN');
    expect(await api.denial('createWebhook', input, WEBHOOK, null)).toBe('UNAUTHENTICATED');
    expect(await api.ask('webhooks', '', '{ id }', clinic.keys.otherStaff)).toEqual([]);
    for (const name of ['updateWebhook', 'deleteWebhook'])
      expect((await api.refusal(name, { id }, WEBHOOK, clinic.keys.otherStaff)).field).toBe('id');
    expect(await api.mutate('sendTestWebhook', { id }, 'sent', clinic.keys.otherStaff)).toMatchObject({ sent: false });
    expect(receiver.received).toEqual([]);
  });

  test('say what is wrong', async () => {
    for (const [input, field] of [
      [{ url: null }, 'url'],
      [{ url: 'nonsense' }, 'url'],
      [{ url: 'ftp://example.org' }, 'url'],
      [{ event_type: null }, 'event_type'],
      [{ event_type: 'appointment.eaten' }, 'event_type'],
      [{ webhook_events: [{ event_type: 'x' }] }, 'webhook_events'],
    ] as const)
      expect(
        (await api.refusal('createWebhook', { url: receiver.url, event_type: 'patient.created', ...input }, WEBHOOK))
          .field,
      ).toBe(field);
    for (let i = 0; i < 20; i++) await add();
    const refused = await api.refusal('createWebhook', { url: receiver.url, event_type: 'patient.created' }, WEBHOOK);
    expect(refused.message).toContain('at most 20');
  });

  test('lead to the public internet, unless this is a developer’s own machine', async () => {
    const strict = calling(await openClinic());
    for (const url of ['http://example.org/', 'https://127.0.0.1/', 'https://localhost/', 'https://[::1]/'])
      expect((await strict.refusal('createWebhook', { url, event_type: 'patient.created' }, WEBHOOK)).field).toBe(
        'url',
      );
    await strict.made('createWebhook', { url: 'https://example.org/', event_type: 'patient.created' }, WEBHOOK);
  });

  test('an expired secret signs nothing any more, and no secret is told by an event', async () => {
    const before = await add();
    const after = await made('expireWebhookSignature', { id: before.id });
    expect(after.signature_secret).not.toBe(before.signature_secret);
    expect(await api.mutate('sendTestWebhook', { id: before.id }, 'sent')).toEqual({ sent: true, messages: null });
    const [message] = receiver.received;
    expect(message && isSigned(message, after.signature_secret)).toBe(true);
    expect(message && isSigned(message, before.signature_secret)).toBe(false);
    const events = await clinic.store.query({ partition: `EVENT#${clinic.ids.organization}#2026-03` });
    expect(JSON.stringify(events)).not.toContain('whsec_');
  });
});

describe('a message', () => {
  test('is thin, signed and sent for what was asked for', async () => {
    const { signature_secret } = await add();
    const { id } = await booked();
    const [delivery, ...others] = await deliveries();
    expect(others).toEqual([]);
    expect(await deliver(delivery as Delivery)).toBeUndefined();
    const [message] = receiver.received;
    expect(message?.url).toBe('/hook?a=1');
    expect(message?.told).toEqual({
      resource_id: id,
      resource_id_type: 'Appointment',
      event_type: 'appointment.created',
      changed_fields: [],
      resource_organization_id: clinic.ids.organization,
    });
    expect(message && isSigned(message, signature_secret)).toBe(true);
    expect(await api.ask('sentWebhooks', '', '{ event_type http_response_status resource_id url webhook_id }')).toEqual(
      [
        {
          event_type: 'appointment.created',
          http_response_status: '200',
          resource_id: id,
          url: `${receiver.url}/hook?a=1`,
          webhook_id: delivery?.webhook_id,
        },
      ],
    );
  });

  test('names the fields that changed', async () => {
    await add({ event_type: 'appointment.updated' });
    const { id } = await booked();
    await api.made('updateAppointment', { id, notes: 'Bring results' }, 'appointment { id }');
    const [delivery] = await deliveries();
    expect(delivery).toMatchObject({ resource_id: id, changed_fields: expect.arrayContaining(['notes']) });
    expect(JSON.stringify(delivery)).not.toContain('results');
  });

  test('is not made where the author asked for silence', async () => {
    await add({ webhook_events: [{ event_type: 'appointment.updated' }, { event_type: 'appointment.deleted' }] });
    const silent = { suppress_webhook_notifications: true };
    const { id } = await booked(silent);
    await api.made('updateAppointment', { id, notes: 'x', ...silent }, 'appointment { id }');
    await api.made('deleteAppointment', { id, ...silent }, 'appointment { id }');
    expect(await deliveries()).toEqual([]);
    await booked({ datetime: '2026-03-03 11:00:00 -0500' });
    expect(await deliveries()).toHaveLength(1);
  });

  test('is the same each time it is made: once to each webhook and each thing that happened', async () => {
    await Promise.all([add(), add({ event_type: 'patient.created' }), add({ is_enabled: false })]);
    await booked();
    await clinic.addClient({ first_name: 'Bob' });
    const [once, again] = [await deliveries(), await deliveries()];
    expect(again).toEqual(once);
    expect(new Set(once.map(({ id }) => id)).size).toBe(once.length);
    const told = once.map(({ event_type }) => event_type);
    expect(told.filter((type) => type === 'appointment.created')).toHaveLength(1);
    expect(told).toContain('patient.created');
  });

  test('is dropped where its webhook is gone or disabled by the time it is sent', async () => {
    const [one, other] = [await add(), await add()];
    await booked();
    const made = await deliveries();
    await api.made('deleteWebhook', { id: one.id }, WEBHOOK);
    await api.made('updateWebhook', { id: other.id, is_enabled: false }, WEBHOOK);
    for (const delivery of made) expect(await deliver(delivery)).toBeUndefined();
    expect(made).toHaveLength(2);
    expect(receiver.received).toEqual([]);
  });
});

describe('a webhook that fails', () => {
  const state = async () =>
    (await api.ask('webhooks', '', '{ is_enabled warned_at webhook_events { retry_count first_failed_at } }'))[0];

  test.each([
    [500, '500'],
    [302, '302'],
    [undefined, null],
  ])('with %s is tried again after a pause, and redirects are not followed', async (status, recorded) => {
    await add();
    await booked();
    const [delivery] = (await deliveries()) as [Delivery];
    receiver.answer = () => status;
    const pause = await deliver(delivery);
    expect(pause).toBeGreaterThanOrEqual(27);
    expect(pause).toBeLessThanOrEqual(33);
    expect(receiver.received).toHaveLength(1);
    const [{ http_response_status }] = await api.ask('sentWebhooks', 'failed: true', '{ http_response_status }');
    expect(http_response_status).toBe(recorded);
    expect(await api.ask('sentWebhooks', 'failed: false', '{ id }')).toEqual([]);

    receiver.answer = () => 204;
    later(1);
    expect(await deliver(delivery, 1)).toBeUndefined();
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([delivery.id, delivery.id]);
    expect(await state()).toMatchObject({ webhook_events: [{ retry_count: 0, first_failed_at: null }] });
    expect(await api.ask('sentWebhooksCount', '', '')).toBe(2);
  });

  test('is warned about after a day, disabled after three, and well again when it is enabled', async () => {
    const { id } = await add();
    await booked();
    const [delivery] = (await deliveries()) as [Delivery];
    receiver.answer = () => 503;
    await deliver(delivery);
    expect(await state()).toMatchObject({ is_enabled: true, warned_at: null, webhook_events: [{ retry_count: 1 }] });
    later(25);
    await deliver(delivery, 11);
    expect(await state()).toMatchObject({ is_enabled: true, warned_at: '2026-03-03T11:00:00-05:00' });
    expect(clinic.logs.map(({ message }) => message)).toContain('A webhook has been failing for a day');
    later(48);
    expect(await deliver(delivery, 19)).toBeUndefined();
    expect(await state()).toMatchObject({ is_enabled: false });
    await api.made('updateWebhook', { id, is_enabled: true }, WEBHOOK);
    expect(await state()).toMatchObject({ is_enabled: true, warned_at: null, webhook_events: [{ retry_count: 0 }] });
  });

  describe('is mailed about to those who run the practice', () => {
    const secret = 'T0/B0/whsecret?token=verysecret';
    const failing = async (hours: readonly number[], more: object = {}) => {
      const webhook_events = [{ event_type: 'appointment.created' }, { event_type: 'patient.updated' }];
      const { id } = await add({ url: `${receiver.url}/${secret}`, event_type: undefined, webhook_events, ...more });
      await booked();
      const [delivery] = (await deliveries()) as [Delivery];
      receiver.answer = () => 503;
      for (const [i, pause] of hours.entries()) {
        later(pause);
        await Promise.all([deliver(delivery, i), deliver(delivery, i)]); // as two messages at a time would
      }
      return { id, delivery };
    };
    const owner = { first_name: 'Olivia', email: 'olivia@harbor.example', permissions };

    test('once when it has been failing for a day, and once when it is disabled', async () => {
      await Promise.all([clinic.addStaff(owner), clinic.addProvider({ email: 'pia@harbor.example' })]);
      const { id } = await failing([0, 12, 13, 6, 20, 22, 6]);
      const { host } = new URL(receiver.url);
      const what = `Webhook ${id} of Harbor Nutrition, which leads to ${host}, has not taken appointment.created since Mar 2, 10:00 AM EST.`;
      expect(mails).toEqual([
        `E-mail to olivia@harbor.example: A webhook has been failing for a day. ${what} It is tried again for two more days, and then disabled. sentWebhooks lists the attempts.`,
        `E-mail to olivia@harbor.example: A webhook was disabled. ${what} It was tried again for three days, and is disabled now. updateWebhook enables it again. sentWebhooks lists the attempts.`,
      ]);
      expect(JSON.stringify(mails)).not.toMatch(/verysecret|T0|whsec/);
    });

    test('again when it was well in between', async () => {
      await clinic.addStaff(owner);
      const { delivery } = await failing([0, 25]);
      receiver.answer = () => 200;
      await deliver(delivery, 2);
      receiver.answer = () => 503;
      for (const pause of [1, 25]) {
        later(pause);
        await deliver(delivery, 3);
      }
      expect(mails).toHaveLength(2);
    });

    test('not where it is not tried again, nor to those who were archived or are elsewhere', async () => {
      await clinic.addStaff({ ...owner, active: false });
      await failing([0, 25, 48]);
      await failing([0, 25, 48], { should_retry: false });
      expect(mails).toEqual([]);
    });

    test('and what becomes of the message does not hang on the mail', async () => {
      await Promise.all([clinic.addStaff(owner), clinic.addStaff({ ...owner, email: 'second@harbor.example' })]);
      const { delivery } = await failing([0]);
      later(25);
      const refusing: Messenger = {
        ...consoleMessenger(() => {}),
        email: async (to) => {
          if (to.startsWith('olivia')) throw new Error(`${to} is suppressed`);
          mails.push(to);
        },
      };
      const logged = vi.spyOn(console, 'error').mockReturnValue();
      expect(await deliver(delivery, 1, refusing)).toBeGreaterThan(0);
      logged.mockRestore();
      expect(mails).toEqual(['second@harbor.example']);
      expect(clinic.logs.at(-1)?.message).toBe('Those who run a practice could not be told of a failing webhook');
    });
  });

  test('and is not to be tried again is told once', async () => {
    await add({ should_retry: false });
    await booked();
    receiver.answer = () => 500;
    for (const delivery of await deliveries()) expect(await deliver(delivery)).toBeUndefined();
    expect(receiver.received).toHaveLength(1);
  });
});

describe('what was sent', () => {
  test('is found by order, record, kind and time, page by page, and forgotten after 30 days', async () => {
    await add({ webhook_events: [{ event_type: 'patient.created' }] });
    const { id } = await booked();
    const bob = await clinic.addClient({ first_name: 'Bob' });
    const made = await deliveries();
    for (const delivery of made) {
      await deliver(delivery);
      later(1);
    }
    const list = async (args: string) =>
      (await api.ask('sentWebhooks', args, '{ resource_id cursor }')) as { resource_id: string; cursor: string }[];
    const ids = async (args: string) => (await list(args)).map(({ resource_id }) => resource_id);
    const all = await ids('order_by: CREATED_AT_ASC');
    expect(all).toEqual(made.map(({ resource_id }) => resource_id));
    expect(await ids('')).toEqual(all.toReversed());
    expect(await ids(`resource_id: "${bob.id}"`)).toEqual([bob.id]);
    expect(await ids('resource_type: APPOINTMENT')).toEqual([id]);
    expect(await ids('resource_type: SUPER_BILL')).toEqual([]);
    expect(await ids('keywords: "patient.cre", order_by: EVENT_TYPE_ASC')).not.toContain(id);
    expect(await ids('sent_before: "2026-03-02T15:30:00Z"')).toEqual(all.slice(0, 1));
    expect(await ids('sent_after: "2026-03-02T15:30:00Z", order_by: CREATED_AT_ASC')).toEqual(all.slice(1));
    const [first] = await list('page_size: 1');
    expect(await ids(`page_size: 1, after: "${first?.cursor}"`)).toEqual([all.at(-2)]);
    expect(await ids('')).not.toEqual(await api.ask('sentWebhooks', '', '{ id }', clinic.keys.otherStaff));
    later(24 * 30);
    expect(await ids('')).toEqual([]);
  });
});

test('an item that is no event is no message', async () => {
  await add();
  expect(await deliveriesOf(clinic.store, { PK: 'USER#1', SK: 'USER', kind: 'user' } as Item)).toEqual([]);
});
