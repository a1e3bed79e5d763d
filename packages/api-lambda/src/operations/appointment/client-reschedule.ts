import { decide, type Minute, type Zone } from '@openings/engine';
import type { Context } from '../../context.ts';
import type { updateAppointmentInput } from '../../generated.ts';
import { plannedChange } from '../../scheduling/appointment-writes.ts';
import { isActive, within } from '../../scheduling/occupancy.ts';
import { prospects, together } from '../../scheduling/offer.ts';
import { mayReschedule } from '../../scheduling/reschedule.ts';
import { changed, committed, type Fields } from '../../store/commit.ts';
import type { Appointment, User } from '../../store/items.ts';
import { type Refusal, refusal } from '../../wire/answer.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { immovableMessage } from '../../wire/immovable-text.ts';
import { readInstant } from '../../wire/instant-in.ts';
import { refusalMessages } from '../../wire/issue-text.ts';
import { type AppointmentFacts, gatherFor } from './change-facts.ts';
import { findAppointment } from './find-appointment.ts';
import { roomTaken } from './place.ts';
import { readStart } from './read-time.ts';
import { zoneOfDates } from './zone-of-dates.ts';

/** What a client may say of an appointment of theirs; the rest is staff's to change. */
const theirs: ReadonlySet<string> = new Set([
  'id',
  'datetime',
  'date',
  'time',
  'timezone',
  'client_updating',
  'client_confirmed',
  'clientMutationId',
  'enforce_availability',
  'suppress_webhook_notifications',
  'skip_notification_email',
]);

/** One attempt at a client's change of their appointment: move it to a start that is offered, or confirm it. */
export async function updateByClient(
  input: updateAppointmentInput,
  ctx: Context,
  client: User,
): Promise<{ appointment: Appointment } | Refusal> {
  const foreign = Object.entries(input).find(([field, value]) => says(value) && !theirs.has(field))?.[0];
  if (foreign) throw new BadInput(foreign, `Clients cannot change ${foreign}. Ask the practice to.`);
  const before = await findAppointment(ctx, input.id);
  if (before.is_group) return refusal('id', 'This is a session that you share: leave it, or confirm your place in it.');
  const asked = startIn(input, await zoneOfDates(ctx, input.timezone, before.provider_ids[0]), before.start);
  const start = asked === before.start ? undefined : asked;
  const around = start === undefined ? [] : [within(start, before.end - before.start)];
  const { appointment_type_id: type, provider_ids: providers, room_id: room } = before;
  const payers = isActive(before) ? [] : [client.id]; // one that gave its credit back takes another
  const found = await gatherFor(ctx, { members: [before], type, providers, room, intervals: around, payers });
  const refused = start === undefined ? undefined : refusalOf(ctx, found, before, start, client);
  if (refused) return refused;

  const after = changed(ctx, before, {
    ...(start !== undefined && movedTo(before, start)),
    ...(typeof input.client_confirmed === 'boolean' && { client_confirmed: input.client_confirmed }),
    last_updated_by_id: client.id,
  });
  // Slots know nothing of rooms: whoever moves to where the room is taken needs another one.
  const roomed = roomTaken(found.facts, found.calendars, [after]) ? { ...after, room_id: undefined } : after;
  const plan = await plannedChange(ctx, [{ before, after: roomed as Appointment }], found);
  return committed(ctx, plan.writes, { appointment: plan.appointments[0] as Appointment });
}

/** Whether a value says anything: what is absent, or false where false is usual, does not. */
const says = (value: unknown): boolean => value !== null && value !== undefined && value !== false;

function startIn(input: updateAppointmentInput, zone: Zone, present: Minute): Minute | undefined {
  const start = readStart(input, zone, present);
  if (input.datetime && readInstant(input.datetime, 'datetime', zone).seconds !== 0)
    throw new BadInput('datetime', 'Appointments start on a whole minute, for example "2026-11-22 14:30:00 -0500".');
  return start;
}

/** Why the client may not move the appointment there: because it may not be moved, or the start is not offered. */
function refusalOf(
  ctx: Context,
  found: AppointmentFacts,
  before: Appointment,
  start: number,
  client: User,
): Refusal | undefined {
  const now = ctx.nowMs / 60_000;
  const immovable = mayReschedule(now, before, found.setting);
  if (immovable) return refusal('datetime', immovableMessage('reschedule', immovable, found.setting));
  const length = before.end - before.start;
  const wanted = {
    type: found.type,
    length,
    hours: {},
    booker: { kind: 'client', client, balance: found.credits?.[0]?.quantity ?? 0 },
    moving: before,
  } as const;
  const prospect = together(prospects(now, found.facts, wanted, { start, end: start + length }));
  if (!prospect?.provider.active)
    return refusal('datetime', 'The provider of this appointment no longer takes appointments.');
  const decision = decide({ start, length }, prospect.facts);
  if (decision.accepted) return undefined;
  return {
    messages: refusalMessages(decision.issues, {
      zone: prospect.zone,
      field: 'datetime',
      ineligibility: prospect.ineligibility,
    }),
  };
}

/** Moved by the client's own choice, away from its series where it is of one; a status that said it did not take place no longer says so. */
function movedTo(before: Appointment, start: number): Fields<Appointment> {
  const count = before.patient_reschedule_count + 1;
  const end = start + before.end - before.start;
  return {
    start,
    end,
    self_booked: true,
    pm_status: undefined,
    patient_reschedule_count: count,
    ...(before.series_id !== undefined && { time_recurring_override: true }),
  };
}
