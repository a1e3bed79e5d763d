import { Denied } from './denied.ts';
import { type Permission, permissions, permissionsOf } from './permission.ts';
import type { Viewer } from './viewer.ts';

/**
 * Whom an operation is open to: everyone, clients too, members (providers and staff) alone, or the members who have a
 * permission. Each group includes those after it.
 */
type Audience = 'everyone' | 'clients' | 'members' | Permission;

/**
 * Who may call which field of Query and Mutation. What is not listed may be called by nobody. What stands under clients
 * answers a client about itself alone: each of these operations looks whose record it is. Fields of objects:
 * field-policy.ts.
 */
const openTo: Readonly<Partial<Record<Audience, readonly string[]>>> = {
  everyone: [
    'appointment', // a group appointment; others answer as if they did not exist
    'appointmentSetting',
    'appointmentType',
    'appointmentTypes',
    'appointmentTypesCount',
    'availableSlotsForRange',
    'completeCheckout',
    'contactTypes',
    'createAppointmentRequest', // where the setting allows it
    'currentUser', // nobody
    'daysAvailableForRange',
    'nextAvailableSlot',
    'slotExplanation',
  ],
  clients: [
    'appointmentInclusion', // its own place, or one whose secret name it knows
    'appointmentLocation', // of those that clients may book
    'appointmentLocations',
    'appointmentRequest', // its own
    'appointmentRequests',
    'appointmentTypeCreditChanges',
    'appointments',
    'appointmentsCount',
    'deleteAppointment',
    'nextAppointment',
    'organization',
    'provider',
    'providerAppointmentLocations',
    'recurringAppointment',
    'updateAppointment',
    'updateAppointmentInclusion',
    'updateClient',
    'user',
  ],
  members: [
    'apiKeys',
    'appointmentBookingWarnings',
    'availabilities',
    'availabilitiesCount',
    'availability',
    'bulkApply',
    'bulkCreateAvailability', // hours of another provider: can_manage_others_availability
    'bulkDeleteAvailability',
    'calendarFeedLink', // of another provider: staff
    'createApiKey', // of oneself and clients; staff, of members who may do no more than they
    'createAppointment',
    'createAppointmentSetting',
    'createAppointmentType',
    'createAvailability',
    'createAvailabilityWithAppointmentTypes',
    'createClient',
    'createExternalCalendar', // of another provider: can_manage_others_availability
    'createGroup',
    'createTag',
    'createWebhook',
    'deleteApiKey',
    'deleteAppointmentRequest',
    'deleteAppointmentType',
    'deleteAvailability',
    'deleteExternalCalendar',
    'deleteTag',
    'deleteUserGroup',
    'deleteWebhook',
    'editAvailability',
    'editAvailabilityWithAppointmentTypes',
    'expireWebhookSignature',
    'externalCalendars', // of other providers: can_manage_others_availability
    'linkUserIdentity', // as createApiKey
    'organizationMembers',
    'organizationMembersCount',
    'removeAppliedTag',
    'resetCalendarFeedLink', // as calendarFeedLink
    'sendTestWebhook',
    'sentWebhooks',
    'sentWebhooksCount',
    'tags',
    'updateAppointmentRequest',
    'updateAppointmentSetting',
    'updateAppointmentType',
    'updateExternalCalendar',
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
  can_manage_members: ['createOrganizationMember', 'updateOrganizationMember'],
  can_view_audit_log: ['auditLog'],
};

const audienceOf: ReadonlyMap<string, Audience> = new Map(
  (Object.entries(openTo) as [Audience, readonly string[]][]).flatMap(([audience, fields]) =>
    fields.map((field) => [field, audience] as const),
  ),
);

/** Every field the table knows; a test holds it against the schema. */
export const listedFields: readonly string[] = Object.values(openTo).flat();

/** Whether a viewer may call a field of Query or Mutation at all. */
export function mayCall(viewer: Viewer, field: string): boolean {
  const audience = audienceOf.get(field);
  if (audience === 'everyone') return true;
  if (audience === undefined || viewer.role === 'anonymous') return false;
  return audience === 'clients' || isPermitted(viewer, audience);
}

function isPermitted(viewer: Exclude<Viewer, { role: 'anonymous' }>, audience: 'members' | Permission): boolean {
  return audience === 'members' ? viewer.role !== 'client' : permissionsOf(viewer.user).includes(audience);
}

/** @throws Denied unless the viewer may call every one of these fields */
export function permit(viewer: Viewer, fields: readonly string[]): void {
  const refused = fields.find((field) => !mayCall(viewer, field));
  if (refused === undefined) return;
  if (viewer.role === 'anonymous') throw new Denied('UNAUTHENTICATED', `Sign in to use "${refused}".`);
  const needed = permissions.find((permission) => permission === audienceOf.get(refused));
  const lacking = needed && viewer.role !== 'client' ? ` without the permission "${needed}"` : '';
  throw new Denied('FORBIDDEN', `A ${viewer.role} may not use "${refused}"${lacking}.`);
}
