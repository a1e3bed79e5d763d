import { type Interval, issues, type Zone, zone } from '@openings/engine';
import type { Context } from '../../context.ts';
import type { updateAppointmentInput } from '../../generated.ts';
import { type AppointmentUpdate, fitsOneTransaction, plannedChange } from '../../scheduling/appointment-writes.ts';
import { contactTypeFor } from '../../scheduling/meeting.ts';
import { isActive, touched } from '../../scheduling/occupancy.ts';
import { prospects, zoneOf } from '../../scheduling/offer.ts';
import { filled } from '../../scheduling/roster.ts';
import { contactTypesOf } from '../../settings.ts';
import { changed, committed, type Fields } from '../../store/commit.ts';
import { only } from '../../store/facts.ts';
import type { Appointment } from '../../store/items.ts';
import { key } from '../../store/table.ts';
import { type Refusal, refusal } from '../../wire/answer.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { readId } from '../../wire/ids-in.ts';
import { LIMITS, readNumber } from '../../wire/number-in.ts';
import { readText } from '../../wire/text-in.ts';
import { printForPeople } from '../../wire/warning-date.ts';
import { readZone } from '../../wire/zone-in.ts';
import { type AppointmentFacts, gatherFor } from './change-facts.ts';
import { enforced } from './enforcement.ts';
import { findAppointment } from './find-appointment.ts';
import { readClients, readKeptFields, readProviders, readSpan, readStatus } from './read-appointment-changes.ts';

/** Zones and lengths reach at most so far beyond a start that is not yet known to the minute. */
const MARGIN = 2 * 1440;

/** One attempt at a change by staff: gather, decide, commit. Any time will do, unless `enforce_availability` is asked for. */
export async function updateByStaff(
  input: updateAppointmentInput,
  ctx: Context,
): Promise<{ appointment: Appointment } | Refusal> {
  const before = await findAppointment(ctx, input.id);
  const found = await gather(input, ctx, before);
  const after = appointmentAfter(input, ctx, before, found);
  const refused = input.enforce_availability ? notAvailable(ctx, found, before, after) : undefined;
  if (refused) return refused;

  const updates: AppointmentUpdate[] = [{ before, after }];
  const calendars = new Map(found.facts.providers.map((own) => [own.provider.id, own.calendar]));
  const plan = await plannedChange(ctx, updates, {
    calendars,
    rules: found.setting,
    credits: only(found.facts.others, 'credit'),
  });
  if (!fitsOneTransaction(plan.writes))
    return refusal('attendee_ids', 'That is too much to change at once. Add or remove fewer attendees at a time.');
  return committed(ctx, plan.writes, { appointment: plan.appointments[0] as Appointment });
}

async function gather(input: updateAppointmentInput, ctx: Context, before: Appointment): Promise<AppointmentFacts> {
  const type = input.appointment_type_id
    ? readId(input.appointment_type_id, 'appointment_type_id')
    : before.appointment_type_id;
  const providers = readProviders(input, before);
  const rough = readSpan(input, before, undefined, zoneNamed(input) ?? zone('UTC'));
  const around: Interval = { start: rough.start - MARGIN, end: rough.end + MARGIN };
  const clients = readClients(input) ?? [];
  const found = await gatherFor(
    ctx,
    before,
    { type, providers },
    [...touched({ before }), around],
    clients.map(key.user),
  );
  const known = only(found.facts.others, 'user').filter(
    (user) => user.role === 'client' && user.organization === before.organization,
  );
  const unknown = clients.find((id) => !known.some((client) => client.id === id));
  if (unknown !== undefined)
    throw new BadInput(input.attendee_ids ? 'attendee_ids' : 'user_id', `No client has the id ${unknown}.`);
  return found;
}

const zoneNamed = (input: updateAppointmentInput): Zone | undefined =>
  input.timezone ? readZone(input.timezone, 'timezone') : undefined;

