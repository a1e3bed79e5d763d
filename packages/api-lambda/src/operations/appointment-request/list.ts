import { isMember, signedIn } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import type { AppointmentRequestStatus, QueryappointmentRequestsArgs } from '../../generated.ts';
import { only } from '../../store/facts.ts';
import type { AppointmentRequest } from '../../store/items.ts';
import type { Range } from '../../store/store.ts';
import { indexed } from '../../store/table.ts';
import { viewerZone } from '../../viewer-zone.ts';
import { readDay } from '../../wire/day-in.ts';
import { readIds } from '../../wire/ids-in.ts';

/** A list looks at no more requests of a status than this: the newest. */
const LONGEST_LIST = 2000;

const EVERY_STATUS: readonly AppointmentRequestStatus[] = ['OPEN', 'CLOSED'];

/** The requests that the arguments ask for: of the organization, of a client its own. @throws BadInput */
export async function chosenRequests(
  args: Partial<QueryappointmentRequestsArgs>,
  ctx: Context,
): Promise<AppointmentRequest[]> {
  const suits = await timesAsked(args, ctx);
  const places =
    args.appointment_location_ids?.length && readIds(args.appointment_location_ids, 'appointment_location_ids');
  const statuses = args.current_statuses?.length ? new Set(args.current_statuses) : EVERY_STATUS;
  const found = await Promise.all([...statuses].map((status) => requestsOf(ctx, status)));
  return found
    .flat()
    .filter(({ location }) => !places || (location !== undefined && places.includes(location.id)))
    .filter(({ slots }) => !suits || slots.some(({ start }) => suits(start)));
}

async function requestsOf(ctx: Context, status: AppointmentRequestStatus): Promise<AppointmentRequest[]> {
  const { organization, user } = signedIn(ctx);
  const source: Pick<Range, 'index' | 'partition'> = isMember(ctx)
    ? { index: 'byOrganization', partition: indexed.requests(organization) }
    : { index: 'byClient', partition: indexed.requests(user.id) };
  const items = await ctx.store.query({
    ...source,
    from: `${status}#`,
    to: `${status}#~`,
    newestFirst: true,
    limit: LONGEST_LIST,
  });
  return only(items, 'appointment-request');
}

/** Whether a time begins on one of the days between `range_start` and `range_end`, both included; undefined where neither is given. */
async function timesAsked(
  { range_start, range_end }: Partial<QueryappointmentRequestsArgs>,
  ctx: Context,
): Promise<((start: number) => boolean) | undefined> {
  if (!range_start && !range_end) return undefined;
  const zone = await viewerZone(ctx);
  const midnight = (text: string, field: string, days = 0) =>
    zone.toInstant((readDay(text, field, zone) + days) * 1440);
  const from = range_start ? midnight(range_start, 'range_start') : Number.NEGATIVE_INFINITY;
  const until = range_end ? midnight(range_end, 'range_end', 1) : Number.POSITIVE_INFINITY;
  return (start) => start >= from && start < until;
}
