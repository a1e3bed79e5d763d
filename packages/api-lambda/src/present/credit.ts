import type { CreditEvent } from '../store/items.ts';
import { created_at } from './dates.ts';
import type { Presenter } from './presenter.ts';
import { loadAppointment, loadType, loadUser } from './related.ts';

/** What a client has left of one appointment type. */
export const appointmentTypeCredit: Presenter<'AppointmentTypeCredit'> = {
  appointment_type: async ({ appointment_type_id }, _, ctx) => (await loadType(ctx, appointment_type_id)) ?? null,
  form_id: () => null,
  quantity: ({ quantity }) => String(quantity),
  user_id: ({ user_id }) => Number(user_id),
};

const sentences: Readonly<Record<CreditEvent, string>> = {
  granted: 'The balance was set.',
  spent: 'A credit was spent on an appointment.',
  returned: 'A credit was given back.',
};

/** A row of the history of a client's credits. */
export const appointmentCreditChange: Presenter<'AppointmentCreditChange'> = {
  appointment: async ({ appointment_id }, _, ctx) => (await loadAppointment(ctx, appointment_id)) ?? null,
  created_at,
  credit_change_event: ({ event }) => sentences[event],
  credit_change_event_type: ({ event }) => event,
  credit_quantity: ({ quantity }) => quantity,
  initiator: async ({ initiator_id }, _, ctx) => (await loadUser(ctx, initiator_id)) ?? null,
};
