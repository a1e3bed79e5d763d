import { dayOf, type Interval, startOfDay, weekday, type Zone } from '@openings/engine';
import type { Context } from '../../context.ts';
import type { QueryappointmentsArgs } from '../../generated.ts';
import type { SignedInViewer } from '../../identity/viewer.ts';
import type { IndexName } from '../../store/table.ts';
import { indexed } from '../../store/table.ts';
import { BadInput, quote } from '../../wire/bad-input.ts';
import { readDay } from '../../wire/day-in.ts';
import { readId, readIds } from '../../wire/ids-in.ts';

/** Days that a list in dates covers at most. */
const LONGEST_RANGE = 366;

/** The arguments of the list and of its count. */
export type ListArguments = Partial<QueryappointmentsArgs>;

/** A partition of an index: a provider's, a client's or the organization's appointments by start. */
export interface ListSource {
  readonly index: IndexName;
  readonly partition: string;
  /** Of a provider: without those in which they are an additional one. */
  readonly alone?: boolean;
}

/**
 * Whose appointments to list: a client only their own; members those of a user, of clients, of providers, or of the whole
 * organization, and where they name nobody their own.
 */
export function sourcesOf(args: ListArguments, viewer: SignedInViewer): ListSource[] {
  const alone = args.use_provider_inclusions === false;
  const ofClient = (id: string): ListSource => ({ index: 'byClient', partition: indexed.client(id) });
  const ofProvider = (id: string): ListSource => ({ index: 'byProvider', partition: indexed.provider(id), alone });
  const user = args.user_id ? readId(args.user_id, 'user_id') : undefined;
  if (args.organization_id && readId(args.organization_id, 'organization_id') !== viewer.organization) return [];
  if (viewer.role === 'client') return user === undefined || user === viewer.user.id ? [ofClient(viewer.user.id)] : [];
  if (user !== undefined) return [ofClient(user), ofProvider(user)];
  if (args.attendee_ids?.length) return readIds(args.attendee_ids, 'attendee_ids', 50).map(ofClient);
  if (args.provider_ids?.length) return readIds(args.provider_ids, 'provider_ids', 100).map(ofProvider);
  if (args.provider_id) return [ofProvider(readId(args.provider_id, 'provider_id'))];
  if (args.is_org) return [{ index: 'byOrganization', partition: indexed.organization(viewer.organization) }];
  return [ofProvider(viewer.user.id)];
}

/** What the `filter` argument may say. */
const filters = ['future', 'upcoming', 'past', 'ended', 'didnt-occur', 'all'] as const;
export type ListFilter = (typeof filters)[number];

/** @throws BadInput for any other */
export function readFilter(args: ListArguments): ListFilter {
  if (args.is_upcoming) return 'upcoming';
  const filter = filters.find((known) => known === (args.filter ?? 'future'));
  if (filter) return filter;
  throw new BadInput(
    'filter',
    `${quote(args.filter ?? '')} is not a filter. Use ${filters.map((known) => `"${known}"`).join(', ')}.`,
  );
}

/**
 * The starts that are asked for in dates: the days from startDate to endDate, one day, or the current week (from
 * Sunday), in the viewer's zone; undefined where none are.
 */
export function datesAsked(args: ListArguments, ctx: Context, zone: Zone): Interval | undefined {
  const days = (first: number, last: number): Interval => ({
    start: startOfDay(first, zone),
    end: startOfDay(last + 1, zone),
  });
  if (args.specificDay) {
    const day = readDay(args.specificDay, 'specificDay', zone);
    return days(day, day);
  }
  if (args.currentWeek) {
    const today = dayOf(zone.toWall(ctx.now));
    return days(today - weekday(today), today - weekday(today) + 6);
  }
  if (!args.startDate && !args.endDate) return undefined;
  if (!args.startDate || !args.endDate)
    throw new BadInput(
      args.startDate ? 'endDate' : 'startDate',
      'startDate and endDate go together, for example "2026-11-01" and "2026-11-30".',
    );
  const [first, last] = [readDay(args.startDate, 'startDate', zone), readDay(args.endDate, 'endDate', zone)];
  if (last < first)
    throw new BadInput('endDate', 'The end lies before the start. An endDate is the startDate or a later day.');
  if (last - first >= LONGEST_RANGE)
    throw new BadInput('endDate', `A range covers at most ${LONGEST_RANGE} days, both ends included.`);
  return days(first, last);
}
