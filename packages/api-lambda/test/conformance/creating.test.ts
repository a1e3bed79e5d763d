/** The section "Creating an Appointment" of the source page, as far as createAppointment goes. */
import { beforeAll, describe, expect, test } from 'vitest';
import { openPage, type Page } from './page.ts';

let page: Page;
let client: string;
let provider: string;
beforeAll(async () => {
  page = await openPage(); // Monday 2026-03-02, 10:00 in New York
  ({ client, provider } = page.clinic.ids);
});

const ID = 'appointment { id }';
const show = (id: string, fields: string) => page.ask('appointment', `id: "${id}"`, `{ ${fields} }`);

/** Books what is said and nothing else, as staff unless said otherwise. */
const create = (input: object, fields = 'id', key?: string) =>
  page.made('createAppointment', input, `appointment { ${fields} }`, key);
const usual = () => ({
  appointment_type_id: page.types.visit,
  contact_type: 'Phone Call',
  other_party_id: provider,
  user_id: client,
});

describe('the document of the page', () => {
  test('books for a client, from the staff’s side', async () => {
    const { createAppointment } = await page.run('09-createAppointment', {
      ...usual(),
      datetime: '2026-04-01 10:00:00',
    });
    expect(createAppointment).toEqual({ appointment: { id: expect.any(String) }, messages: null });
    const fields = 'date contact_type user { id } provider { id } appointment_type { id } scheduled_by';
    expect(await show(createAppointment.appointment.id, fields)).toEqual({
      date: '2026-04-01 10:00:00 -0400',
      contact_type: 'Phone Call',
      user: { id: client },
      provider: { id: provider },
      appointment_type: { id: page.types.visit },
      scheduled_by: 'Sam Example',
    });
  });

  test('needs a datetime, a type and a contact type', async () => {
    for (const field of ['datetime', 'appointment_type_id', 'contact_type']) {
      const variables = { ...usual(), datetime: '2026-04-02 10:00:00', [field]: null };
      const { createAppointment } = await page.run('09-createAppointment', variables);
      expect(createAppointment).toEqual({ appointment: null, messages: [{ field, message: expect.any(String) }] });
    }
  });

  test('takes the provider who asks where other_party_id is left out; staff have to name one', async () => {
    const variables = { ...usual(), other_party_id: undefined, datetime: '2026-04-03 10:00:00' };
    const own = await page.run('09-createAppointment', variables, page.clinic.keys.provider);
    expect(await show(own.createAppointment.appointment.id, 'provider { id }')).toEqual({ provider: { id: provider } });
    const staff = await page.run('09-createAppointment', variables);
    expect(staff.createAppointment.messages[0].field).toBe('other_party_id');
  });
});

describe('who may', () => {
  test('a provider or staff, signed in', async () => {
    const input = { ...usual(), datetime: '2026-04-06 10:00:00' };
    expect(await page.denial('createAppointment', input, ID, null)).toBe('UNAUTHENTICATED');
    expect(await page.denial('createAppointment', input, ID, page.clinic.keys.client)).toBe('FORBIDDEN');
    for (const key of [page.clinic.keys.staff, page.clinic.keys.provider])
      expect(await create(input, 'id', key)).toHaveProperty('id');
  });
});

describe('availability', () => {
  test('is not enforced: staff book outside the hours and over another appointment', async () => {
    const night = await page.book('2026-04-07 03:00:00');
    const again = await page.book('2026-04-07 03:00:00', { user_id: undefined });
    expect(night.date).toBe(again.date);
  });

  test('is enforced where enforce_availability asks for it', async () => {
    await page.book('2026-04-07 11:00:00');
    const enforced = (datetime: string) => ({ datetime, enforce_availability: true });
    for (const taken of ['2026-04-07 03:00:00', '2026-04-07 11:30:00', '2026-04-07 14:07:00'])
      expect((await page.unbookable(enforced(taken))).message, taken).toContain('Not available');
    expect(await page.book('2026-04-07 14:00:00', enforced('2026-04-07 14:00:00'))).toHaveProperty('id');
  });
});

