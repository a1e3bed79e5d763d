import { noSuch, signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { createAppointmentInput } from '../generated.ts';
import { requireBlockRight } from '../identity/calendar-right.ts';
import { plannedChange } from '../scheduling/appointment-writes.ts';
import { committedChange } from '../scheduling/large-change.ts';
import { contactTypeFor } from '../scheduling/meeting.ts';
import { gatherCalendars, within } from '../scheduling/occupancy.ts';
import { prospects } from '../scheduling/offer.ts';
import { contactTypesOf } from '../settings.ts';
import { replacing, untilCommitted } from '../store/commit.ts';
import { schedulingFacts } from '../store/facts.ts';
import type { Appointment, AppointmentType, User } from '../store/items.ts';
import { key } from '../store/table.ts';
import { mutation, type Refusal } from '../wire/answer.ts';
import { BadInput } from '../wire/bad-input.ts';
import { attendance } from './appointment/attendance.ts';
import { type AppointmentFacts, changeFacts, clientsIn } from './appointment/change-facts.ts';
import { notAvailable } from './appointment/enforcement.ts';
import { newAppointments } from './appointment/new-appointments.ts';
import { requirePlace, roomTaken } from './appointment/place.ts';
import { type NewAppointment, readNewAppointment } from './appointment/read-new-appointment.ts';
import { fulfillment, type RequestToFulfill, requestIn } from './appointment-request/fulfillment.ts';
import { clientWrites, placed } from './checkout/booked-client.ts';

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
  const gathered = await gather(asked, ctx);
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
  const placements = gathered.clients
    .filter(({ id }) => attending.clients.includes(id))
    .map((client) => ({ client, before: client }))
    .flatMap((booked) => clientWrites(ctx, booked, placed(ctx, booked, [type])));
  const appointment = plan.appointments[0] as Appointment;
  const closing = gathered.request ? fulfillment(ctx, gathered.request, appointment) : [];
  const more = [...(series ? replacing(undefined, series) : []), ...placements, ...closing];
  return committedChange(ctx, plan, more, series ? 'recurring_appointment' : 'attendee_ids', { appointment });
}

/** What a new appointment rests on. */
export interface Gathered extends Pick<AppointmentFacts, 'facts' | 'calendars' | 'rules' | 'credits'> {
  readonly type: AppointmentType | undefined;
  readonly clients: readonly User[];
  readonly request: RequestToFulfill | undefined;
}

async function gather(asked: NewAppointment, ctx: Context): Promise<Gathered> {
  const { type: typeId, clients: ids } = asked;
  const { organization } = signedIn(ctx);
  const intervals = asked.starts.map((start) => within(start, asked.length));
  const [facts, rooms] = await Promise.all([
    schedulingFacts(ctx.store, {
      organization,
      types: typeId ? [typeId] : [],
      providers: asked.providers,
      intervals,
      others: [
        ...ids.map(key.user),
        ...(typeId ? ids.map((client) => key.credit(client, typeId)) : []),
        ...(asked.request ? [key.appointmentRequest(asked.request)] : []),
      ],
      consistent: true,
    }),
    gatherCalendars(ctx.store, organization, asked.room ? [asked.room] : [], intervals),
  ]);
  if (!facts) throw new Error(`Organization ${organization} is missing.`);
  const gathered = {
    ...changeFacts(facts, rooms),
    type: facts.types.find(({ deleted_at }) => deleted_at === undefined),
    clients: clientsIn(facts),
    request: await requestIn(ctx, facts),
  };
  requireThere(asked, gathered);
  return gathered;
}

/** @throws BadInput for ids that name nothing */
function requireThere(asked: NewAppointment, { facts, type, clients, request }: Gathered): void {
  const provider = asked.providers.find((id) => !facts.providers.some(({ provider }) => provider.id === id));
  if (provider !== undefined)
    throw new BadInput(
      provider === asked.providers[0] ? 'other_party_id' : 'providers',
      `No provider has the id ${provider}.`,
    );
  if (asked.type && !type) throw new BadInput('appointment_type_id', `No appointment type has the id ${asked.type}.`);
  const unknown = asked.clients.find((id) => !clients.some((client) => client.id === id));
  if (unknown !== undefined)
    throw new BadInput(unknown === asked.client ? 'user_id' : 'attendee_ids', `No client has the id ${unknown}.`);
  if (asked.request && !request) throw noSuch('appointment request', asked.request, 'appointment_request_id');
}

function prospectsFor(
  asked: NewAppointment,
  ctx: Context,
  { facts, type }: Gathered,
  appointments: readonly Appointment[],
) {
  const [first, last] = [appointments[0] as Appointment, appointments.at(-1) as Appointment];
  const contact =
    asked.contactType && contactTypeFor(asked.contactType, undefined, contactTypesOf(facts.organizationSetting));
  const hours = { ...(contact && { contactType: contact.id }), ...(asked.location && { location: asked.location }) };
  const wanted = { type, length: first.end - first.start, hours, booker: { kind: 'staff' } } as const;
  return prospects(ctx.nowMs / 60_000, facts, wanted, { start: first.start, end: last.end });
}
