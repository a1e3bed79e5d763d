import { isMember, signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { QueryrecurringAppointmentArgs } from '../generated.ts';
import { attends } from '../present/audience.ts';
import { only } from '../store/facts.ts';
import { recordOf, type Series } from '../store/items.ts';
import { key } from '../store/table.ts';
import { isId } from '../wire/ids-in.ts';

/** One series of the viewer's organization; a client finds those it takes part in. */
export async function recurringAppointment(
  { id }: QueryrecurringAppointmentArgs,
  ctx: Context,
): Promise<Series | null> {
  const { organization } = signedIn(ctx);
  const series = isId(id) ? recordOf('series', await ctx.store.get(key.series(id))) : undefined;
  if (series?.organization !== organization) return null;
  return isMember(ctx) || (await takesPart(ctx, series)) ? series : null;
}

async function takesPart(ctx: Context, { appointment_ids }: Series): Promise<boolean> {
  const appointments = only(await ctx.store.getMany(appointment_ids.map(key.appointment)), 'appointment');
  return appointments.some((one) => one.deleted_at === undefined && attends(ctx, one));
}
