import { beforeEach, describe, expect, test } from 'vitest';
import { calling } from './calling.ts';
import { type Clinic, openClinic } from './server.ts';

let clinic: Clinic;
let api: ReturnType<typeof calling>;
const ID = 'appointmentSetting { id }';
const show = (args: string, fields: string, key?: string | null) =>
  key === null
    ? clinic
        .query(null, `{ appointmentSetting(${args}) { ${fields} } }`)
        .then(({ body }) => body.data.appointmentSetting)
    : api.ask('appointmentSetting', args, `{ ${fields} }`, key);

beforeEach(async () => {
  clinic = await openClinic();
  api = calling(clinic);
});

test('staff set what the organization shares, a provider what is its own', async () => {
  expect(await api.made('createAppointmentSetting', { buffer: '5' }, ID)).toEqual({ id: clinic.ids.organization });
  const own = await api.made('createAppointmentSetting', { buffer: '20' }, ID, clinic.keys.provider);
  expect(own).toEqual({ id: clinic.ids.provider });
  expect(await show(`provider_id: "${clinic.ids.provider}"`, 'id buffer')).toEqual({
    id: clinic.ids.provider,
    buffer: '20',
  });
  expect(await show(`id: "${clinic.ids.organization}"`, 'buffer')).toEqual({ buffer: '5' });
});

test("a provider's setting shows what holds: its own, else the organization's, else the default", async () => {
  await api.made(
    'updateAppointmentSetting',
    { id: clinic.ids.organization, buffer: '5', minimum_advance_cancel_time: 60 },
    ID,
  );
  await api.made('updateAppointmentSetting', { id: clinic.ids.provider, buffer: '20' }, ID);
  const fields = 'buffer minimum_advance_cancel_time allow_clients_to_cancel_appt base_calendar_interval';
  expect(await show(`id: "${clinic.ids.provider}"`, fields, null)).toEqual({
    buffer: '20',
    minimum_advance_cancel_time: 60,
    allow_clients_to_cancel_appt: true,
    base_calendar_interval: 'FIFTEEN_MINUTES',
  });
  await api.made('updateAppointmentSetting', { id: clinic.ids.provider, buffer: null }, ID);
  expect(await show(`id: "${clinic.ids.provider}"`, 'buffer')).toEqual({ buffer: '5' });
});

test('every input of the contract is stored and returned', async () => {
  const { body } = await clinic.query(
    clinic.keys.staff,
    `{ input: __type(name: "updateAppointmentSettingInput") { inputFields { name type { name kind } } }
       output: __type(name: "AppointmentSetting") { fields { name } } }`,
  );
  const shown = new Set(body.data.output.fields.map(({ name }: { name: string }) => name));
  const switches = body.data.input.inputFields.filter(
    ({ name, type }: { name: string; type: { name: string } }) =>
      type.name === 'Boolean' && shown.has(name) && !/^only_book|^end_/.test(name),
  );
  expect(switches.length).toBeGreaterThan(40);
  const values: Record<string, unknown> = Object.fromEntries(
    switches.map(({ name }: { name: string }) => [name, true]),
  );
  Object.assign(values, {
    buffer: '15',
    base_calendar_interval: 'FIVE_MINUTES',
    booking_interval_restriction: 20,
    minimum_advance_schedule_time: 120,
    minimum_advance_cancel_time: 240,
    minimum_advance_reschedule_time: 360,
    minimum_days_in_advance: '2',
    max_days_in_future: '60',
    late_cancellation_fee: 2500,
    no_show_fee: 5000,
    calendar_interval: '30',
    start_time: '08:00',
    end_time: '18 00',
  });
  await api.made('updateAppointmentSetting', { id: clinic.ids.provider, ...values }, ID);
  expect(await show(`id: "${clinic.ids.provider}"`, Object.keys(values).join(' '))).toEqual(values);
});

