import { buildSchema } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { readSdl } from '../build/codegen.ts';
import { EVENT_RETENTION, type Event } from '../src/store/event.ts';
import type { Item } from '../src/store/store.ts';
import { calling } from './calling.ts';
import { type Calls, callsOf, documentOf, operationsOf } from './calls.ts';
import { openWorld, type World } from './world.ts';

let world: World;
let calls: Calls;
beforeAll(async () => {
  world = await openWorld();
  calls = callsOf(world);
});

const EVENT =
  '{ cursor type resource_name resource_id occurred_at acting_user { id } resource_changes { field value_before_change value_after_change } }';
type Shown = {
  cursor: string;
  type: string;
  resource_name: string;
  resource_id: string;
  occurred_at: string;
  acting_user: { id: string } | null;
  resource_changes: { field: string; value_before_change: string | null; value_after_change: string | null }[];
};
const log = (args: string): Promise<Shown[]> => calling(world.clinic, world.owner.key).ask('auditLog', args, EVENT);

const events = async (): Promise<(Item & Event)[]> =>
  (await world.clinic.store.query({
    partition: `EVENT#${world.here.organization}#2026-03`,
    consistent: true,
  })) as (Item & Event)[];

/** What each mutation leaves in the log: the kind of record, what was done to it, and the fields that say so. */
const left: Readonly<Record<string, string>> = {
  bulkApply: 'USER UPDATE tag_ids',
  bulkCreateAvailability: 'AVAILABILITY CREATE day_of_week',
  bulkDeleteAvailability: 'AVAILABILITY DESTROY day_of_week',
  completeCheckout: 'APPOINTMENT CREATE start + USER CREATE email',
  createApiKey: 'API_KEY CREATE displayable_key',
  createAppointment: 'APPOINTMENT CREATE start',
  createAppointmentRequest: 'APPOINTMENT_REQUEST CREATE reason',
  createAppointmentSetting: 'APPOINTMENT_SETTING CREATE fields',
  createAppointmentType: 'APPOINTMENT_TYPE CREATE name',
  createAvailability: 'AVAILABILITY CREATE day_of_week',
  createAvailabilityWithAppointmentTypes: 'AVAILABILITY CREATE appointment_type_ids',
  createClient: 'USER CREATE first_name',
  createExternalCalendar: 'EXTERNAL_CALENDAR CREATE resource_name',
  createGroup: 'USER_GROUP CREATE name',
  createOrganizationMember: 'USER CREATE first_name',
  createTag: 'TAG CREATE name',
  createWebhook: 'WEBHOOK CREATE url',
  deleteApiKey: 'API_KEY DESTROY displayable_key',
  deleteAppointment: 'APPOINTMENT DESTROY deleted_at',
  deleteAppointmentRequest: 'APPOINTMENT_REQUEST DESTROY reason',
  deleteAppointmentType: 'APPOINTMENT_TYPE DESTROY deleted_at',
  deleteAvailability: 'AVAILABILITY DESTROY day_of_week',
  deleteExternalCalendar: 'EXTERNAL_CALENDAR DESTROY resource_name',
  deleteTag: 'TAG DESTROY name',
  deleteUserGroup: 'USER_GROUP DESTROY name',
  deleteWebhook: 'WEBHOOK DESTROY url',
  editAvailability: 'AVAILABILITY UPDATE end',
  editAvailabilityWithAppointmentTypes: 'AVAILABILITY UPDATE appointment_type_ids',
  expireWebhookSignature: 'WEBHOOK UPDATE ', // that it was done, not the secret
  linkUserIdentity: 'USER UPDATE oidc_subject',
  removeAppliedTag: 'USER UPDATE tag_ids',
  resetCalendarFeedLink: 'USER UPDATE calendar_edition',
  sendTestWebhook: '', // changes nothing
  updateAppointment: 'APPOINTMENT UPDATE start',
  updateAppointmentInclusion: 'APPOINTMENT_INCLUSION UPDATE confirmed',
  updateAppointmentRequest: 'APPOINTMENT_REQUEST UPDATE current_status',
  updateAppointmentSetting: 'APPOINTMENT_SETTING UPDATE fields',
  updateAppointmentType: 'APPOINTMENT_TYPE UPDATE length',
  updateClient: 'USER UPDATE phone_number',
  updateExternalCalendar: 'EXTERNAL_CALENDAR UPDATE ', // an address is a secret
  updateOrganizationMember: 'USER UPDATE permissions',
  updateUser: 'USER UPDATE phone_number',
  updateUserGroup: 'USER_GROUP UPDATE name',
  updateWebhook: 'WEBHOOK UPDATE should_retry',
};

