/** The section "Appointment Booking Warnings" of the source page. */
import { beforeAll, describe, expect, test } from 'vitest';
import { openPage, type Page } from './page.ts';

let page: Page;
let type: string;
let provider: string;
beforeAll(async () => {
  page = await openPage('2024-07-01T12:00:00Z');
  type = await page.typeOf({
    name: '1:1 Session',
    length: 60,
    appointment_setting: { use_client_credit_system: true },
  });
  ({ provider } = page.clinic.ids);
});

const ZONE = 'America/New_York';
const FIELDS = '{ category subtitle potential_issues potential_issue_ids }';
const args = (given: object): string =>
  Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ');

/** The warnings for an hour of the provider at noon in New York, unless said otherwise. */
const warnings = (date: string, more: object = {}) => {
  const usual = { provider_id: provider, appointment_type_id: type, date, time: '12 00', timezone: ZONE };
  return page.ask('appointmentBookingWarnings', args({ ...usual, ...more }), FIELDS);
};
const issues = async (date: string, more: object = {}): Promise<string[]> =>
  (await warnings(date, more)).flatMap((one: { potential_issues: string[] }) => one.potential_issues);
const book = async (datetime: string, more: object = {}): Promise<string> =>
  (await page.book(datetime, { appointment_type_id: type, user_id: undefined, timezone: ZONE, ...more })).id;

describe('the document of the page', () => {
  test('answers its sample parameters with its sample response', async () => {
    const half = { end_date: '2024-07-11', end_time: '12:30' };
    const ids = [await book('2024-07-11 12:00', half), await book('2024-07-11 12:30')];
    const data = await page.run('14-getAppointmentBookingWarnings', {
      appointment_type_id: type,
      provider_id: provider,
      date: 'July 11, 2024',
      time: '12 00',
      timezone: 'America/New_York',
    });
    expect(data).toEqual({
      appointmentBookingWarnings: [
        {
          category: 'Event Conflicts',
          subtitle:
            'Existing event(s) for the provider conflict with this one. Would you like to book this event anyway?',
          potential_issues: ['1:1 Session - Jul 11, 12:00 PM EDT', '1:1 Session - Jul 11, 12:30 PM EDT'],
          potential_issue_ids: ids,
        },
      ],
    });
  });

  test('is for staff and providers', async () => {
    const asked = args({ provider_id: provider, length_in_minutes: 30, date: '2024-07-12', time: '12:00' });
    const { keys } = page.clinic;
    for (const key of [keys.staff, keys.provider])
      expect(await page.ask('appointmentBookingWarnings', asked, FIELDS, key)).toEqual([]);
    for (const [key, code] of [
      [keys.client, 'FORBIDDEN'],
      [null, 'UNAUTHENTICATED'],
    ] as const)
      expect((await page.question('appointmentBookingWarnings', asked, FIELDS, key as string)).extensions.code).toBe(
        code,
      );
  });
});

describe('both categories', () => {
  test('Event Conflicts and Credit Deficits stand beside each other', async () => {
    await book('2024-07-15 12:00');
    const both = await warnings('July 15, 2024', { attendee_ids: [page.clinic.ids.client] });
    expect(both.map(({ category }: { category: string }) => category)).toEqual(['Event Conflicts', 'Credit Deficits']);
    expect(both[1]).toMatchObject({
      potential_issues: ['Cleo Example'],
      potential_issue_ids: [page.clinic.ids.client],
      subtitle: expect.stringContaining('do not have enough credits'),
    });
  });

  test('warnings never refuse: the event is booked anyway', async () => {
    expect(await issues('July 15, 2024')).toHaveLength(1);
    await book('2024-07-15 12:00');
    expect(await issues('July 15, 2024')).toHaveLength(2);
  });
});

