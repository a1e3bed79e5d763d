import type { Context } from '../context.ts';
import { contactTypesOf } from '../settings.ts';
import { recordOf } from '../store/items.ts';
import { key } from '../store/table.ts';

/** The ways of meeting that can be booked, by name. A visitor sees those that every organization starts with. */
export async function contactTypes(_args: object, ctx: Context): Promise<string[]> {
  const at = ctx.viewer.role === 'anonymous' ? undefined : key.organizationSetting(ctx.viewer.organization);
  const setting = at && recordOf('setting', await ctx.store.get(at));
  return contactTypesOf(setting).flatMap(({ name, show }) => (show ? [name] : []));
}
