import { type Permission, permissions, permissionsOf } from '../../identity/permission.ts';
import type { User } from '../../store/items.ts';

/** The permissions as the inputs give them: one switch each, absent or null leaves it as it is. */
export type PermissionsInput = { readonly [P in Permission]?: boolean | null | undefined };

/** A member with the switches of an input set. Nothing is stored where nothing was said, so that the role decides. */
export function withPermissions<M extends User>(member: M, input: PermissionsInput): M {
  if (permissions.every((permission) => input[permission] == null)) return member;
  const had = permissionsOf(member);
  return { ...member, permissions: permissions.filter((one) => input[one] ?? had.includes(one)) };
}
