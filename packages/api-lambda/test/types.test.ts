import { beforeAll, describe, expect, test } from 'vitest';
import { calling } from './calling.ts';
import { type Clinic, openClinic } from './server.ts';

let clinic: Clinic;
let api: ReturnType<typeof calling>;
const ID = 'appointmentType { id }';
const create = (input: object) => api.made('createAppointmentType', { name: 'Visit', length: 30, ...input }, ID);
const FIELDS =
  'id name length is_group clients_can_book is_waitlist_enabled bookable_without_group bookable_by_groups require_specific_providers has_specific_appointment_settings position metadata client_facing_display_name available_contact_types';
const show = (id: string, fields = FIELDS) => api.ask('appointmentType', `id: "${id}"`, `{ ${fields} }`);

beforeAll(async () => {
  clinic = await openClinic();
  api = calling(clinic);
});

test('a type is made with what was said, and the usual for the rest', async () => {
  const { id } = await create({ name: ' Initial Consultation ', length: 60 });
  expect(await show(id)).toMatchObject({
    name: 'Initial Consultation',
    length: 60,
    is_group: false,
    clients_can_book: true,
    is_waitlist_enabled: false,
    bookable_without_group: true,
    bookable_by_groups: false,
    require_specific_providers: false,
    has_specific_appointment_settings: false,
    available_contact_types: ['Healthie Video Call', 'In Person', 'Phone Call'],
  });
});

test('every input is kept', async () => {
  const group = await api.made('createGroup', { name: 'Diabetes' }, 'user_group { id }');
  const { id } = await create({
    is_group: true,
    clients_can_book: false,
    is_waitlist_enabled: true,
    contact_type_overrides: ['phone_call', 'video_chat'],
    specific_groups: true,
    bookable_group_ids: group.id,
    bookable_without_group: false,
    user_group_id: group.id,
    require_specific_providers: true,
    provider_ids_for_appt_type_connections: clinic.ids.provider,
    require_in_state_clients: true,
    dont_ask_for_reason: true,
    metadata: '{"plan":"gold"}',
    client_facing_display_name: 'Group class',
    client_display_description: 'Bring a towel.\nAnd water.',
    appointment_setting: { buffer: '15', same_day_appointments: true, only_book_hour: true },
  });
  const type = await show(
    id,
    `${FIELDS} user_group_id require_in_state_clients dont_ask_for_reason client_display_description bookable_groups { id }
     provider_appt_type_connections { user_id } appointment_setting { id buffer same_day_appointments booking_interval_restriction }`,
  );
  expect(type).toMatchObject({
    is_group: true,
    clients_can_book: false,
    is_waitlist_enabled: true,
    available_contact_types: ['Healthie Video Call', 'Phone Call'],
    bookable_by_groups: true,
    bookable_groups: [{ id: group.id }],
    bookable_without_group: false,
    user_group_id: group.id,
    require_specific_providers: true,
    provider_appt_type_connections: [{ user_id: clinic.ids.provider }],
    require_in_state_clients: true,
    dont_ask_for_reason: true,
    metadata: '{"plan":"gold"}',
    client_facing_display_name: 'Group class',
    client_display_description: 'Bring a towel.\nAnd water.',
    has_specific_appointment_settings: true,
    appointment_setting: { id, buffer: '15', same_day_appointments: true, booking_interval_restriction: 60 },
  });
});

describe('changing a type', () => {
  const update = (input: object) => api.made('updateAppointmentType', input, ID);

  test('changes what is given and nothing else; null takes away', async () => {
    const { id } = await create({ client_facing_display_name: 'Chat', appointment_setting: { buffer: '10' } });
    await update({ id, length: 45, client_facing_display_name: null, clients_can_book: null });
    expect(await show(id, `${FIELDS} appointment_setting { buffer }`)).toMatchObject({
      name: 'Visit',
      length: 45,
      client_facing_display_name: null,
      clients_can_book: true,
      appointment_setting: { buffer: '10' },
    });
  });

  test('the nested setting changes field by field, and goes with _destroy', async () => {
    const { id } = await create({ appointment_setting: { buffer: '10', minimum_advance_cancel_time: 60 } });
    await update({ id, appointment_setting: { buffer: '20' } });
    const setting = 'has_specific_appointment_settings appointment_setting { buffer minimum_advance_cancel_time }';
    expect((await show(id, setting)).appointment_setting).toEqual({ buffer: '20', minimum_advance_cancel_time: 60 });
    await update({ id, appointment_setting: { _destroy: true } });
    expect((await show(id, setting)).has_specific_appointment_settings).toBe(false);
  });

  test('connections that are not listed again are removed', async () => {
    const { id } = await create({
      require_specific_providers: true,
      provider_ids_for_appt_type_connections: clinic.ids.provider,
    });
    const connections = 'provider_appt_type_connections { id user_id }';
    const [before] = (await show(id, connections)).provider_appt_type_connections;
    await update({ id, provider_ids_for_appt_type_connections: clinic.ids.provider });
    expect((await show(id, connections)).provider_appt_type_connections).toEqual([before]);
    await update({ id, name: 'Renamed' });
    expect((await show(id, connections)).provider_appt_type_connections).toEqual([]);
  });

  test('of the three overrides an omitted one means no', async () => {
    const { id } = await create({});
    await update({ id, contact_type_override_in_person: { show: true } });
    expect((await show(id)).available_contact_types).toEqual(['In Person']);
    await update({ id, contact_type_overrides: ['phone_call'] });
    expect((await show(id)).available_contact_types).toEqual(['Phone Call']);
    await update({ id, name: 'Still by phone' });
    expect((await show(id)).available_contact_types).toEqual(['Phone Call']);
  });
});

