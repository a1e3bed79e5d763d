import { shownIso } from './dates.ts';
import type { Presenter } from './presenter.ts';
import { loadAppointment, loadUser } from './related.ts';

/** A client's place in a group appointment. */
export const appointmentInclusion: Presenter<'AppointmentInclusionType'> = {
  appointment: async ({ appointment_id }, _, ctx) => (await loadAppointment(ctx, appointment_id)) ?? null,
  cancelled_at: ({ cancelled_at }, _, ctx) => shownIso(ctx, cancelled_at),
  cancelled_by: async ({ cancelled_by_id }, _, ctx) => (await loadUser(ctx, cancelled_by_id)) ?? null,
  join_time: () => null,
  leave_time: () => null,
  user: async ({ user_id }, _, ctx) => (await loadUser(ctx, user_id)) ?? null,
};