/** The appointment as it is to be. */
function appointmentAfter(
  input: updateAppointmentInput,
  ctx: Context,
  before: Appointment,
  found: AppointmentFacts,
): Appointment {
  const { facts, typeAfter: type, setting } = found;
  const viewer = ctx.viewer.role === 'anonymous' ? undefined : ctx.viewer.user;
  const zoneOfDates =
    zoneNamed(input) ?? zoneOf(viewer?.timezone ? viewer : facts.providers[0]?.provider, facts.organization);
  const retyped = type !== undefined && type.id !== before.appointment_type_id;
  const contact = input.contact_type
    ? contactTypeFor(readText(input.contact_type, 'contact_type'), undefined, contactTypesOf(facts.organizationSetting))
    : undefined;
  const fields: Fields<Appointment> = {
    ...readKeptFields(input),
    ...readSpan(input, before, retyped ? type.length : undefined, zoneOfDates),
    provider_ids: readProviders(input, before),
    ...(retyped && { appointment_type_id: type.id, is_group: type.is_group, buffer: setting.buffer }),
    ...(contact && { contact_type: contact.name }),
    ...(input.max_attendees && { max_attendees: readNumber(input.max_attendees, 'max_attendees', LIMITS.attendees) }),
    ...(viewer && { last_updated_by_id: viewer.id }),
  };
  return changed(ctx, before, {
    ...fields,
    ...statusChange(input, ctx, before, found),
    ...people(input, { ...before, ...fields }),
  });
}

/** A changed status, when and by whom; a cancellation carries its reason, where the setting asks for one. */
function statusChange(
  input: updateAppointmentInput,
  ctx: Context,
  before: Appointment,
  { setting }: AppointmentFacts,
): Fields<Appointment> {
  if (input.pm_status === undefined || input.pm_status === null) return {};
  const pm_status = readStatus(input.pm_status, setting);
  if (pm_status === before.pm_status) return {};
  const reason = input.other_cancellation_reason
    ? readText(input.other_cancellation_reason, 'other_cancellation_reason')
    : undefined;
  if (
    pm_status === 'Cancelled' &&
    setting.provider_cancel_reason_required &&
    !reason &&
    !input.cancellation_reason_id
  ) {
    throw new BadInput(
      'other_cancellation_reason',
      'A cancellation needs a reason here, for example "Provider is ill".',
    );
  }
  return {
    pm_status,
    pm_status_changed_at: ctx.nowMs,
    ...(ctx.viewer.role !== 'anonymous' && { pm_status_last_changed_by_id: ctx.viewer.user.id }),
    ...(pm_status === 'Cancelled' && {
      cancellation: {
        initiated_by: input.cancellation_initiated_by ?? 'provider',
        ...(input.cancellation_reason_id && {
          reason_id: readId(input.cancellation_reason_id, 'cancellation_reason_id'),
        }),
        ...(reason && { other_cancellation_reason: reason }),
      },
    }),
  };
}

/** The clients as they are to be. A seat that becomes free goes to whoever waits longest. */
function people(input: updateAppointmentInput, appointment: Fields<Appointment>): Fields<Appointment> {
  const clients = readClients(input);
  if (!appointment.is_group) {
    if (clients === undefined) return {};
    if (clients.length > 1)
      throw new BadInput('attendee_ids', 'A 1:1 appointment has one client. Use a group appointment type for several.');
    return { user_id: clients[0] };
  }
  const attendee_ids = clients ?? appointment.attendee_ids ?? [];
  const seats = appointment.max_attendees;
  if (seats !== undefined && attendee_ids.length > seats) {
    throw new BadInput('attendee_ids', `${attendee_ids.length} clients do not fit into max_attendees ${seats}.`);
  }
  const waitlist_ids = (appointment.waitlist_ids ?? []).filter((client) => !attendee_ids.includes(client));
  const next = filled({ attendee_ids, waitlist_ids, ...(seats !== undefined && { max_attendees: seats }) });
  return { attendee_ids: next.attendee_ids, waitlist_ids: next.waitlist_ids };
}

/** What an enforced change runs up against, at the time it moves to. */
function notAvailable(
  ctx: Context,
  { facts, typeAfter: type }: AppointmentFacts,
  before: Appointment,
  after: Appointment,
): Refusal | undefined {
  if (after.is_blocker || !isActive(after)) return undefined;
  const length = after.end - after.start;
  const wanted = { type, length, hours: {}, booker: { kind: 'staff' }, moving: before.id } as const;
  const found = prospects(ctx.nowMs / 60_000, facts, wanted, after).filter(({ provider }) =>
    after.provider_ids.includes(provider.id),
  );
  const stands = found.some((own) =>
    issues({ start: after.start, length }, own.facts).some(({ code }) => enforced.has(code)),
  );
  return stands
    ? refusal('datetime', `Not available: ${printForPeople(after.start, found[0]?.zone ?? zone('UTC'))}.`)
    : undefined;
}
