import { signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import { type ClientFilter, clientFilter, usersOf } from './user/list.ts';

/** How many clients the same arguments list. */
export async function usersCount(args: ClientFilter, ctx: Context): Promise<number> {
  const chosen = clientFilter(args, ctx);
  let count = 0;
  for await (const client of usersOf(ctx.store, signedIn(ctx).organization, 'CLIENT')) if (chosen(client)) count++;
  return count;
}
