import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { calling } from './calling.ts';
import { type Clinic, openClinic } from './server.ts';

const document = readFileSync(
  new URL('contract/documents/14-getAppointmentBookingWarnings.graphql', import.meta.url),
  'utf8',
);
const FIELDS = '{ category subtitle potential_issues potential_issue_ids }';

let clinic: Clinic;
let api: ReturnType<typeof calling>;
let type: string;

async function open(): Promise<void> {
  clinic = await openClinic({ now: '2024-07-01T12:00:00Z' });
  api = calling(clinic);
  type = (await api.made('createAppointmentType', { name: '1:1 Session', length: 60 }, 'appointmentType { id }')).id;
}

/** Books as staff, and gives the id. */
const book = async (datetime: string, more: object = {}): Promise<string> => {
  const usual = { appointment_type_id: type, contact_type: 'Phone Call', other_party_id: clinic.ids.provider };
  const timezone = 'America/New_York';
  return (await api.made('createAppointment', { ...usual, datetime, timezone, ...more }, 'appointment { id }')).id;
};

/** The warnings for a session of an hour on July 11, 12:00 in New York, unless said otherwise. */
const warnings = (more: Record<string, unknown> = {}) => {
  const usual = {
    provider_id: clinic.ids.provider,
    appointment_type_id: type,
    date: 'July 11, 2024',
    time: '12 00',
    timezone: 'America/New_York',
  };
  return api.ask('appointmentBookingWarnings', args({ ...usual, ...more }), FIELDS);
};
const question = (more: Record<string, unknown>) =>
  api.question(
    'appointmentBookingWarnings',
    args({ provider_id: clinic.ids.provider, length_in_minutes: 30, date: 'July 11, 2024', time: '12 00', ...more }),
    FIELDS,
  );
const args = (given: Record<string, unknown>): string =>
  Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ');
const issuesOf = (answer: { potential_issues: string[] }[]): string[] => answer.flatMap((one) => one.potential_issues);

