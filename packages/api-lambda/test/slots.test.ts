import { beforeAll, describe, expect, test } from 'vitest';
import { calling } from './calling.ts';
import { type Clinic, openClinic, type Person } from './server.ts';

let clinic: Clinic;
let api: ReturnType<typeof calling>;
let type: string;
/** Three providers: Ada mornings of every day, Ben likewise but an hour later, Cora in Honolulu. */
let ada: Person;
let ben: Person;
let cora: Person;

const NEW_YORK = 'America/New_York';
const DAY = '2026-03-03';
const SLOT = '{ date length user_id appointment_id appointment_type { id } is_fully_booked has_waitlist_enabled }';

interface Slot {
  readonly date: string;
  readonly length: number;
  readonly user_id: string;
  readonly appointment_id: string | null;
  readonly appointment_type: { readonly id: string } | null;
  readonly is_fully_booked: boolean | null;
  readonly has_waitlist_enabled: boolean | null;
}

const hours = (user_id: string, time: string, end_time: string, more: object = {}) =>
  Promise.all(
    [0, 1, 2, 3, 4, 5, 6].map((day_of_week) =>
      api.made(
        'createAvailability',
        { user_id, is_repeating: true, day_of_week, time, end_time, timezone: NEW_YORK, ...more },
        'availability { id }',
      ),
    ),
  );
const typeOf = async (more: object = {}): Promise<string> =>
  (await api.made('createAppointmentType', { name: 'Visit', length: 60, ...more }, 'appointmentType { id }')).id;
const book = async (datetime: string, provider: string, more: object = {}): Promise<string> => {
  const input = { appointment_type_id: type, contact_type: 'Phone Call', other_party_id: provider, datetime, ...more };
  return (await api.made('createAppointment', { timezone: NEW_YORK, ...input }, 'appointment { id }')).id;
};

const written = (given: Record<string, unknown>): string =>
  Object.entries(given)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(', ');
const usual = () => ({ appt_type_id: type, timezone: NEW_YORK, start_date: DAY, end_date: DAY });
const slots = (more: Record<string, unknown> = {}, key: string | null = clinic.keys.staff): Promise<Slot[]> =>
  api.ask('availableSlotsForRange', written({ ...usual(), ...more }), SLOT, key);
/** The starts, as HH:MM. */
const times = async (more?: Record<string, unknown>, key?: string | null): Promise<string[]> =>
  (await slots(more, key)).map(({ date }) => date.slice(11, 16));
const days = (more: Record<string, unknown>, key: string | null = null): Promise<string[]> =>
  api.ask('daysAvailableForRange', written({ appt_type_id: type, provider_id: ada.id, ...more }), '', key);
const next = (more: Record<string, unknown>, key: string | null = null): Promise<string | null> =>
  api.ask('nextAvailableSlot', written({ appt_type_id: type, provider_id: ada.id, ...more }), '', key);

async function open(): Promise<void> {
  clinic = await openClinic({ now: '2026-03-02T15:00:00Z' });
  api = calling(clinic);
  type = await typeOf();
  const states = (...list: string[]) => ({ state_licenses: list.map((state, i) => ({ id: String(i + 1), state })) });
  ada = await clinic.addProvider({ first_name: 'Ada', last_name: 'Able', ...states('NY', 'CA') });
  ben = await clinic.addProvider({ first_name: 'Ben', last_name: 'Best', ...states('CA') });
  cora = await clinic.addProvider({ first_name: 'Cora', last_name: 'Cole', timezone: 'Pacific/Honolulu' });
  await Promise.all([
    hours(ada.id, '09 00', '10 30'),
    hours(ben.id, '10 00', '11 30'),
    hours(cora.id, '08 00', '09 00'),
  ]);
}

