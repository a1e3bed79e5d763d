import { beforeEach, describe, expect, test } from 'vitest';
import { calling } from './calling.ts';
import { type Clinic, openClinic } from './server.ts';

let clinic: Clinic;
let api: ReturnType<typeof calling>;
const ID = 'availability { id }';
const FIELDS =
  'id user_id is_repeating day_of_week range_start range_end end_on timezone appointment_type_id contact_type_id appointment_location_id appointment_types { id }';
const weekdays = { is_repeating: true, day_of_week: 1, time: '09 00', end_time: '17 00', timezone: 'America/New_York' };
const create = (input: object, key?: string) =>
  api.made('createAvailability', { user_id: clinic.ids.provider, ...input }, ID, key);
const show = (id: string, fields = FIELDS) => api.ask('availability', `id: "${id}"`, `{ ${fields} }`);
const count = () => api.ask('availabilitiesCount', `provider_id: "${clinic.ids.provider}"`, '');
const slots = async (day: string): Promise<string[]> =>
  (
    await api.ask(
      'availableSlotsForRange',
      `provider_id: "${clinic.ids.provider}", start_date: "${day}", end_date: "${day}", timezone: "America/New_York"`,
      '{ date }',
    )
  ).map(({ date }: { date: string }) => date.slice(11, 16));

beforeEach(async () => {
  clinic = await openClinic(); // Monday 2026-03-02, 10:00 in New York
  api = calling(clinic);
});

describe('one-time hours, in each way to state them', () => {
  const expected = {
    is_repeating: false,
    range_start: '2026-03-05 07:30:00 -0500',
    range_end: '2026-03-05 12:00:00 -0500',
  };
  test.each([
    [{ range_start: 'March 5, 2026', time: '07 30', end_time: '12 00' }],
    [{ range_start: '2026-03-05', time: '07:30', end_time: '12:00:00' }],
    [{ range_start: '3/5/2026', time: '7:30 AM', end_time: '12:00 PM' }],
    [
      {
        range_start: 'Thu Mar 05 2026 00:00:00 GMT+0100 (Central European Standard Time)',
        time: '07:30',
        end_time: '12:00',
      },
    ],
    [{ start_datetime: '2026-03-05T12:30:00Z', end_datetime: '2026-03-05T17:00:00Z' }],
    [{ start_datetime: '2026-03-05 07:30:00', end_datetime: '2026-03-05 12:00:00' }],
    [{ range_start: '2026-03-05 07:30:00 -0500', range_end: '2026-03-05 12:00:00 -0500' }],
    [{ range_start: '2026-03-05 13:30:00 +0100', range_end: '2026-03-05 18:00:00 +0100' }],
  ])('%j', async (input) => {
    const { id } = await create({ timezone: 'America/New_York', ...input });
    expect(await show(id)).toMatchObject({ id, user_id: Number(clinic.ids.provider), ...expected });
  });

  test('open the slots of that day and no other', async () => {
    await create({ range_start: '2026-03-05', time: '09:00', end_time: '11:00' });
    expect([await slots('2026-03-05'), await slots('2026-03-12')]).toEqual([
      ['09:00', '09:15', '09:30', '09:45', '10:00'],
      [],
    ]);
  });

  test('may run past midnight, when stated as instants', async () => {
    const { id } = await create({ start_datetime: '2026-03-05 22:00:00', end_datetime: '2026-03-06 02:00:00' });
    expect(await show(id)).toMatchObject({
      range_start: '2026-03-05 22:00:00 -0500',
      range_end: '2026-03-06 02:00:00 -0500',
    });
    expect(await slots('2026-03-06')).toEqual(['00:00', '00:15', '00:30', '00:45', '01:00']);
  });

  test('end with the day at 00:00', async () => {
    await create({ range_start: '2026-03-05', time: '22:45', end_time: '00 00' });
    expect(await slots('2026-03-05')).toEqual(['22:45', '23:00']);
  });
});