test('a deleted type is in no list but can still be looked at', async () => {
  const { id } = await create({ name: 'Zumba' });
  expect(await api.made('deleteAppointmentType', { id }, ID)).toEqual({ id });
  const listed = async (more: string) =>
    (await api.ask('appointmentTypes', `keywords: "zumba"${more}`, '{ id }')).length;
  expect([await listed(''), await listed(', with_deleted_appt_types: true')]).toEqual([0, 1]);
  expect(await show(id, 'deleted_at')).toEqual({ deleted_at: expect.stringMatching(/^2026-03-02 10:00:00 -0500$/) });
  expect(await api.refusal('deleteAppointmentType', { id }, ID)).toEqual({
    field: 'id',
    message: `No appointment type with id "${id}".`,
  });
});

describe('listing', () => {
  let own: Clinic;
  let ids: string[];
  const list = async (args: string, key = own.keys.staff): Promise<string[]> =>
    (await calling(own).ask('appointmentTypes', args, '{ name }', key)).map(({ name }: { name: string }) => name);

  beforeAll(async () => {
    own = await openClinic();
    const make = async (input: object) =>
      (await calling(own).made('createAppointmentType', { length: 30, ...input }, ID)).id;
    ids = [];
    for (const [name, more] of [
      ['Beta', {}],
      ['Alpha', { clients_can_book: false }],
      ['Gamma group', { is_group: true }],
      ['Delta', { require_specific_providers: true, provider_ids_for_appt_type_connections: own.ids.provider }],
    ] as const)
      ids.push(await make({ name, ...more }));
  });

  test.each([
    ['', ['Beta', 'Alpha', 'Gamma group', 'Delta']],
    ['order_by: POSITION_DESC', ['Delta', 'Gamma group', 'Alpha', 'Beta']],
    ['order_by: CREATED_AT_ASC, page_size: 2', ['Beta', 'Alpha']],
    ['offset: 3', ['Delta']],
    ['offset: 99', []],
    ['page_size: 1, should_paginate: false', ['Beta', 'Alpha', 'Gamma group', 'Delta']],
    ['keywords: "ALPH"', ['Alpha']],
    ['show_group: true', ['Gamma group']],
    ['show_group: false, clients_can_book: true', ['Beta', 'Delta']],
    ['clients_can_book: false', ['Alpha']],
  ])('%s', async (args, names) => {
    expect(await list(args)).toEqual(names);
    const filter = args.replace(/(order_by|page_size|offset|should_paginate): \w+,? ?/g, '');
    const all = await calling(own).ask('appointmentTypesCount', filter, '');
    expect(all).toBe((await list(filter)).length);
  });

  test('by ids in a JSON text', async () => {
    expect(await list(`appointment_type_ids: ${JSON.stringify(JSON.stringify(ids.slice(1, 3)))}`)).toEqual([
      'Alpha',
      'Gamma group',
    ]);
  });

  test('after a cursor', async () => {
    const [{ cursor }] = await calling(own).ask('appointmentTypes', 'page_size: 1', '{ cursor }');
    expect(await list(`after: "${cursor}", page_size: 2`)).toEqual(['Alpha', 'Gamma group']);
  });

  test('types of certain providers are bookable with those alone', async () => {
    const { id } = await own.addProvider();
    expect(await list(`provider_id: "${own.ids.provider}", clients_can_book: true`)).toContain('Delta');
    expect(await list(`provider_id: "${id}", clients_can_book: true`)).not.toContain('Delta');
  });

  test('a visitor sees the types of the provider they name, and of nobody else', async () => {
    const asVisitor = async (args: string) => {
      const { body } = await own.query(null, `{ appointmentTypes${args} { name } }`);
      return body.data.appointmentTypes.length;
    };
    expect(await asVisitor(`(provider_id: "${own.ids.provider}")`)).toBe(4);
    expect(await asVisitor(`(provider_id: "${own.ids.otherProvider}")`)).toBe(0);
    expect(await asVisitor('')).toBe(0);
  });

  test('another organization sees none of them', async () => {
    expect(await list('', own.keys.otherStaff)).toEqual([]);
    expect(await calling(own).ask('appointmentType', `id: "${ids[0]}"`, '{ id }', own.keys.otherStaff)).toBeNull();
    for (const name of ['updateAppointmentType', 'deleteAppointmentType'])
      expect((await calling(own).refusal(name, { id: ids[0] }, ID, own.keys.otherStaff)).field).toBe('id');
    expect(await list('keywords: "beta"')).toEqual(['Beta']);
  });
});