describe('whose slots', () => {
  beforeAll(open);

  test("one provider's, or those of several", async () => {
    expect(await times({ provider_id: ada.id })).toEqual(['09:00', '09:15', '09:30']);
    expect(await times({ provider_ids: [ada.id, ben.id] })).toEqual([
      '09:00',
      '09:15',
      '09:30',
      '10:00',
      '10:15',
      '10:30',
    ]);
  });

  test("where nobody is named: a provider's own, a client's first provider's", async () => {
    const client = await clinic.addClient({ first_name: 'Dora', dietitian_id: ben.id });
    expect((await slots({}, ada.key)).map(({ user_id }) => user_id)).toEqual([ada.id, ada.id, ada.id]);
    expect((await slots({}, client.key)).map(({ user_id }) => user_id)).toEqual([ben.id, ben.id, ben.id]);
  });

  test('the organization’s, narrowed by list, by tags and by license, and less those excluded', async () => {
    const whole = { org_level: true, provider_id: ada.id };
    const who = async (more: object, key: string | null = null) => [
      ...new Set((await slots({ ...whole, make_unique: false, ...more }, key)).map(({ user_id }) => user_id)),
    ];
    expect((await who({})).sort()).toEqual([ada.id, ben.id, cora.id].sort());
    expect((await who({ provider_id: undefined }, clinic.keys.client)).sort()).toEqual(
      [ada.id, ben.id, cora.id].sort(),
    );
    expect(await who({ provider_ids: [ben.id] })).toEqual([ben.id]);
    expect(await who({ exclude_provider_ids: [ada.id, cora.id] })).toEqual([ben.id]);
    expect(await who({ provider_ids: [ada.id, ben.id], exclude_provider_ids: [ada.id] })).toEqual([ben.id]);
    expect((await who({ licensed_in_state: 'ca' })).sort()).toEqual([ada.id, ben.id].sort());
    expect(await who({ licensed_in_state: 'NY' })).toEqual([ada.id]);
    expect(await times({ provider_id: ben.id, licensed_in_state: 'NY' })).toEqual([]);

    const [spanish, yoga] = await Promise.all(
      ['Spanish', 'Yoga'].map(async (name) => (await api.made('createTag', { name }, 'tag { id }')).id),
    );
    const tag = (taggable_user_id: string, ...ids: unknown[]) =>
      clinic.query(clinic.keys.staff, 'mutation($input: bulkApplyInput) { bulkApply(input: $input) { tags { id } } }', {
        input: { ids, taggable_user_id },
      });
    await Promise.all([tag(ada.id, spanish, yoga), tag(ben.id, yoga)]);
    expect((await who({ tag_ids: [yoga] })).sort()).toEqual([ada.id, ben.id].sort());
    expect(await who({ tag_ids: [yoga, spanish] })).toEqual([ada.id]);
    // Tags and exclusions speak of the organization's providers; of one who is named they say nothing.
    expect(await times({ provider_id: ben.id, tag_ids: [spanish], exclude_provider_ids: [ben.id] })).toHaveLength(3);
  });

  test('one slot per moment, unless all are asked for', async () => {
    const dina = await clinic.addProvider({ first_name: 'Dina', last_name: 'Dole' });
    await hours(dina.id, '09 15', '10 30');
    const both = { provider_ids: [ada.id, dina.id] };
    expect((await slots(both)).map(({ date, user_id }) => [date.slice(11, 16), user_id])).toEqual([
      ['09:00', ada.id],
      ['09:15', ada.id],
      ['09:30', ada.id],
    ]);
    expect(await times({ ...both, make_unique: false })).toEqual(['09:00', '09:15', '09:15', '09:30', '09:30']);
  });
});

