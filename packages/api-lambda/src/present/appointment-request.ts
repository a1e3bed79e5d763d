import type { Context } from '../context.ts';
import type { AppointmentRequest, RequestedSlot } from '../store/items.ts';
import { load } from '../store/loader.ts';
import { key } from '../store/table.ts';
import { shownZone } from '../viewer-zone.ts';
import { printIso } from '../wire/instant-out.ts';
import type { LocationOfSetting } from './appointment-location.ts';
import { attends, visibleClients } from './audience.ts';
import type { Presenter } from './presenter.ts';
import { loadAppointment, loadType, loadUser } from './related.ts';

/** A time that was asked for, with what the request says of it. */
export interface SlotOfRequest extends RequestedSlot {
  readonly appointment_request_id: string;
  readonly timezone: string;
}

/** A moment of a request, epoch milliseconds, as whoever looks at it reads it. */
const shown = async (ctx: Context, request: Pick<AppointmentRequest, 'timezone'>, ms: number): Promise<string> =>
  printIso(ms, await shownZone(request, ctx));

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
  closed_at: (request, _, ctx) => (request.closed_at === undefined ? null : shown(ctx, request, request.closed_at)),
  closed_by: async ({ closed_by_id }, _, ctx) => (await loadUser(ctx, closed_by_id)) ?? null,
  created_at: (request, _, ctx) => shown(ctx, request, request.created_at),
  first_appointment: async ({ first_appointment_id }, _, ctx) => {
    const appointment = await loadAppointment(ctx, first_appointment_id);
    return appointment && appointment.deleted_at === undefined && attends(ctx, appointment) ? appointment : null;
  },
  patient: async ({ patient_id }, _, ctx) =>
    (await loadUser(ctx, visibleClients(ctx, patient_id === undefined ? [] : [patient_id])[0])) ?? null,
  provider: async ({ provider_id }, _, ctx) => (await loadUser(ctx, provider_id)) ?? null,
  slots: ({ id, timezone, slots }) => slots.map((slot) => ({ ...slot, timezone, appointment_request_id: id })),
};

/** A time that was asked for. */
export const appointmentRequestSlot: Presenter<'AppointmentRequestSlotType'> = {
  slot_end: (slot, _, ctx) => shown(ctx, slot, slot.end * 60_000),
  slot_start: (slot, _, ctx) => shown(ctx, slot, slot.start * 60_000),
};
