import { type Interval, type Minute, type Zone, zone } from '@openings/engine';
import type { Context } from '../../context.ts';
import { zoneFor } from '../../scheduling/offer.ts';
import { schedulingFacts } from '../../store/facts.ts';
import { type Appointment, recordOf, type User } from '../../store/items.ts';
import type { Item } from '../../store/store.ts';
import { indexed, key } from '../../store/table.ts';
import { readId, readIds } from '../../wire/ids-in.ts';
import { readZone } from '../../wire/zone-in.ts';
import { type Opening, openingsFor } from './openings.ts';
import { providersAsked } from './providers-asked.ts';
import type { SlotArguments } from './slot-arguments.ts';

/** What a slot query found out before any slot is cut. */
export interface SlotSearch {
  /** The zone that the query's dates are read in and its slots are printed in. */
  readonly zone: Zone;
  readonly range: Interval;
  readonly openings: readonly Opening[];
  /** What stands in the list of the client it is asked for, about the range: appointments, and places in sessions. */
  readonly agenda: readonly Item[];
}

/** Days that zones, buffers and long appointments reach beyond a range stated in dates. */
const MARGIN: Minute = 2 * 1440;

/**
 * Gathers what a slot query rests on: who could be booked, their hours and calendars, the client's credits and list,
 * the appointment that would move.
 * @param rangeIn the range of starts asked for, once the zone is known
 * @param client for whom it is asked; staff need not say
 * @returns undefined where a provider, a type or the appointment to be moved does not exist
 */
export async function searchSlots(
  args: SlotArguments,
  ctx: Context,
  rangeIn: (zone: Zone) => Interval,
  client: User | undefined = ctx.viewer.role === 'client' ? ctx.viewer.user : undefined,
): Promise<SlotSearch | undefined> {
  const named = args.timezone ? readZone(args.timezone, 'timezone') : undefined;
  const rough = rangeIn(named ?? zone('UTC'));
  const moving = await movingAppointment(args, ctx);
  if (moving === 'none') return undefined;
  const types = typesAsked(args, moving);
  const providers = await providersAsked(args, ctx, moving);
  const reach = { start: rough.start - MARGIN, end: rough.end + MARGIN };
  const [facts, agenda] = await Promise.all([
    schedulingFacts(ctx.store, {
      organization: ctx.viewer.role === 'anonymous' ? undefined : ctx.viewer.organization,
      types,
      providers: [...new Set([...providers, ...(moving?.provider_ids ?? [])])],
      intervals: [reach],
      others: client ? types.map((type) => key.credit(client.id, type)) : [],
      consistent: false,
    }),
    client ? listOf(ctx, client, reach) : [],
  ]);
  if (!facts || facts.types.length < types.length) return undefined;

  const whose = providers.length === 1 ? providers[0] : args.provider_id;
  const provider = facts.providers.find((each) => each.provider.id === whose)?.provider;
  const clock = named ?? zoneFor(client, provider, facts.organization);
  const range = rangeIn(clock);
  const openings = openingsFor(args, ctx, { facts, range, moving, client }).filter(({ provider }) =>
    providers.includes(provider.id),
  );
  return openings.length > 0 ? { zone: clock, range, openings, agenda } : undefined;
}

/** What stands in a client's list of appointments about a range. */
const listOf = (ctx: Context, client: User, { start, end }: Interval): Promise<Item[]> =>
  ctx.store.query({
    index: 'byClient',
    partition: indexed.client(client.id),
    from: indexed.start(start),
    to: indexed.start(end),
  });

/**
 * The appointment that would move: any of the organization's for staff, their own for a client.
 * @returns 'none' where one is named that does not exist, is somebody else's, or a session, which its clients share
 */
async function movingAppointment(args: SlotArguments, ctx: Context): Promise<Appointment | 'none' | undefined> {
  if (!args.appointment_to_reschedule_id) return undefined;
  const id = readId(args.appointment_to_reschedule_id, 'appointment_to_reschedule_id');
  const { viewer } = ctx;
  const found = recordOf('appointment', await ctx.store.get(key.appointment(id)));
  if (viewer.role === 'anonymous' || found?.organization !== viewer.organization) return 'none';
  const theirs = viewer.role !== 'client' || found.user_id === viewer.user.id;
  return theirs && !found.is_group && found.deleted_at === undefined ? found : 'none';
}

/** `appointment_type_ids` goes before `appt_type_id`; an appointment that moves keeps its type; none is needed. */
function typesAsked(args: SlotArguments, moving: Appointment | undefined): string[] {
  if (args.appointment_type_ids?.length) return readIds(args.appointment_type_ids, 'appointment_type_ids');
  if (args.appt_type_id) return [readId(args.appt_type_id, 'appt_type_id')];
  return moving?.appointment_type_id ? [moving.appointment_type_id] : [];
}