describe('weekly hours', () => {
  test('hold every week from range_start to end_on', async () => {
    const { id } = await create({ ...weekdays, end_time: '10:15', range_start: '2026-03-09', end_on: '2026-03-23' });
    expect(await show(id)).toMatchObject({
      is_repeating: true,
      day_of_week: 1,
      end_on: '2026-03-23',
      timezone: 'America/New_York',
    });
    const days = ['2026-03-02', '2026-03-09', '2026-03-16', '2026-03-23', '2026-03-30'];
    const counts = await Promise.all(days.map(async (day) => (await slots(day)).length));
    expect(counts).toEqual([0, 2, 2, 2, 0]);
  });

  test('take their weekday from the date where none is said', async () => {
    const { id } = await create({ is_repeating: true, range_start: '2026-03-05', time: '09:00', end_time: '12:00' });
    expect(await show(id, 'day_of_week')).toEqual({ day_of_week: 4 });
  });

  test('keep their wall clock when the clocks change', async () => {
    await create({
      is_repeating: true,
      day_of_week: 0,
      time: '09:00',
      end_time: '10:00',
      timezone: 'America/New_York',
    });
    expect(await slots('2026-03-08')).toEqual(['09:00']);
    expect(await slots('2026-03-15')).toEqual(['09:00']);
  });

  test('without a timezone they are on the clock of the provider who states them', async () => {
    const berlin = await clinic.addProvider({ timezone: 'Europe/Berlin' });
    const { id } = await api.made('createAvailability', { ...weekdays, timezone: undefined }, ID, berlin.key);
    expect(await show(id, 'timezone user_id')).toEqual({ timezone: 'Europe/Berlin', user_id: Number(berlin.id) });
  });
});

describe('changing hours', () => {
  test('changes what is given', async () => {
    const { id } = await create(weekdays);
    await api.made('editAvailability', { id, end_time: '12:00' }, ID);
    expect(await show(id)).toMatchObject({ is_repeating: true, day_of_week: 1 });
    expect((await slots('2026-03-09')).at(-1)).toBe('11:00');
    await api.made('editAvailability', { id, is_repeating: false, range_start: '2026-03-10' }, ID);
    expect([await slots('2026-03-09'), (await slots('2026-03-10')).length]).toEqual([[], 9]);
    expect(await count()).toBe(1);
  });

  test('moves them to another day or provider under the same id', async () => {
    const other = await clinic.addProvider();
    const { id } = await create({ range_start: '2026-03-05', time: '09:00', end_time: '11:00' });
    await api.made('editAvailability', { id, range_start: '2026-03-06', user_id: other.id }, ID);
    expect(await show(id, 'id user_id range_start')).toEqual({
      id,
      user_id: Number(other.id),
      range_start: '2026-03-06 09:00:00 -0500',
    });
    expect(await count()).toBe(0);
  });

  test('null takes away an end_on or a tie', async () => {
    const type = await api.made('createAppointmentType', { name: 'Visit', length: 30 }, 'appointmentType { id }');
    const { id } = await create({
      ...weekdays,
      end_on: '2026-04-01',
      appointment_type_id: type.id,
      contact_type_id: '2',
    });
    expect(await show(id)).toMatchObject({
      end_on: '2026-04-01',
      appointment_type_id: Number(type.id),
      contact_type_id: 2,
    });
    await api.made('editAvailability', { id, end_on: null, appointment_type_id: null, contact_type_id: null }, ID);
    expect(await show(id)).toMatchObject({
      end_on: null,
      appointment_type_id: null,
      contact_type_id: null,
      appointment_types: [],
    });
  });
});

test('deleting closes them', async () => {
  const { id } = await create(weekdays);
  expect(await api.made('deleteAvailability', { id }, ID)).toEqual({ id });
  expect([await show(id), await slots('2026-03-09')]).toEqual([null, []]);
  expect(await api.refusal('deleteAvailability', { id }, ID)).toEqual({
    field: 'id',
    message: `No availability with id "${id}".`,
  });
});

