import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPractice, type Practice } from './appointing.ts';

let practice: Practice;
beforeAll(async () => {
  practice = await openPractice();
  await practice.made(
    'updateAppointmentSetting',
    { id: practice.clinic.ids.organization, use_client_credit_system: true, restore_credit_on_cancel: true },
    'appointmentSetting { id }',
  );
});

/** A client with so many credits for visits. */
async function clientWith(credits: number | undefined, type = practice.types.visit) {
  const client = await practice.clinic.addClient({ first_name: 'Credo', email: `credo${Math.random()}@example.org` });
  if (credits !== undefined) await grant(client.id, credits, type);
  return client;
}

const grant = (id: string, quantity: number, appointment_type_id = practice.types.visit) =>
  practice.made(
    'updateClient',
    { id, appointment_type_credits_attributes: [{ appointment_type_id, quantity: String(quantity) }] },
    'user { id }',
  );

/** What a client has left of each type. */
async function balances(id: string): Promise<Record<string, number>> {
  const { appointment_type_credits } = await practice.ask(
    'user',
    `id: "${id}"`,
    '{ appointment_type_credits { appointment_type_id quantity } }',
  );
  return Object.fromEntries(
    appointment_type_credits.map((one: { appointment_type_id: string; quantity: string }) => [
      one.appointment_type_id,
      Number(one.quantity),
    ]),
  );
}

const balance = async (id: string, type = practice.types.visit): Promise<number> => (await balances(id))[type] ?? 0;

/** The history of a client's credits, oldest first. */
const history = async (
  id: string,
  type = practice.types.visit,
  key?: string,
): Promise<{ credit_change_event_type: string; credit_quantity: number; appointment: { id: string } | null }[]> =>
  (
    await practice.ask(
      'appointmentTypeCreditChanges',
      `user_id: "${id}", appointment_type_id: "${type}"`,
      '{ credit_change_event credit_change_event_type credit_quantity initiator { id } appointment { id } created_at }',
      key,
    )
  ).reverse();

describe('a credit', () => {
  it('is granted, spent, given back, and every change is told with the balance after it', async () => {
    const { id, key } = await clientWith(2);
    const { id: first } = await practice.book('2026-04-06 09:00', { user_id: id });
    const booked = await practice.checkout(
      { appointment_type_id: practice.types.visit, date: '2026-04-07 09:00:00 -0400' },
      key,
    );
    expect(booked.messages).toBeNull();
    await practice.remove(booked.appointment.id, {}, key);
    await practice.remove(first);
    expect((await history(id)).map((row) => [row.credit_change_event_type, row.credit_quantity])).toEqual([
      ['granted', 2],
      ['spent', 1],
      ['spent', 0],
      ['returned', 1],
      ['returned', 2],
    ]);
    expect((await history(id, practice.types.visit, key)).at(2)?.appointment?.id).toBe(booked.appointment.id);
    expect(await balance(id)).toBe(2);
  });

  it('is spent for each occurrence of a series, and the rest comes back when it ends early', async () => {
    const { id } = await clientWith(5);
    const series = await practice.book('2026-04-08 09:00', {
      user_id: id,
      recurring_appointment: { repeat_interval: 'Weekly', repeat_times: '4' },
    });
    expect(await balance(id)).toBe(1);
    await practice.update(series.id, { recurring_appointment: { repeat_interval: 'Weekly', repeat_times: '2' } });
    expect(await balance(id)).toBe(3);
    await practice.remove(series.id, { deleteRecurring: true });
    expect(await balance(id)).toBe(5);
  });

  it('follows the status: what did not happen gives it back, a no-show does not, and it is spent once', async () => {
    const { id } = await clientWith(3);
    const { id: visit } = await practice.book('2026-04-09 09:00', { user_id: id });
    const after: [string, number][] = [];
    for (const pm_status of ['Cancelled', '', 'No-Show', '', 'Occurred', 'Cancelled', 'No-Show', 'Occurred']) {
      await practice.update(visit, { pm_status });
      after.push([pm_status, await balance(id)]);
    }
    expect(after).toEqual([
      ['Cancelled', 3],
      ['', 2],
      ['No-Show', 2],
      ['', 2],
      ['Occurred', 2],
      ['Cancelled', 3],
      ['No-Show', 3],
      ['Occurred', 2],
    ]);
  });

  it('goes with the type, and with the client', async () => {
    const { id } = await clientWith(2);
    await grant(id, 3, practice.types.call);
    const other = await clientWith(1);
    const { id: visit } = await practice.book('2026-04-10 09:00', { user_id: id });
    await practice.update(visit, { appointment_type_id: practice.types.call });
    expect(await balances(id)).toEqual({ [practice.types.visit]: 2, [practice.types.call]: 2 });
    await practice.update(visit, { appointment_type_id: practice.types.visit, user_id: other.id });
    expect(await balances(id)).toEqual({ [practice.types.visit]: 2, [practice.types.call]: 3 });
    expect(await balance(other.id)).toBe(0);
  });

  it('may be missing where staff book, and shows as a debt', async () => {
    const { id } = await clientWith(0);
    await practice.book('2026-04-13 09:00', { user_id: id });
    expect(await balance(id)).toBe(-1);
  });

  it('lets exclude_no_credits leave out who has none', async () => {
    const [rich, poor] = [await clientWith(1, practice.types.group), await clientWith(undefined)];
    const group = { appointment_type_id: practice.types.group, user_id: null, exclude_no_credits: true };
    const session = await practice.book('2026-04-14 09:00', { ...group, attendee_ids: `${rich.id},${poor.id}` });
    expect(session.attendees).toEqual([{ id: rich.id }]);
    const refused = await practice.unbookable({
      datetime: '2026-04-14 11:00',
      user_id: poor.id,
      exclude_no_credits: true,
    });
    expect(refused.field).toBe('exclude_no_credits');
  });

  it('is spent when a seat is taken, also by who waited for it', async () => {
    const [first, second] = [await clientWith(1, practice.types.group), await clientWith(1, practice.types.group)];
    const { id } = await practice.book('2026-04-15 09:00', {
      appointment_type_id: practice.types.group,
      user_id: null,
      attendee_ids: first.id,
      max_attendees: '1',
    });
    await practice.checkout({ appointment_id: id, is_joining_waitlist: true }, second.key);
    expect([await balance(first.id, practice.types.group), await balance(second.id, practice.types.group)]).toEqual([
      0, 1,
    ]);
    await practice.remove(id, {}, first.key);
    expect([await balance(first.id, practice.types.group), await balance(second.id, practice.types.group)]).toEqual([
      1, 0,
    ]);
  });
});