describe('when', () => {
  test.each([
    ['2026-04-08 15:00:00', '2026-04-08 15:00:00 -0400'],
    ['2026-04-08 15:00:00 -0700', '2026-04-08 18:00:00 -0400'],
    ['2026-04-08T15:00:00Z', '2026-04-08 11:00:00 -0400'],
    ['2026-04-08T15:00:00-04:00', '2026-04-08 15:00:00 -0400'],
    ['2026-04-08T15:00', '2026-04-08 15:00:00 -0400'],
  ])('datetime may be %s', async (datetime, date) => {
    expect((await page.book(datetime)).date).toBe(date);
  });

  test('datetime goes before date and time, which say it together else', async () => {
    const both = { datetime: '2026-04-09 09:00:00', date: '2026-04-10', time: '10:00' };
    expect((await page.book('', both)).date).toBe('2026-04-09 09:00:00 -0400');
    for (const [date, time] of [
      ['2026-04-10', '10:30'],
      ['April 10, 2026', '10 30'],
    ])
      expect((await page.book('', { date, time })).date).toBe('2026-04-10 10:30:00 -0400');
  });

  test('timezone is where a time without offset is read', async () => {
    const { date } = await page.book('2026-04-13 10:00:00', { timezone: 'America/Los_Angeles' });
    expect(date).toBe('2026-04-13 13:00:00 -0400');
  });

  test('end_date and end_time set another length than the type’s', async () => {
    const { end, length } = await page.book('2026-04-13 15:00', { end_date: '2026-04-13', end_time: '16:45' });
    expect([end, length]).toEqual(['2026-04-13 16:45:00 -0400', 105]);
  });

  test('start_immediately begins now', async () => {
    const { date } = await page.book('', { start_immediately: true });
    expect(date).toBe('2026-03-02 10:00:00 -0500');
  });
});

describe('who takes part', () => {
  test('user_id is the client of a 1:1 appointment; attendee_ids are those of a group appointment', async () => {
    const other = (await page.clinic.addClient({ first_name: 'Dan' })).id;
    expect((await page.book('2026-04-14 10:00')).attendees).toEqual([{ id: client }]);
    const group = { appointment_type_id: page.types.group, user_id: undefined, attendee_ids: `${client}, ${other}` };
    const session = await page.book('2026-04-14 12:00', { ...group, max_attendees: '5' });
    expect(session.attendees).toEqual([{ id: client }, { id: other }]);
    expect(await show(session.id, 'user { id } max_attendees')).toEqual({ user: null, max_attendees: '5' });
    const full = await page.unbookable({ datetime: '2026-04-14 13:00', ...group, max_attendees: '1' });
    expect(full.field).toBe('attendee_ids');
  });

  test('providers are additional ones, whose time is taken, too', async () => {
    const { id } = await page.clinic.addProvider({ first_name: 'Pia' });
    const group = { appointment_type_id: page.types.group, user_id: undefined };
    const both = await page.book('2026-04-15 10:00', { ...group, providers: id });
    expect(await show(both.id, 'provider { id } providers { id }')).toEqual({
      provider: { id: provider },
      providers: [{ id: provider }, { id }],
    });
    const args = `provider_id: "${id}", length_in_minutes: 30, date: "2026-04-15", time: "10:00"`;
    expect(await page.ask('appointmentBookingWarnings', args, '{ potential_issue_ids }')).toEqual([
      { potential_issue_ids: [both.id] },
    ]);
  });

  test('exclude_no_credits leaves out who has none', async () => {
    const prepaid = { use_client_credit_system: true };
    const type = await page.typeOf({ is_group: true, appointment_setting: prepaid });
    const rich = (await page.clinic.addClient({ first_name: 'Rich' })).id;
    const credits = [{ appointment_type_id: type, quantity: '1' }];
    await page.made('updateClient', { id: rich, appointment_type_credits_attributes: credits }, 'user { id }');
    const group = { appointment_type_id: type, user_id: undefined, attendee_ids: `${client},${rich}` };
    const session = await page.book('2026-04-16 10:00', { ...group, exclude_no_credits: true });
    expect(session.attendees).toEqual([{ id: rich }]);
  });
});