test('deprecated spellings are the fields that superseded them', async () => {
  const fields =
    'booking_interval_restriction only_book_even only_book_hour send_reminder_one_hour_before end_reminder_one_hour_before';
  const updated = async (input: object) => {
    await api.made('updateAppointmentSetting', { id: clinic.ids.provider, ...input }, ID);
    return show(`id: "${clinic.ids.provider}"`, fields);
  };
  expect(await updated({ only_book_hour: true })).toMatchObject({
    booking_interval_restriction: 60,
    only_book_hour: true,
  });
  expect(await updated({ only_book_even: true })).toMatchObject({
    booking_interval_restriction: 30,
    only_book_even: true,
  });
  expect(await updated({ only_book_even: false })).toMatchObject({ only_book_even: false, only_book_hour: false });
  expect(await updated({ end_reminder_one_hour_before: true })).toMatchObject({
    send_reminder_one_hour_before: true,
    end_reminder_one_hour_before: true,
  });
});

test("a type's setting is the type's override, under the type's id", async () => {
  const input = { name: 'Visit', length: 30, appointment_setting: { buffer: '10' } };
  const { id } = await api.made('createAppointmentType', input, 'appointmentType { id }');
  await api.made('updateAppointmentSetting', { id, minimum_advance_cancel_time: 90 }, ID);
  const fields = 'id buffer minimum_advance_cancel_time name length available_contact_types';
  expect(await show(`id: "${id}"`, fields)).toEqual({
    id,
    buffer: '10',
    minimum_advance_cancel_time: 90,
    name: 'Visit',
    length: 30,
    available_contact_types: ['Healthie Video Call', 'In Person', 'Phone Call'],
  });
  expect(await show(`id: "${clinic.ids.provider}"`, 'name length available_contact_types')).toEqual({
    name: null,
    length: null,
    available_contact_types: null,
  });
});

describe('locations and contact types', () => {
  const LOCATIONS = 'appointment_locations { id location clients_can_book has_rooms rooms { id name limit_to_one } }';

  test('locations with rooms are made, changed and removed in place', async () => {
    const update = (appointment_locations: object[]) =>
      api.made(
        'updateAppointmentSetting',
        { id: clinic.ids.organization, appointment_locations },
        `appointmentSetting { ${LOCATIONS} }`,
      );
    const { appointment_locations: made } = await update([
      { location: "Bob's Office", has_rooms: true, rooms: [{ name: 'Blue', limit_to_one: true }, { name: 'Red' }] },
      { location: 'Downtown', clients_can_book: false },
    ]);
    expect(made).toMatchObject([
      {
        location: "Bob's Office",
        clients_can_book: true,
        has_rooms: true,
        rooms: [
          { name: 'Blue', limit_to_one: true },
          { name: 'Red', limit_to_one: false },
        ],
      },
      { location: 'Downtown', clients_can_book: false, has_rooms: false, rooms: [] },
    ]);
    const [office, downtown] = made as unknown as { id: string; rooms: { id: string }[] }[];
    const { appointment_locations: changed } = await update([
      { id: office?.id, location: 'Harbor Office', rooms: [{ id: office?.rooms[1]?.id, _destroy: true }] },
      { id: downtown?.id, _destroy: true },
    ]);
    expect(changed).toMatchObject([{ id: office?.id, location: 'Harbor Office', rooms: [{ name: 'Blue' }] }]);
  });

  test('contact types are renamed, hidden and added', async () => {
    const overrides = [
      { id: '1', name: 'Telehealth' },
      { id: '3', show: false },
      { name: 'Home visit', show: true },
    ];
    await api.made('updateAppointmentSetting', { id: clinic.ids.organization, contact_type_overrides: overrides }, ID);
    expect(await api.ask('contactTypes', '', '')).toEqual(['Telehealth', 'In Person', 'Home visit']);
    const visitor = await clinic.query(null, '{ contactTypes }');
    expect(visitor.body.data.contactTypes).toEqual(['Healthie Video Call', 'In Person', 'Phone Call']);
  });
});

