import { beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '../src/store/event.ts';
import { openPractice, type Practice, type Shown } from './appointing.ts';

const fields =
  'id date end length notes pm_status contact_type time_recurring_override current_position_in_recurring_series recurring_appointment { id repeat_interval repeat_times previous_recurring_appointment_id }';

let practice: Practice;
beforeAll(async () => {
  practice = await openPractice();
});

/** `2026-04-06 11:00` of each. */
const times = (found: readonly { readonly date: string }[]) => found.map(({ date }) => date.slice(0, 16));

/** A series as it reads now, its occurrences in order. */
async function read(series: string): Promise<{ all: (Shown & { notes: string | null })[]; repeat_times: string }> {
  const { appointments, ...rest } = await practice.ask(
    'recurringAppointment',
    `id: "${series}"`,
    `{ repeat_interval repeat_times join_all previous_recurring_appointment_id appointments { total_count nodes { ${fields} } } }`,
  );
  return { ...rest, all: appointments.nodes };
}

/** Books a series of visits. */
async function series(datetime: string, repeat_times = 4, more: object = {}, repeat_interval = 'Weekly') {
  const recurring_appointment = { repeat_interval, repeat_times: String(repeat_times) };
  const first = await practice.book(datetime, { recurring_appointment, ...more });
  const id = first.recurring_appointment?.id as string;
  return { id, all: (await read(id)).all };
}

const id = (found: readonly Shown[], position: number): string => found[position - 1]?.id as string;

describe('a series', () => {
  it('keeps its wall clock across both changes of the clock', async () => {
    expect((await series('2026-02-25 09:00:00')).all.map(({ date }) => date)).toEqual([
      '2026-02-25 09:00:00 -0500',
      '2026-03-04 09:00:00 -0500',
      '2026-03-11 09:00:00 -0400',
      '2026-03-18 09:00:00 -0400',
    ]);
    expect((await series('2026-10-25 01:30:00')).all.map(({ date }) => date)).toEqual([
      '2026-10-25 01:30:00 -0400',
      '2026-11-01 01:30:00 -0400', // the clock shows 01:30 twice: the first of the two
      '2026-11-08 01:30:00 -0500',
      '2026-11-15 01:30:00 -0500',
    ]);
    const skipped = await series('2026-03-01 02:30:00');
    expect(times(skipped.all)).toEqual([
      '2026-03-01 02:30',
      '2026-03-08 03:30',
      '2026-03-15 02:30',
      '2026-03-22 02:30',
    ]);
  });

  it('keeps the clock of the zone it was stated in', async () => {
    const { all } = await series('2026-03-24 09:00:00', 2, { timezone: 'Europe/Berlin' });
    // Berlin changes on March 29, three weeks after New York, so that 09:00 there moves by an hour here.
    expect(times(all)).toEqual(['2026-03-24 04:00', '2026-03-31 03:00']);
  });

  it('keeps the day of the month, and skips months without it, wherever the instant was written', async () => {
    const { all } = await series('2026-02-01T03:00:00Z', 4, {}, 'Monthly'); // January 31 in New York
    expect(times(all)).toEqual(['2026-01-31 22:00', '2026-03-31 22:00', '2026-05-31 22:00', '2026-07-31 22:00']);
  });

  it('counts its positions, and occupies every one of them', async () => {
    const { id, all } = await series('2026-04-06 11:00:00');
    expect(all.map((one) => one.current_position_in_recurring_series)).toEqual([1, 2, 3, 4]);
    expect(await practice.offered('2026-04-27')).not.toContain('11:00');
    expect(await read(id)).toMatchObject({ repeat_interval: 'Weekly', repeat_times: '4', join_all: false });
  });

  it.each([
    ['Weekly', '2026-12-07 15:00', '2028-01-24 15:00'],
    ['Biweekly', '2026-12-08 15:00', '2029-03-13 15:00'],
    ['Monthly', '2026-12-11 15:00', '2031-11-11 15:00'],
    ['Every 4 Weeks', '2026-12-10 15:00', '2031-06-19 15:00'],
  ])('%s has up to 60 occurrences: booked, moved and deleted as one', async (interval, start, last) => {
    const { id: first, all } = await series(start, 60, {}, interval);
    const on = (time: string) => `is_org: true, startDate: "${time.slice(0, 10)}", endDate: "${time.slice(0, 10)}"`;
    expect(all).toHaveLength(60);
    expect(times(all).at(-1)).toBe(last);
    expect(await practice.list(on(last))).toEqual([id(all, 60)]);

    await practice.update(id(all, 1), { datetime: `${start.slice(0, 10)} 16:00`, updateRecurring: true });
    const moved = (await read(first)).all;
    expect(moved.map((one) => one.id)).toEqual(all.map((one) => one.id));
    expect(moved.every(({ date }) => date.slice(11, 16) === '16:00')).toBe(true);
    expect(await practice.offered(last.slice(0, 10))).not.toContain('16:00');
    expect(await practice.offered(last.slice(0, 10))).toContain('15:00');

    await practice.remove(id(all, 1), { deleteRecurring: true });
    expect((await read(first)).all).toEqual([]);
    expect(await practice.list(on(last))).toEqual([]);
    expect(await practice.offered(last.slice(0, 10))).toContain('16:00');
  });

  it('books all occurrences or none, and names the dates that are in the way', async () => {
    await practice.book('2026-06-17 13:30:00');
    const asked = {
      datetime: '2026-06-03 13:00:00',
      enforce_availability: true,
      recurring_appointment: { repeat_interval: 'Weekly', repeat_times: '4' },
    };
    const refused = await practice.unbookable(asked);
    expect(refused).toEqual({ field: 'datetime', message: 'Not available: Jun 17, 1:00 PM EDT.' });
    expect(await practice.offered('2026-06-03')).toContain('13:00');
    await practice.book('2026-06-03 13:00:00', { ...asked, enforce_availability: false }); // staff may
  });

  it.each([
    [{ repeat_interval: 'Daily', repeat_times: '3' }, /"Daily" is not an interval. Use "Weekly", "Biweekly"/],
    [{ repeat_interval: 'Weekly', repeat_times: '61' }, /from 1 to 60/],
    [{ repeat_interval: 'Weekly', repeat_times: 'often' }, /"often" is not allowed here/],
    [{ repeat_interval: 'Weekly' }, /repeat_times, for example "10"/],
    [{ repeat_times: '4' }, /repeat_interval, for example "Weekly"/],
  ])('is refused where it makes no sense: %o', async (recurring_appointment, message) => {
    const refused = await practice.unbookable({ datetime: '2026-06-05 10:00:00', recurring_appointment });
    expect(refused.field).toBe('recurring_appointment');
    expect(refused.message).toMatch(message);
  });

  it('takes the flat fields that were there before', async () => {
    const first = await practice.book('2026-06-08 10:00:00', {
      repeat: true,
      repeat_interval: 'biweekly',
      repeat_times: '2',
    });
    expect(first.recurring_appointment).toMatchObject({ repeat_interval: 'Biweekly', repeat_times: '2' });
    const refused = await practice.unbookable({
      datetime: '2026-06-08 10:00:00',
      repeat: true,
      repeat_interval: 'Never',
      repeat_times: '2',
    });
    expect(refused.field).toBe('repeat_interval');
  });
});

describe('an edit of a series', () => {
  it('is told as what it is to each occurrence: changed, new or gone', async () => {
    const { all } = await series('2027-01-04 10:00:00', 4);
    const recurring_appointment = { repeat_interval: 'Weekly', repeat_times: '5' };
    const longer = { notes: 'longer', updateRecurring: true, recurring_appointment };
    const first = await practice.update(id(all, 1), longer);
    const { all: five } = await read(first.recurring_appointment?.id as string);
    await practice.update(id(all, 1), {
      ...{ notes: 'shorter', updateRecurring: true },
      recurring_appointment: { ...recurring_appointment, repeat_times: '2' },
    });
    const { store, ids } = practice.clinic;
    const events = await store.query({ partition: `EVENT#${ids.organization}#2026-03`, consistent: true });
    const told = (appointment: string) =>
      (events as unknown as Event[])
        .filter(({ resource_id, also = [] }) => [resource_id, ...also].includes(appointment))
        .map(({ type }) => type);
    expect([id(five, 2), id(five, 3), id(five, 5)].map((one) => told(one).sort())).toEqual([
      ['CREATE', 'UPDATE', 'UPDATE'],
      ['CREATE', 'DESTROY', 'UPDATE'],
      ['CREATE', 'DESTROY'],
    ]);
  });

  it('splits it before the occurrence, and tells the new one where it comes from', async () => {
    const { id: old, all } = await series('2026-07-06 10:00:00', 5, { notes: 'before' });
    const third = await practice.update(id(all, 3), {
      datetime: '2026-07-21 12:00:00',
      notes: 'after',
      updateRecurring: true,
    });
    expect(third.recurring_appointment).toMatchObject({
      repeat_interval: 'Weekly',
      repeat_times: '3',
      previous_recurring_appointment_id: old,
    });
    expect(third.current_position_in_recurring_series).toBe(1);

    const [before, after] = [await read(old), await read(third.recurring_appointment?.id as string)];
    expect(before).toMatchObject({ repeat_times: '2', previous_recurring_appointment_id: null });
    expect(times(before.all)).toEqual(['2026-07-06 10:00', '2026-07-13 10:00']);
    expect(times(after.all)).toEqual(['2026-07-21 12:00', '2026-07-28 12:00', '2026-08-04 12:00']);
    expect(after.all.map((one) => one.id)).toEqual(all.slice(2).map((one) => one.id));
    expect([...before.all, ...after.all].map(({ notes }) => notes)).toEqual([
      'before',
      'before',
      'after',
      'after',
      'after',
    ]);
    expect(await practice.offered('2026-08-03')).toContain('10:00');
    expect(await practice.offered('2026-08-04')).not.toContain('12:00');
  });

  it('is of the whole series where the first occurrence is edited, across a change of the clock', async () => {
    const { id: same, all } = await series('2026-10-23 10:00:00', 3);
    const first = await practice.update(id(all, 1), { datetime: '2026-10-24 09:00:00', updateRecurring: true });
    expect(first.recurring_appointment).toMatchObject({
      id: same,
      repeat_times: '3',
      previous_recurring_appointment_id: null,
    });
    expect((await read(same)).all.map(({ date }) => date)).toEqual([
      '2026-10-24 09:00:00 -0400',
      '2026-10-31 09:00:00 -0400',
      '2026-11-07 09:00:00 -0500',
    ]);
  });

  it('splits where the interval changes', async () => {
    const { all } = await series('2026-07-08 10:00:00', 4);
    const recurring_appointment = { repeat_interval: 'Every 4 Weeks', repeat_times: '4' };
    const second = await practice.update(id(all, 2), { recurring_appointment });
    expect(times((await read(second.recurring_appointment?.id as string)).all)).toEqual([
      '2026-07-15 10:00',
      '2026-08-12 10:00',
      '2026-09-09 10:00',
    ]);
  });

  it('does not split where only repeat_times changes: occurrences come or go at the end', async () => {
    const { id: same, all } = await series('2026-07-09 10:00:00', 3);
    const again = (repeat_times: string) => ({
      recurring_appointment: { repeat_interval: 'Weekly', repeat_times },
      datetime: '2026-07-16 10:00:00', // a calendar sends back what its form holds
      updateRecurring: true,
    });
    await practice.update(id(all, 2), again('5'));
    const longer = await read(same);
    expect(longer.repeat_times).toBe('5');
    expect(times(longer.all)).toEqual([
      '2026-07-09 10:00',
      '2026-07-16 10:00',
      '2026-07-23 10:00',
      '2026-07-30 10:00',
      '2026-08-06 10:00',
    ]);
    expect(longer.all.map((one) => one.current_position_in_recurring_series)).toEqual([1, 2, 3, 4, 5]);
    expect(await practice.offered('2026-08-06')).not.toContain('10:00');

    await practice.update(id(all, 2), again('2'));
    expect(times((await read(same)).all)).toEqual(['2026-07-09 10:00', '2026-07-16 10:00']);
    expect(await practice.offered('2026-08-06')).toContain('10:00');
    expect((await practice.unchangeable(id(all, 2), again('1'))).message).toMatch(/This is occurrence 2/);
  });

  it('moves one alone unless all are meant; it then stands apart until the series moves', async () => {
    const { id: same, all } = await series('2026-07-10 10:00:00', 3);
    const second = await practice.update(id(all, 2), { datetime: '2026-07-18 11:00:00', updateRecurring: false });
    expect(second).toMatchObject({
      time_recurring_override: true,
      recurring_appointment: { id: same, repeat_times: '3' },
    });
    expect(times((await read(same)).all)).toEqual(['2026-07-10 10:00', '2026-07-18 11:00', '2026-07-24 10:00']);

    await practice.update(id(all, 1), { notes: 'all', updateRecurring: true });
    const noted = (await read(same)).all;
    expect(noted.map(({ notes }) => notes)).toEqual(['all', 'all', 'all']);
    expect(times(noted)).toEqual(['2026-07-10 10:00', '2026-07-18 11:00', '2026-07-24 10:00']);

    await practice.update(id(all, 1), { time: '14:00', updateRecurring: true });
    const moved = (await read(same)).all;
    expect(times(moved)).toEqual(['2026-07-10 14:00', '2026-07-17 14:00', '2026-07-24 14:00']);
    expect(moved.map((one) => one.time_recurring_override)).toEqual([null, null, null]);
  });

  it('makes a series of an appointment that begins to repeat', async () => {
    const { id: first } = await practice.book('2026-07-11 10:00:00', { notes: 'weekly from now on' });
    const changed = await practice.update(first, {
      recurring_appointment: { repeat_interval: 'Weekly', repeat_times: '3' },
    });
    expect(changed.current_position_in_recurring_series).toBe(1);
    const { all } = await read(changed.recurring_appointment?.id as string);
    expect(times(all)).toEqual(['2026-07-11 10:00', '2026-07-18 10:00', '2026-07-25 10:00']);
    expect(all.map(({ notes }) => notes)).toEqual(Array(3).fill('weekly from now on'));
  });

  it('changes all or nothing: what is enforced names the dates, and nothing moves', async () => {
    const { id: same, all } = await series('2026-08-13 10:00:00', 3);
    await practice.book('2026-08-20 15:30:00');
    const refused = await practice.unchangeable(id(all, 1), {
      time: '15:00',
      updateRecurring: true,
      enforce_availability: true,
    });
    expect(refused.message).toBe('Not available: Aug 20, 3:00 PM EDT.');
    expect(times((await read(same)).all)).toEqual(['2026-08-13 10:00', '2026-08-20 10:00', '2026-08-27 10:00']);
    // Its own occurrences don't stand in its way.
    await practice.update(id(all, 1), { time: '10:30', updateRecurring: true, enforce_availability: true });
  });
});

describe('deleteRecurring', () => {
  it('by staff deletes this one and all later ones, which end the series', async () => {
    const { id: same, all } = await series('2026-08-07 10:00:00', 4);
    await practice.remove(id(all, 3), { deleteRecurring: true });
    expect(await read(same)).toMatchObject({ repeat_times: '2' });
    expect(times((await read(same)).all)).toEqual(['2026-08-07 10:00', '2026-08-14 10:00']);
    expect(await practice.read(id(all, 4))).toBeNull();
    await practice.remove(id(all, 2)); // one alone
    expect(times((await read(same)).all)).toEqual(['2026-08-07 10:00']);
  });

  it('by the client cancels this one and all later ones, which stay visible', async () => {
    const { id: same, all } = await series('2026-09-07 10:00:00', 3);
    await practice.remove(id(all, 2), { deleteRecurring: true }, practice.clinic.keys.client);
    expect((await read(same)).all.map(({ pm_status }) => pm_status)).toEqual([null, 'Cancelled', 'Cancelled']);
    expect((await read(same)).repeat_times).toBe('3');
    expect(await practice.offered('2026-09-21')).toContain('10:00');
  });
});

describe('who may look at a series', () => {
  it('is whoever belongs to it', async () => {
    const { id: same } = await series('2026-09-08 10:00:00', 2);
    const { keys } = practice.clinic;
    const look = (key: string) =>
      practice.ask(
        'recurringAppointment',
        `id: "${same}"`,
        '{ appointments(first: 1) { total_count nodes { id } page_info { has_next_page } } }',
        key,
      );
    expect((await look(keys.client))?.appointments).toMatchObject({
      total_count: 2,
      page_info: { has_next_page: true },
    });
    expect(await look(keys.otherStaff)).toBeNull();
    const stranger = await practice.clinic.addClient({ first_name: 'Zoe', email: 'zoe@example.org' });
    expect((await look(stranger.key))?.appointments.total_count ?? 0).toBe(0);
  });

  it('leaves editing to staff', async () => {
    const { all } = await series('2026-09-09 10:00:00', 2);
    const refused = await practice.unchangeable(
      id(all, 1),
      { datetime: '2026-09-10 10:00:00 -0400', updateRecurring: true },
      practice.clinic.keys.client,
    );
    expect(refused).toEqual({
      field: 'updateRecurring',
      message: 'Clients cannot change updateRecurring. Ask the practice to.',
    });
    const moved = await practice.update(
      id(all, 1),
      { datetime: '2026-09-10 10:00:00 -0400', updateRecurring: false, client_updating: true },
      practice.clinic.keys.client,
    );
    expect(moved.time_recurring_override).toBe(true);
  });
});