describe('what fits', () => {
  beforeAll(open);

  test('the type gives the length; without one, the argument or an hour', async () => {
    expect((await slots({ provider_id: ada.id, length: '15' }))[0]?.length).toBe(60);
    expect(await times({ provider_id: ada.id, appt_type_id: undefined })).toEqual(['09:00', '09:15', '09:30']);
    expect(await times({ provider_id: ada.id, appt_type_id: undefined, length: '90' })).toEqual(['09:00']);
    expect((await slots({ provider_id: ada.id, appt_type_id: undefined, length: '90' }))[0]?.length).toBe(90);
    expect(await times({ provider_id: ada.id, appt_type_id: null, length: '120' })).toEqual([]);
  });

  test('hours tied to a type, a way to meet or a place serve only those', async () => {
    const eve = await clinic.addProvider({ first_name: 'Eve' });
    const setting = {
      user_id: eve.id,
      appointment_locations: [
        { location: 'Harbor', clients_can_book: true },
        { location: 'Back office', clients_can_book: false },
      ],
    };
    const made = await api.made(
      'createAppointmentSetting',
      setting,
      'appointmentSetting { appointment_locations { id } }',
    );
    const [harbor, office] = (made.appointment_locations as unknown as { id: string }[]).map(({ id }) => id);
    const video = (await typeOf({ name: 'Video only', length: 30, contact_type_overrides: ['video_chat'] })) as string;
    await Promise.all([
      hours(eve.id, '06 00', '06 30', { appointment_type_id: video }),
      hours(eve.id, '07 00', '07 30', { contact_type_id: '3' }),
      hours(eve.id, '08 00', '08 30', { appointment_location_id: harbor }),
      hours(eve.id, '09 00', '09 30', { appointment_location_id: office }),
    ]);
    const half = { provider_id: eve.id, appt_type_id: undefined, length: '30' };
    expect(await times(half)).toEqual(['06:00', '07:00', '08:00', '09:00']);
    expect(await times({ ...half, appt_type_id: video, contact_type: 'video_chat' })).toEqual([
      '06:00',
      '08:00',
      '09:00',
    ]);
    expect(await times({ ...half, contact_type: 'Phone Call' })).toEqual(['06:00', '07:00', '08:00', '09:00']);
    expect(await times({ ...half, contact_type: 'in person' })).toEqual(['06:00', '08:00', '09:00']);
    expect(await times({ ...half, appt_loc_id: harbor })).toEqual(['06:00', '07:00', '08:00']);
    expect(await times({ ...half, appt_loc_id: office })).toEqual([]);
    expect(await times({ ...half, appt_loc_id: '999999' })).toEqual([]);
  });

  test('outside factors: what binds only clients can be left out, by staff', async () => {
    const fay = await clinic.addProvider({ first_name: 'Fay' });
    await hours(fay.id, '09 00', '13 00');
    const strict = await typeOf({
      appointment_setting: {
        buffer: '30',
        minimum_advance_schedule_time: 2880,
        max_days_in_future: '3',
        same_day_appointments: true,
      },
    });
    await book(`${DAY} 10:00`, fay.id, { appointment_type_id: strict });
    const ask = { provider_id: fay.id, appt_type_id: strict };
    expect(await times(ask)).toEqual([]);
    const relaxed = { ...ask, outside_factors: false };
    expect(await times(relaxed)).toEqual(['09:00', '11:00', '11:15', '11:30', '11:45', '12:00']);
    expect(await times(relaxed, clinic.keys.provider)).toHaveLength(6);
    expect(await times({ ...relaxed, start_date: '2026-04-03', end_date: '2026-04-03' })).toHaveLength(13);
    const today = { start_date: '2026-03-02', end_date: '2026-03-02' };
    expect(await times({ ...relaxed, ...today })).toEqual([
      '10:00',
      '10:15',
      '10:30',
      '10:45',
      '11:00',
      '11:15',
      '11:30',
      '11:45',
      '12:00',
    ]);
    for (const key of [null, clinic.keys.client]) expect(await times(relaxed, key)).toEqual([]);
  });

  test('boundaries hold the range, both ends included', async () => {
    const week = { provider_id: ada.id, start_date: '2026-03-02', end_date: '2026-03-08' };
    const bounded = { ...week, start_date_boundary: '2026-03-04', end_date_boundary: '2026-03-05' };
    const dates = [...new Set((await slots(bounded)).map(({ date }) => date.slice(0, 10)))];
    expect(dates).toEqual(['2026-03-04', '2026-03-05']);
    expect(await days({ ...bounded, timezone: NEW_YORK })).toEqual(['2026-03-04', '2026-03-05']);
    expect(await slots({ ...week, start_date_boundary: '2026-03-09' })).toEqual([]);
    expect(await next({ start_date_boundary: '2026-03-04' })).toBe('2026-03-04 09:00:00 -0500');
    expect(await next({ start_date_boundary: '2026-03-04', end_date_boundary: '2026-03-03' })).toBeNull();
  });

  test('nextAvailableSlot looks a year ahead, past a month that is full', async () => {
    const gus = await clinic.addProvider({ first_name: 'Gus' });
    await hours(gus.id, '09 00', '10 00');
    const blocked = { is_blocker: true, appointment_type_id: undefined, end_date: '2026-06-01', end_time: '00:00' };
    await book('2026-03-02 00:00', gus.id, blocked);
    expect(await next({ provider_id: gus.id })).toBe('2026-06-01 09:00:00 -0400');
    await book('2026-05-01 00:00', gus.id, { ...blocked, end_date: '2027-04-20' });
    expect(await next({ provider_id: gus.id })).toBeNull();
  });
});

