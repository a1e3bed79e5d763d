import type { Context } from '../../context.ts';
import { gatherCalendars } from '../../scheduling/occupancy.ts';
import { appointmentsIn } from '../../scheduling/staged.ts';
import { entries } from '../../store/calendar.ts';
import { providersOf } from '../../store/facts.ts';
import type { Appointment } from '../../store/items.ts';
import { indexed, key } from '../../store/table.ts';
import type { ListSource } from './list-scope.ts';

/**
 * Blocks that run now and began so long ago that a list from now on, which goes by starts, would not find them. Today's
 * page of a provider's calendar knows them.
 * @param ago minutes
 */
export async function longBlocksNow(
  ctx: Context,
  organization: string,
  sources: readonly ListSource[],
  ago: number,
): Promise<Appointment[]> {
  const providers = await providersIn(ctx, organization, sources);
  const today = [{ start: ctx.now, end: ctx.now + 1 }];
  const calendars = await gatherCalendars(ctx.store, organization, providers, today);
  const running = [...calendars.values()]
    .flatMap(entries)
    .filter(({ block, start, end }) => block && start < ctx.now - ago && end > ctx.now);
  const items = await ctx.store.getMany(running.map(({ id }) => key.appointment(id)));
  return (await appointmentsIn(ctx, items)).filter((one) => one !== undefined);
}

/** The providers whose calendars the sources are about; a client's list holds no blocks. */
async function providersIn(ctx: Context, organization: string, sources: readonly ListSource[]): Promise<string[]> {
  if (sources.some(({ index }) => index === 'byOrganization'))
    return (await providersOf(ctx.store, organization)).map(({ id }) => id);
  const prefix = indexed.provider('');
  return sources.filter(({ index }) => index === 'byProvider').map(({ partition }) => partition.slice(prefix.length));
}
