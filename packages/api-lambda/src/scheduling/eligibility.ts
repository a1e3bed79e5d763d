import type { EffectiveSetting } from '../settings.ts';
import type { AppointmentType, User } from '../store/items.ts';

/** For whom a time is being looked for. */
export type Booker =
  /** Staff look on behalf of whichever client it will be: nothing about a client is asked. */
  | { readonly kind: 'staff' }
  /** A visitor: nobody knows which groups, credits or state they have. */
  | { readonly kind: 'visitor' }
  | { readonly kind: 'client'; readonly client: User; readonly balance: number };

/** Why somebody may not book a type with a provider, whatever the time. */
export type Ineligibility =
  | 'type-not-bookable'
  | 'booking-closed'
  | 'provider-not-connected'
  | 'group-not-allowed'
  | 'state-not-licensed'
  | 'sign-in-for-credits';

/**
 * Whether a client may book this type with this provider at all. The first reason against it, in the order in which a
 * person would want to know; undefined where there is none.
 */
export function ineligibility(
  type: AppointmentType | undefined,
  provider: User,
  setting: EffectiveSetting,
  booker: Booker,
): Ineligibility | undefined {
  if (setting.prevent_client_booking) return 'booking-closed';
  if (booker.kind === 'visitor' && setting.use_client_credit_system && setting.prevent_no_credit_booking)
    return 'sign-in-for-credits';
  if (!type) return undefined;
  if (!type.clients_can_book || type.deleted_at !== undefined) return 'type-not-bookable';
  if (type.require_specific_providers && !type.provider_connections.some(({ user_id }) => user_id === provider.id)) {
    return 'provider-not-connected';
  }
  if (booker.kind === 'staff') return undefined;
  const client = booker.kind === 'client' ? booker.client : undefined;
  if (type.specific_groups && !groupAllowed(type, client?.user_group_id)) return 'group-not-allowed';
  if (type.require_in_state_clients && !licensedFor(provider, client)) return 'state-not-licensed';
  return undefined;
}

/** Members of the groups listed, or clients without a group where those are let in: the union of the two. */
function groupAllowed(type: AppointmentType, group: string | undefined): boolean {
  if (group === undefined) return type.bookable_without_group;
  return type.bookable_group_ids === 'all' || type.bookable_group_ids.includes(group);
}

function licensedFor(provider: User, client: User | undefined): boolean {
  const states = new Set(provider.state_licenses?.map((license) => license.state));
  return client?.locations?.some(({ state }) => state !== undefined && states.has(state)) ?? false;
}
