import type { Context } from '../context.ts';
import type { AppointmentRequest, RequestedSlot } from '../store/items.ts';
import { load } from '../store/loader.ts';
import { key } from '../store/table.ts';
import type { LocationOfSetting } from './appointment-location.ts';
import { attends, visibleClients } from './audience.ts';
import { shownIso } from './dates.ts';
import type { Presenter } from './presenter.ts';
import { loadAppointment, loadType, loadUser } from './related.ts';

/** A time that was asked for, with the request. */
export interface SlotOfRequest extends RequestedSlot {
  readonly appointment_request_id: string;
}

/** The place asked for, as long as it is there. */
async function place({ organization, location }: AppointmentRequest, ctx: Context): Promise<LocationOfSetting | null> {
  if (!location) return null;
  const { id, appointment_setting_id: owner } = location;
  const at = owner === organization ? key.organizationSetting(owner) : key.userSetting(owner);
  const known = (await load(ctx, 'setting', at))?.fields.appointment_locations?.find((one) => one.id === id);
  return known ? { ...known, appointment_setting_id: owner } : null;
}

/** An appointment request. A visitor who makes one is shown no more of it than what they sent. */
export const appointmentRequest: Presenter<'AppointmentRequestType'> = {
  appointment_location: (request, _, ctx) => place(request, ctx),
  appointment_type: async ({ appointment_type_id }, _, ctx) => (await loadType(ctx, appointment_type_id)) ?? null,
  booking_params: ({ booking_params }) => (booking_params === undefined ? null : JSON.parse(booking_params)),
  closed_at: ({ closed_at }, _, ctx) => shownIso(ctx, closed_at),
  closed_by: async ({ closed_by_id }, _, ctx) => (await loadUser(ctx, closed_by_id)) ?? null,
  created_at: async ({ created_at }, _, ctx) => (await shownIso(ctx, created_at)) as string,
  first_appointment: async ({ first_appointment_id }, _, ctx) => {
    const appointment = await loadAppointment(ctx, first_appointment_id);
    return appointment && appointment.deleted_at === undefined && attends(ctx, appointment) ? appointment : null;
  },
  patient: async ({ patient_id }, _, ctx) =>
    (await loadUser(ctx, visibleClients(ctx, patient_id === undefined ? [] : [patient_id])[0])) ?? null,
  provider: async ({ provider_id }, _, ctx) => (await loadUser(ctx, provider_id)) ?? null,
  slots: ({ id, slots }) => slots.map((slot) => ({ ...slot, appointment_request_id: id })),
};

/** A time that was asked for. */
export const appointmentRequestSlot: Presenter<'AppointmentRequestSlotType'> = {
  slot_end: async ({ end }, _, ctx) => (await shownIso(ctx, end * 60_000)) as string,
  slot_start: async ({ start }, _, ctx) => (await shownIso(ctx, start * 60_000)) as string,
};
