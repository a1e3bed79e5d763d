import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { calling } from './calling.ts';
import { type Clinic, openClinic } from './server.ts';

const CONFLICT = 'conflict { appointment_id start end buffer free_from }';
const FIELDS = `{ date length user_id appointment_id offered next_date
  rules { code holds refuses message earliest latest ${CONFLICT} seats_left credits_left } }`;

interface Rule {
  readonly code: string;
  readonly holds: boolean;
  readonly refuses: boolean;
  readonly message: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly conflict: Record<string, unknown> | null;
}

let clinic: Clinic;
let api: ReturnType<typeof calling>;
let type: string;

/** Monday, March 2, 10:00 in New York; its provider works on Tuesdays, 9:00 to 12:00. */
async function open(): Promise<void> {
  clinic = await openClinic({ now: '2026-03-02T15:00:00Z' });
  api = calling(clinic);
  await api.made('createAvailability', tuesdays(clinic.ids.provider), 'availability { id }');
  type = await typeOf({ appointment_setting: { buffer: '10', minimum_advance_schedule_time: 120 } });
}

const tuesdays = (user_id: string) => ({
  user_id,
  is_repeating: true,
  day_of_week: 2,
  range_start: '2026-01-01',
  time: '09 00',
  end_time: '12 00',
  timezone: 'America/New_York',
});
const typeOf = async (more: object): Promise<string> =>
  (await api.made('createAppointmentType', { name: 'Follow-up', length: 30, ...more }, 'appointmentType { id }')).id;
const book = async (datetime: string, more: object = {}): Promise<string> => {
  const usual = { appointment_type_id: type, contact_type: 'Phone Call', other_party_id: clinic.ids.provider };
  const timezone = 'America/New_York';
  return (await api.made('createAppointment', { ...usual, datetime, timezone, ...more }, 'appointment { id }')).id;
};

const args = (datetime: string, more: object): string =>
  Object.entries({
    provider_id: clinic.ids.provider,
    appt_type_id: type,
    timezone: 'America/New_York',
    ...more,
    datetime,
  })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ');
const explain = (datetime: string, more: object = {}, key: string | null = clinic.keys.staff) =>
  api.ask('slotExplanation', args(datetime, more), FIELDS, key);
const broken = (answer: { rules: Rule[] }): Rule[] => answer.rules.filter(({ holds }) => !holds);
const codes = (rules: Rule[]): string[] => rules.map(({ code }) => code);
const ruleOf = (answer: { rules: Rule[] }, code: string): Rule =>
  answer.rules.find((rule) => rule.code === code) as Rule;

