import { type BookingRequest, decide } from '@openings/engine';
import type { Context } from '../../context.ts';
import { plannedChange } from '../../scheduling/appointment-writes.ts';
import { bookerFor } from '../../scheduling/eligibility.ts';
import { settingIn } from '../../scheduling/governing-setting.ts';
import { committedChange } from '../../scheduling/large-change.ts';
import { calendarsOf, isActive, providersOf, touched } from '../../scheduling/occupancy.ts';
import { type Prospect, prospects } from '../../scheduling/offer.ts';
import type { EffectiveSetting } from '../../settings.ts';
import { entries } from '../../store/calendar.ts';
import { changed, unchanged } from '../../store/commit.ts';
import { only, type SchedulingFacts, schedulingFacts } from '../../store/facts.ts';
import { type Appointment, type AppointmentType, type Credit, keyOf, type Series } from '../../store/items.ts';
import { LostRace } from '../../store/store.ts';
import { key } from '../../store/table.ts';
import { type Refusal, refusal } from '../../wire/answer.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { refusalMessages } from '../../wire/issue-text.ts';
import { readToChange, takesPart } from '../appointment/find-appointment.ts';
import { type BookedClient, bookedClient, clientWrites } from './booked-client.ts';
import { type CheckedOut, checkedOut } from './checked-out.ts';
import type { Checkout } from './read-checkout.ts';

/** One attempt at joining group sessions, all or none: gather, decide, commit. */
export async function joinSessions(checkout: Checkout, ctx: Context): Promise<CheckedOut | Refusal> {
  const named = await readSessions(checkout, ctx);
  const along = await joinedAlong(ctx, named);
  const sessions = [...named, ...along.sessions];
  const { facts, credits } = await gather(checkout, ctx, sessions);
  const client = await bookedClient(ctx, checkout, facts.organization, sessions[0]?.provider_ids[0] as string);

  const balances = new Map(credits.map(({ appointment_type_id, quantity }) => [appointment_type_id, quantity]));
  const joinings = sessions
    .filter((session) => named.includes(session) || !takesPart(session, client.client.id))
    .map((session) => join(checkout, ctx, facts, session, client, balances));
  const messages = joinings.flatMap((joining) => ('messages' in joining ? joining.messages : []));
  if (messages.length > 0) return { messages };

  const joined = joinings.flatMap((joining) => ('after' in joining ? [joining] : []));
  const calendars = calendarsOf(facts);
  const settings = new Map(joined.map(({ after, setting }) => [after.id, setting]));
  const rules = (session: Appointment) => settings.get(session.id) ?? settingIn(facts, session);
  const plan = await plannedChange(ctx, joined, { calendars, rules, credits });
  const placement = await clientWrites(ctx, [client], facts.types);
  // Or else the client might have no place in a session that the series has gained.
  const same = along.series.map((one) => ({ check: keyOf(one), when: unchanged(one) }));
  return committedChange(
    ctx,
    plan,
    [...placement, ...same],
    checkout.sessionsField,
    checkedOut(checkout, plan.appointments),
  );
}

interface Joining {
  readonly before: Appointment;
  readonly after: Appointment;
  /** By which it was decided. */
  readonly setting: EffectiveSetting;
}

async function readSessions(checkout: Checkout, ctx: Context): Promise<Appointment[]> {
  const found = (await readToChange(ctx, checkout.sessions)).filter(isActive);
  const missing = checkout.sessions.find((id) => !found.some((session) => session.id === id && session.is_group));
  const organization = ctx.viewer.role === 'anonymous' ? found[0]?.organization : ctx.viewer.organization;
  if (missing !== undefined || found.some((session) => session.organization !== organization)) {
    throw new BadInput(
      checkout.sessionsField,
      `No group session has the id ${missing ?? checkout.sessions.join(', ')}.`,
    );
  }
  return found;
}