describe('where nobody books without a credit', () => {
  let group: string;
  let single: string;
  beforeAll(async () => {
    const appointment_setting = { use_client_credit_system: true, prevent_no_credit_booking: true };
    const type = async (input: object) =>
      (
        await practice.made(
          'createAppointmentType',
          { clients_can_book: true, length: 30, appointment_setting, ...input },
          'appointmentType { id }',
        )
      ).id;
    group = await type({ name: 'Paid class', is_group: true, is_waitlist_enabled: true });
    single = await type({ name: 'Paid call' });
  });

  it('a client without is refused, and so is a visitor', async () => {
    const { key } = await clientWith(0);
    const asked = { appointment_type_id: single, date: '2026-05-06 09:00:00 -0400' };
    expect((await practice.checkout(asked, key)).messages).toMatchObject([
      { message: 'Booking takes 1 credit and you have 0.' },
    ]);
    const visitor = { first_name: 'Vi', last_name: 'Sitor', email: 'vi@example.org' };
    expect((await practice.checkout({ ...asked, ...visitor }, null as never)).appointment).toBeNull();
  });

  it('two bookings at once spend one credit once', async () => {
    const { id, key } = await clientWith(1, single);
    const at = (time: string) =>
      practice.checkout({ appointment_type_id: single, date: `2026-05-07 ${time}:00 -0400` }, key);
    const answers = await Promise.all(['09:00', '10:00', '11:00', '12:00'].map(at));
    expect(answers.filter(({ messages }) => messages === null)).toHaveLength(1);
    expect(await balance(id, single)).toBe(0);
  });

  it('what was cancelled and gave its credit back takes one again to come back, and is offered no time without', async () => {
    const { id, key } = await clientWith(1, single);
    const at = (time: string) =>
      practice.checkout({ appointment_type_id: single, date: `2026-05-08 ${time}:00 -0400` }, key);
    const cancelled = (await at('09:00')).appointment?.id as string;
    await practice.remove(cancelled, {}, key);
    expect(await balance(id, single)).toBe(1);
    expect((await at('10:00')).messages).toBeNull();

    const back = { datetime: '2026-05-08 11:00:00 -0400' };
    expect((await practice.unchangeable(cancelled, back, key)).message).toBe('Booking takes 1 credit and you have 0.');
    const day = `provider_id: "${practice.clinic.ids.provider}", start_date: "2026-05-08", end_date: "2026-05-08"`;
    const offered = (more: string) => practice.ask('availableSlotsForRange', `${day}, ${more}`, '{ date }', key);
    expect(await offered(`appointment_to_reschedule_id: "${cancelled}"`)).toEqual([]);
    expect(await balance(id, single)).toBe(0);

    const another = [{ appointment_type_id: single, quantity: '1' }];
    await practice.made('updateClient', { id, appointment_type_credits_attributes: another }, 'user { id }');
    expect(await offered(`appointment_to_reschedule_id: "${cancelled}"`)).not.toEqual([]);
    await practice.update(cancelled, back, key);
    expect(await balance(id, single)).toBe(0);
  });

  it('several sessions take several credits', async () => {
    const { id, key } = await clientWith(1, group);
    const sessions = await Promise.all(
      ['2026-05-11 09:00', '2026-05-12 09:00'].map((datetime) =>
        practice.book(datetime, { appointment_type_id: group, user_id: null }),
      ),
    );
    const refused = await practice.checkout({ appointment_ids: sessions.map((one) => one.id) }, key);
    expect(refused.messages).toMatchObject([{ message: 'Booking takes 1 credit and you have 0.' }]);
    expect(await balance(id, group)).toBe(1);
  });

  it('a freed seat goes to the longest waiting who still has one', async () => {
    const [first, spender, saver] = [
      await clientWith(1, group),
      await clientWith(1, group),
      await clientWith(1, group),
    ];
    const { id } = await practice.book('2026-05-13 09:00', {
      appointment_type_id: group,
      user_id: null,
      attendee_ids: first.id,
      max_attendees: '1',
    });
    for (const { key } of [spender, saver])
      expect((await practice.checkout({ appointment_id: id, is_joining_waitlist: true }, key)).messages).toBeNull();
    const elsewhere = await practice.book('2026-05-14 09:00', { appointment_type_id: group, user_id: null });
    expect((await practice.checkout({ appointment_id: elsewhere.id }, spender.key)).messages).toBeNull();
    await practice.remove(id, {}, first.key);
    const session = await practice.read(id);
    expect(session?.attendees).toEqual([{ id: saver.id }]);
    expect(session?.attendees_on_waitlist).toEqual([{ id: spender.id }]);
    expect(await balance(spender.id, group)).toBe(0);
  });
});

