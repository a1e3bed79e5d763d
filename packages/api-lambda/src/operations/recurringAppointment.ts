import { signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { QueryrecurringAppointmentArgs } from '../generated.ts';
import { recordOf, type Series } from '../store/items.ts';
import { key } from '../store/table.ts';
import { isId } from '../wire/ids-in.ts';

/** One series of the viewer's organization. */
export async function recurringAppointment(
  { id }: QueryrecurringAppointmentArgs,
  ctx: Context,
): Promise<Series | null> {
  const { organization } = signedIn(ctx);
  const series = isId(id) ? recordOf('series', await ctx.store.get(key.series(id))) : undefined;
  return series?.organization === organization ? series : null;
}