describe('what is searched', () => {
  test('provider_id names the calendar', async () => {
    const { id } = await page.clinic.addProvider();
    await book('2024-07-16 12:00');
    expect(await issues('July 16, 2024')).toHaveLength(1);
    expect(await issues('July 16, 2024', { provider_id: id })).toEqual([]);
  });

  test('additional_provider_ids, or additional_providers, names more of them', async () => {
    const [pia, quin] = [await page.clinic.addProvider(), await page.clinic.addProvider()];
    for (const { id } of [pia, quin]) await book('2024-07-17 12:00', { other_party_id: id });
    for (const name of ['additional_provider_ids', 'additional_providers'])
      expect(await issues('July 17, 2024', { [name]: `${pia.id}, ${quin.id}` })).toHaveLength(2);
  });

  test('date and time say when, in the format of the page and in others', async () => {
    await book('2024-07-18 12:00');
    for (const [date, time] of [
      ['July 18, 2024', '12 00'],
      ['2024-07-18', '12:00'],
      ['7/18/2024', '12 30'],
      ['2024-07-18T16:00:00Z', undefined],
    ] as const)
      expect(await issues(date, { time }), date).toHaveLength(1);
    expect(await issues('July 18, 2024', { time: '13 00' })).toEqual([]);
  });

  test('timezone defaults to the provider’s, and has to be a known one', async () => {
    const tokyo = await page.clinic.addProvider({ timezone: 'Asia/Tokyo' });
    await book('2024-07-19T12:00:00+09:00', { other_party_id: tokyo.id, timezone: undefined });
    const theirs = { provider_id: tokyo.id, timezone: undefined };
    expect(await issues('July 19, 2024', theirs)).toEqual(['1:1 Session - Jul 19, 12:00 PM GMT+9']);
    expect(await issues('July 18, 2024', { provider_id: tokyo.id, time: '23 00' })).toEqual([
      '1:1 Session - Jul 18, 11:00 PM EDT',
    ]);
    const unknown = args({ ...theirs, length_in_minutes: 5, date: '2024-07-19', time: '12:00', timezone: 'Mars/Base' });
    expect((await page.question('appointmentBookingWarnings', unknown, FIELDS)).extensions.field).toBe('timezone');
  });

  test('appointment_type_id or length_in_minutes gives the span; one is required', async () => {
    await book('2024-07-22 12:45');
    expect(await issues('July 22, 2024')).toHaveLength(1); // the type takes an hour
    const minutes = (length_in_minutes: number) => ({ appointment_type_id: undefined, length_in_minutes });
    expect(await issues('July 22, 2024', minutes(45))).toEqual([]);
    expect(await issues('July 22, 2024', minutes(46))).toHaveLength(1);
    const neither = args({ provider_id: provider, date: '2024-07-22', time: '12:00' });
    const error = await page.question('appointmentBookingWarnings', neither, FIELDS);
    expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'appointment_type_id' });
  });

  test('attendee_ids, a list or one text, are checked for credits; they need the type', async () => {
    const [poor, rich] = [
      await page.clinic.addClient({ first_name: 'Poor' }),
      await page.clinic.addClient({ first_name: 'Rich' }),
    ];
    const credits = [{ appointment_type_id: type, quantity: '1' }];
    await page.made('updateClient', { id: rich.id, appointment_type_credits_attributes: credits }, 'user { id }');
    for (const attendee_ids of [[poor.id, rich.id], `${poor.id},${rich.id}`])
      expect(await issues('July 23, 2024', { attendee_ids })).toEqual(['Poor Example']);
    const typeless = args({
      provider_id: provider,
      length_in_minutes: 30,
      date: '2024-07-23',
      time: '12:00',
      attendee_ids: [poor.id],
    });
    expect((await page.question('appointmentBookingWarnings', typeless, FIELDS)).extensions.field).toBe(
      'appointment_type_id',
    );
  });

  test('blocks read Block; is_group_appt and is_editing change nothing by themselves', async () => {
    await book('2024-07-24 09:00', { is_blocker: true, end_time: '17:00' });
    for (const more of [{}, { is_group_appt: true }, { is_editing: true }])
      expect(await issues('July 24, 2024', more)).toEqual(['Block - Jul 24, 9:00 AM EDT']);
  });
});

describe('what is being changed is no conflict', () => {
  test('current_appt_id leaves out the appointment that moves', async () => {
    const current_appt_id = await book('2024-07-25 12:00');
    expect(await issues('July 25, 2024')).toHaveLength(1);
    expect(await issues('July 25, 2024', { current_appt_id })).toEqual([]);
  });

  test('recurring_appt_id leaves out the series that moves', async () => {
    const recurring_appointment = { repeat_interval: 'Weekly', repeat_times: '2' };
    const { recurring_appointment: series } = await page.book('2024-07-26 12:00', {
      timezone: ZONE,
      recurring_appointment,
    });
    const again = { is_repeating: true, repeat_interval: 'Weekly', repeat_times: '2' };
    expect(await issues('July 26, 2024', again)).toHaveLength(2);
    expect(await issues('July 26, 2024', { ...again, recurring_appt_id: series?.id })).toEqual([]);
  });
});

describe('recurring searches', () => {
  test.each([
    ['Weekly', '2024-09-09 12:00', 'Sep 9'],
    ['Biweekly', '2024-09-16 12:00', 'Sep 16'],
    ['Monthly', '2024-10-02 12:00', 'Oct 2'],
    ['Every 4 Weeks', '2024-09-30 12:00', 'Sep 30'],
  ])(
    'is_repeating with repeat_interval %s searches repeat_times occurrences',
    async (repeat_interval, datetime, day) => {
      await book(datetime);
      const start = 'September 2, 2024';
      const repeating = { is_repeating: true, repeat_interval, repeat_times: '2' };
      expect(await issues(start, repeating)).toEqual([`1:1 Session - ${day}, 12:00 PM EDT`]);
      expect(await issues(start, { ...repeating, repeat_times: '1' })).toEqual([]);
      expect(await issues(start, { ...repeating, is_repeating: false })).toEqual([]);
      expect(await issues(start, { repeat_interval, repeat_times: '2' })).toEqual([]); // it defaults to false
    },
  );
});
