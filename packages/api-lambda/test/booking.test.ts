import { beforeAll, describe, expect, it } from 'vitest';
import { openClinic } from './server.ts';

const days =
  'query($p: String, $t: String, $zone: String, $from: String, $to: String) { daysAvailableForRange(provider_id: $p, appt_type_id: $t, timezone: $zone, start_date: $from, end_date: $to) }';
const slotsQuery =
  'query($p: String, $t: String, $zone: String, $from: String, $to: String) { availableSlotsForRange(provider_id: $p, appt_type_id: $t, timezone: $zone, start_date: $from, end_date: $to) { date length user_id appointment_id } }';
const checkout =
  'mutation($input: completeCheckoutInput) { completeCheckout(input: $input) { appointment { id } messages { field message } } }';

/** A clinic whose provider works weekdays 09:00–12:00 and offers a 30-minute type with a buffer of 10. */
async function practice(now = '2026-03-02T15:00:00Z') {
  const clinic = await openClinic({ now });
  const staff = (document: string, input: object) => clinic.query(clinic.keys.staff, document, { input });
  const type = await staff(
    'mutation($input: createAppointmentTypeInput) { createAppointmentType(input: $input) { appointmentType { id } messages { field message } } }',
    {
      name: 'Follow-up',
      length: 30,
      clients_can_book: true,
      appointment_setting: { buffer: '10', minimum_advance_schedule_time: 60 },
    },
  );
  for (const day_of_week of [1, 2, 3, 4, 5]) {
    const { body } = await staff(
      'mutation($input: createAvailabilityInput) { createAvailability(input: $input) { availability { id } messages { field message } } }',
      {
        user_id: clinic.ids.provider,
        is_repeating: true,
        day_of_week,
        range_start: '2026-01-01',
        time: '09 00',
        end_time: '12 00',
        timezone: 'America/New_York',
      },
    );
    expect(body.data.createAvailability.messages).toBeNull();
  }
  const t = type.body.data.createAppointmentType.appointmentType.id as string;
  const p = clinic.ids.provider;
  const slotsOn = async (day: string, key: string | null = null, zone = 'America/New_York'): Promise<string[]> => {
    const { body } = await clinic.query(key, slotsQuery, { p, t, zone, from: day, to: day });
    expect(body.errors).toBeUndefined();
    return body.data.availableSlotsForRange.map(({ date }: { date: string }) => date);
  };
  const book = async (date: string, key: string | null = clinic.keys.client, more: object = {}) => {
    const visitor = key === null ? { first_name: 'Vera', last_name: 'Visitor', email: 'vera@example.org' } : {};
    const input = {
      provider_id: p,
      appointment_type_id: t,
      contact_type: 'Phone Call',
      date,
      timezone: 'America/New_York',
      ...visitor,
      ...more,
    };
    const { body } = await clinic.query(key, checkout, { input });
    expect(body.errors).toBeUndefined();
    return body.data.completeCheckout as {
      appointment: { id: string } | null;
      messages: { field: string; message: string }[] | null;
    };
  };
  return { clinic, p, t, slotsOn, book };
}

describe('a client books an appointment', () => {
  let practiced: Awaited<ReturnType<typeof practice>>;
  beforeAll(async () => {
    practiced = await practice();
  });

  it('finds the day, sees its slots, books one, and sees it gone with all that its buffer touches', async () => {
    const { clinic, p, t, slotsOn, book } = practiced;
    const { body } = await clinic.query(null, days, {
      p,
      t,
      zone: 'America/New_York',
      from: '2026-03-03',
      to: '2026-03-08',
    });
    expect(body.data.daysAvailableForRange).toEqual(['2026-03-03', '2026-03-04', '2026-03-05', '2026-03-06']);

    expect(await slotsOn('2026-03-03')).toEqual(
      ['09:00', '09:15', '09:30', '09:45', '10:00', '10:15', '10:30', '10:45', '11:00', '11:15', '11:30'].map(
        (time) => `2026-03-03 ${time}:00 -0500`,
      ),
    );
    const booked = await book('2026-03-03 10:00:00 -0500');
    expect(booked.messages).toBeNull();
    expect(booked.appointment?.id).toMatch(/^\d+$/);
    // 10:00–10:30 with 10 minutes on either side takes 09:50–10:40.
    expect(await slotsOn('2026-03-03')).toEqual(
      ['09:00', '09:15', '10:45', '11:00', '11:15', '11:30'].map((time) => `2026-03-03 ${time}:00 -0500`),
    );
  });

  it('refuses what is not offered, and says what is', async () => {
    const { book } = practiced;
    const taken = await book('2026-03-03 10:15:00 -0500');
    expect(taken.appointment).toBeNull();
    expect(taken.messages?.[0]).toEqual({ field: 'date', message: 'That time is no longer available.' });
    expect(taken.messages?.[1]?.message).toContain('Mar 3, 10:45 AM EST');
  });

  it('shows visitors what they booked as the slot was shown, on the clock of the provider', async () => {
    const { clinic, p, slotsOn, t } = await practice();
    const moved =
      'mutation($id: ID) { updateUser(input: { id: $id, timezone: "Asia/Kolkata" }) { messages { message } } }';
    expect((await clinic.query(clinic.keys.provider, moved, { id: p })).body.data.updateUser.messages).toBeNull();
    const [date] = await slotsOn('2026-03-09', null, 'Asia/Kolkata');
    expect(date).toBe('2026-03-09 18:30:00 +0530');
    const who = { first_name: 'Vera', last_name: 'Visitor', email: 'vera@example.org' };
    const { body } = await clinic.query(
      null,
      'mutation($input: completeCheckoutInput) { completeCheckout(input: $input) { appointment { date start end timezone_abbr } } }',
      { input: { provider_id: p, appointment_type_id: t, contact_type: 'Phone Call', date, ...who } },
    );
    expect(body.data.completeCheckout.appointment).toEqual({
      date,
      start: date,
      end: '2026-03-09 19:00:00 +0530',
      timezone_abbr: 'IST',
    });
  });

  it('books a visitor, who is created once however often they come', async () => {
    const { clinic, book } = practiced;
    expect((await book('2026-03-04 09:00:00 -0500', null)).messages).toBeNull();
    expect(
      (await book('2026-03-04 11:00:00 -0500', null, { email: ' VERA@example.org ', last_name: 'visitor' })).messages,
    ).toBeNull();
    const { body } = await clinic.query(
      clinic.keys.staff,
      '{ users(keywords: "Vera") { id } usersCount(keywords: "Vera") }',
    );
    expect(body.data.usersCount).toBe(1);
  });

  it('lets exactly one of 64 simultaneous clients have the one slot', async () => {
    const { book, slotsOn } = practiced;
    const answers = await Promise.all(
      Array.from({ length: 64 }, (_, i) =>
        book('2026-03-05 09:00:00 -0500', null, { email: `client${i}@example.org` }),
      ),
    );
    expect(answers.filter(({ appointment }) => appointment !== null)).toHaveLength(1);
    expect(
      answers.filter(({ messages }) => messages?.[0]?.message === 'That time is no longer available.'),
    ).toHaveLength(63);
    expect((await slotsOn('2026-03-05'))[0]).toBe('2026-03-05 09:45:00 -0500');
  });
});