describe('each mutation leaves one event for each record it is about', () => {
  const mutations = operationsOf(buildSchema(readSdl())).filter(([root]) => root === 'mutation');

  test('of each is known what', () => {
    expect(Object.keys(left).sort()).toEqual(mutations.map(([, { name }]) => name).sort());
  });

  test.each(mutations.map(([, field]) => [field.name, field] as const))('%s', async (name, field) => {
    const args = await (calls[name] as () => Promise<object>)();
    const before = new Set((await events()).map(({ SK }) => SK));
    const { body } = await world.clinic.query(world.owner.key, documentOf(field, 'mutation', args), args as never);
    expect(body.data[name].messages).toBeNull();
    const made = (await events()).filter(({ SK }) => !before.has(SK));
    const expected = (left[name] as string).split(' + ').filter((line) => line !== '');
    expect(made.map(({ resource, type }) => `${resource} ${type}`).sort()).toEqual(
      expected.map((line) => line.split(' ').slice(0, 2).join(' ')),
    );
    for (const event of made) {
      const [, , needed] = (expected.find((line) => line.startsWith(event.resource)) as string).split(' ');
      if (needed) expect(event.changes.map((change) => change.field)).toContain(needed);
      expect(event.actor_id).toBe(world.owner.id);
      expect(event.occurred_at).toBe(world.clinic.clock.read());
      expect(event.expires_at).toBe((event.occurred_at + EVENT_RETENTION) / 1000);
    }
  });

  test('a refused one leaves none', async () => {
    const before = await events();
    const api = calling(world.clinic);
    await api.refusal('updateClient', { id: world.here.client, email: 'nonsense' }, 'user { id }');
    await api.denial(
      'createOrganizationMember',
      { first_name: 'A', last_name: 'B' },
      'user { id }',
      world.clinic.keys.staff,
    );
    expect(await events()).toEqual(before);
  });
});

