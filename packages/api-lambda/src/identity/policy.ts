import { Denied } from './denied.ts';
import type { Viewer } from './viewer.ts';

/** Whom an operation is open to; each group includes the ones before it. `members` are providers and staff. */
type Audience = 'everyone' | 'clients' | 'members';

/**
 * Who may call which field of Query and Mutation. What is not listed may be called by nobody. What stands under clients
 * answers a client about itself alone: each of these operations looks whose record it is.
 */
const openTo: Readonly<Record<Audience, readonly string[]>> = {
  everyone: [
    'appointment', // a group appointment; others answer as if they did not exist
    'appointmentSetting',
    'appointmentType',
    'appointmentTypes',
    'appointmentTypesCount',
    'availableSlotsForRange',
    'completeCheckout',
    'contactTypes',
    'daysAvailableForRange',
    'nextAvailableSlot',
    'slotExplanation',
  ],
  clients: [
    'appointmentInclusion',
    'appointmentTypeCreditChanges',
    'appointments',
    'appointmentsCount',
    'currentUser',
    'deleteAppointment',
    'nextAppointment',
    'organization',
    'provider',
    'recurringAppointment',
    'updateAppointment',
    'updateAppointmentInclusion',
    'updateClient',
    'user',
  ],
  members: [
    'apiKeys',
    'appointmentBookingWarnings',
    'appointmentLocation',
    'appointmentLocations',
    'availabilities',
    'availabilitiesCount',
    'availability',
    'bulkApply',
    'bulkCreateAvailability',
    'bulkDeleteAvailability',
    'createApiKey',
    'createAppointment',
    'createAppointmentSetting',
    'createAppointmentType',
    'createAvailability',
    'createAvailabilityWithAppointmentTypes',
    'createClient',
    'createGroup',
    'createTag',
    'createWebhook',
    'deleteApiKey',
    'deleteAppointmentType',
    'deleteAvailability',
    'deleteTag',
    'deleteUserGroup',
    'deleteWebhook',
    'editAvailability',
    'editAvailabilityWithAppointmentTypes',
    'expireWebhookSignature',
    'organizationMembers',
    'organizationMembersCount',
    'providerAppointmentLocations',
    'removeAppliedTag',
    'sendTestWebhook',
    'sentWebhooks',
    'sentWebhooksCount',
    'tags',
    'updateAppointmentSetting',
    'updateAppointmentType',
    'updateUser',
    'updateUserGroup',
    'updateWebhook',
    'userGroup',
    'userGroups',
    'userGroupsCount',
    'users',
    'usersCount',
    'webhookEventTypes',
    'webhooks',
    'webhooksCount',
  ],
};

const audienceOf: ReadonlyMap<string, Audience> = new Map(
  (Object.keys(openTo) as Audience[]).flatMap((audience) =>
    openTo[audience].map((field) => [field, audience] as const),
  ),
);

const audiences: Readonly<Record<Viewer['role'], readonly Audience[]>> = {
  anonymous: ['everyone'],
  client: ['everyone', 'clients'],
  provider: ['everyone', 'clients', 'members'],
  staff: ['everyone', 'clients', 'members'],
};

/** Every field the table knows; a test holds it against the schema. */
export const listedFields: readonly string[] = [...audienceOf.keys()];

/** Whether a viewer may call a field of Query or Mutation at all. */
export function mayCall(viewer: Viewer, field: string): boolean {
  const audience = audienceOf.get(field);
  return audience !== undefined && audiences[viewer.role].includes(audience);
}

/** @throws Denied unless the viewer may call every one of these fields */
export function permit(viewer: Viewer, fields: readonly string[]): void {
  const refused = fields.find((field) => !mayCall(viewer, field));
  if (refused === undefined) return;
  if (viewer.role === 'anonymous') throw new Denied('UNAUTHENTICATED', `Sign in to use "${refused}".`);
  throw new Denied('FORBIDDEN', `A ${viewer.role} may not use "${refused}".`);
}
