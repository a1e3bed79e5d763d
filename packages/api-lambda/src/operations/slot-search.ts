import { type Interval, issues, type Minute, offer, startOfDay, type Zone, zone } from '@openings/engine';
import type { Context } from '../context.ts';
import type { QueryavailableSlotsForRangeArgs } from '../generated.ts';
import type { Booker } from '../scheduling/eligibility.ts';
import { type Prospect, prospects, USUAL_LENGTH, zoneOf } from '../scheduling/offer.ts';
import { mayReschedule } from '../scheduling/reschedule.ts';
import { contactTypesOf } from '../settings.ts';
import type { Entry } from '../store/calendar.ts';
import { providersOf, type SchedulingFacts, schedulingFacts } from '../store/facts.ts';
import { type Appointment, type AppointmentType, recordOf, type User } from '../store/items.ts';
import { key } from '../store/table.ts';
import { BadInput } from '../wire/bad-input.ts';
import { readDay } from '../wire/day-in.ts';
import { readId, readIds } from '../wire/ids-in.ts';
import { LIMITS, readNumber } from '../wire/number-in.ts';
import { readZone } from '../wire/zone-in.ts';

/** The arguments that all slot queries share. */
export type SlotArguments = Partial<QueryavailableSlotsForRangeArgs>;

/** A start that can be offered, with whom, and in which session where it is a group's. */
export interface Slot {
  readonly start: Minute;
  readonly provider: User;
  /** Minutes. */
  readonly length: number;
  readonly session?: { readonly entry: Entry; readonly type: AppointmentType; readonly full: boolean };
}

/** What a slot query found out before any slot is cut. */
export interface SlotSearch {
  /** The zone that the query's dates are read in and its slots are printed in. */
  readonly zone: Zone;
  readonly range: Interval;
  readonly prospects: readonly (Prospect & { readonly type: AppointmentType | undefined })[];
  readonly facts: SchedulingFacts;
}

/** A slot query covers at most this many days. */
export const LONGEST_RANGE = 366;

/** Days that zones, buffers and long appointments reach beyond a range stated in dates. */
const MARGIN: Minute = 2 * 1440;

/**
 * Gathers what a slot query rests on: who could be booked, their hours and calendars, the viewer's credits, the
 * appointment that would move.
 * @param rangeIn the range of starts asked for, once the zone is known
 * @returns undefined where the provider, the type or the appointment to be moved does not exist
 */
export async function searchSlots(
  args: SlotArguments,
  ctx: Context,
  rangeIn: (zone: Zone) => Interval,
): Promise<SlotSearch | undefined> {
  const named = args.timezone ? readZone(args.timezone, 'timezone') : undefined;
  const rough = rangeIn(named ?? zone('UTC'));
  const typeIds = typesAsked(args);
  const moving = args.appointment_to_reschedule_id
    ? readId(args.appointment_to_reschedule_id, 'appointment_to_reschedule_id')
    : undefined;
  const providerIds = await providersAsked(args, ctx);
  const client = ctx.viewer.role === 'client' ? ctx.viewer.user : undefined;
  const facts = await schedulingFacts(ctx.store, {
    organization: ctx.viewer.role === 'anonymous' ? undefined : ctx.viewer.organization,
    types: typeIds,
    providers: providerIds,
    intervals: [{ start: rough.start - MARGIN, end: rough.end + MARGIN }],
    others: [
      ...(moving ? [key.appointment(moving)] : []),
      ...(client ? typeIds.map((type) => key.credit(client.id, type)) : []),
    ],
    consistent: false,
  });
  if (!facts || facts.types.length < typeIds.length || facts.providers.length === 0) return undefined;

  const movingAppointment = moving ? recordOf('appointment', facts.others[0]) : undefined;
  if (moving && movingAppointment?.organization !== facts.organization.id) return undefined;
  const clock = named ?? zoneOf(client ?? facts.providers[0]?.provider, facts.organization);
  const range = rangeIn(clock);
  return { zone: clock, range, facts, prospects: prospectsFor(args, ctx, facts, range, movingAppointment) };
}