describe('the log', () => {
  test('tells old and new of each field, and who', async () => {
    world.clinic.clock.set('2026-03-03T15:00:00Z');
    const change = (phone_number: string | null) =>
      calling(world.clinic).made('updateClient', { id: world.stranger.id, phone_number }, 'user { id }');
    await change('212 555 0100');
    world.clinic.clock.set('2026-03-03T15:00:01Z');
    await change(null);
    const [last, first] = await log(`resource_id: "${world.stranger.id}", page_size: 2`);
    expect(last).toMatchObject({
      type: 'UPDATE',
      resource_name: 'USER',
      resource_id: world.stranger.id,
      acting_user: { id: world.clinic.ids.staff },
      resource_changes: [{ field: 'phone_number', value_before_change: '212 555 0100', value_after_change: null }],
    });
    expect(new Date(last?.occurred_at as string).toISOString()).toBe('2026-03-03T15:00:01.000Z');
    expect(first?.resource_changes).toContainEqual({
      field: 'phone_number',
      value_before_change: null,
      value_after_change: '212 555 0100',
    });
  });

  test('a visitor’s booking has no actor', async () => {
    const { input } = (await (calls.completeCheckout as () => Promise<{ input: object }>)()) as { input: object };
    world.clinic.clock.set('2026-03-03T16:00:00Z');
    await calling(world.clinic).made('completeCheckout', input, 'appointment { id }', null);
    const [booking] = await log('resource_name: APPOINTMENT, page_size: 1');
    expect(booking).toMatchObject({ type: 'CREATE', acting_user: null });
  });

  test('is narrowed by who, what, which, how and when', async () => {
    const { id } = await calling(world.clinic).made(
      'createTag',
      { name: 'Narrow' },
      'tag { id }',
      world.clinic.keys.provider,
    );
    const narrowed = async (args: string) => (await log(`resource_id: "${id}", ${args}`)).length;
    expect(await narrowed(`acting_user_id: "${world.clinic.ids.provider}"`)).toBe(1);
    expect(await narrowed(`acting_user_id: "${world.clinic.ids.staff}"`)).toBe(0);
    expect([await narrowed('resource_name: TAG'), await narrowed('resource_name: USER')]).toEqual([1, 0]);
    expect([await narrowed('event_type: CREATE'), await narrowed('event_type: UPDATE')]).toEqual([1, 0]);
    expect(await narrowed('occurred_after: "2026-03-03T16:00:00Z", occurred_before: "2026-03-03T16:01:00Z"')).toBe(1);
    expect(await narrowed('occurred_after: "2026-03-03T16:01:00Z"')).toBe(0);
    expect(await narrowed('occurred_before: "2026-03-03T16:00:00Z"')).toBe(0);
  });

  test('goes on page by page, either way, also across months', async () => {
    world.clinic.clock.set('2026-04-01T00:30:00Z');
    await calling(world.clinic).made('createTag', { name: 'April' }, 'tag { id }');
    for (const order of ['OCCURRED_AT_ASC', 'OCCURRED_AT_DESC']) {
      const whole = await log(`page_size: 150, order_by: ${order}`);
      expect(whole.length).toBeGreaterThan(60);
      const times = whole.map((event) => Date.parse(event.occurred_at));
      expect(times).toEqual(times.toSorted((a, b) => (order.endsWith('ASC') ? a - b : b - a)));
      const paged: Shown[] = [];
      for (let page = await log(`order_by: ${order}`); page.length > 0; ) {
        paged.push(...page);
        expect(page.length).toBeLessThanOrEqual(50);
        page = await log(`order_by: ${order}, after: "${page.at(-1)?.cursor}"`);
      }
      expect(paged).toEqual(whole);
      expect(await log(`order_by: ${order}, offset: 3, page_size: 2`)).toEqual(whole.slice(3, 5));
    }
  });

  test('refuses what is no date and no cursor', async () => {
    const api = calling(world.clinic, world.owner.key);
    expect((await api.question('auditLog', 'occurred_after: "yesterdayish"', EVENT)).extensions.field).toBe(
      'occurred_after',
    );
    expect((await api.question('auditLog', 'after: "bm9uc2Vuc2U"', EVENT)).extensions.field).toBe('after');
    const cursor = (place: string) => `after: "${Buffer.from(place).toString('base64url')}"`;
    const impossible = cursor('9999-99-99T00:00:00.000Z#x');
    expect((await api.question('auditLog', impossible, EVENT)).extensions.field).toBe('after');
    for (const place of ['2026-03-03T15:00:00.000Z#x', '1999-01-01T00:00:00.000Z#x', '9999-01-01T00:00:00.000Z#x'])
      for (const order of ['OCCURRED_AT_ASC', 'OCCURRED_AT_DESC'])
        for (const bound of ['', ', occurred_after: "2026-03-04"', ', occurred_before: "2026-03-02"'])
          expect(await log(`${cursor(place)}, order_by: ${order}${bound}`)).toBeInstanceOf(Array);
    expect((await api.question('auditLog', 'page_size: 1001', '{ type }')).extensions.field).toBe('page_size');
  });

  test('holds no secret', async () => {
    const { api_key: secret } = await calling(world.clinic).mutate('createApiKey', {}, 'api_key');
    expect(JSON.stringify(await log('page_size: 150, resource_name: API_KEY'))).not.toContain(secret.slice(-43));
    expect(JSON.stringify(await log('page_size: 150'))).not.toMatch(/hmac|whsec_/);
  });

  test('is not told any more after four months', async () => {
    const before = await log('page_size: 150');
    world.clinic.clock.set('2026-07-25T00:00:00Z');
    const kept = await log('page_size: 150');
    expect(new Set(kept.map(({ occurred_at }) => occurred_at.slice(0, 10)))).toEqual(new Set(['2026-03-31'])); // April in UTC
    expect(before.length).toBeGreaterThan(kept.length);
  });
});
