import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { metered } from '../bench/meter.ts';
import { openPractice } from './appointing.ts';

type Practice = Awaited<ReturnType<typeof openPractice>>;

let practice: Practice;
beforeAll(async () => {
  practice = await openPractice();
  await practice.book('2026-03-20T15:00:00Z'); // so that ids are leased
});
beforeEach(() => {
  practice.clinic.logs.length = 0;
});

/** The lines of the requests since a test began. */
const lines = (): Record<string, number | unknown>[] =>
  practice.clinic.logs.filter(({ message }) => message === 'graphql').map(({ fields }) => fields);

/** What they came to, in bookings and refusals. */
const counted = (): object[] =>
  lines().map((line) => Object.fromEntries(Object.entries(line).filter(([name]) => /^(bookings|refus)/.test(name))));

const slotsOf = () => `{ availableSlotsForRange(provider_id: "${practice.clinic.ids.provider}",
  appt_type_id: "${practice.types.visit}", start_date: "2026-04-01", end_date: "2026-04-30", timezone: "UTC") { date } }`;

const checkout = (date: string, more: object = {}, headers: Record<string, string> = {}) => {
  const { clinic, types } = practice;
  const slot = { provider_id: clinic.ids.provider, appointment_type_id: types.visit, contact_type: 'Phone Call' };
  const document =
    'mutation Book($input: completeCheckoutInput) { completeCheckout(input: $input) { appointment { id } messages { message } } }';
  return clinic.query(clinic.keys.client, document, { input: { ...slot, date, ...more } }, headers);
};

/** Runs requests, and says what DynamoDB bills for them by its documented rules and the sizes of the items. */
async function billed(work: () => Promise<unknown>) {
  const meter = metered(practice.clinic.store);
  await work();
  meter.undo();
  const sum = (pick: (call: (typeof meter.calls)[number]) => number) =>
    meter.calls.reduce((total, call) => total + pick(call), 0);
  return { read_units: sum((call) => call.readUnits), write_units: sum((call) => call.writeUnits + call.indexUnits) };
}