describe('days and zones', () => {
  beforeAll(open);

  test('every way to write a day names the same one', async () => {
    for (const date of [
      '2026-03-03',
      '2026-03-03T10:00:00-05:00',
      '2026-03-03 10:00:00 -0500',
      'March 3, 2026',
      '3/3/2026',
      'Tue Mar 03 2026 00:00:00 GMT-0500 (Eastern Standard Time)',
      'Tue Mar 03 2026 00:00:00 GMT+1300 (New Zealand Daylight Time)',
    ]) {
      const range = { provider_id: ada.id, start_date: date, end_date: date };
      expect(await slots(range), date).toEqual(await slots({ provider_id: ada.id }));
      expect((await days({ date_from_month: date, timezone: NEW_YORK }))[0], date).toBe('2026-03-03');
    }
  });

  test('a day is one of the zone asked for, and slots are printed in it', async () => {
    // 9:00 in New York on March 3 is 23:00 in Tokyo, the same day; 9:30 the next day there belongs to the next.
    const tokyo = await slots({ provider_id: ada.id, timezone: 'Asia/Tokyo' });
    expect(tokyo.map(({ date }) => date)).toEqual([
      '2026-03-03 23:00:00 +0900',
      '2026-03-03 23:15:00 +0900',
      '2026-03-03 23:30:00 +0900',
    ]);
    const auckland = await slots({ provider_id: ada.id, timezone: 'Pacific/Auckland' });
    expect(auckland.map(({ date }) => date.slice(0, 16))).toEqual([]);
    const there = { timezone: 'Pacific/Auckland', start_date: '2026-03-04', end_date: '2026-03-04' };
    expect((await slots({ provider_id: ada.id, ...there }))[0]?.date).toBe('2026-03-04 03:00:00 +1300');
    expect(await days({ provider_id: ada.id, ...there })).toEqual(['2026-03-04']);
  });

  test("else of the client's zone, else of the provider's", async () => {
    const unnamed = { timezone: undefined };
    expect((await slots({ provider_id: cora.id, ...unnamed }, null))[0]?.date).toBe('2026-03-03 03:00:00 -1000');
    const paula = await clinic.addClient({ first_name: 'Paula', timezone: 'Europe/Paris' });
    expect((await slots({ provider_id: cora.id, ...unnamed }, paula.key))[0]?.date).toBe('2026-03-03 14:00:00 +0100');
    const nora = await clinic.addClient({ first_name: 'Nora' });
    expect((await slots({ provider_id: cora.id, ...unnamed }, nora.key))[0]?.date).toBe('2026-03-03 03:00:00 -1000');
  });

  test("among several providers, that of the one named, else the organization's", async () => {
    const zoneOf = async (more: Record<string, unknown>): Promise<string | undefined> =>
      (await slots({ timezone: undefined, ...more }, null))[0]?.date.slice(-5);
    await clinic.addProvider({ first_name: 'Aaron', last_name: 'Aalto', timezone: 'Asia/Tokyo' });
    expect(await zoneOf({ provider_ids: [ada.id, cora.id], provider_id: undefined })).toBe('-0500');
    expect(await zoneOf({ provider_id: cora.id, org_level: true })).toBe('-1000');
    expect(await zoneOf({ provider_id: ada.id, org_level: true })).toBe('-0500');
    const colleague = await clinic.addClient({ first_name: 'Lena' });
    const everyone = { org_level: true, provider_id: undefined, timezone: undefined };
    expect((await slots(everyone, colleague.key))[0]?.date.slice(-5)).toBe('-0500');
    expect((await slots({ ...everyone, provider_ids: [cora.id] }, colleague.key))[0]?.date.slice(-5)).toBe('-1000');
  });

  test('without dates: today, this month', async () => {
    const today = { provider_id: ada.id, start_date: undefined, end_date: undefined };
    clinic.clock.set('2026-03-29T12:00:00Z');
    expect((await slots(today))[0]?.date).toBe('2026-03-29 09:00:00 -0400');
    expect(await days({})).toEqual(['2026-03-29', '2026-03-30', '2026-03-31']);
    expect(await days({ date_from_month: '2026-04-17' })).toHaveLength(30);
    clinic.clock.set('2026-03-02T15:00:00Z');
  });
});