describe('event conflicts', () => {
  beforeEach(open);

  test("the page's own sample, to the letter", async () => {
    const half = { name: '1:1 Session', length: 30 };
    const short = (await api.made('createAppointmentType', half, 'appointmentType { id }')).id;
    const [noon, later] = [
      await book('2024-07-11 12:00', { appointment_type_id: short }),
      await book('2024-07-11 12:30', { appointment_type_id: short }),
    ];
    const variables = {
      appointment_type_id: type,
      provider_id: clinic.ids.provider,
      date: 'July 11, 2024',
      time: '12 00',
      timezone: 'America/New_York',
    };
    const { body } = await clinic.query(clinic.keys.staff, document, variables);
    expect(body).toEqual({
      data: {
        appointmentBookingWarnings: [
          {
            category: 'Event Conflicts',
            subtitle:
              'Existing event(s) for the provider conflict with this one. Would you like to book this event anyway?',
            potential_issues: ['1:1 Session - Jul 11, 12:00 PM EDT', '1:1 Session - Jul 11, 12:30 PM EDT'],
            potential_issue_ids: [noon, later],
          },
        ],
      },
    });
  });

  test('nothing in the way, nothing to warn of: neighbors touch without sharing a minute', async () => {
    await book('2024-07-11 11:00');
    await book('2024-07-11 13:00');
    expect(await warnings()).toEqual([]);
  });

  test('a neighbor within the buffer is one; a block of no type asks for none', async () => {
    await api.made('createAppointmentSetting', { buffer: '15' }, 'appointmentSetting { id }');
    await book('2024-07-11 13:10');
    expect(issuesOf(await warnings())).toEqual(['1:1 Session - Jul 11, 1:10 PM EDT']);
    expect(await warnings({ appointment_type_id: undefined, length_in_minutes: 60 })).toEqual([]);
  });

  test('the time that is given goes before the length of the type', async () => {
    await book('2024-07-11 12:30');
    expect(await warnings({ length_in_minutes: 30 })).toEqual([]);
    expect(await warnings({ length_in_minutes: 31 })).toHaveLength(1);
  });

  test('blocks read Block, and count once however often they are in the way', async () => {
    const block = await book('2024-07-10 09:00', {
      is_blocker: true,
      appointment_type_id: undefined,
      end_date: '2024-07-20',
      end_time: '17:00',
    });
    const series = { is_repeating: true, repeat_interval: 'Weekly', repeat_times: '3' };
    const [warning] = await warnings(series);
    expect(warning.potential_issues).toEqual(['Block - Jul 10, 9:00 AM EDT']);
    expect(warning.potential_issue_ids).toEqual([block]);
  });

  test.each([
    ['Weekly', '2024-07-18', 'Jul 18'],
    ['Biweekly', '2024-07-25', 'Jul 25'],
    ['Monthly', '2024-08-11', 'Aug 11'],
    ['Every 4 Weeks', '2024-08-08', 'Aug 8'],
  ])('a series is searched as it repeats: %s', async (repeat_interval, day, shown) => {
    await book(`${day} 12:15`);
    expect(await warnings()).toEqual([]);
    const series = { is_repeating: true, repeat_interval, repeat_times: '2' };
    expect(issuesOf(await warnings(series))).toEqual([`1:1 Session - ${shown}, 12:15 PM EDT`]);
    expect(await warnings({ ...series, repeat_times: '1' })).toEqual([]);
  });

  test('a series keeps its wall clock when the clocks change, up to sixty times', async () => {
    await book('2024-11-07 12:00'); // EST: an hour later by UTC than in July
    await book('2025-08-28 12:00');
    const series = { is_repeating: true, repeat_interval: 'Weekly', repeat_times: '60' };
    expect(issuesOf(await warnings(series))).toEqual([
      '1:1 Session - Nov 7, 12:00 PM EST',
      '1:1 Session - Aug 28, 12:00 PM EDT',
    ]);
  });

  test("additional providers' calendars are searched too, under either name of the argument", async () => {
    const [pia, quin] = [
      await clinic.addProvider({ first_name: 'Pia' }),
      await clinic.addProvider({ first_name: 'Q' }),
    ];
    await book('2024-07-11 12:30', { other_party_id: quin.id });
    await book('2024-07-11 12:15', { other_party_id: pia.id });
    const together = await book('2024-07-11 12:05', { other_party_id: pia.id, providers: quin.id });
    expect(await warnings()).toEqual([]);
    for (const name of ['additional_providers', 'additional_provider_ids']) {
      const [warning] = await warnings({ [name]: `${pia.id},${quin.id}` });
      expect(warning.potential_issues.map((text: string) => text.slice(14))).toEqual([
        'Jul 11, 12:05 PM EDT',
        'Jul 11, 12:15 PM EDT',
        'Jul 11, 12:30 PM EDT',
      ]);
      expect(warning.potential_issue_ids[0]).toBe(together);
    }
  });

  test('what is being changed is no conflict: the current appointment, the current series', async () => {
    const current = await book('2024-07-11 12:00');
    expect(await warnings()).toHaveLength(1);
    expect(await warnings({ current_appt_id: current })).toEqual([]);

    await book('2024-08-01 12:00', { recurring_appointment: { repeat_interval: 'Weekly', repeat_times: '2' } });
    const series = { date: 'August 1, 2024', is_repeating: true, repeat_interval: 'Weekly', repeat_times: '2' };
    expect(issuesOf(await warnings(series))).toHaveLength(2);
    const { body } = await clinic.query(
      clinic.keys.staff,
      '{ appointments(filter: "all", is_org: true) { recurring_appointment { id } } }',
    );
    const recurring_appt_id = body.data.appointments.find(
      (one: { recurring_appointment: { id: string } | null }) => one.recurring_appointment,
    ).recurring_appointment.id;
    expect(await warnings({ ...series, recurring_appt_id })).toEqual([]);
  });

  test('what no longer occupies its time is none: cancelled, deleted', async () => {
    const [cancelled, deleted] = [await book('2024-07-11 12:00'), await book('2024-07-11 12:15')];
    await api.made('updateAppointment', { id: cancelled, pm_status: 'Cancelled' }, 'appointment { id }');
    await api.made('deleteAppointment', { id: deleted }, 'appointment { id }');
    expect(await warnings()).toEqual([]);
  });

  test.each([
    ['July 11, 2024', '12 00'],
    ['July 11, 2024', '12:00 PM'],
    ['2024-07-11', '12:00'],
    ['7/11/2024', '12 00'],
    ['2024-07-11 12:00:00 -0400', undefined],
    ['2024-07-11T16:00:00Z', undefined],
    ['Thu Jul 11 2024 12:00:00 GMT-0400 (Eastern Daylight Time)', undefined],
  ])('the moment may be written %s %s', async (date, time) => {
    await book('2024-07-11 12:00', { end_date: '2024-07-11', end_time: '12:01' });
    expect(await warnings({ date, time, length_in_minutes: 1 })).toHaveLength(1);
  });

  test("a time is of the zone that was named, else the provider's; conflicts are told in it", async () => {
    const kai = await clinic.addProvider({ first_name: 'Kai', timezone: 'Asia/Tokyo' });
    await book('2024-07-11T12:00:00+09:00', { other_party_id: kai.id });
    const tokyo = { provider_id: kai.id, timezone: undefined };
    expect(issuesOf(await warnings(tokyo))).toEqual(['1:1 Session - Jul 11, 12:00 PM GMT+9']);
    const there = { provider_id: kai.id, time: '23 00', date: 'July 10, 2024' };
    expect(issuesOf(await warnings(there))).toEqual(['1:1 Session - Jul 10, 11:00 PM EDT']);
  });

  test('a provider asks about their own calendar without naming it', async () => {
    await book('2024-07-11 12:00');
    const unnamed = args({ appointment_type_id: type, date: '2024-07-11', time: '12:00' });
    expect(await api.ask('appointmentBookingWarnings', unnamed, FIELDS, clinic.keys.provider)).toHaveLength(1);
  });
});

