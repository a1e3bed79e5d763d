import type { Context } from './context.ts';
import type { MutationResolvers, QueryResolvers } from './generated.ts';
import { apiKeys } from './operations/apiKeys.ts';
import { appointment } from './operations/appointment.ts';
import { appointmentLocation } from './operations/appointmentLocation.ts';
import { appointmentLocations } from './operations/appointmentLocations.ts';
import { appointmentSetting } from './operations/appointmentSetting.ts';
import { appointments } from './operations/appointments.ts';
import { appointmentsCount } from './operations/appointmentsCount.ts';
import { appointmentType } from './operations/appointmentType.ts';
import { appointmentTypes } from './operations/appointmentTypes.ts';
import { appointmentTypesCount } from './operations/appointmentTypesCount.ts';
import { availabilities } from './operations/availabilities.ts';
import { availabilitiesCount } from './operations/availabilitiesCount.ts';
import { availability } from './operations/availability.ts';
import { availableSlotsForRange } from './operations/availableSlotsForRange.ts';
import { bulkApply } from './operations/bulkApply.ts';
import { bulkCreateAvailability } from './operations/bulkCreateAvailability.ts';
import { bulkDeleteAvailability } from './operations/bulkDeleteAvailability.ts';
import { completeCheckout } from './operations/completeCheckout.ts';
import { contactTypes } from './operations/contactTypes.ts';
import { createApiKey } from './operations/createApiKey.ts';
import { createAppointment } from './operations/createAppointment.ts';
import { createAppointmentSetting } from './operations/createAppointmentSetting.ts';
import { createAppointmentType } from './operations/createAppointmentType.ts';
import { createAvailability } from './operations/createAvailability.ts';
import { createAvailabilityWithAppointmentTypes } from './operations/createAvailabilityWithAppointmentTypes.ts';
import { createClient } from './operations/createClient.ts';
import { createGroup } from './operations/createGroup.ts';
import { createTag } from './operations/createTag.ts';
import { currentUser } from './operations/currentUser.ts';
import { daysAvailableForRange } from './operations/daysAvailableForRange.ts';
import { deleteApiKey } from './operations/deleteApiKey.ts';
import { deleteAppointment } from './operations/deleteAppointment.ts';
import { deleteAppointmentType } from './operations/deleteAppointmentType.ts';
import { deleteAvailability } from './operations/deleteAvailability.ts';
import { deleteTag } from './operations/deleteTag.ts';
import { deleteUserGroup } from './operations/deleteUserGroup.ts';
import { editAvailability } from './operations/editAvailability.ts';
import { editAvailabilityWithAppointmentTypes } from './operations/editAvailabilityWithAppointmentTypes.ts';
import { nextAvailableSlot } from './operations/nextAvailableSlot.ts';
import { organization } from './operations/organization.ts';
import { organizationMembers } from './operations/organizationMembers.ts';
import { organizationMembersCount } from './operations/organizationMembersCount.ts';
import { provider } from './operations/provider.ts';
import { providerAppointmentLocations } from './operations/providerAppointmentLocations.ts';
import { removeAppliedTag } from './operations/removeAppliedTag.ts';
import { tags } from './operations/tags.ts';
import { updateAppointment } from './operations/updateAppointment.ts';
import { updateAppointmentSetting } from './operations/updateAppointmentSetting.ts';
import { updateAppointmentType } from './operations/updateAppointmentType.ts';
import { updateClient } from './operations/updateClient.ts';
import { updateUser } from './operations/updateUser.ts';
import { updateUserGroup } from './operations/updateUserGroup.ts';
import { user } from './operations/user.ts';
import { userGroup } from './operations/userGroup.ts';
import { userGroups } from './operations/userGroups.ts';
import { userGroupsCount } from './operations/userGroupsCount.ts';
import { users } from './operations/users.ts';
import { usersCount } from './operations/usersCount.ts';

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

/** What can be asked. A field without its operation does not compile. */
export const queries: Operations<QueryResolvers> = {
  apiKeys,
  appointment,
  appointmentLocation,
  appointmentLocations,
  appointmentSetting,
  appointmentType,
  appointmentTypes,
  appointmentTypesCount,
  appointments,
  appointmentsCount,
  availabilities,
  availabilitiesCount,
  availability,
  availableSlotsForRange,
  contactTypes,
  currentUser,
  daysAvailableForRange,
  nextAvailableSlot,
  organization,
  organizationMembers,
  organizationMembersCount,
  provider,
  providerAppointmentLocations,
  tags,
  user,
  userGroup,
  userGroups,
  userGroupsCount,
  users,
  usersCount,
};

/** What can be changed. */
export const mutations: Changes<MutationResolvers> = {
  bulkApply,
  bulkCreateAvailability,
  bulkDeleteAvailability,
  completeCheckout,
  createApiKey,
  createAppointment,
  createAppointmentSetting,
  createAppointmentType,
  createAvailability,
  createAvailabilityWithAppointmentTypes,
  createClient,
  createGroup,
  createTag,
  deleteApiKey,
  deleteAppointment,
  deleteAppointmentType,
  deleteAvailability,
  deleteTag,
  deleteUserGroup,
  editAvailability,
  editAvailabilityWithAppointmentTypes,
  removeAppliedTag,
  updateAppointment,
  updateAppointmentSetting,
  updateAppointmentType,
  updateClient,
  updateUser,
  updateUserGroup,
};