describe('moving an appointment', () => {
  beforeAll(open);

  test('its own time is free for it, and only for it; provider and type are its own', async () => {
    const client = await clinic.addClient({ first_name: 'Dora' });
    const id = await book(`${DAY} 09:15`, ada.id, { user_id: client.id });
    const ask = { provider_id: ada.id };
    expect(await times(ask, client.key)).toEqual([]);
    const moving = { ...ask, appointment_to_reschedule_id: id };
    expect(await times(moving, client.key)).toEqual(['09:00', '09:15', '09:30']);
    expect(await times(moving)).toEqual(['09:00', '09:15', '09:30']);
    expect(await times({ ...moving, provider_id: undefined, appt_type_id: undefined }, client.key)).toHaveLength(3);
    expect(await days({ ...moving, timezone: NEW_YORK, start_date: DAY, end_date: DAY }, client.key)).toEqual([DAY]);
    expect(await next(moving, client.key)).toBe('2026-03-03 09:00:00 -0500');

    expect(await times({ ...moving, provider_id: ben.id }, client.key)).toEqual([]);
    expect(await times({ ...moving, appt_type_id: await typeOf({ name: 'Other' }) }, client.key)).toEqual([]);
  });

  test('it is nobody else’s to move, and a client’s only while they may', async () => {
    const client = await clinic.addClient({ first_name: 'Dora' });
    const setting = { minimum_advance_reschedule_time: 1440 };
    type = await typeOf({ appointment_setting: setting });
    const id = await book('2026-03-04 09:15', ada.id, { user_id: client.id });
    const moving = {
      provider_id: ada.id,
      appointment_to_reschedule_id: id,
      start_date: '2026-03-04',
      end_date: '2026-03-04',
    };
    expect(await times(moving, client.key)).toHaveLength(3);
    for (const key of [null, clinic.keys.client, clinic.keys.otherStaff, clinic.keys.otherClient])
      expect(await times(moving, key)).toEqual([]);
    clinic.clock.set('2026-03-03T14:16:00Z');
    expect(await times(moving, client.key)).toEqual([]);
    expect(await times(moving)).toHaveLength(3);
    clinic.clock.set('2026-03-02T15:00:00Z');
  });

  test('all of its providers must be free, and a client can take what is offered', async () => {
    const client = await clinic.addClient({ first_name: 'Dora' });
    type = await typeOf({ name: 'Pair' });
    const day = { start_date: '2026-03-05', end_date: '2026-03-05' };
    const id = await book('2026-03-05 09:00', ada.id, { user_id: client.id, providers: ben.id });
    await book('2026-03-05 10:15', ben.id);
    const moving = { provider_id: ada.id, appointment_to_reschedule_id: id, ...day };
    expect(await times(moving, client.key)).toEqual(['09:00', '09:15']);
    const move = (datetime: string) =>
      api.mutate('updateAppointment', { id, datetime, client_updating: true }, 'appointment { date }', client.key);
    expect((await move('2026-03-05 09:30:00 -0500')).messages).toHaveLength(1);
    expect((await move('2026-03-05 09:15:00 -0500')).messages).toBeNull();
  });
});

