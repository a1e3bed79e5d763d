import { decide, type Zone, zone } from '@openings/engine';
import type { Context } from '../../context.ts';
import type { updateAppointmentInput } from '../../generated.ts';
import { plannedChange } from '../../scheduling/appointment-writes.ts';
import { touched } from '../../scheduling/occupancy.ts';
import { prospects, together, zoneOf } from '../../scheduling/offer.ts';
import { mayReschedule } from '../../scheduling/reschedule.ts';
import { changed, committed, type Fields } from '../../store/commit.ts';
import type { Appointment, User } from '../../store/items.ts';
import { type Refusal, refusal } from '../../wire/answer.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { immovableMessage } from '../../wire/immovable-text.ts';
import { readWhen } from '../../wire/instant-in.ts';
import { refusalMessages } from '../../wire/issue-text.ts';
import { readZone } from '../../wire/zone-in.ts';
import { type AppointmentFacts, gatherFor } from './change-facts.ts';
import { findAppointment } from './find-appointment.ts';

/** Zones reach at most so far beyond a start that is not yet known to the minute. */
const MARGIN = 2 * 1440;

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
  const foreign = Object.entries(input).find(
    ([field, value]) => value !== null && value !== undefined && !theirs.has(field),
  )?.[0];
  if (foreign) throw new BadInput(foreign, `Clients cannot change ${foreign}. Ask the practice to.`);
  const before = await findAppointment(ctx, input.id);
  const named = input.timezone ? readZone(input.timezone, 'timezone') : undefined;
  const rough = startIn(input, named ?? zone('UTC'));
  const around = rough === undefined ? [] : [{ start: rough - MARGIN, end: rough + MARGIN }];
  const found = await gatherFor(ctx, before, { type: before.appointment_type_id, providers: before.provider_ids }, [
    ...touched({ before }),
    ...around,
  ]);

  const start = startIn(
    input,
    named ?? zoneOf(client.timezone ? client : found.facts.providers[0]?.provider, found.facts.organization),
  );
  const refused = start === undefined ? undefined : refusalOf(ctx, found, before, start, client);
  if (refused) return refused;

  const after = changed(ctx, before, {
    ...(start !== undefined && movedTo(before, start)),
    ...(typeof input.client_confirmed === 'boolean' && { client_confirmed: input.client_confirmed }),
    last_updated_by_id: client.id,
  });
  const calendars = new Map(found.facts.providers.map((own) => [own.provider.id, own.calendar]));
  const plan = await plannedChange(ctx, [{ before, after }], { calendars, rules: found.setting });
  return committed(ctx, plan.writes, { appointment: plan.appointments[0] as Appointment });
}

function startIn(input: updateAppointmentInput, zoneOfDate: Zone): number | undefined {
  const when = readWhen(input, zoneOfDate);
  if (when && when.seconds !== 0)
    throw new BadInput('datetime', 'Appointments start on a whole minute, for example "2026-11-22 14:30:00 -0500".');
  return when?.minute;
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
  if (before.is_group) return refusal('datetime', 'A group session cannot be moved by one of its clients.');
  const immovable = mayReschedule(now, before, found.setting);
  if (immovable) return refusal('datetime', immovableMessage('reschedule', immovable, found.setting));
  const length = before.end - before.start;
  const wanted = {
    type: found.typeAfter,
    length,
    hours: {},
    booker: { kind: 'client', client, balance: 0 },
    moving: before.id,
  } as const;
  const prospect = together(prospects(now, found.facts, wanted, { start, end: start + length }));
  if (!prospect) return refusal('datetime', 'The provider of this appointment no longer takes appointments.');
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

/** Moved by the client's own choice; a status that said it did not take place no longer says so. */
function movedTo(before: Appointment, start: number): Fields<Appointment> {
  const count = before.patient_reschedule_count + 1;
  const end = start + before.end - before.start;
  return {
    start,
    end,
    self_booked: true,
    pm_status: undefined,
    patient_reschedule_count: count,
  };
}