function prospectsFor(
  args: SlotArguments,
  ctx: Context,
  facts: SchedulingFacts,
  range: Interval,
  moving: Appointment | undefined,
): SlotSearch['prospects'] {
  const types = facts.types.length > 0 ? facts.types : [undefined];
  const now = ctx.nowMs / 60_000;
  return types.flatMap((type) => {
    const booker = bookerOf(ctx, facts, type);
    const wanted = {
      type,
      length: lengthOf(args, type, moving),
      hours: hoursAsked(args, facts),
      booker,
      moving: moving?.id,
    };
    return prospects(now, facts, wanted, range).flatMap((prospect) => {
      if (moving && !movesTo(ctx, moving, prospect, type)) return [];
      return [{ ...prospect, type }];
    });
  });
}

/** An appointment moves within its provider's calendar and keeps its type; a client moves it only while allowed to. */
function movesTo(ctx: Context, moving: Appointment, prospect: Prospect, type: AppointmentType | undefined): boolean {
  if (!moving.provider_ids.includes(prospect.provider.id)) return false;
  if (type && moving.appointment_type_id !== type.id) return false;
  return ctx.viewer.role !== 'client' || mayReschedule(ctx.nowMs / 60_000, moving, prospect.setting) === undefined;
}

/** For whom the viewer looks: a client for itself, staff for whichever client it will be. */
function bookerOf(ctx: Context, facts: SchedulingFacts, type: AppointmentType | undefined): Booker {
  if (ctx.viewer.role === 'anonymous') return { kind: 'visitor' };
  if (ctx.viewer.role !== 'client') return { kind: 'staff' };
  const credit = facts.others
    .flatMap((item) => recordOf('credit', item) ?? [])
    .find((c) => c.appointment_type_id === type?.id);
  return { kind: 'client', client: ctx.viewer.user, balance: credit?.quantity ?? 0 };
}

/** `appointment_type_ids` goes before `appt_type_id`; neither is needed. */
function typesAsked(args: SlotArguments): string[] {
  if (args.appointment_type_ids?.length) return readIds(args.appointment_type_ids, 'appointment_type_ids');
  return args.appt_type_id ? [readId(args.appt_type_id, 'appt_type_id')] : [];
}

function lengthOf(args: SlotArguments, type: AppointmentType | undefined, moving: Appointment | undefined): number {
  if (moving) return moving.end - moving.start;
  if (type) return type.length;
  return args.length ? readNumber(args.length, 'length', LIMITS.length) : USUAL_LENGTH;
}

function hoursAsked(args: SlotArguments, facts: SchedulingFacts): { contactType?: string; location?: string } {
  const contact =
    args.contact_type && contactTypesOf(facts.organizationSetting).find(({ name }) => name === args.contact_type);
  return {
    ...(contact && { contactType: contact.id }),
    ...(args.appt_loc_id && { location: readId(args.appt_loc_id, 'appt_loc_id') }),
  };
}

/** Whose calendars to look at: the organization's, those listed, the one named, the viewer's own, the client's own provider's. */
async function providersAsked(args: SlotArguments, ctx: Context): Promise<string[]> {
  const listed = args.provider_ids?.length ? readIds(args.provider_ids as string[], 'provider_ids') : undefined;
  const named = args.provider_id ? readId(args.provider_id, 'provider_id') : undefined;
  if (args.org_level) return organizationProviders(args, ctx, named, listed);
  if (listed) return listed;
  if (named) return [named];
  if (ctx.viewer.role === 'provider') return [ctx.viewer.user.id];
  if (ctx.viewer.role === 'client' && ctx.viewer.user.dietitian_id) return [ctx.viewer.user.dietitian_id];
  throw new BadInput('provider_id', 'Say whose slots are wanted, for example provider_id: "1031".');
}

