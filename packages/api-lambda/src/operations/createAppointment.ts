import type { Context } from '../context.ts';
import type { createAppointmentInput } from '../generated.ts';
import { requireBlockRight } from '../identity/calendar-right.ts';
import { plannedChange } from '../scheduling/appointment-writes.ts';
import { committedChange } from '../scheduling/large-change.ts';
import { contactTypeFor } from '../scheduling/meeting.ts';
import { prospects } from '../scheduling/offer.ts';
import { contactTypesOf } from '../settings.ts';
import { replacing, untilCommitted } from '../store/commit.ts';
import type { Appointment } from '../store/items.ts';
import { mutation, type Refusal } from '../wire/answer.ts';
import { attendance } from './appointment/attendance.ts';
import { notAvailable } from './appointment/enforcement.ts';
import { type GatheredForNew, gatherForNew } from './appointment/gather-for-new.ts';
import { newAppointments } from './appointment/new-appointments.ts';
import { requirePlace, roomTaken } from './appointment/place.ts';
import { type NewAppointment, readNewAppointment } from './appointment/read-new-appointment.ts';
import { fulfillment } from './appointment-request/fulfillment.ts';
import { clientWrites } from './checkout/booked-client.ts';

/**
 * Books on staff's word: at any time, also over other appointments and outside availability, unless it asks for
 * `enforce_availability`. A series is written all or none.
 */
export const createAppointment = mutation(async (input: createAppointmentInput, ctx: Context) => {
  const asked = await readNewAppointment(input, ctx);
  return untilCommitted(ctx, () => book(asked, ctx));
});

/** One attempt: gather, decide, commit. */
async function book(asked: NewAppointment, ctx: Context): Promise<{ appointment: Appointment } | Refusal> {
  const gathered = await gatherForNew(asked, ctx);
  const { facts, calendars, type } = gathered;
  requirePlace(facts, asked.location, asked.room);
  const attending = attendance(asked, gathered);
  if ('messages' in attending) return attending;

  const { appointments, series } = await newAppointments(ctx, asked, gathered, attending.clients);
  requireBlockRight(ctx, appointments);
  const refused =
    (asked.enforced && notAvailable(prospectsFor(asked, ctx, gathered, appointments), appointments)) ||
    roomTaken(facts, calendars, appointments);
  if (refused) return refused;

  const plan = await plannedChange(
    ctx,
    appointments.map((after) => ({ after })),
    gathered,
  );
  const attendees = gathered.clients.filter(({ id }) => attending.clients.includes(id));
  const booked = attendees.map((client) => ({ client, before: client }));
  const placements = await clientWrites(ctx, booked, [type]);
  const appointment = plan.appointments[0] as Appointment;
  const closing = gathered.request ? fulfillment(ctx, gathered.request, appointment) : [];
  const more = [...(series ? replacing(undefined, series) : []), ...placements, ...closing];
  return committedChange(ctx, plan, more, series ? 'recurring_appointment' : 'attendee_ids', { appointment });
}

function prospectsFor(
  asked: NewAppointment,
  ctx: Context,
  { facts, type }: GatheredForNew,
  appointments: readonly Appointment[],
) {
  const [first, last] = [appointments[0] as Appointment, appointments.at(-1) as Appointment];
  const contact =
    asked.contactType && contactTypeFor(asked.contactType, undefined, contactTypesOf(facts.organizationSetting));
  const hours = { ...(contact && { contactType: contact.id }), ...(asked.location && { location: asked.location }) };
  const wanted = { type, length: first.end - first.start, hours, booker: { kind: 'staff' } } as const;
  return prospects(ctx.nowMs / 60_000, facts, wanted, { start: first.start, end: last.end });
}
