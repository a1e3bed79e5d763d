import { beforeAll, describe, expect, it } from 'vitest';
import { openPractice, type Practice, type Shown } from './appointing.ts';
import type { Person } from './server.ts';

let practice: Practice;
let people: Person[];
beforeAll(async () => {
  practice = await openPractice();
  people = await Promise.all(
    Array.from({ length: 8 }, (_, i) =>
      practice.clinic.addClient({ first_name: `Client${i}`, email: `client${i}@example.org` }),
    ),
  );
});

const ID = 'appointmentSetting { id }';
const person = (i: number): Person => people[i] as Person;
const ids = (...which: number[]): string => which.map((i) => person(i).id).join(',');
const seated = (session: Shown | null) => session?.attendees.map(({ id }) => people.findIndex((one) => one.id === id));
const waiting = (session: Shown | null) =>
  session?.attendees_on_waitlist.map(({ id }) => people.findIndex((one) => one.id === id));

/** Places a session with so many seats, and these clients in them. */
const place = (datetime: string, max: number, ...attending: number[]) =>
  practice.book(datetime, {
    appointment_type_id: practice.types.group,
    user_id: null,
    attendee_ids: ids(...attending),
    max_attendees: String(max),
  });

const join = async (i: number, session: string, more: object = {}) =>
  practice.checkout({ appointment_id: session, ...more }, person(i).key);

const places = async (
  session: string,
  key?: string,
): Promise<
  { id: string; user: { id: string }; attended: boolean | null; confirmed: boolean | null; external_uuid: string }[]
> =>
  (
    await practice.ask(
      'appointment',
      `id: "${session}"`,
      '{ attended_clients { id attended confirmed cancelled external_uuid user { id } } }',
      key,
    )
  ).attended_clients;

const note = (id: string, input: object, key?: string) =>
  practice.mutate(
    'updateAppointmentInclusion',
    { id, ...input },
    'appointment_inclusion { id attended confirmed cancelled cancelled_at cancelled_by { id } cancellation_reason }',
    key,
  );

