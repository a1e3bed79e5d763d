import { buildSchema, type GraphQLObjectType, getNamedType, isLeafType, isRequiredArgument } from 'graphql';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { readSdl } from '../build/codegen.ts';
import { calling } from './calling.ts';
import { type Clinic, openClinic, type Person } from './server.ts';

const schema = buildSchema(readSdl());

/** Every leaf field of a type, and of the objects it leads to the ids. */
function everything(type: string): string {
  const { getFields } = schema.getType(type) as GraphQLObjectType;
  const fields = Object.values(getFields.call(schema.getType(type))).filter(
    ({ args }) => !args.some(isRequiredArgument),
  );
  return fields
    .map(({ name, type: answer }) => {
      const inner = getNamedType(answer);
      if (isLeafType(inner)) return name;
      return 'id' in (inner as GraphQLObjectType).getFields() ? `${name} { id }` : `${name} { __typename }`;
    })
    .join(' ');
}

describe('what viewers see', () => {
  let clinic: Clinic;
  let api: ReturnType<typeof calling>;
  let other: Person;
  let type: string;
  let visit: string;
  let session: string;

  beforeAll(async () => {
    clinic = await openClinic({ now: '2026-03-02T15:00:00Z' });
    api = calling(clinic);
    other = await clinic.addClient({ first_name: 'Dora', email: 'dora@example.org', timezone: 'Asia/Tokyo' });
    ({ id: type } = await api.made(
      'createAppointmentType',
      { name: 'Follow-up, short', length: 30, clients_can_book: true },
      'appointmentType { id }',
    ));
    const group = await api.made(
      'createAppointmentType',
      { name: 'Cooking', length: 60, is_group: true, clients_can_book: true },
      'appointmentType { id }',
    );
    const at = { other_party_id: clinic.ids.provider, contact_type: 'Phone Call', notes: 'Allergic to pollen' };
    ({ id: visit } = await api.made(
      'createAppointment',
      {
        ...at,
        user_id: other.id,
        appointment_type_id: type,
        datetime: '2026-03-09 10:00:00 -0400',
        location: 'Room 1; left',
      },
      'appointment { id }',
    ));
    ({ id: session } = await api.made(
      'createAppointment',
      {
        ...at,
        attendee_ids: `${clinic.ids.client},${other.id}`,
        appointment_type_id: group.id,
        datetime: '2026-03-10 10:00:00 -0400',
        max_attendees: '5',
      },
      'appointment { id }',
    ));
    await api.made(
      'updateClient',
      { id: other.id, quick_notes: 'Prefers mornings', phone_number: '212 555 0100' },
      'user { id }',
    );
    await api.made(
      'createAvailability',
      {
        user_id: clinic.ids.provider,
        is_repeating: true,
        day_of_week: 1,
        time: '09:00',
        end_time: '12:00',
        timezone: 'America/New_York',
      },
      'availability { id }',
    );
  });

  test.each([
    ['Appointment', () => ['appointment', `id: "${visit}"`]],
    ['Appointment', () => ['appointment', `id: "${session}"`]],
    ['AppointmentType', () => ['appointmentType', `id: "${type}"`]],
    ['AppointmentSetting', () => ['appointmentSetting', `provider_id: "${clinic.ids.provider}"`]],
    ['User', () => ['user', `id: "${other.id}"`]],
    ['User', () => ['user', `id: "${clinic.ids.provider}"`]],
    ['Organization', () => ['organization', '']],
    ['Availability', () => ['availabilities', `is_repeating: true, is_org: true`]],
    ['ApiKey', () => ['apiKeys', '']],
  ])('every field of %s can be asked', async (name, question) => {
    const [field, args] = question() as [string, string];
    const answer = await api.ask(field, args, `{ ${everything(name)} }`);
    expect([answer].flat()[0]).toBeTruthy();
  });

  test('dates are in the zone of the viewer', async () => {
    const ask = (key: string) =>
      api.ask('appointment', `id: "${visit}"`, '{ date start end timezone_abbr length }', key);
    expect(await ask(clinic.keys.staff)).toEqual({
      date: '2026-03-09 10:00:00 -0400',
      start: '2026-03-09 10:00:00 -0400',
      end: '2026-03-09 10:30:00 -0400',
      timezone_abbr: 'EDT',
      length: 30,
    });
    expect(await ask(other.key)).toMatchObject({ date: '2026-03-09 23:00:00 +0900', end: '2026-03-09 23:30:00 +0900' });
  });

  const particulars =
    'user { id email phone_number quick_notes } user_id attendees { id } notes initiator_id scheduled_by';

  test('staff see who an appointment is with, and what was noted', async () => {
    expect(await api.ask('appointment', `id: "${visit}"`, `{ ${particulars} title }`)).toEqual({
      user: { id: other.id, email: 'dora@example.org', phone_number: '212 555 0100', quick_notes: 'Prefers mornings' },
      user_id: Number(other.id),
      attendees: [{ id: other.id }],
      notes: 'Allergic to pollen',
      initiator_id: clinic.ids.staff,
      scheduled_by: 'Sam Example',
      title: 'Follow-up, short with Dora Example',
    });
  });

  test('a client sees what is theirs, but no notes of the staff', async () => {
    const seen = await api.ask('appointment', `id: "${visit}"`, `{ ${particulars} title }`, other.key);
    expect(seen).toMatchObject({ user: { id: other.id, email: 'dora@example.org', quick_notes: null }, notes: null });
    expect(seen.title).toBe('Follow-up, short with Pat Example');
  });

  test('a client sees no other client of a session, and a visitor sees none', async () => {
    const all = `{ ${particulars} appointment_inclusions_count attended_clients { user_id } attendees_on_waitlist { id } }`;
    const staff = await api.ask('appointment', `id: "${session}"`, all);
    expect(staff.attendees).toHaveLength(2);
    expect(staff.attended_clients).toHaveLength(2);
    const client = await api.ask('appointment', `id: "${session}"`, all, clinic.keys.client);
    expect(client.attendees).toEqual([{ id: clinic.ids.client }]);
    expect(client.attended_clients).toEqual([{ user_id: clinic.ids.client }]);
    expect(await api.ask('appointment', `id: "${session}"`, all, null as never)).toEqual({
      user: null,
      user_id: null,
      attendees: [],
      notes: null,
      initiator_id: null,
      scheduled_by: null,
      appointment_inclusions_count: 2,
      attended_clients: [],
      attendees_on_waitlist: [],
    });
  });

  test('of a provider a client sees the public face, and nobody else’s appointments', async () => {
    const selection =
      '{ full_name email phone_number dob appointments { id } next_app { id } upcoming_appointments { id } providers { id } active_tags { id } }';
    expect(await api.ask('user', `id: "${clinic.ids.provider}"`, selection, clinic.keys.client)).toEqual({
      full_name: 'Pat Example',
      email: null,
      phone_number: null,
      dob: null,
      appointments: [],
      next_app: null,
      upcoming_appointments: [],
      providers: [],
      active_tags: [],
    });
    const own = await api.ask('currentUser', '', '{ email next_app { id } providers { id } }', clinic.keys.client);
    expect(own).toEqual({
      email: 'cleo@example.org',
      next_app: { id: session },
      providers: [{ id: clinic.ids.provider }],
    });
  });

  test('a setting shows what holds where nothing was set', async () => {
    const fields =
      'id buffer allow_clients_to_reschedule_appt base_calendar_interval send_booking_notice max_days_in_future pm_statuses name length only_book';
    expect(
      await api.ask('appointmentSetting', `provider_id: "${clinic.ids.provider}"`, `{ ${fields} user_id }`),
    ).toEqual({
      id: clinic.ids.provider,
      buffer: '0',
      allow_clients_to_reschedule_appt: true,
      base_calendar_interval: 'FIFTEEN_MINUTES',
      send_booking_notice: false,
      max_days_in_future: null,
      pm_statuses: ['Occurred', 'No-Show', 'Re-Scheduled', 'Cancelled'],
      name: null,
      length: null,
      only_book: null,
      user_id: clinic.ids.provider,
    });
  });

  test('the links carry an appointment into other calendars', async () => {
    const { add_to_gcal_link, unauthenticated_ics_link } = await api.ask(
      'appointment',
      `id: "${visit}"`,
      '{ add_to_gcal_link unauthenticated_ics_link }',
    );
    const link = new URL(add_to_gcal_link);
    expect(Object.fromEntries(link.searchParams)).toMatchObject({
      text: 'Follow-up, short',
      dates: '20260309T140000Z/20260309T143000Z',
    });
    const file = decodeURIComponent(unauthenticated_ics_link.replace('data:text/calendar;charset=utf-8,', ''));
    expect(file.split('\r\n')).toEqual(
      expect.arrayContaining([
        'DTSTART:20260309T140000Z',
        'DTEND:20260309T143000Z',
        'SUMMARY:Follow-up\\, short',
        'LOCATION:Room 1\\; left',
      ]),
    );
  });

  test('a weekly availability shows its first date, and each date names it', async () => {
    const [stated] = await api.ask(
      'availabilities',
      'is_repeating: true, is_org: true',
      '{ id range_start range_end duration_string origin_start_date day_of_week repeating_availability_id timezone_abbr }',
    );
    expect(stated).toMatchObject({
      range_start: '2026-03-02 09:00:00 -0500',
      range_end: '2026-03-02 12:00:00 -0500',
      duration_string: '09:00 AM - 12:00 PM',
      origin_start_date: '2026-03-02',
      day_of_week: 1,
      timezone_abbr: 'EST',
    });
    const dates = await api.ask(
      'availabilities',
      'is_repeating: true, is_org: true, startDate: "2026-03-09", endDate: "2026-03-10"',
      '{ id range_start repeating_availability_id }',
    );
    expect(dates).toEqual([
      { id: `${stated.id}-2026-03-09`, range_start: '2026-03-09 09:00:00 -0400', repeating_availability_id: stated.id },
    ]);
  });

  test('a longer list costs no more reads', async () => {
    const query = () =>
      api.ask(
        'appointments',
        'is_org: true, filter: "all"',
        '{ id date provider { id full_name appointment_setting { buffer } } provider_name user { id full_name user_group { name } } attendees { full_name } appointment_type { name appointment_setting { buffer } } can_client_cancel }',
      );
    const reads = vi.spyOn(clinic.store, 'getMany');
    const short = await query();
    const before = reads.mock.calls.length;
    const clients = await Promise.all(
      Array.from({ length: 20 }, (_, i) => clinic.addClient({ first_name: `C${i}`, email: `c${i}@example.org` })),
    );
    for (const [i, { id }] of clients.entries()) {
      const datetime = `2026-04-${String(i + 1).padStart(2, '0')} 10:00:00 -0400`;
      await api.made(
        'createAppointment',
        {
          user_id: id,
          other_party_id: clinic.ids.provider,
          appointment_type_id: type,
          contact_type: 'Phone Call',
          datetime,
        },
        'appointment { id }',
      );
    }
    reads.mockClear();
    const long = await query();
    expect([short.length, long.length]).toEqual([2, 22]);
    expect(reads.mock.calls.length).toBeLessThanOrEqual(before + 1);
    reads.mockRestore();
  });

  test('the schema tells what its parts mean to those who may ask', async () => {
    const { body } = await clinic.query(
      null,
      '{ __type(name: "AppointmentSetting") { description fields { name description } } }',
    );
    expect(body.data.__type.description).toContain('Rules of booking');
    expect(body.data.__type.fields).toContainEqual({
      name: 'end_reminder_one_hour_before',
      description: 'Another name of `send_reminder_one_hour_before`.',
    });
  });
});
