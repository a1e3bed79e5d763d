import type { Viewer } from '../identity/viewer.ts';
import type { EffectiveSetting } from '../settings.ts';
import type { AppointmentType, User } from '../store/items.ts';

/** For whom a time is being looked for. */
export type Booker =
  /** Staff look on behalf of whichever client it will be: nothing about a client is asked. */
  | { readonly kind: 'staff' }
  /** A visitor: nobody knows which groups, credits or state they have. */
  | { readonly kind: 'visitor' }
  | { readonly kind: 'client'; readonly client: User; readonly balance: number };

/**
 * For whom a viewer looks, and books: offers and decisions ask the same of them.
 * @param client who is signed in, if a client is
 * @param balance credits of the type that the client holds
 */
export function bookerFor(viewer: Viewer, client: User | undefined, balance: number): Booker {
  if (client) return { kind: 'client', client, balance };
  return { kind: viewer.role === 'anonymous' ? 'visitor' : 'staff' };
}

/** Why somebody may not book a type with a provider, whatever the time. */
export type Ineligibility =
  | 'type-not-bookable'
  | 'booking-closed'
  | 'provider-not-connected'
  | 'group-not-allowed'
  | 'state-not-licensed'
  | 'sign-in-for-credits';

/** One thing that is asked of whoever wants to book, whatever the time. */
export interface EligibilityRule {
  /** What its breach is called. */
  readonly code: Ineligibility;
  /** Whether it is kept; undefined where it does not apply. */
  readonly holds: boolean | undefined;
}

/** What is asked of whoever wants to book this type with this provider, in the order in which a person would want to know. */
export function eligibility(
  type: AppointmentType | undefined,
  provider: User,
  setting: EffectiveSetting,
  booker: Booker,
): EligibilityRule[] {
  const client = booker.kind === 'client' ? booker.client : undefined;
  const known = booker.kind !== 'staff';
  const prepaid = setting.use_client_credit_system && setting.prevent_no_credit_booking;
  const rules: EligibilityRule[] = [
    { code: 'booking-closed', holds: !setting.prevent_client_booking },
    { code: 'sign-in-for-credits', holds: prepaid && known ? booker.kind === 'client' : undefined },
  ];
  if (!type) return rules;
  const connected = type.provider_connections.some(({ user_id }) => user_id === provider.id);
  return [
    ...rules,
    { code: 'type-not-bookable', holds: type.clients_can_book && type.deleted_at === undefined },
    { code: 'provider-not-connected', holds: type.require_specific_providers ? connected : undefined },
    {
      code: 'group-not-allowed',
      holds: type.specific_groups && known ? groupAllowed(type, client?.user_group_id) : undefined,
    },
    {
      code: 'state-not-licensed',
      holds: type.require_in_state_clients && known ? licensedFor(provider, client) : undefined,
    },
  ];
}

/** The first of these that is not kept: why somebody may not book at all; undefined where there is none. */
export const ineligibility = (rules: readonly EligibilityRule[]): Ineligibility | undefined =>
  rules.find(({ holds }) => holds === false)?.code;

/** Members of the groups listed, or clients without a group where those are let in: the union of the two. */
function groupAllowed(type: AppointmentType, group: string | undefined): boolean {
  if (group === undefined) return type.bookable_without_group;
  return type.bookable_group_ids === 'all' || type.bookable_group_ids.includes(group);
}

function licensedFor(provider: User, client: User | undefined): boolean {
  const states = new Set(provider.state_licenses?.map((license) => license.state));
  return client?.locations?.some(({ state }) => state !== undefined && states.has(state)) ?? false;
}