describe('why a start is offered, or is not', () => {
  beforeEach(open);

  test('an offered start keeps every rule, and each says so with its numbers', async () => {
    const answer = await explain('2026-03-03 10:00');
    expect(answer).toMatchObject({
      date: '2026-03-03 10:00:00 -0500',
      length: 30,
      user_id: clinic.ids.provider,
      appointment_id: null,
      offered: true,
      next_date: '2026-03-03 10:00:00 -0500',
    });
    expect(answer.rules.map(({ code, message }: Rule) => [code, message])).toEqual([
      ['booking-closed', 'Online booking is open.'],
      ['type-not-bookable', 'Clients can book this appointment type themselves.'],
      ['too-soon', 'It leaves the notice that is asked for, 2 hours.'],
      ['same-day', 'Clients may book for today, too.'],
      ['too-far', 'Clients book as far ahead as they like.'],
      ['wrong-length', 'It takes 30 minutes.'],
      ['outside-availability', "It lies within the provider's hours from 9:00 AM to 12:00 PM."],
      ['off-grid', 'It is one of the starts, every 15 minutes.'],
      ['provider-busy', 'The provider is free until 10:30 AM, and 10 minutes on either side.'],
    ]);
    expect(broken(answer)).toEqual([]);
  });

  test('a start in the way of an appointment, or of the buffer on either side of it', async () => {
    const id = await book('2026-03-03 10:00');
    const conflict = {
      appointment_id: id,
      start: '2026-03-03 10:00:00 -0500',
      end: '2026-03-03 10:30:00 -0500',
      buffer: 10,
      free_from: '2026-03-03 10:40:00 -0500',
    };
    for (const [start, message] of [
      ['10:15', `It runs into appointment ${id} from 10:00 AM to 10:30 AM, free from 10:40 AM.`],
      ['10:30', `Mar 3, 10:30 AM EST is inside the 10-minute buffer after appointment ${id}, free from 10:40 AM.`],
      ['09:30', `It would end at 10:00 AM, inside the 10-minute buffer before appointment ${id}, free from 10:40 AM.`],
    ]) {
      const answer = await explain(`2026-03-03 ${start}`);
      expect(answer).toMatchObject({ offered: false, next_date: '2026-03-03 10:45:00 -0500' });
      expect(broken(answer)).toMatchObject([{ code: 'provider-busy', refuses: true, message, conflict }]);
    }
  });

  test('each appointment and each block in the way has its own entry', async () => {
    const first = await book('2026-03-03 10:00');
    const block = await book('2026-03-03 10:20', { is_blocker: true, end_date: '2026-03-03', end_time: '10:50' });
    expect(broken(await explain('2026-03-03 10:15')).map(({ message }) => message)).toEqual([
      `It runs into appointment ${first} from 10:00 AM to 10:30 AM, free from 10:40 AM.`,
      `It runs into block ${block} from 10:20 AM to 10:50 AM, free from 10:50 AM.`,
    ]);
  });

  test('outside the hours, past their end, and between two starts', async () => {
    expect(broken(await explain('2026-03-03 08:00'))).toMatchObject([
      { code: 'outside-availability', message: 'The provider has no hours then: the next begin at 9:00 AM.' },
    ]);
    expect(broken(await explain('2026-03-04 10:00'))).toMatchObject([
      {
        message: 'The provider has no hours then: the next begin at Mar 10, 9:00 AM EDT.',
        earliest: '2026-03-10 09:00:00 -0400',
      },
    ]);
    expect(broken(await explain('2026-03-03 11:45'))).toMatchObject([
      {
        message: "It would end 15 minutes after the provider's hours, which last until 12:00 PM.",
        latest: '2026-03-03 11:30:00 -0500',
      },
    ]);
    expect(broken(await explain('2026-03-03 10:07'))).toMatchObject([
      {
        code: 'off-grid',
        message: 'Appointments start every 15 minutes: the nearest are 10:00 AM and 10:15 AM.',
        latest: '2026-03-03 10:00:00 -0500',
        earliest: '2026-03-03 10:15:00 -0500',
      },
    ]);
  });

  test('too soon, today, too far ahead', async () => {
    type = await typeOf({
      appointment_setting: { minimum_advance_schedule_time: 90, same_day_appointments: true, max_days_in_future: '7' },
    });
    expect(broken(await explain('2026-03-02 11:00')).map(({ code, message }) => [code, message])).toEqual([
      ['too-soon', 'Clients book 90 minutes ahead: the earliest start is 11:30 AM.'],
      ['same-day', 'Clients do not book for today: the earliest start is Mar 3, 12:00 AM EST.'],
      ['outside-availability', 'The provider has no hours then: the next begin at Mar 3, 9:00 AM EST.'],
    ]);
    const far = await explain('2026-03-17 10:00');
    expect(far).toMatchObject({ offered: false, next_date: null });
    expect(broken(far)).toMatchObject([
      {
        code: 'too-far',
        message: 'Clients book 7 days ahead: the latest start is Mar 9, 11:59 PM EDT.',
        latest: '2026-03-09 23:59:00 -0400',
      },
    ]);
    expect(codes(broken(await explain('2026-03-02 09:00')))).toContain('too-soon');
  });

  test('who may book at all: groups, connections, licenses, the switch for all of it', async () => {
    const group = (await api.made('createGroup', { name: 'Diabetes' }, 'user_group { id }')).id;
    type = await typeOf({
      specific_groups: true,
      bookable_group_ids: group,
      bookable_without_group: false,
      require_specific_providers: true,
      require_in_state_clients: true,
    });
    const client = { user_id: clinic.ids.client };
    const answer = await explain('2026-03-03 10:00', client);
    expect(answer.offered).toBe(false);
    expect(codes(broken(answer))).toEqual(['provider-not-connected', 'group-not-allowed', 'state-not-licensed']);
    // Whoever staff look for, it is not known which group they are in.
    expect(codes(broken(await explain('2026-03-03 10:00')))).toEqual(['provider-not-connected']);

    await api.made('updateClient', { id: clinic.ids.client, user_group_id: group }, 'user { id }');
    expect(codes(broken(await explain('2026-03-03 10:00', client)))).not.toContain('group-not-allowed');
    await api.made('createAppointmentSetting', { prevent_client_booking: true }, 'appointmentSetting { id }');
    expect(codes(broken(await explain('2026-03-03 10:00', client)))[0]).toBe('booking-closed');
  });

  test('credits: what the client has, what it takes, and whether that refuses', async () => {
    await api.made('createAppointmentSetting', { use_client_credit_system: true }, 'appointmentSetting { id }');
    const client = { user_id: clinic.ids.client };
    expect(ruleOf(await explain('2026-03-03 10:00', client), 'no-credit')).toMatchObject({
      holds: false,
      refuses: false,
      message: 'The client has 0 credits of this type, and booking takes 1. It is no hindrance.',
      credits_left: 0,
    });
    await api.made('createAppointmentSetting', { prevent_no_credit_booking: true }, 'appointmentSetting { id }');
    expect(await explain('2026-03-03 10:00', client)).toMatchObject({ offered: false, next_date: null });
    expect(codes(broken(await explain('2026-03-03 10:00', {}, null)))).toEqual(['sign-in-for-credits']);
    const credit = { appointment_type_id: type, quantity: '3' };
    const grant = { id: clinic.ids.client, appointment_type_credits_attributes: [credit] };
    await api.made('updateClient', grant, 'user { id }');
    expect(await explain('2026-03-03 10:00', {}, clinic.keys.client)).toMatchObject({ offered: true });
    expect(ruleOf(await explain('2026-03-03 10:00', {}, clinic.keys.client), 'no-credit')).toMatchObject({
      holds: true,
      message: 'You have 3 credits of this type, and booking takes 1.',
    });
  });

  test("a client's own appointment is mentioned, and refuses nothing", async () => {
    const other = await clinic.addProvider({ first_name: 'Quinn' });
    const own = await book('2026-03-03 09:45', { other_party_id: other.id, user_id: clinic.ids.client });
    const answer = await explain('2026-03-03 10:00', {}, clinic.keys.client);
    expect(answer.offered).toBe(true);
    expect(broken(answer)).toMatchObject([
      {
        code: 'attendee-busy',
        refuses: false,
        message: `You have appointment ${own} from 9:45 AM to 10:15 AM. It is no hindrance.`,
        conflict: { appointment_id: own, free_from: '2026-03-03 10:15:00 -0500' },
      },
    ]);
    expect(codes(broken(await explain('2026-03-03 10:00')))).toEqual([]);
    expect(codes(broken(await explain('2026-03-03 10:00', { user_id: clinic.ids.client })))).toEqual(['attendee-busy']);
  });

  test('an appointment that moves does not stand in its own way, and moves only while it may', async () => {
    const id = await book('2026-03-03 10:00', { user_id: clinic.ids.client });
    const moving = { appointment_to_reschedule_id: id };
    const answer = await explain('2026-03-03 10:15', moving, clinic.keys.client);
    expect(answer).toMatchObject({ offered: true });
    expect(ruleOf(answer, 'immovable')).toMatchObject({ holds: true, message: 'The appointment can be moved.' });

    const setting = { minimum_advance_reschedule_time: 2880 };
    await api.made('createAppointmentSetting', setting, 'appointmentSetting { id }');
    const late = await explain('2026-03-03 10:15', moving, clinic.keys.client);
    expect(late).toMatchObject({ offered: false, next_date: null });
    expect(codes(broken(late))).toEqual(['immovable']);
    expect((await explain('2026-03-03 10:15', moving)).offered).toBe(true);
    const stranger = await clinic.addClient({ first_name: 'Emil' });
    expect(await explain('2026-03-03 10:15', moving, stranger.key)).toBeNull();
    expect(await explain('2026-03-03 10:15', moving, null)).toBeNull();
  });

  test('a session: whether one starts then, has a seat, was joined before', async () => {
    type = await typeOf({ name: 'Class', is_group: true, is_waitlist_enabled: true });
    const emil = await clinic.addClient({ first_name: 'Emil' });
    const id = await book('2026-03-04 18:00', { max_attendees: '1' });
    const free = await explain('2026-03-04 18:00', {}, clinic.keys.client);
    expect(free).toMatchObject({ offered: true, appointment_id: id, next_date: '2026-03-04 18:00:00 -0500' });
    expect(ruleOf(free, 'no-session').message).toBe('A session of Class starts then.');
    expect(ruleOf(free, 'no-seat')).toMatchObject({ holds: true, message: '1 of 1 seat left.', seats_left: 1 });

    await api.made('completeCheckout', { appointment_id: id }, 'appointment { id }', emil.key);
    const full = await explain('2026-03-04 18:00', {}, clinic.keys.client);
    expect(full).toMatchObject({ offered: false, next_date: null });
    expect(broken(full)).toMatchObject([
      { code: 'no-seat', message: 'No seat is left of 1. There is a waitlist to join.', seats_left: 0 },
    ]);
    const waiting = await explain('2026-03-04 18:00', { clients_can_join_waitlist: true }, clinic.keys.client);
    expect(waiting.offered).toBe(true);
    expect(codes(broken(await explain('2026-03-04 18:00', {}, emil.key)))).toEqual(['already-joined', 'no-seat']);

    const none = await explain('2026-03-03 10:00');
    expect(none).toMatchObject({ offered: false, appointment_id: null });
    expect(broken(none)).toMatchObject([{ code: 'no-session', message: 'No session of Class starts then.' }]);
  });

  test('on a day whose clock is set forward, in its own words', async () => {
    const hours = { ...tuesdays(clinic.ids.provider), day_of_week: 0, time: '01 00', end_time: '04 00' };
    await api.made('createAvailability', hours, 'availability { id }');
    const answer = await explain('2026-03-08 01:30');
    expect(answer.offered).toBe(true);
    expect(ruleOf(answer, 'outside-availability').message).toBe(
      "It lies within the provider's hours from 1:00 AM to 4:00 AM EDT.",
    );
    expect(ruleOf(answer, 'provider-busy').message).toContain('free until 3:00 AM EDT');
    // 02:30 is a time that this clock never shows: it moves later by the gap.
    expect((await explain('2026-03-08 02:30')).date).toBe('2026-03-08 03:30:00 -0400');
  });
});

