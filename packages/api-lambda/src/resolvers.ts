import type { Context } from './context.ts';
import type { MutationResolvers, QueryResolvers } from './generated.ts';
import { appointmentSetting } from './operations/appointmentSetting.ts';
import { appointmentType } from './operations/appointmentType.ts';
import { appointmentTypes } from './operations/appointmentTypes.ts';
import { appointmentTypesCount } from './operations/appointmentTypesCount.ts';
import { availabilities } from './operations/availabilities.ts';
import { availabilitiesCount } from './operations/availabilitiesCount.ts';
import { availability } from './operations/availability.ts';
import { availableSlotsForRange } from './operations/availableSlotsForRange.ts';
import { bulkCreateAvailability } from './operations/bulkCreateAvailability.ts';
import { bulkDeleteAvailability } from './operations/bulkDeleteAvailability.ts';
import { completeCheckout } from './operations/completeCheckout.ts';
import { contactTypes } from './operations/contactTypes.ts';
import { createAppointment } from './operations/createAppointment.ts';
import { createAppointmentSetting } from './operations/createAppointmentSetting.ts';
import { createAppointmentType } from './operations/createAppointmentType.ts';
import { createAvailability } from './operations/createAvailability.ts';
import { createAvailabilityWithAppointmentTypes } from './operations/createAvailabilityWithAppointmentTypes.ts';
import { daysAvailableForRange } from './operations/daysAvailableForRange.ts';
import { deleteAppointment } from './operations/deleteAppointment.ts';
import { deleteAppointmentType } from './operations/deleteAppointmentType.ts';
import { deleteAvailability } from './operations/deleteAvailability.ts';
import { editAvailability } from './operations/editAvailability.ts';
import { editAvailabilityWithAppointmentTypes } from './operations/editAvailabilityWithAppointmentTypes.ts';
import { nextAvailableSlot } from './operations/nextAvailableSlot.ts';
import { updateAppointment } from './operations/updateAppointment.ts';
import { updateAppointmentSetting } from './operations/updateAppointmentSetting.ts';
import { updateAppointmentType } from './operations/updateAppointmentType.ts';
import type { Presenters } from './present/presenter.ts';

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
  appointmentSetting,
  appointmentType,
  appointmentTypes,
  appointmentTypesCount,
  availabilities,
  availabilitiesCount,
  availability,
  availableSlotsForRange,
  contactTypes,
  daysAvailableForRange,
  nextAvailableSlot,
};

/** What can be changed. */
export const mutations: Changes<MutationResolvers> = {
  bulkCreateAvailability,
  bulkDeleteAvailability,
  completeCheckout,
  createAppointment,
  createAppointmentSetting,
  createAppointmentType,
  createAvailability,
  createAvailabilityWithAppointmentTypes,
  deleteAppointment,
  deleteAppointmentType,
  deleteAvailability,
  editAvailability,
  editAvailabilityWithAppointmentTypes,
  updateAppointment,
  updateAppointmentSetting,
  updateAppointmentType,
};

/** How stored records are shown: for each type, the fields that its record can't answer by itself. */
export const presenters: Presenters = {};