describe('another regime of hours wipes those stated under the old one', () => {
  const HOURS = 'availability { id }';
  const open = (user_id: string) =>
    api.made(
      'createAvailability',
      { user_id, is_repeating: true, day_of_week: 1, time: '09:00', end_time: '12:00' },
      HOURS,
    );
  const count = (id: string) => api.ask('availabilitiesCount', `provider_id: "${id}"`, '');

  test("the provider's own switch wipes theirs", async () => {
    const other = await clinic.addProvider();
    const ids = [await open(clinic.ids.provider), await open(clinic.ids.provider), await open(other.id)];
    await api.made('updateAppointmentSetting', { id: clinic.ids.provider, buffer: '5', times_by_location: false }, ID);
    expect(await count(clinic.ids.provider)).toBe(2);
    await api.made('updateAppointmentSetting', { id: clinic.ids.provider, times_by_location: true }, ID);
    expect([await count(clinic.ids.provider), await count(other.id)]).toEqual([0, 1]);
    expect(await api.ask('availability', `id: "${ids[0]?.id}"`, '{ id }')).toBeNull();
  });

  test("the organization's wipes those of everybody who has none of their own", async () => {
    const other = await clinic.addProvider();
    await api.made('updateAppointmentSetting', { id: other.id, times_by_contact_type: false }, ID);
    await open(clinic.ids.provider);
    await open(other.id);
    await api.made('updateAppointmentSetting', { id: clinic.ids.organization, times_by_contact_type: true }, ID);
    expect([await count(clinic.ids.provider), await count(other.id)]).toEqual([0, 1]);
  });

  test('also more hours than one transaction holds', async () => {
    const row = { is_repeating: true, day_of_week: 2, time: '09:00', end_time: '10:00' };
    for (let i = 0; i < 2; i++)
      await api.mutate(
        'bulkCreateAvailability',
        { user_id: clinic.ids.provider, availabilities: Array(33).fill(row) },
        'availabilities { id }',
      );
    expect(await count(clinic.ids.provider)).toBe(66);
    await api.made('updateAppointmentSetting', { id: clinic.ids.provider, times_by_appointment_type: true }, ID);
    expect(await count(clinic.ids.provider)).toBe(0);
  });
});

describe('bad input is answered by field, and nothing is changed', () => {
  test.each([
    ['buffer', { buffer: '-5' }],
    ['buffer', { buffer: 'ten' }],
    ['buffer', { buffer: '' }],
    ['minimum_advance_schedule_time', { minimum_advance_schedule_time: -1 }],
    ['max_days_in_future', { max_days_in_future: '1.5' }],
    ['max_days_in_future', { max_days_in_future: '100000' }],
    ['booking_interval_restriction', { booking_interval_restriction: 25 }],
    ['late_cancellation_fee', { late_cancellation_fee: -100 }],
    ['start_time', { start_time: '25:00' }],
    ['appointment_locations', { appointment_locations: [{ id: '999999', location: 'X' }] }],
    ['appointment_locations.location', { appointment_locations: [{ clients_can_book: true }] }],
    ['contact_type_overrides.name', { contact_type_overrides: [{ name: 'x'.repeat(26) }] }],
    ['id', { id: '999999' }],
    ['id', { id: 'abc' }],
  ])('%s (%#)', async (field, input) => {
    await api.made('updateAppointmentSetting', { id: clinic.ids.provider, buffer: '7' }, ID);
    const refused = await api.refusal(
      'updateAppointmentSetting',
      { id: clinic.ids.provider, no_show_fee: 1, ...input },
      ID,
    );
    expect(refused.field).toBe(field);
    const after = await show(`id: "${clinic.ids.provider}"`, 'buffer no_show_fee');
    expect(after).toEqual({ buffer: '7', no_show_fee: null });
  });

  test('what belongs to another organization does not exist', async () => {
    for (const id of [clinic.ids.otherProvider, clinic.ids.otherOrganization, clinic.ids.client]) {
      expect(await show(`id: "${id}"`, 'id')).toBeNull();
      expect((await api.refusal('updateAppointmentSetting', { id, buffer: '5' }, ID)).field).toBe('id');
      expect((await api.refusal('createAppointmentSetting', { user_id: id, buffer: '5' }, ID)).field).toBe('user_id');
    }
  });

  test('a question for no setting in particular', async () => {
    expect((await api.question('appointmentSetting', 'id: null', '{ id }')).extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'id',
    });
  });
});

test('who may', async () => {
  for (const name of ['createAppointmentSetting', 'updateAppointmentSetting']) {
    expect(await api.denial(name, {}, ID, clinic.keys.client)).toBe('FORBIDDEN');
    expect(await api.denial(name, {}, ID, null)).toBe('UNAUTHENTICATED');
  }
});
