import { signedIn } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import { Denied } from '../../identity/denied.ts';
import { includesThoseOf } from '../../identity/permission.ts';
import type { User } from '../../store/items.ts';

/**
 * Whoever holds a key is the user it acts as. So providers make and revoke keys of their own and of clients; those of other
 * members are for staff, who may not gain a permission by it.
 * @throws Denied FORBIDDEN
 */
export function requireRightToKeysOf(ctx: Context, user: User): void {
  const viewer = signedIn(ctx);
  if (user.id === viewer.user.id || user.role === 'client') return;
  if (viewer.role !== 'staff')
    throw new Denied('FORBIDDEN', 'Only staff may make or revoke the keys of other members.');
  if (!includesThoseOf(viewer.user, user))
    throw new Denied('FORBIDDEN', 'This member has permissions that you do not have.');
}