/** The other sessions to come of series whose clients join all of them at once (`join_all`), and those series. */
async function joinedAlong(
  ctx: Context,
  named: readonly Appointment[],
): Promise<{ readonly sessions: readonly Appointment[]; readonly series: readonly Series[] }> {
  const all = new Set(named.flatMap(({ series_id }) => series_id ?? []));
  const keys = [...all].map(key.series);
  const series = only(await ctx.store.getMany(keys, { consistent: true }), 'series').filter(({ join_all }) => join_all);
  const ids = new Set(series.flatMap(({ appointment_ids }) => appointment_ids));
  for (const { id } of named) ids.delete(id);
  const found = await readToChange(ctx, [...ids]);
  return { series, sessions: found.filter((one) => isActive(one) && one.start * 60_000 > ctx.nowMs) };
}

async function gather(
  checkout: Checkout,
  ctx: Context,
  sessions: readonly Appointment[],
): Promise<{ facts: SchedulingFacts; credits: readonly Credit[] }> {
  const types = [...new Set(sessions.flatMap((session) => session.appointment_type_id ?? []))];
  const facts = await schedulingFacts(ctx.store, {
    organization: sessions[0]?.organization,
    types,
    providers: providersOf(sessions.map((before) => ({ before }))),
    intervals: sessions.flatMap((before) => touched({ before })),
    others:
      ctx.viewer.role === 'client'
        ? types.map((type) => key.credit((ctx.viewer as { user: { id: string } }).user.id, type))
        : [],
    evenInactive: true, // an additional provider's calendar has the session, too
    consistent: true,
  });
  if (!facts || facts.providers.length === 0)
    throw new BadInput(checkout.sessionsField, `No group session has the id ${checkout.sessions.join(', ')}.`);
  return { facts, credits: only(facts.others, 'credit') };
}

/**
 * Decides on one session. Its calendar entry has the seats: the day that is written is the day that was judged.
 * @param balances of the client by type, from which the credit that the session takes is taken off
 */
function join(
  checkout: Checkout,
  ctx: Context,
  facts: SchedulingFacts,
  before: Appointment,
  { client }: BookedClient,
  balances: Map<string, number>,
): Joining | Refusal {
  if (takesPart(before, client.id))
    return refusal(checkout.sessionsField, `You have already joined session ${before.id}.`);

  const type = facts.types.find(({ id }) => id === before.appointment_type_id);
  const balance = balances.get(before.appointment_type_id ?? '') ?? 0;
  const prospect = prospectOf(checkout, ctx, facts, before, type, client, balance);
  const { zone, setting, facts: own, ineligibility } = prospect;
  const entry = facts.providers.flatMap(({ calendar }) => entries(calendar)).find(({ id }) => id === before.id);
  // Taken off the calendar since it was read: gather again, and it will be missing there too.
  if (!entry?.session) throw new LostRace(['unchanged']);
  const session = { ...entry.session, waitlist: type?.is_waitlist_enabled ?? false };
  const request: BookingRequest = {
    start: before.start,
    length: before.end - before.start,
    waitlist: checkout.joinsWaitlist,
  };
  const decision = decide(request, { ...own, session });
  if (!decision.accepted)
    return { messages: refusalMessages(decision.issues, { zone, field: checkout.sessionsField, ineligibility }) };

  balances.set(before.appointment_type_id ?? '', balance - (decision.credits?.spent ?? 0));
  const list = decision.waits ? 'waitlist_ids' : 'attendee_ids';
  const after = changed(ctx, before, { [list]: [...(before[list] ?? []), client.id] });
  return { before, after, setting };
}

/**
 * The side of the provider whose slot it was, where that is one of the session's; else of its first: each may have rules
 * of their own, and offers by them.
 */
function prospectOf(
  checkout: Checkout,
  ctx: Context,
  facts: SchedulingFacts,
  session: Appointment,
  type: AppointmentType | undefined,
  client: BookedClient['client'],
  balance: number,
): Prospect {
  const booker = bookerFor(ctx.viewer, ctx.viewer.role === 'client' ? client : undefined, balance);
  const length = session.end - session.start;
  const range = { start: session.start, end: session.end };
  const by = session.provider_ids.find((id) => id === checkout.provider) ?? session.provider_ids[0];
  const own = { ...facts, providers: facts.providers.filter(({ provider }) => provider.id === by) };
  const [found] = prospects(ctx.nowMs / 60_000, own, { type, length, hours: {}, booker }, range);
  if (!found?.provider.active)
    throw new BadInput('appointment_id', `The provider of session ${session.id} is no longer active.`);
  return found;
}
