import { isMember, signedIn } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import { type AppointmentUpdate, plannedChange } from '../../scheduling/appointment-writes.ts';
import { UNLIMITED_SEATS } from '../../scheduling/occupancy.ts';
import { changed, committed, type Fields, unchanged } from '../../store/commit.ts';
import { eventOf } from '../../store/event.ts';
import { type Appointment, type Inclusion, keyOf, recordOf } from '../../store/items.ts';
import { LostRace, type Write } from '../../store/store.ts';
import { type Refusal, refusal } from '../../wire/answer.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { gatherFor } from './change-facts.ts';
import { readToChange, takesPart } from './find-appointment.ts';
import { type PlaceNote, placeFields } from './places-noted.ts';
import { leaving, withdrawalRefusal } from './withdrawal.ts';

type Outcome = { readonly appointment_inclusion: Inclusion } | Refusal;

/** One attempt at noting something about a client's place in a session. */
export async function changePlace(ctx: Context, found: Inclusion, note: PlaceNote): Promise<Outcome> {
  const { session, place } = await placeInSession(ctx, found);
  const here = takesPart(session, place.user_id);
  if (note.cancelled && here) return leave(ctx, place, note, session);
  if (note.cancelled === false && !here) return comeBack(ctx, place, note, session);
  const { writes, after } = noted(ctx, place, note, session);
  return committed(ctx, writes, { appointment_inclusion: after });
}

/**
 * A place and its session, as last committed. The session comes first, and whoever commits does so under the condition
 * that it is unchanged: then the place cannot have followed it since.
 * @throws BadInput where the session was deleted
 */
export async function placeInSession(
  ctx: Context,
  found: Inclusion,
): Promise<{ readonly session: Appointment; readonly place: Inclusion }> {
  const [session] = await readToChange(ctx, [found.appointment_id]);
  if (!session) throw new BadInput('id', `The session of place ${found.id} was deleted.`);
  const place = recordOf('inclusion', await ctx.store.get(keyOf(found), { consistent: true }));
  if (place?.id === found.id) return { session, place };
  throw new LostRace(['unchanged']); // left, and maybe come back to another place
}

/**
 * The writes that note something about a place which stays where it is, and nothing else: whoever changes the session
 * changes its places without reading them.
 */
export function noted(
  ctx: Context,
  place: Inclusion,
  note: PlaceNote,
  session: Appointment,
): { readonly writes: Write[]; readonly after: Inclusion } {
  const edit = { ...placeFields({ ...note, cancelled: null }, ctx, ''), v: place.v + 1 };
  const same = { name: 'unchanged', is: { id: place.id, v: place.v } } as const;
  const after = { ...place, ...edit } as Inclusion;
  return {
    after,
    writes: [
      { update: keyOf(place), set: edit, when: same },
      { check: keyOf(session), when: unchanged(session) },
      eventOf(ctx, 'APPOINTMENT_INCLUSION', place, after),
    ],
  };
}

const gather = (ctx: Context, session: Appointment) =>
  gatherFor(ctx, {
    members: [session],
    type: session.appointment_type_id,
    providers: session.provider_ids,
  });

async function leave(ctx: Context, place: Inclusion, note: PlaceNote, session: Appointment): Promise<Outcome> {
  const found = await gather(ctx, session);
  const { user } = signedIn(ctx);
  const reason = note.cancellation_reason ?? undefined;
  const refused = !isMember(ctx) && withdrawalRefusal(ctx, session, place.user_id, found.setting, reason);
  if (refused) return refused;
  return commit(ctx, place, leaving(ctx, session, place.user_id, { by: user.id, mayPay: found.mayPay, note }), found);
}

/** Takes a seat again: staff's to give, while there is one that nobody waits for. */
async function comeBack(ctx: Context, place: Inclusion, note: PlaceNote, session: Appointment): Promise<Outcome> {
  if (!isMember(ctx)) throw new BadInput('cancelled', 'Book the session again with completeCheckout.');
  const { attendee_ids = [], waitlist_ids = [], max_attendees: seats = UNLIMITED_SEATS } = session;
  if (attendee_ids.length + waitlist_ids.length >= seats)
    return refusal('cancelled', `This session is full: ${attendee_ids.length} of ${seats} seats are taken.`, 'no-seat');
  const after = changed(ctx, session, { attendee_ids: [...attendee_ids, place.user_id] });
  const again = {
    ...placeFields({ ...note, cancelled: null }, ctx, ''),
    ...{ cancelled: undefined, cancelled_at: undefined, cancelled_by_id: undefined, start: session.start },
  };
  const places = new Map<string, Fields<Inclusion>>([[place.user_id, { ...place, ...again }]]);
  return commit(ctx, place, { before: session, after, places }, await gather(ctx, session));
}

async function commit(
  ctx: Context,
  place: Inclusion,
  update: AppointmentUpdate,
  found: Awaited<ReturnType<typeof gather>>,
): Promise<Outcome> {
  const after = changed(ctx, place, update.places?.get(place.user_id) ?? {});
  const { v } = after;
  const places = new Map([[place.user_id, { ...update.places?.get(place.user_id), v }]]);
  const plan = await plannedChange(ctx, [{ ...update, places }], found);
  const writes = [...plan.writes, eventOf(ctx, 'APPOINTMENT_INCLUSION', place, after)];
  return committed(ctx, writes, { appointment_inclusion: after });
}
