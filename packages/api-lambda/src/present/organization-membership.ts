import { permissionsOf } from '../identity/permission.ts';
import type { Presenter } from './presenter.ts';

/** What a member of an organization is and may do. */
export const organizationMembership: Presenter<'OrganizationMembership'> = {
  is_provider: ({ role }) => role === 'provider',
  can_manage_members: (user) => permissionsOf(user).includes('can_manage_members'),
  can_manage_others_availability: (user) => permissionsOf(user).includes('can_manage_others_availability'),
  can_view_audit_log: (user) => permissionsOf(user).includes('can_view_audit_log'),
};