describe('what clients and visitors are not told', () => {
  beforeAll(open);

  test('whether the provider has no hours, or hours that somebody else booked', async () => {
    await book('2026-03-03 10:00', { user_id: (await clinic.addClient({ first_name: 'Emil' })).id });
    const told = async (datetime: string, key: string | null) =>
      broken(await explain(datetime, {}, key)).map(({ code, message, ...rest }) => ({ code, message, ...rest }));
    for (const key of [null, clinic.keys.client]) {
      const busy = await told('2026-03-03 10:00', key);
      expect(busy).toMatchObject([{ code: 'not-available', message: 'The provider is not available then.' }]);
      for (const other of ['2026-03-03 08:00', '2026-03-03 10:15', '2026-03-03 10:20', '2026-03-04 10:00'])
        expect(await told(other, key)).toEqual(busy);
      expect(JSON.stringify(busy)).not.toMatch(/\d/);
    }
  });

  test('anything of a time at which nothing is offered to them anyway', async () => {
    await book('2026-03-02 09:00');
    for (const past of ['2026-03-02 09:00', '2026-03-02 09:30']) {
      const rules = codes((await explain(past, {}, clinic.keys.client)).rules);
      expect(rules).not.toContain('not-available');
      expect(rules).not.toContain('off-grid');
    }
  });

  test('but that a start misses the grid, where one beside it is offered', async () => {
    const answer = await explain('2026-03-03 11:07', {}, null);
    expect(broken(answer)).toMatchObject([
      { code: 'off-grid', message: 'Appointments start every 15 minutes: the nearest are 11:00 AM and 11:15 AM.' },
    ]);
    expect(ruleOf(answer, 'not-available').holds).toBe(true);
  });

  test('no more than the slots tell, at any minute of a day', async () => {
    const { body } = await clinic.query(
      null,
      `{ availableSlotsForRange(provider_id: "${clinic.ids.provider}", appt_type_id: "${type}", start_date: "2026-03-03", end_date: "2026-03-03") { date } }`,
    );
    const offered = new Set(body.data.availableSlotsForRange.map(({ date }: { date: string }) => date));
    const minutes = Array.from(
      { length: 48 },
      (_, i) =>
        `2026-03-03 ${String(8 + Math.floor(i / 12)).padStart(2, '0')}:${String((i % 12) * 5).padStart(2, '0')}`,
    );
    const fields = minutes.map((at, i) => `m${i}: slotExplanation(${args(at, {})}) ${FIELDS}`);
    for (let from = 0; from < fields.length; from += 12) {
      const { body: answer } = await clinic.query(null, `{ ${fields.slice(from, from + 12).join(' ')} }`);
      for (const { date, offered: told, rules } of Object.values(answer.data) as {
        date: string;
        offered: boolean;
        rules: Rule[];
      }[]) {
        expect(told, date).toBe(offered.has(date));
        expect(
          rules.every(({ holds, refuses }) => holds || !refuses),
          date,
        ).toBe(told);
      }
    }
  });
});

