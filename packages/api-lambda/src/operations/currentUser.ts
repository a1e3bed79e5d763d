import { signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { User } from '../store/items.ts';

/** Whose credentials the request carries. */
export async function currentUser(_args: object, ctx: Context): Promise<User> {
  return signedIn(ctx).user;
}
