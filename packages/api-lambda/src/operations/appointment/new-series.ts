import type { Context } from '../../context.ts';
import { created } from '../../store/commit.ts';
import type { Series } from '../../store/items.ts';

/** A series that begins to exist. */
export async function newSeries(
  ctx: Context,
  fields: Omit<Series, 'kind' | 'id' | 'v' | 'created_at' | 'updated_at'>,
): Promise<Series> {
  return created<Series>(ctx, { ...fields, kind: 'series', id: await ctx.store.newId() });
}