describe('group sessions', () => {
  beforeAll(open);

  test('are offered where a seat is left, with the appointment to join', async () => {
    const group = await typeOf({ name: 'Class', length: 45, is_group: true, is_waitlist_enabled: true });
    const plain = await typeOf({ name: 'Talk', length: 45, is_group: true });
    const session = (datetime: string, appointment_type_id = group) =>
      book(datetime, ada.id, { appointment_type_id, max_attendees: '1' });
    const [first, second, third] = [
      await session(`${DAY} 18:00`),
      await session(`${DAY} 19:00`),
      await session(`${DAY} 20:00`, plain),
    ];
    const [dora, emil] = [
      await clinic.addClient({ first_name: 'Dora' }),
      await clinic.addClient({ first_name: 'Emil' }),
    ];
    const ids = async (more: object, key: string | null = emil.key) =>
      (
        await slots(
          { provider_id: ada.id, appt_type_id: undefined, appointment_type_ids: [group, plain], ...more },
          key,
        )
      ).map(({ appointment_id }) => appointment_id);
    expect(await slots({ provider_id: ada.id, appt_type_id: group }, emil.key)).toMatchObject([
      {
        date: '2026-03-03 18:00:00 -0500',
        length: 45,
        user_id: ada.id,
        appointment_id: first,
        appointment_type: { id: group },
        is_fully_booked: null,
        has_waitlist_enabled: null,
      },
      { appointment_id: second },
    ]);
    expect(await ids({})).toEqual([first, second, third]);

    for (const id of [first, third])
      await api.made('completeCheckout', { appointment_id: id }, 'appointment { id }', dora.key);
    expect(await ids({})).toEqual([second]);
    expect(await ids({}, null)).toEqual([second]);
    const waiting = { provider_id: ada.id, appt_type_id: group, clients_can_join_waitlist: true };
    expect(await slots(waiting, emil.key)).toMatchObject([
      { appointment_id: first, is_fully_booked: true, has_waitlist_enabled: true },
      { appointment_id: second, is_fully_booked: false, has_waitlist_enabled: true },
    ]);
    expect(await ids({ clients_can_join_waitlist: true })).toEqual([first, second]);
    // Dora sits in the first already, and Emil waits for a seat in it.
    expect(await ids({ clients_can_join_waitlist: true }, dora.key)).toEqual([second]);
    await api.made(
      'completeCheckout',
      { appointment_id: first, is_joining_waitlist: true },
      'appointment { id }',
      emil.key,
    );
    expect(await ids({ clients_can_join_waitlist: true })).toEqual([second]);
    const days = written({
      provider_id: ada.id,
      appt_type_id: plain,
      start_date: DAY,
      end_date: DAY,
      timezone: NEW_YORK,
    });
    expect(await api.ask('daysAvailableForRange', days, '')).toEqual([]);
  });

  test('stand in the way of other appointments, and are not cut from hours', async () => {
    const group = await typeOf({ name: 'Early class', length: 60, is_group: true });
    await book('2026-03-06 09:00', ada.id, { appointment_type_id: group });
    const friday = { provider_id: ada.id, start_date: '2026-03-06', end_date: '2026-03-06' };
    expect(await times(friday)).toEqual([]);
    expect(await times({ ...friday, appt_type_id: group })).toEqual(['09:00']);
    expect(await times({ ...friday, appt_type_id: group, start_date: '2026-03-07', end_date: '2026-03-07' })).toEqual(
      [],
    );
  });
});

