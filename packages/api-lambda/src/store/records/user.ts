import type { Permission } from '../../identity/permission.ts';
import type { Recorded } from './recorded.ts';

export type Role = 'client' | 'provider' | 'staff';

export interface Address {
  readonly id: string;
  readonly name?: string;
  readonly line1?: string;
  readonly line2?: string;
  readonly city?: string;
  readonly state?: string;
  readonly zip?: string;
  readonly country?: string;
}

export interface User extends Recorded {
  readonly kind: 'user';
  readonly role: Role;
  readonly active: boolean;
  readonly first_name: string;
  readonly last_name: string;
  readonly legal_name?: string;
  readonly email?: string;
  readonly phone_number?: string;
  readonly additional_phone_number?: string;
  readonly dob?: string;
  readonly sex?: string;
  readonly timezone?: string;
  /** A client's first provider. */
  readonly dietitian_id?: string;
  readonly other_provider_ids?: readonly string[];
  readonly user_group_id?: string;
  readonly tag_ids?: readonly string[];
  readonly record_identifier?: string;
  readonly additional_record_identifier?: string;
  readonly metadata?: string;
  readonly quick_notes?: string;
  readonly restricted?: boolean;
  readonly locations?: readonly Address[];
  readonly state_licenses?: readonly { readonly id: string; readonly state: string }[];
  readonly qualifications?: string;
  readonly avatar_url?: string;
  /** How often a provider took back the address of their calendar (calendar/links.ts). */
  readonly calendar_edition?: number;
  /** A member's permissions, where they are not the usual ones of the role (identity/permission.ts). */
  readonly permissions?: readonly Permission[];
  /** Who the user is to the organization's identity provider: the `sub` of its tokens. */
  readonly oidc_subject?: string;
}

/** Who a client is, by e-mail and name: the item that makes it unique in its organization. */
export interface Identity {
  readonly kind: 'identity';
  readonly organization: string;
  readonly email: string;
  readonly name: string;
  readonly user_id: string;
}
