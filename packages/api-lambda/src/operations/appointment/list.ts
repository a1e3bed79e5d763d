import { signedIn } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import { appointmentsIn, finishLargeChanges } from '../../scheduling/staged.ts';
import { only } from '../../store/facts.ts';
import type { Appointment } from '../../store/items.ts';
import type { Range } from '../../store/store.ts';
import { indexed, key } from '../../store/table.ts';
import { viewerZone } from '../../viewer-zone.ts';
import { takesPart } from './find-appointment.ts';
import { listFilter } from './list-filter.ts';
import { byPeople } from './list-people.ts';
import {
  datesAsked,
  type ListArguments,
  type ListFilter,
  type ListSource,
  readFilter,
  sourcesOf,
} from './list-scope.ts';
import { longBlocksNow } from './long-blocks.ts';

/** A list looks at no more appointments than this; dates narrow one that would be longer. */
export const LONGEST_LIST = 5000;

/** An appointment that runs now began at most a day ago, in minutes. Blocks may be longer, and are looked for elsewhere. */
const LOOK_BACK = 1440;

/** The appointments that the arguments ask for, in order of start. */
export async function listAppointments(args: ListArguments, ctx: Context): Promise<Appointment[]> {
  const viewer = signedIn(ctx);
  const filter = readFilter(args);
  const dates = datesAsked(args, ctx, await viewerZone(ctx));
  const passes = listFilter(args, filter, ctx.nowMs / 60_000, dates !== undefined, viewer.user.id);
  const range = dates
    ? { from: indexed.start(dates.start), to: indexed.start(dates.end - 1, '~') }
    : startsOf(filter, args, ctx);
  const sources = sourcesOf(args, viewer);
  const look = () =>
    Promise.all([
      ...sources.map((source) => appointmentsOf(ctx, source, range)),
      dates || range.from === undefined ? [] : longBlocksNow(ctx, viewer.organization, sources, LOOK_BACK),
    ]);
  const [seen, outdated] = await Promise.all([look(), finishLargeChanges(ctx, viewer.organization)]);
  const found = outdated ? await look() : seen;
  const distinct = [...new Map(found.flat().map((appointment) => [appointment.id, appointment])).values()];
  const chosen = distinct
    .filter((one) => one.organization === viewer.organization && one.deleted_at === undefined)
    .filter((one) => viewer.role !== 'client' || takesPart(one, viewer.user.id))
    .filter(passes)
    .sort((a, b) => a.start - b.start || Number(a.id) - Number(b.id));
  return byPeople(args, ctx, chosen);
}

/** Where in the order of starts a filter can find anything, and from which end to look. */
function startsOf(filter: ListFilter, args: ListArguments, ctx: Context): Pick<Range, 'from' | 'to' | 'newestFirst'> {
  if (args.with_all_statuses && filter === 'didnt-occur') return {};
  if (filter === 'future' || filter === 'upcoming') return { from: indexed.start(ctx.now - LOOK_BACK) };
  if (filter === 'past' || filter === 'ended') return { to: indexed.start(ctx.now, '~'), newestFirst: true };
  return {};
}

/** An index holds appointments themselves, and the places of clients and additional providers that lead to one. */
async function appointmentsOf(
  ctx: Context,
  { alone, ...source }: ListSource,
  range: Pick<Range, 'from' | 'to' | 'newestFirst'>,
): Promise<Appointment[]> {
  const items = await ctx.store.query({ ...source, ...range, limit: LONGEST_LIST });
  const places = [...only(items, 'inclusion'), ...(alone ? [] : only(items, 'additional-provider'))];
  const led = await ctx.store.getMany(places.map(({ appointment_id }) => key.appointment(appointment_id)));
  const found = await appointmentsIn(ctx, [...items.filter(({ kind }) => kind === 'appointment'), ...led]);
  return found.filter((one) => one !== undefined);
}
