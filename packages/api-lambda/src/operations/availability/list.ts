import { type Interval, parseDay, printDay, startOfDay, weekday, zone } from '@openings/engine';
import { find, signedIn } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import type { QueryavailabilitiesArgs } from '../../generated.ts';
import type { AvailabilityOrOccurrence } from '../../present/availability.ts';
import { servingHours } from '../../scheduling/hours.ts';
import { providersOf } from '../../store/facts.ts';
import type { Availability, User } from '../../store/items.ts';
import { viewerZone } from '../../viewer-zone.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { readDay } from '../../wire/day-in.ts';
import { readIds } from '../../wire/ids-in.ts';
import { readNumber } from '../../wire/number-in.ts';
import { readZone } from '../../wire/zone-in.ts';
import { allAvailabilities } from './writes.ts';

/** The arguments that choose hours, shared by the list and its count. */
export type HoursFilter = Partial<QueryavailabilitiesArgs>;

/** A range covers at most this many days. */
const LONGEST_RANGE = 366;

/**
 * The hours that the arguments choose, in order: dated ones where `one_time` is asked for, weekly ones where
 * `is_repeating` is. Within a range of dates each occurrence of weekly hours stands for itself; without one they stand as
 * they were stated.
 */
export async function chosenHours(args: HoursFilter, ctx: Context): Promise<AvailabilityOrOccurrence[]> {
  const dated = args.one_time ?? args.is_repeating === false;
  const weekly = args.is_repeating || args.includeRepeating;
  if (args.show_availability === false || !(dated || weekly)) return [];
  const range = await rangeAsked(args, ctx);
  const from = range && { from: printDay(Math.floor(range.start / 1440) - 2) };
  const providers = await providersAsked(args, ctx);
  const hours = await Promise.all(providers.map(({ id }) => allAvailabilities(ctx.store, id, from)));
  const types = readIds(
    [...(args.appointment_type_ids ?? []), ...(args.appointment_type_id ? [args.appointment_type_id] : [])],
    'appointment_type_ids',
  );
  return hours
    .flat()
    .filter((row) => (row.is_repeating ? weekly : dated))
    .filter((row) => types.length === 0 || types.some((type) => servingHours([row], { type }).length > 0))
    .filter((row) => !args.contact_type_id || row.contact_type_id === args.contact_type_id)
    .filter((row) => !args.appointment_location_id || row.appointment_location_id === args.appointment_location_id)
    .flatMap((row) => (range ? within(row, range) : [row]))
    .sort((a, b) => orderOf(a) - orderOf(b));
}

/** Whose hours: the one provider named, the organization's, or the viewer's own. Staff have none and see everybody's. */
async function providersAsked(args: HoursFilter, ctx: Context): Promise<readonly User[]> {
  const { organization, role, user } = signedIn(ctx);
  const named = args.availability_provider_id ?? (args.is_org ? undefined : (args.provider_id ?? args.user_id));
  if (named) {
    const provider = await find(ctx, 'user', named);
    return provider ? [provider] : [];
  }
  if (!args.is_org && role === 'provider') return [user];
  const listed = args.provider_ids && readIds(args.provider_ids, 'provider_ids');
  const tags = readIds(args.tag_ids ?? [], 'tag_ids');
  const state = args.state_license?.trim().toUpperCase();
  return (await providersOf(ctx.store, organization))
    .filter(({ id }) => !listed || listed.includes(id))
    .filter(({ tag_ids = [] }) => tags.every((tag) => tag_ids.includes(tag)))
    .filter(({ state_licenses = [] }) => !state || state_licenses.some((license) => license.state === state));
}

const HOURS = { least: 0, most: 24 * 31, unit: 'hours' };

/**
 * The range of starts from `startDate` up to, but without, `endDate`, both moved apart by the paddings (12 and 24 hours
 * where absent, as the contract has it). Undefined where no dates are given; they come together.
 */
async function rangeAsked(args: HoursFilter, ctx: Context): Promise<Interval | undefined> {
  if (!args.startDate && !args.endDate) return undefined;
  if (!args.startDate || !args.endDate) {
    throw new BadInput(args.startDate ? 'endDate' : 'startDate', 'startDate and endDate come together.');
  }
  const clock = args.timezone ? readZone(args.timezone, 'timezone') : await viewerZone(ctx);
  const [first, last] = [readDay(args.startDate, 'startDate', clock), readDay(args.endDate, 'endDate', clock)];
  if (last < first || last - first > LONGEST_RANGE) {
    throw new BadInput('endDate', `endDate is the startDate or up to ${LONGEST_RANGE} days later.`);
  }
  const before = readNumber(args.start_date_padding ?? 12, 'start_date_padding', HOURS);
  const after = readNumber(args.end_date_padding ?? 24, 'end_date_padding', HOURS);
  return { start: startOfDay(first, clock) - before * 60, end: startOfDay(last, clock) + after * 60 };
}

/** The hours, or their occurrences, that start within a range. */
function within(row: Availability, range: Interval): AvailabilityOrOccurrence[] {
  const clock = zone(row.timezone);
  const starts = (date: string): boolean => {
    const start = clock.toInstant(parseDay(date) * 1440 + row.start);
    return start >= range.start && start < range.end;
  };
  if (!row.is_repeating) return row.range_start && starts(row.range_start) ? [row] : [];
  const [first, last] = [Math.floor(range.start / 1440) - 1, Math.floor(range.end / 1440) + 1];
  const days = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter(
    (day) => weekday(day) === row.day_of_week,
  );
  return days
    .map(printDay)
    .filter(
      (date) => (!row.range_start || date >= row.range_start) && (!row.end_on || date <= row.end_on) && starts(date),
    )
    .map((occurrence) => ({ ...row, occurrence }));
}

/** Occurrences and dated hours by instant; weekly hours as stated by day of the week, before them. */
function orderOf(row: AvailabilityOrOccurrence): number {
  const date = row.occurrence ?? (row.is_repeating ? undefined : row.range_start);
  if (date === undefined) return (row.day_of_week ?? 0) * 1440 + row.start - 1e9;
  return zone(row.timezone).toInstant(parseDay(date) * 1440 + row.start);
}