describe('in bulk', () => {
  test('all rows are made, each with what stands beside them', async () => {
    const rows = [1, 2, 3, 4, 5].map((day_of_week) => ({
      is_repeating: true,
      day_of_week,
      time: '09:00',
      end_time: '17:00',
    }));
    const { availabilities } = await api.mutate(
      'bulkCreateAvailability',
      { user_id: clinic.ids.provider, end_on: '2026-12-31', availabilities: rows },
      'availabilities { id day_of_week end_on user_id }',
    );
    expect(availabilities.map(({ day_of_week }: { day_of_week: number }) => day_of_week)).toEqual([1, 2, 3, 4, 5]);
    expect(availabilities).toEqual(expect.arrayContaining([expect.objectContaining({ end_on: '2026-12-31' })]));
    expect(await count()).toBe(5);
  });

  test('one bad row, and none is made', async () => {
    const rows = [{ ...weekdays }, { ...weekdays, time: '25 00' }];
    const refused = await api.refusal(
      'bulkCreateAvailability',
      { user_id: clinic.ids.provider, availabilities: rows },
      'availabilities { id }',
    );
    expect(refused).toMatchObject({ field: 'availabilities.1.time' });
    for (const availabilities of [[], undefined, Array(34).fill(weekdays)])
      expect(
        (
          await api.refusal(
            'bulkCreateAvailability',
            { user_id: clinic.ids.provider, availabilities },
            'availabilities { id }',
          )
        ).field,
      ).toBe('availabilities');
    expect(await count()).toBe(0);
  });

  test('many are deleted at once, or none', async () => {
    const rows = Array(33).fill(weekdays);
    const made: string[] = [];
    for (let i = 0; i < 2; i++) {
      const answer = await api.mutate(
        'bulkCreateAvailability',
        { user_id: clinic.ids.provider, availabilities: rows },
        'availabilities { id }',
      );
      made.push(...answer.availabilities.map(({ id }: { id: string }) => id));
    }
    const refused = await api.refusal('bulkDeleteAvailability', { ids: [made[0], '999999'] }, 'deleted_count success');
    expect([refused.field, await count()]).toEqual(['ids', 66]);
    const answer = await api.mutate('bulkDeleteAvailability', { ids: made.slice(1) }, 'deleted_count success');
    expect(answer).toEqual({ deleted_count: 65, success: true, messages: null });
    expect(await count()).toBe(1);
    const tooMany = Array.from({ length: 201 }, (_, i) => String(i + 1));
    expect((await api.refusal('bulkDeleteAvailability', { ids: tooMany }, 'success')).message).toContain('200');
  });
});

describe('hours for certain types', () => {
  const types = async () => {
    const make = async (input: object) =>
      (await api.made('createAppointmentType', { length: 60, ...input }, 'appointmentType { id }')).id;
    return [await make({ name: 'One' }), await make({ name: 'Two' }), await make({ name: 'Group', is_group: true })];
  };
  const span = { start_datetime: '2026-03-05T09:00:00-05:00', end_datetime: '2026-03-05T11:00:00-05:00' };
  const make = (input: object) =>
    api.made('createAvailabilityWithAppointmentTypes', { user_id: clinic.ids.provider, ...span, ...input }, ID);
  const ids = async (id: string) => (await show(id)).appointment_types.map((type: { id: string }) => type.id);

  test('serve those listed, or every type that is no group’s', async () => {
    const [one, two] = await types();
    const { id } = await make({ appointment_type_ids: [one] });
    expect(await ids(id)).toEqual([one]);
    expect((await ids((await make({ link_all_non_group_types: true })).id)).sort()).toEqual([one, two].sort());
    await api.made(
      'editAvailabilityWithAppointmentTypes',
      { id, appointment_type_ids: [two], end_datetime: '2026-03-05T10:00:00-05:00' },
      ID,
    );
    expect(await ids(id)).toEqual([two]);
    expect(await show(id)).toMatchObject({ range_end: '2026-03-05 10:00:00 -0500' });
  });

  test('are listed with those that serve all types where what counts for a type is asked for', async () => {
    const [one, two] = await types();
    const all = await create({ ...span });
    const { id } = await make({ appointment_type_ids: [one] });
    const listed = async (args: string): Promise<string[]> => {
      const rows: { id: string }[] = await api.ask('availabilities', `is_org: true, one_time: true, ${args}`, '{ id }');
      return rows.map((row) => row.id);
    };
    expect((await listed(`appointment_type_id: "${one}"`)).sort()).toEqual([all.id, id].sort());
    expect(await listed(`appointment_type_id: "${two}"`)).toEqual([all.id]);
    expect((await listed(`appointment_type_ids: ["${one}", "${two}"]`)).sort()).toEqual([all.id, id].sort());
  });

  test('offer slots for those types alone', async () => {
    const [one, two] = await types();
    await make({ appointment_type_ids: [one] });
    const days = (type: string | undefined) =>
      api.ask(
        'daysAvailableForRange',
        `provider_id: "${clinic.ids.provider}", appt_type_id: "${type}", date_from_month: "2026-03-01"`,
        '',
      );
    expect([await days(one), await days(two)]).toEqual([['2026-03-05'], []]);
  });

  test('name a contact type where the calendar is kept by it', async () => {
    const [one] = await types();
    await api.made(
      'updateAppointmentSetting',
      { id: clinic.ids.provider, times_by_contact_type: true },
      'appointmentSetting { id }',
    );
    const input = { user_id: clinic.ids.provider, ...span, appointment_type_ids: [one] };
    expect((await api.refusal('createAvailabilityWithAppointmentTypes', input, ID)).field).toBe('contact_type_id');
    expect(await show((await make({ appointment_type_ids: [one], contact_type_id: 2 })).id, 'contact_type_id')).toEqual(
      { contact_type_id: 2 },
    );
  });

  test('bad ones', async () => {
    const [one] = await types();
    for (const [field, input] of [
      ['appointment_type_ids', {}],
      ['appointment_type_ids', { appointment_type_ids: [one], link_all_non_group_types: true }],
      ['appointment_type_ids', { appointment_type_ids: ['999999'] }],
      ['end_time', { appointment_type_ids: [one], end_datetime: span.start_datetime }],
    ] as const) {
      const all = { user_id: clinic.ids.provider, ...span, ...input };
      expect((await api.refusal('createAvailabilityWithAppointmentTypes', all, ID)).field).toBe(field);
    }
    expect(await count()).toBe(0);
  });
});