describe('a slot query refuses', () => {
  beforeAll(open);
  const FIELDS: Readonly<Record<string, string>> = { availableSlotsForRange: '{ date }' };

  test.each([
    [{ start_date: 'someday' }, 'start_date'],
    [{ end_date: '2026-02-30' }, 'end_date'],
    [{ end_date: '2026-03-01' }, 'end_date'],
    [{ end_date: '2027-03-04' }, 'end_date'],
    [{ start_date_boundary: 'x' }, 'start_date_boundary'],
    [{ end_date_boundary: 'x' }, 'end_date_boundary'],
    [{ timezone: 'Mars/Base' }, 'timezone'],
    [{ provider_id: 'ada' }, 'provider_id'],
    [{ provider_ids: ['ada'] }, 'provider_ids'],
    [{ org_level: true, exclude_provider_ids: ['x'] }, 'exclude_provider_ids'],
    [{ org_level: true, tag_ids: ['x'] }, 'tag_ids'],
    [{ licensed_in_state: 'New York' }, 'licensed_in_state'],
    [{ org_level: true, licensed_in_state: '??' }, 'licensed_in_state'],
    [{ appt_type_id: '-1' }, 'appt_type_id'],
    [{ length: 'long', appt_type_id: undefined }, 'length'],
    [{ length: '0', appt_type_id: undefined }, 'length'],
    [{ appt_loc_id: 'here' }, 'appt_loc_id'],
    [{ contact_type: 'Telepathy' }, 'contact_type'],
    [{ appointment_to_reschedule_id: 'it' }, 'appointment_to_reschedule_id'],
  ])('%j by its field', async (more, field) => {
    const asked: Record<string, unknown> = { ...usual(), provider_id: ada.id, ...more };
    for (const query of ['availableSlotsForRange', 'daysAvailableForRange']) {
      const error = await api.question(query, written(asked), FIELDS[query] ?? '');
      expect(error?.extensions, query).toMatchObject({ code: 'BAD_USER_INPUT', field });
    }
    const { start_date: _, end_date: __, ...rest } = asked;
    if (['start_date', 'end_date', 'exclude_provider_ids'].includes(field)) return;
    expect((await api.question('nextAvailableSlot', written(rest), ''))?.extensions.field).toBe(field);
  });

  test('a length that a type goes before all the same, a month that is none, types that are none', async () => {
    const month = written({ provider_id: ada.id, date_from_month: 'Smarch' });
    expect((await api.question('daysAvailableForRange', month, '')).extensions.field).toBe('date_from_month');
    const types = written({ provider_id: ada.id, appointment_type_ids: ['x'] });
    expect((await api.question('availableSlotsForRange', types, '{ date }')).extensions.field).toBe(
      'appointment_type_ids',
    );
    expect((await api.question('availableSlotsForRange', '', '{ date }')).extensions.field).toBe('provider_id');
    expect((await api.question('availableSlotsForRange', 'org_level: true', '{ date }', null)).extensions.field).toBe(
      'provider_id',
    );
  });

  test('to tell what is of another organization from what does not exist', async () => {
    for (const id of [clinic.ids.otherProvider, '999999', clinic.ids.client]) {
      expect(await slots({ provider_id: id })).toEqual([]);
      expect(await slots({ provider_ids: [id] })).toEqual([]);
      expect(await slots({ org_level: true, provider_id: id }, null)).toEqual([]);
    }
    const theirs = calling(clinic, clinic.keys.otherStaff);
    const foreign = await theirs.made(
      'createAppointmentType',
      { name: 'Theirs', length: 30 },
      'appointmentType { id }',
    );
    for (const id of [foreign.id, '999999']) expect(await slots({ provider_id: ada.id, appt_type_id: id })).toEqual([]);
  });
});
