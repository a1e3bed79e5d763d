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
 * An operation that runs the practice, loaded when one of them is first called: containers are mostly started for
 * visitors who look for a slot and book it, and these should not wait for the rest.
 */
function managed<Name extends keyof Management>(name: Name): Management[Name] {
  const operation = async (args: never, ctx: Context) => (await import('./management.ts'))[name](args, ctx);
  return operation as unknown as Management[Name];
}

/** What can be asked. A field without its operation does not compile. */
export const queries: Operations<QueryResolvers> = {
  apiKeys: managed('apiKeys'),
  appointment,
  appointmentBookingWarnings: managed('appointmentBookingWarnings'),
  appointmentInclusion: managed('appointmentInclusion'),
  appointmentLocation: managed('appointmentLocation'),
  appointmentLocations: managed('appointmentLocations'),
  appointmentSetting,
  appointmentType,
  appointmentTypeCreditChanges: managed('appointmentTypeCreditChanges'),
  appointmentTypes,
  appointmentTypesCount,
  appointments: managed('appointments'),
  appointmentsCount: managed('appointmentsCount'),
  auditLog: managed('auditLog'),
  availabilities: managed('availabilities'),
  availabilitiesCount: managed('availabilitiesCount'),
  availability: managed('availability'),
  availableSlotsForRange,
  contactTypes,
  currentUser,
  daysAvailableForRange,
  nextAppointment: managed('nextAppointment'),
  nextAvailableSlot,
  organization: managed('organization'),
  organizationMembers: managed('organizationMembers'),
  organizationMembersCount: managed('organizationMembersCount'),
  provider: managed('provider'),
  providerAppointmentLocations: managed('providerAppointmentLocations'),
  recurringAppointment: managed('recurringAppointment'),
  sentWebhooks: managed('sentWebhooks'),
  sentWebhooksCount: managed('sentWebhooksCount'),
  slotExplanation: managed('slotExplanation'),
  tags: managed('tags'),
  user: managed('user'),
  userGroup: managed('userGroup'),
  userGroups: managed('userGroups'),
  userGroupsCount: managed('userGroupsCount'),
  users: managed('users'),
  usersCount: managed('usersCount'),
  webhookEventTypes: managed('webhookEventTypes'),
  webhooks: managed('webhooks'),
  webhooksCount: managed('webhooksCount'),
};

/** What can be changed. */
export const mutations: Changes<MutationResolvers> = {
  bulkApply: managed('bulkApply'),
  bulkCreateAvailability: managed('bulkCreateAvailability'),
  bulkDeleteAvailability: managed('bulkDeleteAvailability'),
  completeCheckout,
  createApiKey: managed('createApiKey'),
  createAppointment: managed('createAppointment'),
  createAppointmentSetting: managed('createAppointmentSetting'),
  createAppointmentType: managed('createAppointmentType'),
  createAvailability: managed('createAvailability'),
  createAvailabilityWithAppointmentTypes: managed('createAvailabilityWithAppointmentTypes'),
  createClient: managed('createClient'),
  createGroup: managed('createGroup'),
  createOrganizationMember: managed('createOrganizationMember'),
  createTag: managed('createTag'),
  createWebhook: managed('createWebhook'),
  deleteApiKey: managed('deleteApiKey'),
  deleteAppointment: managed('deleteAppointment'),
  deleteAppointmentType: managed('deleteAppointmentType'),
  deleteAvailability: managed('deleteAvailability'),
  deleteTag: managed('deleteTag'),
  deleteUserGroup: managed('deleteUserGroup'),
  deleteWebhook: managed('deleteWebhook'),
  editAvailability: managed('editAvailability'),
  editAvailabilityWithAppointmentTypes: managed('editAvailabilityWithAppointmentTypes'),
  expireWebhookSignature: managed('expireWebhookSignature'),
  linkUserIdentity: managed('linkUserIdentity'),
  removeAppliedTag: managed('removeAppliedTag'),
  sendTestWebhook: managed('sendTestWebhook'),
  updateAppointment: managed('updateAppointment'),
  updateAppointmentInclusion: managed('updateAppointmentInclusion'),
  updateAppointmentSetting: managed('updateAppointmentSetting'),
  updateAppointmentType: managed('updateAppointmentType'),
  updateClient: managed('updateClient'),
  updateOrganizationMember: managed('updateOrganizationMember'),
  updateUser: managed('updateUser'),
  updateUserGroup: managed('updateUserGroup'),
  updateWebhook: managed('updateWebhook'),
};