describe('an explanation refuses', () => {
  beforeAll(open);

  test.each([
    ['someday', {}, 'datetime'],
    ['2026-03-03 10:00:30', {}, 'datetime'],
    ['', {}, 'datetime'],
    ['2026-03-03 10:00', { timezone: 'Mars/Base' }, 'timezone'],
    ['2026-03-03 10:00', { provider_id: 'pat' }, 'provider_id'],
    ['2026-03-03 10:00', { provider_id: undefined }, 'provider_id'],
    ['2026-03-03 10:00', { appt_type_id: 'x' }, 'appt_type_id'],
    ['2026-03-03 10:00', { length: 'long', appt_type_id: undefined }, 'length'],
    ['2026-03-03 10:00', { contact_type: 'Telepathy' }, 'contact_type'],
    ['2026-03-03 10:00', { appt_loc_id: 'here' }, 'appt_loc_id'],
    ['2026-03-03 10:00', { appointment_to_reschedule_id: 'that' }, 'appointment_to_reschedule_id'],
    ['2026-03-03 10:00', { user_id: 'me' }, 'user_id'],
    ['2026-03-03 10:00', { user_id: '999999' }, 'user_id'],
  ])('%s %j by its field', async (datetime, more, field) => {
    const error = await api.question('slotExplanation', args(datetime, more), FIELDS);
    expect(error?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });

  test('to tell anybody of another organization apart from nobody', async () => {
    const { otherProvider, otherClient } = clinic.ids;
    expect(await explain('2026-03-03 10:00', { provider_id: otherProvider })).toBeNull();
    expect(await explain('2026-03-03 10:00', { provider_id: '999999' })).toBeNull();
    expect(await explain('2026-03-03 10:00', { appt_type_id: '999999' })).toBeNull();
    const asked = args('2026-03-03 10:00', { user_id: otherClient });
    expect((await api.question('slotExplanation', asked, FIELDS)).extensions.field).toBe('user_id');
  });

  test('to speak of one client to another', async () => {
    const emil = await clinic.addClient({ first_name: 'Emil' });
    const asked = args('2026-03-03 10:00', { user_id: clinic.ids.client });
    const ask = (key: string | null) => api.question('slotExplanation', asked, FIELDS, key);
    expect((await ask(emil.key)).extensions.code).toBe('FORBIDDEN');
    expect((await ask(null)).extensions.code).toBe('UNAUTHENTICATED');
    expect(await ask(clinic.keys.client)).toBeUndefined();
  });
});