describe('listing', () => {
  const list = (args: string, fields = 'id range_start') => api.ask('availabilities', args, `{ ${fields} }`);
  const range = 'startDate: "2026-03-09", endDate: "2026-03-23", start_date_padding: 0, end_date_padding: 0';

  test('answers only for the kind that is asked for', async () => {
    const weekly = await create(weekdays);
    const dated = await create({ range_start: '2026-03-05', time: '09:00', end_time: '11:00' });
    const own = `provider_id: "${clinic.ids.provider}"`;
    expect(await list(own)).toEqual([]);
    expect(await list(`${own}, is_repeating: true`, 'id')).toEqual([{ id: weekly.id }]);
    expect(await list(`${own}, one_time: true`, 'id')).toEqual([{ id: dated.id }]);
    expect(await list(`${own}, one_time: true, is_repeating: true`, 'id')).toHaveLength(2);
    expect(await list(`${own}, one_time: true, show_availability: false`)).toEqual([]);
  });

  test('within dates each occurrence stands for itself, with an id of its own', async () => {
    const { id } = await create({ ...weekdays, end_on: '2026-03-16' });
    const found = await list(`is_repeating: true, ${range}`, 'id range_start range_end repeating_availability_id');
    expect(found).toEqual([
      {
        id: `${id}-2026-03-09`,
        range_start: '2026-03-09 09:00:00 -0400',
        range_end: '2026-03-09 17:00:00 -0400',
        repeating_availability_id: id,
      },
      {
        id: `${id}-2026-03-16`,
        range_start: '2026-03-16 09:00:00 -0400',
        range_end: '2026-03-16 17:00:00 -0400',
        repeating_availability_id: id,
      },
    ]);
    expect(await show(`${id}-2026-03-16`, 'range_start')).toEqual({ range_start: '2026-03-16 09:00:00 -0400' });
    const padded = 'startDate: "2026-03-10", endDate: "2026-03-15", is_repeating: true';
    expect([await list(padded, 'id'), await list(`${padded}, start_date_padding: 24`, 'id')]).toEqual([
      [],
      [{ id: `${id}-2026-03-09` }],
    ]);
  });

  test('of one provider, of the organization, of some of it', async () => {
    const other = await clinic.addProvider();
    const mine = await create(weekdays);
    const theirs = await api.made('createAvailability', { ...weekdays, user_id: other.id }, ID);
    const ids = async (args: string, key?: string) =>
      (await api.ask('availabilities', `is_repeating: true${args && `, ${args}`}`, '{ id }', key))
        .map(({ id }: { id: string }) => id)
        .sort();
    expect(await ids('is_org: true')).toEqual([mine.id, theirs.id].sort());
    expect(await ids(`is_org: true, provider_ids: ["${other.id}"]`)).toEqual([theirs.id]);
    expect(await ids(`is_org: true, availability_provider_id: "${other.id}"`)).toEqual([theirs.id]);
    expect(await ids('', clinic.keys.provider)).toEqual([mine.id]);
    expect(await ids('is_org: true', clinic.keys.otherStaff)).toEqual([]);
    expect(await ids(`provider_id: "${clinic.ids.provider}"`, clinic.keys.otherStaff)).toEqual([]);
  });

  test('bad ranges', async () => {
    for (const [field, args] of [
      ['startDate', 'startDate: "tomorrow", endDate: "2026-03-23"'],
      ['endDate', 'startDate: "2026-03-09"'],
      ['endDate', 'startDate: "2026-03-09", endDate: "2026-03-08"'],
      ['endDate', 'startDate: "2026-03-09", endDate: "2028-03-08"'],
      ['timezone', 'startDate: "2026-03-09", endDate: "2026-03-10", timezone: "Mars/Phobos"'],
    ] as const)
      expect((await api.question('availabilities', `one_time: true, ${args}`, '{ id }')).extensions, args).toEqual({
        code: 'BAD_USER_INPUT',
        field,
      });
  });
});