describe('credit deficits', () => {
  let cleo: string;
  const grant = (id: string, quantity: string) =>
    api.made(
      'updateClient',
      { id, appointment_type_credits_attributes: [{ appointment_type_id: type, quantity }] },
      'user { id }',
    );

  beforeEach(async () => {
    await open();
    cleo = clinic.ids.client;
    await api.made('createAppointmentSetting', { use_client_credit_system: true }, 'appointmentSetting { id }');
  });

  test('name each client without a credit, by a list or a text of ids', async () => {
    const dora = await clinic.addClient({ first_name: 'Dora', last_name: 'Example' });
    const emil = await clinic.addClient({ first_name: 'Emil', last_name: 'Example' });
    await grant(emil.id, '1');
    const expected = [
      {
        category: 'Credit Deficits',
        subtitle:
          'The following client(s) do not have enough credits for this appointment type. Would you like to book this event anyway?',
        potential_issues: ['Cleo Example', 'Dora Example'],
        potential_issue_ids: [cleo, dora.id],
      },
    ];
    expect(await warnings({ attendee_ids: [cleo, dora.id, emil.id] })).toEqual(expected);
    expect(await warnings({ attendee_ids: `${cleo},${dora.id},${emil.id}` })).toEqual(expected);
    expect(await warnings({ attendee_ids: [emil.id] })).toEqual([]);
  });

  test('come beside conflicts', async () => {
    await book('2024-07-11 12:00');
    const both = await warnings({ attendee_ids: [cleo] });
    expect(both.map(({ category }: { category: string }) => category)).toEqual(['Event Conflicts', 'Credit Deficits']);
  });

  test('count an occurrence as one credit, and not again what the change has spent already', async () => {
    await grant(cleo, '2');
    const series = { attendee_ids: [cleo], is_repeating: true, repeat_interval: 'Weekly' };
    expect(await warnings({ ...series, repeat_times: '2' })).toEqual([]);
    expect(await warnings({ ...series, repeat_times: '3' })).toHaveLength(1);

    await grant(cleo, '1');
    const current = await book('2024-07-12 12:00', { user_id: cleo });
    expect(await warnings({ attendee_ids: [cleo] })).toHaveLength(1);
    expect(await warnings({ attendee_ids: [cleo], current_appt_id: current })).toEqual([]);
  });

  test('are none where the system is off', async () => {
    const off = { name: 'Free', length: 30, appointment_setting: { use_client_credit_system: false } };
    const free = (await api.made('createAppointmentType', off, 'appointmentType { id }')).id;
    expect(await warnings({ appointment_type_id: free, attendee_ids: [cleo] })).toEqual([]);
  });
});

