import type { Minute, Zone } from '@openings/engine';
import { noSuch, signedIn } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import type { QueryappointmentBookingWarningsArgs } from '../../generated.ts';
import { zoneOf } from '../../scheduling/offer.ts';
import { seriesStarts } from '../../scheduling/series-days.ts';
import { recordOf } from '../../store/items.ts';
import { key } from '../../store/table.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { type IdsIn, readId, readIds } from '../../wire/ids-in.ts';
import { readWhen } from '../../wire/instant-in.ts';
import { LIMITS, readNumber } from '../../wire/number-in.ts';
import { readZone } from '../../wire/zone-in.ts';
import { readRepetition } from '../appointment/repetition.ts';

/** The arguments as they come. */
export type WarningArguments = Partial<QueryappointmentBookingWarningsArgs>;

/** A booking that staff consider, as they asked about it. */
export interface ProposalAsked {
  /** The provider first, then additional ones. */
  readonly providers: readonly string[];
  /** The argument that named the additional ones. */
  readonly additional: 'additional_providers' | 'additional_provider_ids';
  readonly type: string | undefined;
  /** Minutes, where they were stated; else the type's. */
  readonly length: number | undefined;
  /** The starts of all occurrences, in order. */
  readonly starts: readonly Minute[];
  /** The zone that date and time were read in, and that conflicts are told in. */
  readonly zone: Zone;
  /** Clients whose credits are asked about. */
  readonly attendees: readonly string[];
  /** The appointment, and the series, that would be changed: they don't stand in their own way. */
  readonly current: string | undefined;
  readonly series: string | undefined;
}

/** A block lasts at most this long, in minutes: a year. */
const LONGEST = { ...LIMITS.length, most: 366 * 1440 };

/** @throws BadInput for whatever is missing or cannot be read */
export async function readProposal(args: WarningArguments, ctx: Context): Promise<ProposalAsked> {
  const idIn = (field: keyof WarningArguments): string | undefined =>
    args[field] ? readId(args[field] as string, field) : undefined;
  const providers = providersIn(args, ctx);
  const type = idIn('appointment_type_id');
  const length = args.length_in_minutes ?? undefined;
  if (type === undefined && length === undefined)
    throw new BadInput('appointment_type_id', 'Say how long it takes: by appointment_type_id or length_in_minutes.');
  const attendees = args.attendee_ids ? readIds(args.attendee_ids, 'attendee_ids', LIMITS.attendees.most) : [];
  if (attendees.length > 0 && type === undefined)
    throw new BadInput('appointment_type_id', 'Credits are of one appointment type: attendee_ids need its id.');
  const zone = args.timezone ? readZone(args.timezone, 'timezone') : await zoneOfProvider(providers[0] as string, ctx);
  return {
    providers,
    additional: args.additional_provider_ids ? 'additional_provider_ids' : 'additional_providers',
    type,
    length: length === undefined ? undefined : readNumber(length, 'length_in_minutes', LONGEST),
    starts: startsIn(args, zone),
    zone,
    attendees,
    current: idIn('current_appt_id'),
    series: idIn('recurring_appt_id'),
  };
}

function providersIn(args: WarningArguments, ctx: Context): string[] {
  const own = ctx.viewer.role === 'provider' ? ctx.viewer.user.id : undefined;
  const first = args.provider_id ? readId(args.provider_id, 'provider_id') : own;
  if (!first) throw new BadInput('provider_id', 'Say whose calendar to search: the id of a provider.');
  const others = (field: 'additional_providers' | 'additional_provider_ids'): string[] =>
    args[field] ? readIds(args[field] as IdsIn, field, 10) : [];
  return [...new Set([first, ...others('additional_providers'), ...others('additional_provider_ids')])];
}

async function zoneOfProvider(id: string, ctx: Context): Promise<Zone> {
  const { organization } = signedIn(ctx);
  const [user, home] = await ctx.store.getMany([key.user(id), key.organization(organization)]);
  const provider = recordOf('user', user);
  const clinic = recordOf('organization', home);
  if (!clinic || provider?.organization !== organization) throw noSuch('provider', id, 'provider_id');
  return zoneOf(provider, clinic);
}

function startsIn(args: WarningArguments, zone: Zone): Minute[] {
  const first = readWhen(args, zone)?.minute;
  if (first === undefined) throw new BadInput('date', 'Say when, for example date: "July 11, 2024" and time: "12 00".');
  if (!args.is_repeating) return [first];
  const repetition = readRepetition({
    repeat: true,
    repeat_interval: args.repeat_interval ?? null,
    repeat_times: args.repeat_times ?? null,
  });
  if (!repetition) throw new BadInput('repeat_interval', 'Say how it repeats, for example "Weekly".');
  return seriesStarts(first, zone, repetition.interval, repetition.times);
}
