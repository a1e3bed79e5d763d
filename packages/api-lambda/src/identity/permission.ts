import type { Role, User } from '../store/items.ts';

/** What only some members of an organization may do. `can_manage_members` includes giving every permission, also to oneself. */
export const permissions = ['can_manage_members', 'can_manage_others_availability', 'can_view_audit_log'] as const;

export type Permission = (typeof permissions)[number];

/** What members may do of whom nobody has said otherwise: the front desk keeps everybody's calendar, a provider their own. */
const usual: Readonly<Record<Role, readonly Permission[]>> = {
  client: [],
  provider: [],
  staff: ['can_manage_others_availability'],
};

/** The permissions that a user has: those given, else what is usual for the role. Clients have none. */
export function permissionsOf(user: User): readonly Permission[] {
  return user.role === 'client' ? [] : (user.permissions ?? usual[user.role]);
}

/** Whether one user may do everything that another may, so that acting as the other gains nothing. */
export function includesThoseOf(user: User, other: User): boolean {
  return permissionsOf(other).every((permission) => permissionsOf(user).includes(permission));
}