describe('warnings refuse', () => {
  beforeAll(open);

  test.each([
    [{ date: 'someday' }, 'date'],
    [{ date: undefined }, 'date'],
    [{ time: '25 00' }, 'time'],
    [{ time: undefined }, 'time'],
    [{ timezone: 'Mars/Base' }, 'timezone'],
    [{ provider_id: '999999' }, 'provider_id'],
    [{ provider_id: undefined }, 'provider_id'],
    [{ provider_id: 'pat' }, 'provider_id'],
    [{ length_in_minutes: undefined }, 'appointment_type_id'],
    [{ length_in_minutes: 0 }, 'length_in_minutes'],
    [{ length_in_minutes: -30 }, 'length_in_minutes'],
    [{ appointment_type_id: '999999' }, 'appointment_type_id'],
    [{ attendee_ids: ['1'] }, 'appointment_type_id'],
    [{ additional_providers: '999999' }, 'additional_providers'],
    [{ additional_provider_ids: 'x' }, 'additional_provider_ids'],
    [{ current_appt_id: 'x' }, 'current_appt_id'],
    [{ recurring_appt_id: '-1' }, 'recurring_appt_id'],
    [{ is_repeating: true, repeat_times: '3' }, 'repeat_interval'],
    [{ is_repeating: true, repeat_interval: 'Daily', repeat_times: '3' }, 'repeat_interval'],
    [{ is_repeating: true, repeat_interval: 'Weekly' }, 'repeat_times'],
    [{ is_repeating: true, repeat_interval: 'Weekly', repeat_times: '61' }, 'repeat_times'],
  ])('%j by its field', async (more, field) => {
    const error = await question({ timezone: 'America/New_York', ...more });
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
    expect(error.message).toMatch(/\.$/);
  });

  test('what belongs to another organization as what does not exist', async () => {
    const theirs = calling(clinic, clinic.keys.otherStaff);
    const foreign = (await theirs.made('createAppointmentType', { name: 'T', length: 30 }, 'appointmentType { id }'))
      .id;
    const { otherProvider, otherClient } = clinic.ids;
    for (const [field, id] of Object.entries({
      provider_id: otherProvider,
      additional_providers: otherProvider,
      appointment_type_id: foreign,
    }))
      expect((await question({ [field]: id })).message).toContain(`with id "${id}"`);
    const attending = { appointment_type_id: type, attendee_ids: [otherClient] };
    expect((await question(attending)).extensions.field).toBe('attendee_ids');
  });

  test('everybody but staff and providers', async () => {
    const asked = args({ provider_id: clinic.ids.provider, length_in_minutes: 30, date: '2024-07-11', time: '12:00' });
    const ask = (key: string | null) => api.question('appointmentBookingWarnings', asked, FIELDS, key);
    expect((await ask(null)).extensions.code).toBe('UNAUTHENTICATED');
    expect((await ask(clinic.keys.client)).extensions.code).toBe('FORBIDDEN');
    expect(await ask(clinic.keys.provider)).toBeUndefined();
  });
});