/** The organization's providers, narrowed: to those listed, by tags (all of them), by license, by exclusion (which wins). */
async function organizationProviders(
  args: SlotArguments,
  ctx: Context,
  named: string | undefined,
  listed: readonly string[] | undefined,
): Promise<string[]> {
  const organization =
    ctx.viewer.role === 'anonymous' ? await organizationOf(ctx, named ?? listed?.[0]) : ctx.viewer.organization;
  if (organization === undefined) return [];
  const excluded = new Set(
    args.exclude_provider_ids ? readIds(args.exclude_provider_ids as string[], 'exclude_provider_ids') : [],
  );
  const tags = args.tag_ids ? readIds(args.tag_ids as string[], 'tag_ids') : [];
  const state = args.licensed_in_state?.trim().toUpperCase();
  const members = await providersOf(ctx.store, organization);
  return members
    .filter(({ id }) => (!listed || listed.includes(id)) && !excluded.has(id))
    .filter(({ tag_ids = [] }) => tags.every((tag) => tag_ids.includes(tag)))
    .filter(({ state_licenses = [] }) => !state || state_licenses.some((license) => license.state === state))
    .map(({ id }) => id);
}

/** A visitor's organization is the one of the provider that was named. */
async function organizationOf(ctx: Context, provider: string | undefined): Promise<string | undefined> {
  if (provider === undefined)
    throw new BadInput(
      'provider_id',
      'A visitor names a provider of the organization, for example provider_id: "1031".',
    );
  return recordOf('user', await ctx.store.get(key.user(provider)))?.organization;
}

/**
 * The slots of a search in order of start, group sessions among them.
 * @param limit of the slots of each provider
 */
export function slotsOf(search: SlotSearch, options: { limit?: number; waitlist?: boolean } = {}): Slot[] {
  return search.prospects
    .flatMap((prospect) => {
      const { provider, type, facts } = prospect;
      if (type?.is_group) return sessionSlots(prospect, type, search.range, options.waitlist ?? false);
      return offer(facts, search.range, options.limit).map((start) => ({
        start,
        provider,
        length: facts.policy.length,
      }));
    })
    .sort((a, b) => a.start - b.start);
}

/** The sessions of a group type that can be joined: those that no rule refuses. A full one only counts for a waitlist. */
function sessionSlots(prospect: Prospect, type: AppointmentType, range: Interval, waitlist: boolean): Slot[] {
  return prospect.sessions.flatMap((entry) => {
    if (entry.start < range.start || entry.start >= range.end || !entry.session) return [];
    const session = { ...entry.session, waitlist: type.is_waitlist_enabled };
    const proposal = { start: entry.start, length: entry.end - entry.start, waitlist };
    if (issues(proposal, { ...prospect.facts, session }).some((issue) => issue.refuses)) return [];
    const full = session.taken + session.waiting >= session.seats;
    return [
      { start: entry.start, provider: prospect.provider, length: proposal.length, session: { entry, type, full } },
    ];
  });
}

/** One slot per instant: the first provider's in order of name. */
export function onePerInstant(slots: readonly Slot[]): Slot[] {
  return slots.filter((slot, i) => slot.start !== slots[i - 1]?.start);
}

/**
 * The range of whole days from one date to another, both included and both today where absent, held within the two
 * boundaries.
 * @throws BadInput for an end before the start, or more than 366 days
 */
export function rangeOfDays(args: SlotArguments, now: Minute, zone: Zone): Interval {
  const today = Math.floor(zone.toWall(now) / 1440);
  const day = (text: string | null | undefined, field: string): number | undefined =>
    text ? readDay(text, field, zone) : undefined;
  const first = day(args.start_date, 'start_date') ?? today;
  const last = day(args.end_date, 'end_date') ?? Math.max(first, today);
  if (last < first)
    throw new BadInput('end_date', 'The end lies before the start. An end_date is the start_date or a later day.');
  return daysHeldWithin(args, first, last, zone);
}

/** The instants of these days, those beyond a boundary left out. */
export function daysHeldWithin(args: SlotArguments, first: number, last: number, zone: Zone): Interval {
  if (last - first >= LONGEST_RANGE)
    throw new BadInput('end_date', `A range covers at most ${LONGEST_RANGE} days, both ends included.`);
  const from = args.start_date_boundary ? readDay(args.start_date_boundary, 'start_date_boundary', zone) : first;
  const to = args.end_date_boundary ? readDay(args.end_date_boundary, 'end_date_boundary', zone) : last;
  const start = startOfDay(Math.max(first, from), zone);
  return { start, end: Math.max(start, startOfDay(Math.min(last, to) + 1, zone)) };
}