describe('the line of a request', () => {
  it('tells who asked for what, how it went, and where its time went', async () => {
    await checkout('2026-04-01T15:00:00Z');
    const [line] = lines();
    expect(line).toMatchObject({
      request_id: expect.any(String),
      operation: 'Book',
      kind: 'booking',
      fields: ['completeCheckout'],
      role: 'client',
      principal: practice.clinic.ids.client,
      status: 200,
      bookings: 1,
    });
    const beats = line?.beats as Record<string, number>;
    expect(Object.keys(beats)).toEqual(['admit', 'gather', 'decide', 'commit', 'present']);
    const sum = Object.values(beats).reduce((total, length) => total + length, 0);
    expect(sum).toBeCloseTo(line?.latency_ms as number, 1);
  });

  it('tells what DynamoDB bills for a booking and for slots, by the sizes of what they wrote and read', async () => {
    const booking = await billed(() => checkout('2026-04-01T16:00:00Z'));
    const slots = await billed(() => practice.clinic.query(null, slotsOf()));
    expect(lines()).toMatchObject([booking, slots]);
    expect([booking.write_units > 0, slots.read_units > 0, slots.write_units]).toEqual([true, true, 0]);
  });

  it('names a visitor, and whoever was turned away, by what they are', async () => {
    const { clinic } = practice;
    await clinic.query(null, slotsOf());
    await clinic.query('nonsense', '{ contactTypes }');
    await clinic.query(clinic.keys.client, '{ nothing }');
    await clinic.query(clinic.keys.client, '{ users { id } }');
    await clinic.query(null, '{ availableSlotsForRange(provider_id: "1", start_date: "tomorrow") { date } }');
    const told = lines().map(({ role, principal, kind, status, errors }) => [role, principal, kind, status, errors]);
    expect(told).toEqual([
      ['anonymous', undefined, 'slots', 200, undefined],
      [undefined, undefined, undefined, 401, ['UNAUTHENTICATED']],
      [undefined, undefined, undefined, 200, ['GRAPHQL_VALIDATION_FAILED']],
      ['client', clinic.ids.client, 'query', 403, ['FORBIDDEN']],
      ['anonymous', undefined, 'slots', 200, ['BAD_USER_INPUT']],
    ]);
  });

  it('counts refusals by the rules that were broken', async () => {
    await checkout('2026-04-01T15:00:00Z'); // was booked above
    await checkout('2026-02-27T15:05:00Z');
    await checkout('soon');
    expect(counted()).toEqual([
      { refusals: 1, 'refused_provider-busy': 1 },
      { refusals: 1, 'refused_too-soon': 1, 'refused_off-grid': 1 },
      { refusals: 1, 'refused_bad-input': 1 },
    ]);
  });

  it('counts by them, too, where staff want to be held to them, and where an appointment is moved; the rest as other', async () => {
    const { book, unbookable, unchangeable, clinic, types, mutate } = practice;
    const { id } = await book('2026-04-07T15:00:00Z');
    await book('2026-04-07T17:00:00Z');
    const shared = { appointment_type_id: types.group, user_id: null, attendee_ids: clinic.ids.client };
    const session = await book('2026-04-07T19:00:00Z', shared);
    clinic.logs.length = 0;
    const enforce_availability = true;
    await unbookable({ datetime: '2026-04-07T17:00:00Z', enforce_availability });
    await unbookable({ datetime: '2026-04-07T23:05:00Z', enforce_availability });
    await unchangeable(id, { datetime: '2026-04-07T17:00:00Z', enforce_availability });
    await mutate(
      'updateAppointment',
      { id, datetime: '2026-04-07T17:05:00Z' },
      'appointment { id }',
      clinic.keys.client,
    );
    await unchangeable(session.id, { datetime: '2026-04-07T20:00:00Z' }, clinic.keys.client);
    expect(counted()).toEqual([
      { refusals: 1, 'refused_provider-busy': 1 },
      { refusals: 1, 'refused_outside-availability': 1 },
      { refusals: 1, 'refused_provider-busy': 1 },
      { refusals: 1, 'refused_provider-busy': 1, 'refused_off-grid': 1 },
      { refusals: 1, refused_other: 1 },
    ]);
  });

  it('counts by them a seat that is gone and credits that are missing where staff act for a client', async () => {
    const { clinic, types, book, update, ask, mutate, unbookable } = practice;
    const other = await clinic.addClient({ first_name: 'Other', email: 'other@example.org' });
    const session = { appointment_type_id: types.group, user_id: null, attendee_ids: clinic.ids.client };
    const { id } = await book('2026-04-08T15:00:00Z', { ...session, max_attendees: '1' });
    const place = (await ask('appointment', `id: "${id}"`, '{ attended_clients { id } }')).attended_clients[0];
    const note = (cancelled: boolean) =>
      mutate('updateAppointmentInclusion', { id: place.id, cancelled }, 'appointment_inclusion { id }');
    await note(true);
    await update(id, { attendee_ids: other.id });
    const credits = (use_client_credit_system: boolean) =>
      practice.made(
        'updateAppointmentSetting',
        { id: clinic.ids.organization, use_client_credit_system },
        'appointmentSetting { id }',
      );
    await credits(true);
    clinic.logs.length = 0;
    await note(false);
    await unbookable({ datetime: '2026-04-08T17:00:00Z', exclude_no_credits: true });
    expect(counted()).toEqual([
      { refusals: 1, 'refused_no-seat': 1 },
      { refusals: 1, 'refused_no-credit': 1 },
    ]);
    await credits(false);
  });

  it('counts no time that is blocked as a booking', async () => {
    const block = { is_blocker: true, appointment_type_id: null, contact_type: null, user_id: null, end_time: '12:00' };
    await practice.book('2026-04-09 11:00', block);
    expect(counted()).toEqual([{}]);
  });

  it('counts a booking once, however often its answer is asked for', async () => {
    const key = { 'idempotency-key': 'telemetry-0123456789' };
    for (let i = 0; i < 3; i++) await checkout('2026-04-02T15:00:00Z', {}, key);
    expect(lines().map(({ bookings }) => bookings)).toEqual([1, undefined, undefined]);
  });

  it('stands for a calendar as well', async () => {
    const { clinic } = practice;
    expect((await fetch(`${clinic.url}/calendar.ics?key=nonsense`)).status).toBe(404);
    expect(clinic.logs).toMatchObject([{ message: 'calendar', fields: { kind: 'calendar', status: 404 } }]);
  });
});

describe('races', () => {
  it('that are lost are counted, and the pause after them', { timeout: 30_000 }, async () => {
    const { clinic } = practice;
    const { commit } = clinic.store;
    let lost = 0;
    Object.assign(clinic.store, {
      commit: (...call: Parameters<typeof commit>) =>
        commit(...call).catch((error) => {
          lost += 1;
          throw error;
        }),
    });
    const starts = Array.from({ length: 8 }, (_, i) => `2026-04-03T${String(13 + i).padStart(2, '0')}:00:00Z`);
    await Promise.all(starts.map((start) => checkout(start)));
    Object.assign(clinic.store, { commit });
    const counted = lines().map(({ lost_races = 0 }) => lost_races as number);
    expect(lost).toBeGreaterThan(0);
    expect(counted.reduce((sum, one) => sum + one)).toBe(lost);
    for (const { lost_races, beats } of lines()) expect('pause' in (beats as object)).toBe(lost_races !== undefined);
    expect(lines().map(({ bookings }) => bookings)).toEqual(starts.map(() => 1));
  });

  it('that conflict are counted where the transaction is sent again', async () => {
    const { clinic } = practice;
    const { commit } = clinic.store;
    Object.assign(clinic.store, {
      commit(...[writes, bill]: Parameters<typeof commit>) {
        if (bill) bill.conflicts += 2;
        return commit(writes, bill);
      },
    });
    await checkout('2026-04-06T15:00:00Z');
    Object.assign(clinic.store, { commit });
    expect(lines()).toMatchObject([{ conflicts: 2, bookings: 1 }]);
  });
});
