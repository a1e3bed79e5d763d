import { signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { QueryorganizationArgs } from '../generated.ts';
import { type Organization, recordOf } from '../store/items.ts';
import { key } from '../store/table.ts';

/** The viewer's organization. Any other does not exist. */
export async function organization(args: Partial<QueryorganizationArgs>, ctx: Context): Promise<Organization | null> {
  const { organization: own } = signedIn(ctx);
  if (args.id && args.id !== own) return null;
  return recordOf('organization', await ctx.store.get(key.organization(own))) ?? null;
}
