import type { Zone } from '@openings/engine';
import type { Context } from '../../context.ts';
import type { updateAppointmentInput } from '../../generated.ts';
import { requireBlockRight } from '../../identity/calendar-right.ts';
import { type AppointmentUpdate, plannedChange } from '../../scheduling/appointment-writes.ts';
import { committedChange } from '../../scheduling/large-change.ts';
import { within } from '../../scheduling/occupancy.ts';
import { prospects } from '../../scheduling/offer.ts';
import type { PlaceEdits } from '../../scheduling/roster.ts';
import { changed, replacing, unchanged } from '../../store/commit.ts';
import { type Appointment, keyOf } from '../../store/items.ts';
import type { Refusal } from '../../wire/answer.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { readId } from '../../wire/ids-in.ts';
import { type AppointmentFacts, clientsIn, gatherFor } from './change-facts.ts';
import { notAvailable } from './enforcement.ts';
import { findAppointment } from './find-appointment.ts';
import { requireKeptHere } from './kept-elsewhere.ts';
import { changesAnything } from './named-changes.ts';
import { anotherLike } from './occurrence.ts';
import { requirePlace, roomTaken } from './place.ts';
import { leaving, notedPlaces } from './places-noted.ts';
import { readClients, readProviders } from './read-appointment-changes.ts';
import { readLength, readStart } from './read-time.ts';
import { readRepetition, readRepetitionChange } from './repetition.ts';
import type { Scope } from './scope.ts';
import { scopeOf } from './series-scope.ts';
import { targetAfter } from './target-after.ts';
import { zoneOfDates } from './zone-of-dates.ts';

/** One attempt at a change by staff: gather, decide, commit. Any time will do, unless `enforce_availability` is asked for. */
export async function updateByStaff(
  input: updateAppointmentInput,
  ctx: Context,
): Promise<{ appointment: Appointment } | Refusal> {
  const before = await findAppointment(ctx, input.id);
  requireKeptHere(before);
  const zone = await zoneOfDates(ctx, input.timezone, before.provider_ids[0]);
  const scope = await readScope(input, ctx, before, zone);
  const found = await gather(input, ctx, before, scope);
  const places = await notedPlaces(input, ctx, before);
  const updates = updatesOf(input, ctx, before, scope, found, places);

  const standing = updates.map(({ after }) => after);
  requireBlockRight(ctx, [before, ...standing]);
  const refused =
    ((input.enforce_availability || input.client_updating) && unavailable(ctx, found, standing)) ||
    roomTaken(found.facts, found.calendars, standing);
  if (refused) return refused;

  const plan = await plannedChange(ctx, updates, found);
  const series = scope.series.flatMap(({ before: was, after }) => replacing(was, after));
  // Where the one that was named stays as it is, those that are added are like it: it has to be as it was.
  const pattern = scope.targets.length === 0 ? [{ check: keyOf(before), when: unchanged(before) }] : [];
  const appointment = plan.appointments.find(({ id }) => id === before.id) ?? before;
  return committedChange(
    ctx,
    plan,
    [...series, ...pattern],
    scope.series.length > 0 ? 'recurring_appointment' : 'attendee_ids',
    {
      appointment,
    },
  );
}

function readScope(input: updateAppointmentInput, ctx: Context, before: Appointment, zone: Zone): Promise<Scope> {
  const start = readStart(input, zone, before.start) ?? before.start;
  const length = readLength(input, zone, start, input.is_blocker ?? before.is_blocker);
  const repetition = before.series_id === undefined ? readRepetition(input) : readRepetitionChange(input);
  return scopeOf(ctx, before, {
    start,
    length,
    zone: input.timezone ? zone : undefined,
    interval: repetition?.interval,
    times: repetition?.times,
    joinAll: repetition?.joinAll,
    wide: input.updateRecurring ?? undefined,
    more:
      start !== before.start ||
      (length !== undefined && length !== before.end - before.start) ||
      changesAnything(input, before),
  });
}

async function gather(
  input: updateAppointmentInput,
  ctx: Context,
  before: Appointment,
  scope: Scope,
): Promise<AppointmentFacts> {
  const type = input.appointment_type_id
    ? readId(input.appointment_type_id, 'appointment_type_id')
    : before.appointment_type_id;
  const room = input.room_id ? readId(input.room_id, 'room_id') : before.room_id;
  const clients = readClients(input) ?? [];
  const others = scope.targets.map((target) => target.before).filter(({ id }) => id !== before.id);
  const found = await gatherFor(ctx, {
    members: [before, ...others, ...scope.removed],
    type,
    providers: readProviders(input, before),
    room,
    intervals: [
      ...scope.targets.map(({ start, length }) => within(start, Math.max(length, 1440))),
      ...scope.added.map(({ start }) => within(start, Math.max(before.end - before.start, 1440))),
    ],
    clients,
  });
  const known = clientsIn(found.facts);
  const unknown = clients.find((id) => !known.some((client) => client.id === id));
  if (unknown !== undefined)
    throw new BadInput(input.attendee_ids ? 'attendee_ids' : 'user_id', `No client has the id ${unknown}.`);
  if (input.appointment_location_id || input.room_id)
    requirePlace(
      found.facts,
      input.appointment_location_id || before.appointment_location_id,
      input.room_id || undefined,
    );
  return found;
}

/** Everything the update does to appointments, the one that was named first. */
function updatesOf(
  input: updateAppointmentInput,
  ctx: Context,
  before: Appointment,
  scope: Scope,
  found: AppointmentFacts,
  places: PlaceEdits,
): AppointmentUpdate[] {
  const updates = scope.targets.map((target) => {
    const noted = target.before.id === before.id ? places : new Map();
    const after = targetAfter(input, ctx, target, found, leaving(noted));
    return { before: target.before, after, ...(noted.size > 0 && { places: noted }) };
  });
  const by = ctx.viewer.role === 'anonymous' ? undefined : ctx.viewer.user.id;
  const pattern = updates[0]?.after ?? before;
  const { confirm_by_default } = found.setting;
  return [
    ...updates,
    ...scope.added.map((one) => ({ after: anotherLike(ctx, pattern, one, confirm_by_default) })),
    ...scope.removed.map((one) => ({
      before: one,
      after: changed(ctx, one, { deleted_at: ctx.nowMs, last_updated_by_id: by }),
    })),
  ];
}

/** What an enforced change runs up against, at the times it moves to. */
function unavailable(
  ctx: Context,
  { facts, type }: AppointmentFacts,
  standing: readonly Appointment[],
): Refusal | undefined {
  const starts = standing.map(({ start }) => start);
  const first = standing[0] as Appointment;
  const range = { start: Math.min(...starts), end: Math.max(...starts) + 1440 };
  const wanted = { type, length: first.end - first.start, hours: {}, booker: { kind: 'staff' } } as const;
  const found = prospects(ctx.nowMs / 60_000, facts, wanted, range);
  const theirs = first.provider_ids.flatMap((id) => found.filter(({ provider }) => provider.id === id));
  return notAvailable(theirs, standing);
}