describe('bad input is answered by field, and nothing is made', () => {
  test.each([
    ['name', { name: undefined }],
    ['name', { name: '   ' }],
    ['name', { name: 'a\u0000b' }],
    ['name', { name: 'x'.repeat(256) }],
    ['length', { length: undefined }],
    ['length', { length: 0 }],
    ['length', { length: -30 }],
    ['length', { length: 100_000 }],
    ['contact_type_overrides', { contact_type_overrides: ['telepathy'] }],
    ['contact_type_overrides', { contact_type_overrides: [] }],
    ['bookable_group_ids', { bookable_group_ids: '1;2' }],
    ['bookable_group_ids', { bookable_group_ids: '999999' }],
    ['user_group_id', { user_group_id: '999999' }],
    ['provider_ids_for_appt_type_connections', { provider_ids_for_appt_type_connections: '999999' }],
    ['metadata', { metadata: '{' }],
    ['metadata', { metadata: JSON.stringify('x'.repeat(128_000)) }],
    ['buffer', { appointment_setting: { buffer: '-5' } }],
    ['booking_interval_restriction', { appointment_setting: { booking_interval_restriction: 7 } }],
  ])('%s (%#)', async (field, input) => {
    const before = await api.ask('appointmentTypesCount', '', '');
    const refused = await api.refusal('createAppointmentType', { name: 'Visit', length: 30, ...input }, ID);
    expect(refused.field).toBe(field);
    expect(refused.message).not.toBe('');
    expect(await api.ask('appointmentTypesCount', '', '')).toBe(before);
  });

  test('a list of no contact types is told what to name, and quotes nothing', async () => {
    const none = { name: 'Visit', length: 30, contact_type_overrides: [] };
    expect(await api.refusal('createAppointmentType', none, ID)).toEqual({
      field: 'contact_type_overrides',
      message: 'Name one or more of video_chat, in_person, phone_call.',
    });
  });

  test('an id of another organization is one that does not exist', async () => {
    const field = 'provider_ids_for_appt_type_connections';
    const refused = await api.refusal(
      'createAppointmentType',
      { name: 'Visit', length: 30, [field]: clinic.ids.otherProvider },
      ID,
    );
    expect(refused).toEqual({ field, message: `No provider with id "${clinic.ids.otherProvider}".` });
  });

  test('queries', async () => {
    for (const args of ['page_size: 0', 'offset: -1', 'after: "nonsense"', 'appointment_type_ids: "[1"'])
      expect((await api.question('appointmentTypes', args, '{ id }')).extensions.code, args).toBe('BAD_USER_INPUT');
    for (const id of ['999999', 'abc', '', '9'.repeat(30)]) expect(await show(id), id).toBeNull();
  });
});

test('who may', async () => {
  for (const name of ['createAppointmentType', 'updateAppointmentType', 'deleteAppointmentType']) {
    expect(await api.denial(name, {}, ID, clinic.keys.client)).toBe('FORBIDDEN');
    expect(await api.denial(name, {}, ID, null)).toBe('UNAUTHENTICATED');
  }
  expect(
    await api.made('createAppointmentType', { name: "Provider's own", length: 20 }, ID, clinic.keys.provider),
  ).toHaveProperty('id');
});

test('a change leaves an event of who did it', async () => {
  const { id } = await create({ name: 'Eventful' });
  const items = await clinic.store.query({ partition: `EVENT#${clinic.ids.organization}#2026-03` });
  const event = items.find((item) => item.resource_id === id);
  expect(event).toMatchObject({ type: 'CREATE', resource: 'APPOINTMENT_TYPE', actor_id: clinic.ids.staff });
});

test('metadata may be as long as the contract grants, also when it changes', async () => {
  const { id } = await create({ metadata: JSON.stringify('é'.repeat(120_000)) });
  const metadata = JSON.stringify('ü'.repeat(120_000));
  await api.made('updateAppointmentType', { id, metadata }, ID);
  expect(await show(id, 'metadata')).toEqual({ metadata });
});
