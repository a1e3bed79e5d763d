import { expect } from 'vitest';
import { calling } from './calling.ts';
import { type Clinic, openClinic } from './server.ts';

/** What tests look at in an appointment. */
export const shown =
  'appointment { id date end length pm_status contact_type location notes user_id other_party_id time_recurring_override current_position_in_recurring_series max_attendees attendees { id } attendees_on_waitlist { id } providers { id } recurring_appointment { id repeat_interval repeat_times previous_recurring_appointment_id } }';

/** An appointment as `shown`. */
export interface Shown {
  readonly id: string;
  readonly date: string;
  readonly end: string;
  readonly length: number;
  readonly pm_status: string | null;
  readonly time_recurring_override: boolean | null;
  readonly current_position_in_recurring_series: number | null;
  readonly attendees: readonly { readonly id: string }[];
  readonly providers: readonly { readonly id: string }[];
  readonly attendees_on_waitlist: readonly { readonly id: string }[];
  readonly recurring_appointment: {
    readonly id: string;
    readonly repeat_interval: string;
    readonly repeat_times: string;
    readonly previous_recurring_appointment_id: string | null;
  } | null;
}

/**
 * A practice that books: its provider works weekdays 09:00–17:00 in New York and offers "Visit" (60 minutes, 1:1), "Call"
 * (30 minutes, 1:1) and "Class" (60 minutes, a group with a waitlist).
 */
export async function openPractice(now = '2026-03-02T15:00:00Z') {
  const clinic = await openClinic({ now });
  const api = calling(clinic);
  const typeOf = async (input: object) =>
    (await api.made('createAppointmentType', { clients_can_book: true, ...input }, 'appointmentType { id }')).id;
  const [visit, call, group] = await Promise.all([
    typeOf({ name: 'Visit', length: 60 }),
    typeOf({ name: 'Call', length: 30 }),
    typeOf({ name: 'Class', length: 60, is_group: true, is_waitlist_enabled: true }),
  ]);
  for (const day_of_week of [1, 2, 3, 4, 5]) {
    const hours = { is_repeating: true, day_of_week, range_start: '2026-01-01', time: '09:00', end_time: '17:00' };
    const input = { ...hours, user_id: clinic.ids.provider, timezone: 'America/New_York' };
    await api.made('createAvailability', input, 'availability { id }');
  }
  const usual = { appointment_type_id: visit, contact_type: 'Phone Call', other_party_id: clinic.ids.provider };

  return {
    clinic,
    ...api,
    types: { visit, call, group },

    /** Books a visit of the client at an instant; `more` says otherwise. */
    async book(datetime: string, more: object = {}): Promise<Shown> {
      const input = { ...usual, user_id: clinic.ids.client, datetime, ...more };
      return (await api.made('createAppointment', input, shown)) as unknown as Shown;
    },

    /** What a booking is refused with. */
    unbookable: (more: object) =>
      api.refusal('createAppointment', { ...usual, user_id: clinic.ids.client, ...more }, 'appointment { id }'),

    async update(id: string, input: object, key?: string): Promise<Shown> {
      return (await api.made('updateAppointment', { id, ...input }, shown, key)) as unknown as Shown;
    },

    unchangeable: (id: string, input: object, key?: string) =>
      api.refusal('updateAppointment', { id, ...input }, 'appointment { id }', key),

    remove: (id: string, input: object = {}, key?: string) =>
      api.made('deleteAppointment', { id, ...input }, 'appointment { id }', key),

    /** An appointment as it reads now. */
    async read(id: string, key?: string): Promise<Shown | null> {
      return api.ask('appointment', `id: "${id}"`, shown.slice('appointment '.length), key);
    },

    /** Ids and dates of a list. */
    async list(args: string, key?: string): Promise<string[]> {
      const found: { id: string }[] = (await api.ask('appointments', args, '{ id }', key)) ?? [];
      const count = await api.ask(
        'appointmentsCount',
        args.replace(/order_by: \w+|page_size: \d+|offset: \d+/g, ''),
        '',
        key,
      );
      if (!/page_size|offset/.test(args)) expect(count).toBe(found.length);
      return found.map(({ id }) => id);
    },

    /** Starts that a visitor is offered on a day, `HH:MM` in New York. */
    async offered(day: string, type = visit): Promise<string[]> {
      const args = `provider_id: "${clinic.ids.provider}", appt_type_id: "${type}", start_date: "${day}", end_date: "${day}", timezone: "America/New_York"`;
      const slots: { date: string }[] = await api.ask('availableSlotsForRange', args, '{ date }', null as never);
      return slots.map(({ date }) => date.slice(11, 16));
    },

    /** Books a slot, or joins a session, as whoever holds the key. */
    checkout: (input: object, key = clinic.keys.client) =>
      api.mutate(
        'completeCheckout',
        { provider_id: clinic.ids.provider, contact_type: 'Phone Call', timezone: 'America/New_York', ...input },
        shown,
        key,
      ),
  };
}

export type Practice = Awaited<ReturnType<typeof openPractice>>;
export type { Clinic };
