import type { Context } from '../context.ts';
import type { User } from '../store/items.ts';

/** Whose credentials the request carries; null for a visitor. */
export async function currentUser(_args: object, { viewer }: Context): Promise<User | null> {
  return viewer.role === 'anonymous' ? null : viewer.user;
}
