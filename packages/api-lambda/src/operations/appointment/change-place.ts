import { isMember, signedIn } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import { type AppointmentUpdate, plannedChange } from '../../scheduling/appointment-writes.ts';
import { UNLIMITED_SEATS } from '../../scheduling/occupancy.ts';
import { changed, committed, type Fields } from '../../store/commit.ts';
import { eventOf } from '../../store/event.ts';
import { type Appointment, type Inclusion, keyOf } from '../../store/items.ts';
import { type Refusal, refusal } from '../../wire/answer.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { gatherFor } from './change-facts.ts';
import { readToChange, takesPart } from './find-appointment.ts';
import { type PlaceNote, placeFields } from './places-noted.ts';
import { leaving, withdrawalRefusal } from './withdrawal.ts';

type Outcome = { readonly appointment_inclusion: Inclusion } | Refusal;

/** One attempt at noting something about a client's place in a session. */
export async function changePlace(ctx: Context, place: Inclusion, note: PlaceNote): Promise<Outcome> {
  const [session] = await readToChange(ctx, [place.appointment_id]);
  if (!session) throw new BadInput('id', `The session of place ${place.id} was deleted.`);
  const here = takesPart(session, place.user_id);
  if (note.cancelled && here) return leave(ctx, place, note, session);
  if (note.cancelled === false && !here) return comeBack(ctx, place, note, session);
  const after = { ...place, ...placeFields({ ...note, cancelled: null }, ctx, '') } as Inclusion;
  const { updated_at, attended, confirmed, cancellation_reason } = after;
  const same = { name: 'unchanged', is: { id: place.id } } as const;
  const set = { updated_at, attended, confirmed, cancellation_reason };
  return committed(
    ctx,
    [{ update: keyOf(place), set, when: same }, eventOf(ctx, 'APPOINTMENT_INCLUSION', place, after)],
    { appointment_inclusion: after },
  );
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
  const places = new Map<string, Fields<Inclusion>>([
    [place.user_id, placeFields({ ...note, cancelled: null }, ctx, '')],
  ]);
  return commit(ctx, place, { before: session, after, places }, await gather(ctx, session));
}

async function commit(
  ctx: Context,
  place: Inclusion,
  update: AppointmentUpdate,
  found: Awaited<ReturnType<typeof gather>>,
): Promise<Outcome> {
  const plan = await plannedChange(ctx, [update], found);
  const after = { ...place, ...update.places?.get(place.user_id) } as Inclusion;
  const writes = [...plan.writes, eventOf(ctx, 'APPOINTMENT_INCLUSION', place, after)];
  return committed(ctx, writes, { appointment_inclusion: after });
}