describe('how and where', () => {
  test('contact_type is one that the contactTypes query lists', async () => {
    const types: string[] = await page.ask('contactTypes', '', '');
    expect(types).toEqual(['Healthie Video Call', 'In Person', 'Phone Call']);
    for (const contact_type of types)
      expect(await create({ ...usual(), datetime: '2026-04-17 10:00', contact_type }, 'contact_type')).toEqual({
        contact_type,
      });
    const refused = await page.unbookable({ datetime: '2026-04-17 10:00', contact_type: 'Carrier pigeon' });
    expect(refused).toMatchObject({ field: 'contact_type', message: expect.stringContaining('"Phone Call"') });
  });

  test('appointment_location_id and room_id name a place, location is free text', async () => {
    const places = [{ location: "Bob's Office", has_rooms: true, rooms: [{ name: 'Blue', limit_to_one: true }] }];
    const setting = { id: page.clinic.ids.organization, appointment_locations: places };
    const fields = 'appointmentSetting { appointment_locations { id rooms { id } } }';
    const made = await page.made('updateAppointmentSetting', setting, fields);
    const [{ id, rooms }] = made.appointment_locations as never as [{ id: string; rooms: [{ id: string }] }];
    const there = { appointment_location_id: id, room_id: rooms[0].id };
    const booked = await page.book('2026-04-20 10:00', { ...there, location: 'Upstairs' });
    expect(await show(booked.id, 'appointment_location_id room_id location')).toEqual({
      ...there,
      location: 'Upstairs',
    });
    // The room holds one appointment at a time.
    expect((await page.unbookable({ datetime: '2026-04-20 10:30', ...there })).field).toBe('room_id');
  });

  test('notes, metadata, external_videochat_url and appointment_request_id are kept', async () => {
    const allowed = { id: page.clinic.ids.organization, enable_appointment_requests: true };
    await page.made('updateAppointmentSetting', allowed, 'appointmentSetting { id }');
    const asking = { timezone: 'UTC', reason: 'Soon, please.', phone: '212 555 0100', email: 'cleo@example.org' };
    const request = { ...asking, patient_id: page.clinic.ids.client };
    const kept = {
      notes: 'Bring the scan.',
      metadata: { source: 'app', tags: [1, 2] },
      external_videochat_url: 'https://video.example/7',
      appointment_request_id: (await page.made('createAppointmentRequest', request, 'appointmentRequest { id }')).id,
    };
    const { id } = await page.book('2026-04-21 10:00', kept);
    expect(await show(id, Object.keys(kept).join(' '))).toEqual(kept);
  });

  test('units, suppress_webhook_notifications and clientMutationId are accepted', async () => {
    const input = { ...usual(), datetime: '2026-04-21 12:00', units: '2', suppress_webhook_notifications: true };
    const [first, again] = [
      await create({ ...input, clientMutationId: 'conformance-0001' }),
      await create({ ...input, clientMutationId: 'conformance-0001' }),
    ];
    expect(again).toEqual(first); // a repeat under the same name gets the first answer
  });
});

describe('blocks', () => {
  test('is_blocker takes time out of a provider’s hours, without client, type or contact type', async () => {
    const block = { is_blocker: true, other_party_id: provider, datetime: '2026-04-22 09:00', end_time: '12:00' };
    const { id } = await create(block);
    expect(await show(id, 'is_blocker length appointment_type { id } user { id }')).toEqual({
      is_blocker: true,
      length: 180,
      appointment_type: null,
      user: null,
    });
    expect((await page.offered('2026-04-22'))[0]).toBe('12:00');
    const endless = await page.refusal('createAppointment', { ...block, end_time: null }, ID);
    expect(endless.field).toBe('end_time');
  });
});

describe('repeating', () => {
  const shown = 'id recurring_appointment { id repeat_interval repeat_times join_all }';

  test('recurring_appointment writes a series, the first included', async () => {
    const recurring_appointment = { repeat_interval: 'Weekly', repeat_times: '3', join_all: true };
    const { recurring_appointment: series } = await create(
      { ...usual(), datetime: '2026-05-04 10:00', recurring_appointment },
      shown,
    );
    expect(series).toEqual({ id: expect.any(String), ...recurring_appointment });
    const { id } = series as unknown as { id: string };
    const nodes =
      'previous_recurring_appointment_id appointments { total_count nodes { date current_position_in_recurring_series } }';
    expect(await page.ask('recurringAppointment', `id: "${id}"`, `{ ${nodes} }`)).toEqual({
      previous_recurring_appointment_id: null,
      appointments: {
        total_count: 3,
        nodes: ['04', '11', '18'].map((day, i) => ({
          date: `2026-05-${day} 10:00:00 -0400`,
          current_position_in_recurring_series: i + 1,
        })),
      },
    });
  });

  test('the deprecated repeat, repeat_interval, repeat_times and join_all say the same', async () => {
    const flat = { repeat: true, repeat_interval: 'Biweekly', repeat_times: '2', join_all: true };
    const { recurring_appointment } = await create({ ...usual(), datetime: '2026-06-01 10:00', ...flat }, shown);
    expect(recurring_appointment).toMatchObject({ repeat_interval: 'Biweekly', repeat_times: '2', join_all: true });
  });
});
