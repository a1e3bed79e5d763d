import type { Context } from './context.ts';
import type { MutationResolvers, QueryResolvers } from './generated.ts';
import { appointment } from './operations/appointment.ts';
import { appointmentSetting } from './operations/appointmentSetting.ts';
import { appointmentType } from './operations/appointmentType.ts';
import { appointmentTypes } from './operations/appointmentTypes.ts';
import { appointmentTypesCount } from './operations/appointmentTypesCount.ts';
import { availableSlotsForRange } from './operations/availableSlotsForRange.ts';
import { completeCheckout } from './operations/completeCheckout.ts';
import { contactTypes } from './operations/contactTypes.ts';
import { currentUser } from './operations/currentUser.ts';
import { daysAvailableForRange } from './operations/daysAvailableForRange.ts';
import { nextAvailableSlot } from './operations/nextAvailableSlot.ts';

/** Operations behind the fields of a root type: each takes its arguments and the request's world. */
type Operations<Root> = {
  readonly [Field in keyof Root]: Root[Field] extends (parent: never, args: infer Args, ctx: Context) => infer Answer
    ? (args: Args, ctx: Context) => Answer
    : never;
};

/** The same for mutations, which leave out of a payload what they did not make. */
type Changes<Root> = {
  readonly [Field in keyof Root]: Root[Field] extends (parent: never, args: infer Args, ctx: Context) => infer Answer
    ? (args: Args, ctx: Context) => Promise<Partial<NonNullable<Awaited<Answer>>>>
    : never;
};

type Management = typeof import('./management.ts');

/**
 * Operations that run the practice, loaded when one of them is first called: containers are mostly started for visitors
 * who look for a slot and book it, and these should not wait for the rest.
 */
function managed<const Names extends readonly (keyof Management)[]>(
  ...names: Names
): { readonly [Name in Names[number]]: Management[Name] } {
  const operation = (name: Names[number]) => async (args: never, ctx: Context) =>
    (await import('./management.ts'))[name](args, ctx);
  return Object.fromEntries(names.map((name) => [name, operation(name)])) as never;
}

/** What can be asked. A field without its operation does not compile. */
export const queries: Operations<QueryResolvers> = {
  ...managed(
    'apiKeys',
    'appointmentBookingWarnings',
    'appointmentInclusion',
    'appointmentLocation',
    'appointmentLocations',
    'appointmentRequest',
    'appointmentRequests',
    'appointmentTypeCreditChanges',
    'appointments',
    'appointmentsCount',
    'auditLog',
    'availabilities',
    'availabilitiesCount',
    'availability',
    'calendarFeedLink',
    'externalCalendars',
    'nextAppointment',
    'organization',
    'organizationMembers',
    'organizationMembersCount',
    'provider',
    'providerAppointmentLocations',
    'recurringAppointment',
    'sentWebhooks',
    'sentWebhooksCount',
    'slotExplanation',
    'tags',
    'user',
    'userGroup',
    'userGroups',
    'userGroupsCount',
    'users',
    'usersCount',
    'webhookEventTypes',
    'webhooks',
    'webhooksCount',
  ),
  appointment,
  appointmentSetting,
  appointmentType,
  appointmentTypes,
  appointmentTypesCount,
  availableSlotsForRange,
  contactTypes,
  currentUser,
  daysAvailableForRange,
  nextAvailableSlot,
};

/** What can be changed. */
export const mutations: Changes<MutationResolvers> = {
  ...managed(
    'bulkApply',
    'bulkCreateAvailability',
    'bulkDeleteAvailability',
    'createApiKey',
    'createAppointment',
    'createAppointmentRequest',
    'createAppointmentSetting',
    'createAppointmentType',
    'createAvailability',
    'createAvailabilityWithAppointmentTypes',
    'createClient',
    'createExternalCalendar',
    'createGroup',
    'createOrganizationMember',
    'createTag',
    'createWebhook',
    'deleteApiKey',
    'deleteAppointment',
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
    'linkUserIdentity',
    'removeAppliedTag',
    'resetCalendarFeedLink',
    'sendTestWebhook',
    'updateAppointment',
    'updateAppointmentInclusion',
    'updateAppointmentRequest',
    'updateAppointmentSetting',
    'updateAppointmentType',
    'updateClient',
    'updateExternalCalendar',
    'updateOrganizationMember',
    'updateUser',
    'updateUserGroup',
    'updateWebhook',
  ),
  completeCheckout,
};