describe('the history of credits', () => {
  it('is for staff, and each client sees their own', async () => {
    const [own, other] = [await clientWith(1), await clientWith(1)];
    expect(await history(own.id, practice.types.visit, own.key)).toHaveLength(1);
    expect(await history(other.id, practice.types.visit, own.key)).toEqual([]);
    expect(await history(own.id, practice.types.visit, practice.clinic.keys.otherStaff)).toEqual([]);
    const { body } = await practice.clinic.query(null, '{ appointmentTypeCreditChanges { id } }');
    expect(body.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('adds up to the balance, whatever is done', async () => {
    const statuses = ['', 'Cancelled', 'No-Show', 'Occurred', 'Re-Scheduled'];
    const deed = fc.oneof(
      fc.record({ what: fc.constant('grant' as const), credits: fc.integer({ min: -2, max: 6 }) }),
      fc.record({
        what: fc.constant('book' as const),
        type: fc.constantFrom('visit' as const, 'call' as const),
        times: fc.integer({ min: 1, max: 3 }),
      }),
      fc.record({ what: fc.constant('change' as const), which: fc.nat(), pm_status: fc.constantFrom(...statuses) }),
      fc.record({
        what: fc.constant('retype' as const),
        which: fc.nat(),
        type: fc.constantFrom('visit' as const, 'call' as const),
      }),
      fc.record({ what: fc.constant('delete' as const), which: fc.nat(), deleteRecurring: fc.boolean() }),
    );
    let hour = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 3, maxLength: 12 }), async (deeds) => {
        const { id } = await clientWith(undefined);
        let booked: string[] = [];
        const one = (which: number) => booked[which % booked.length] as string;
        for (const it of deeds) {
          if (it.what === 'grant') await grant(id, it.credits);
          if (it.what === 'book') {
            const recurring_appointment = { repeat_interval: 'Weekly', repeat_times: String(it.times) };
            const datetime = new Date(Date.UTC(2027, 0, 4, hour++)).toISOString();
            const { id: first } = await practice.book(datetime, {
              user_id: id,
              appointment_type_id: practice.types[it.type],
              ...(it.times > 1 && { recurring_appointment }),
            });
            booked.push(first);
          }
          if (booked.length === 0) continue;
          if (it.what === 'change') await practice.update(one(it.which), { pm_status: it.pm_status });
          if (it.what === 'retype')
            await practice.update(one(it.which), { appointment_type_id: practice.types[it.type] });
          if (it.what === 'delete') {
            const gone = one(it.which);
            await practice.remove(gone, { deleteRecurring: it.deleteRecurring });
            booked = booked.filter((other) => other !== gone);
          }
        }
        for (const [type, left] of Object.entries(await balances(id))) {
          const rows = await history(id, type);
          expect(rows.at(-1)?.credit_quantity).toBe(left);
          const held = await practice.list(`user_id: "${id}", filter: "all", filter_by_appointment_type_id: "${type}"`);
          const kept: (boolean | null)[] = await Promise.all(
            held.map(
              async (one) => (await practice.ask('appointment', `id: "${one}"`, '{ credit_was_used }')).credit_was_used,
            ),
          );
          const granted = rows.reduce(
            (sum, row, i) =>
              sum +
              (row.credit_change_event_type === 'granted'
                ? row.credit_quantity - (rows[i - 1]?.credit_quantity ?? 0)
                : 0),
            0,
          );
          expect(left).toBe(granted - kept.filter(Boolean).length);
        }
      }),
      { numRuns: 8 },
    );
  }, 60_000);
});