describe('a group session', () => {
  it('is offered with its seats, is joined, and fills up', async () => {
    const { id } = await place('2026-04-07 10:00:00', 2);
    const slot = async (args = '') =>
      practice.ask(
        'availableSlotsForRange',
        `provider_id: "${practice.clinic.ids.provider}", appt_type_id: "${practice.types.group}", start_date: "2026-04-07", end_date: "2026-04-07"${args}`,
        '{ appointment_id is_fully_booked has_waitlist_enabled }',
        null as never,
      );
    expect(await slot()).toMatchObject([{ appointment_id: id }]);
    expect((await join(0, id)).messages).toBeNull();
    expect((await join(0, id)).messages).toEqual([
      { field: 'appointment_id', message: `You have already joined session ${id}.` },
    ]);
    expect((await join(1, id)).messages).toBeNull();
    expect((await join(2, id)).messages).toEqual([
      { field: 'appointment_id', message: 'This session is full: 2 of 2 seats are taken.' },
    ]);
    expect(await slot()).toEqual([]);
    expect(await slot(', clients_can_join_waitlist: true')).toMatchObject([
      { is_fully_booked: true, has_waitlist_enabled: true },
    ]);
    expect((await join(2, id, { is_joining_waitlist: true })).messages).toBeNull();
    const session = await practice.read(id);
    expect([seated(session), waiting(session)]).toEqual([[0, 1], [2]]);
    expect(await practice.list('', person(2).key)).toContain(id);
  });

  it('never seats more than fit, however many come at once', async () => {
    const { id } = await place('2026-04-08 10:00:00', 3, 0);
    const answers = await Promise.all([1, 2, 3, 4, 5, 6, 7].map((i) => join(i, id)));
    expect(answers.filter(({ messages }) => messages === null)).toHaveLength(2);
    expect((await practice.read(id))?.attendees).toHaveLength(3);
  });

  it('gives a freed seat to the longest waiting, whoever frees it and how', async () => {
    const { id } = await place('2026-04-09 10:00:00', 2, 0, 1);
    for (const i of [2, 3, 4, 5]) await join(i, id, { is_joining_waitlist: true });
    await practice.remove(id, {}, person(0).key); // leaves by cancelling
    expect(seated(await practice.read(id))).toEqual([1, 2]);
    await practice.update(id, { attendee_ids: ids(2) }); // staff take somebody out
    expect(seated(await practice.read(id))).toEqual([2, 3]);
    await practice.update(id, { max_attendees: '3' }); // another seat
    expect(seated(await practice.read(id))).toEqual([2, 3, 4]);
    const [first] = await places(id);
    await note(first?.id as string, { cancelled: true, cancellation_reason: 'Moved away' });
    const session = await practice.read(id);
    expect([seated(session), waiting(session)]).toEqual([[3, 4, 5], []]);
    expect(await practice.list('', person(0).key)).not.toContain(id);
    expect(await practice.list('', person(5).key)).toContain(id);
  });

  it('lets who waits leave the queue, and who left come again', async () => {
    const { id } = await place('2026-04-10 10:00:00', 1, 0);
    await join(1, id, { is_joining_waitlist: true });
    await practice.remove(id, {}, person(1).key);
    expect(waiting(await practice.read(id))).toEqual([]);
    await practice.remove(id, {}, person(0).key);
    expect((await join(0, id)).messages).toBeNull();
    expect(await places(id)).toMatchObject([{ user: { id: person(0).id }, cancelled: null }]);
  });

  it('of several providers is joined by the rules of the one whose slot it was, as it was offered', async () => {
    const { clinic } = practice;
    const later = await clinic.addProvider({ timezone: 'America/New_York' });
    const far = { max_days_in_future: '400' };
    await practice.made('createAppointmentSetting', { user_id: later.id, ...far }, ID);
    const near = { max_days_in_future: '5' };
    await practice.made('createAppointmentSetting', { user_id: clinic.ids.provider, ...near }, ID);
    const both = [clinic.ids.provider, later.id];
    for (const [other_party_id, providers] of [both, both.toReversed()]) {
      const session = { appointment_type_id: practice.types.group, user_id: null, attendee_ids: ids(0) };
      const { id } = await practice.book('2026-04-16 10:00:00', { ...session, other_party_id, providers });
      for (const [who, provider] of both.entries()) {
        const asked = `provider_id: "${provider}", appt_type_id: "${practice.types.group}", start_date: "2026-04-16", end_date: "2026-04-16"`;
        const slots = await practice.ask('availableSlotsForRange', asked, '{ appointment_id }', person(6 + who).key);
        const { messages } = await join(6 + who, id, { provider_id: provider });
        expect([slots, messages === null]).toEqual([who === 0 ? [] : [{ appointment_id: id }], who === 1]);
      }
      await practice.remove(id);
    }
    await practice.made('updateAppointmentSetting', { id: clinic.ids.provider, max_days_in_future: null }, ID);
  });

  it('keeps to max_attendees', async () => {
    const { id } = await place('2026-04-13 10:00:00', 3, 0, 1, 2);
    expect(await practice.unchangeable(id, { max_attendees: '2' })).toEqual({
      field: 'max_attendees',
      message: '3 clients do not fit into max_attendees 2.',
    });
    expect(await practice.unchangeable(id, { attendee_ids: ids(0, 1, 2, 3) })).toEqual({
      field: 'attendee_ids',
      message: '4 clients do not fit into max_attendees 3.',
    });
    expect(
      (
        await practice.unbookable({
          user_id: null,
          appointment_type_id: practice.types.group,
          datetime: '2026-04-14 10:00:00',
          attendee_ids: ids(0, 1),
          max_attendees: '1',
        })
      ).field,
    ).toBe('attendee_ids');
    expect(
      (await practice.unbookable({ user_id: null, datetime: '2026-04-14 10:00:00', attendee_ids: ids(0, 1) })).message,
    ).toMatch(/1:1 appointment has one client/);
    expect((await practice.unchangeable(id, { appointment_type_id: practice.types.visit })).field).toBe(
      'appointment_type_id',
    );
  });

  it('joins several sessions at once, all or none', async () => {
    const [first, second, third] = [
      await place('2026-04-15 10:00:00', 2),
      await place('2026-04-16 10:00:00', 2),
      await place('2026-04-17 10:00:00', 1, 0),
    ];
    const both = await practice.checkout({ appointment_ids: [first.id, third.id] }, person(1).key);
    expect(both.appointment).toBeNull();
    expect(seated(await practice.read(first.id))).toEqual([]);
    const joined = await practice.checkout({ appointment_ids: [first.id, second.id] }, person(1).key);
    expect(joined.messages).toBeNull();
    expect([seated(await practice.read(first.id)), seated(await practice.read(second.id))]).toEqual([[1], [1]]);
  });

  it('of a joint series is joined with all that are to come', async () => {
    const first = await practice.book('2026-05-04 10:00:00', {
      appointment_type_id: practice.types.group,
      user_id: null,
      attendee_ids: ids(0),
      recurring_appointment: { repeat_interval: 'Weekly', repeat_times: '3', join_all: true },
    });
    expect((await join(1, first.id)).messages).toBeNull();
    expect(await practice.list('', person(1).key)).toEqual(expect.arrayContaining([first.id]));
    const { appointments } = await practice.ask(
      'recurringAppointment',
      `id: "${first.recurring_appointment?.id}"`,
      '{ appointments { nodes { attendees { id } } } }',
    );
    for (const { attendees } of appointments.nodes) expect(attendees).toHaveLength(2);
    await practice.remove(first.id, { deleteRecurring: true }, person(1).key);
    const left = await practice.ask(
      'recurringAppointment',
      `id: "${first.recurring_appointment?.id}"`,
      '{ appointments { nodes { attendees { id } } } }',
    );
    for (const { attendees } of left.appointments.nodes) expect(attendees).toEqual([{ id: person(0).id }]);
  });

  it('holds more clients than a transaction, placed and moved at once', async () => {
    const many = await Promise.all(
      Array.from({ length: 120 }, (_, i) =>
        practice.clinic.addClient({ first_name: `Many${i}`, email: `many${i}@example.org` }),
      ),
    );
    const { id } = await practice.book('2026-05-06 10:00:00', {
      appointment_type_id: practice.types.group,
      user_id: null,
      attendee_ids: many.map((one) => one.id).join(','),
    });
    expect((await practice.read(id))?.attendees).toHaveLength(120);
    expect(await practice.list('', many.at(-1)?.key)).toEqual([id]);
    expect(await places(id)).toHaveLength(120);
    await practice.update(id, { datetime: '2026-05-07 10:00:00' });
    expect(await practice.list('startDate: "2026-05-07", endDate: "2026-05-07"', many.at(-1)?.key)).toEqual([id]);
  }, 30_000);
});

