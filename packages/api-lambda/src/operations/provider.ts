import { find, isMember, signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { QueryproviderArgs } from '../generated.ts';
import type { User } from '../store/items.ts';

/** A provider by id, or the first provider of a client; a client's own where neither is named. */
export async function provider(args: QueryproviderArgs, ctx: Context): Promise<User | null> {
  const id = args.id ?? (await clientMeant(args, ctx))?.dietitian_id;
  const found = await find(ctx, 'user', id);
  return found?.role === 'provider' ? found : null;
}

async function clientMeant(args: QueryproviderArgs, ctx: Context): Promise<User | undefined> {
  const { user } = signedIn(ctx);
  if (!args.client_id || args.client_id === user.id) return user;
  return isMember(ctx) ? find(ctx, 'user', args.client_id) : undefined;
}