describe('bad input is answered by field, and nothing is made', () => {
  const dated = { range_start: '2026-03-05', time: '09:00', end_time: '11:00' };
  test.each([
    ['range_start', { ...dated, range_start: undefined }],
    ['range_start', { ...dated, range_start: '2026-02-30' }],
    ['range_start', { ...dated, range_start: 'next week' }],
    ['time', { ...dated, time: undefined }],
    ['time', { ...dated, time: '9 am-ish' }],
    ['end_time', { ...dated, end_time: undefined }],
    ['end_time', { ...dated, end_time: '09:00' }],
    ['end_time', { ...dated, end_time: '08:00' }],
    ['end_time', { start_datetime: '2026-03-05T09:00Z', end_datetime: '2026-03-09T09:00Z' }],
    ['day_of_week', { is_repeating: true, time: '09:00', end_time: '11:00' }],
    ['day_of_week', { ...weekdays, day_of_week: 7 }],
    ['day_of_week', { ...weekdays, day_of_week: -1 }],
    ['end_on', { ...weekdays, range_start: '2026-03-09', end_on: '2026-03-08' }],
    ['timezone', { ...dated, timezone: 'Mars/Phobos' }],
    ['appointment_type_id', { ...dated, appointment_type_id: '999999' }],
    ['contact_type_id', { ...dated, contact_type_id: '99' }],
    ['appointment_location_id', { ...dated, appointment_location_id: '99' }],
    ['user_id', { ...dated, user_id: '999999' }],
    ['start_datetime', { start_datetime: '', end_datetime: '2026-03-05T09:00Z' }],
  ])('%s (%#)', async (field, input) => {
    const refused = await api.refusal('createAvailability', { user_id: clinic.ids.provider, ...input }, ID);
    expect(refused.field).toBe(field);
    expect(await count()).toBe(0);
  });

  test('a weekday that no week has is told how days are counted', async () => {
    const eighth = { user_id: clinic.ids.provider, ...weekdays, day_of_week: 7 };
    expect((await api.refusal('createAvailability', eighth, ID)).message).toBe(
      '"7" is not allowed here: a whole number of days since Sunday from 0 to 6.',
    );
  });

  test('hours are of providers of the organization', async () => {
    for (const user_id of [clinic.ids.client, clinic.ids.staff, clinic.ids.otherProvider])
      expect(await api.refusal('createAvailability', { ...dated, user_id }, ID)).toEqual({
        field: 'user_id',
        message: `No provider with id "${user_id}".`,
      });
    expect(await api.refusal('createAvailability', dated, ID)).toEqual({
      field: 'user_id',
      message: 'user_id is required.',
    });
  });

  test('those of another organization do not exist', async () => {
    const { id } = await create(weekdays);
    expect(await api.ask('availability', `id: "${id}"`, '{ id }', clinic.keys.otherStaff)).toBeNull();
    for (const [name, input] of [
      ['editAvailability', { id, end_time: '10:00' }],
      ['deleteAvailability', { id }],
    ] as const)
      expect((await api.refusal(name, input, ID, clinic.keys.otherStaff)).field).toBe('id');
    expect(await count()).toBe(1);
  });
});

test('who may', async () => {
  for (const name of ['createAvailability', 'editAvailability', 'deleteAvailability']) {
    expect(await api.denial(name, {}, ID, clinic.keys.client)).toBe('FORBIDDEN');
    expect(await api.denial(name, {}, ID, null)).toBe('UNAUTHENTICATED');
  }
  expect((await api.question('availabilities', 'one_time: true', '{ id }', clinic.keys.client)).extensions.code).toBe(
    'FORBIDDEN',
  );
});