describe("a client's place", () => {
  it('takes notes of staff, one by one or several at once', async () => {
    const { id } = await place('2026-04-20 10:00:00', 3, 0, 1, 2);
    const [a, b, c] = await places(id);
    expect((await note(a?.id as string, { attended: true })).appointment_inclusion).toMatchObject({
      attended: true,
      cancelled: null,
    });
    await practice.update(id, {
      attended_clients: [
        { id: b?.id, attended: false },
        { user_id: c?.user.id, confirmed: true },
      ],
    });
    expect((await places(id)).map(({ attended, confirmed }) => [attended, confirmed])).toEqual([
      [true, null],
      [false, null],
      [null, true],
    ]);
    await practice.update(id, { attended_clients: [{ user_id: person(0).id, cancelled: true }] });
    expect(seated(await practice.read(id))).toEqual([1, 2]);
    expect(
      (await practice.unchangeable(id, { attended_clients: [{ user_id: person(7).id, attended: true }] })).field,
    ).toBe('attended_clients');
  });

  it('is confirmed and cancelled by its client, who notes nothing else and nobody else', async () => {
    const { id } = await place('2026-04-21 10:00:00', 3, 0, 1);
    const [own, other] = await places(id);
    const { key } = person(0);
    expect((await places(id, key)).map((one) => one.id)).toEqual([own?.id]);
    expect((await note(own?.id as string, { confirmed: true }, key)).appointment_inclusion).toMatchObject({
      confirmed: true,
    });
    expect((await note(own?.id as string, { attended: true }, key)).messages).toMatchObject([{ field: 'attended' }]);
    expect((await note(other?.id as string, { confirmed: true }, key)).messages).toMatchObject([{ field: 'id' }]);
    const { appointment_inclusion: left } = await note(
      own?.id as string,
      { cancelled: true, cancellation_reason: 'Ill' },
      key,
    );
    expect(left).toMatchObject({ cancelled: true, cancellation_reason: 'Ill', cancelled_by: { id: person(0).id } });
    expect(left.cancelled_at).toMatch(/^2026-03-02T/);
    expect(seated(await practice.read(id))).toEqual([1]);
    expect(await practice.ask('appointmentInclusion', `id: "${own?.id}"`, '{ cancelled user { id } }')).toEqual({
      cancelled: true,
      user: { id: person(0).id },
    });
    // Staff may give the seat back while there is one.
    const { appointment_inclusion: back } = await note(own?.id as string, { cancelled: false });
    expect(back).toMatchObject({ id: own?.id, cancelled: null, cancelled_at: null, cancelled_by: null });
    expect(seated(await practice.read(id))).toEqual([1, 0]);
    const named = { appointment_inclusion_uuid: own?.external_uuid, client_confirmed: false };
    expect((await practice.mutate('updateAppointment', named, 'appointment { id }', key)).appointment).toEqual({ id });
    expect((await places(id, key)).map((one) => one.id)).toEqual([own?.id]);
  });

  it('obeys the windows for cancelling', async () => {
    const { id } = await place('2026-04-22 10:00:00', 1, 0);
    const limits = (input: object) =>
      practice.made(
        'updateAppointmentSetting',
        { id: practice.clinic.ids.organization, ...input },
        'appointmentSetting { id }',
      );
    await limits({ minimum_advance_cancel_time: 1440 });
    practice.clinic.clock.set('2026-04-21T15:00:00Z');
    const [own] = await places(id);
    expect((await note(own?.id as string, { cancelled: true }, person(0).key)).messages).toEqual([
      {
        field: 'id',
        message: 'It is too late for this appointment to be canceled online. Please contact your provider.',
      },
    ]);
    practice.clinic.clock.set('2026-03-02T15:00:00Z');
    await limits({ minimum_advance_cancel_time: 0 });
  });

  it('is found by its id and by its secret name, by those it concerns', async () => {
    const { id } = await place('2026-04-23 10:00:00', 2, 0, 1);
    const [own] = await places(id);
    const look = (args: string, key?: string) =>
      practice.ask('appointmentInclusion', args, '{ id user { id } appointment { id } }', key);
    const whole = { id: own?.id, user: { id: person(0).id }, appointment: { id } };
    expect(await look(`id: "${own?.id}"`)).toEqual(whole);
    expect(await look(`uuid: "${own?.external_uuid}"`)).toEqual(whole);
    expect(await look(`id: "${own?.id}"`, person(0).key)).toEqual(whole);
    expect(await look(`id: "${own?.id}"`, person(1).key)).toBeNull();
    expect(await look(`id: "${own?.id}"`, practice.clinic.keys.otherStaff)).toBeNull();
    expect(await look(`uuid: "${own?.external_uuid.replace(/.$/, (last) => (last === '0' ? '1' : '0'))}"`)).toBeNull();
    expect(await look(`uuid: "${own?.external_uuid}"`, person(1).key)).toEqual(whole);
    expect(await look(`uuid: "${own?.external_uuid}"`, practice.clinic.keys.otherStaff)).toBeNull();
    expect(await look('uuid: "nonsense"')).toBeNull();
    await practice.made(
      'deleteAppointment',
      { appointment_inclusion_uuid: own?.external_uuid },
      'appointment { id }',
      person(0).key,
    );
    expect(seated(await practice.read(id))).toEqual([1]);
    expect(
      (
        await practice.refusal(
          'deleteAppointment',
          { appointment_inclusion_uuid: own?.external_uuid },
          'appointment { id }',
        )
      ).field,
    ).toBe('appointment_inclusion_uuid');
  });
});
