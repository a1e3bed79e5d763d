import { apiKey } from './api-key.ts';
import { appointment } from './appointment.ts';
import { appointmentInclusion } from './appointment-inclusion.ts';
import { appointmentRequest, appointmentRequestSlot } from './appointment-request.ts';
import { appointmentSetting } from './appointment-setting.ts';
import { appointmentType } from './appointment-type.ts';
import { auditEvent } from './audit-event.ts';
import { availability } from './availability.ts';
import { contactType } from './contact-type.ts';
import { appointmentCreditChange, appointmentTypeCredit } from './credit.ts';
import { externalCalendar } from './external-calendar.ts';
import { formAnswerGroup } from './form-answer-group.ts';
import { organization } from './organization.ts';
import { organizationMembership } from './organization-membership.ts';
import type { Presenters } from './presenter.ts';
import { providerApptTypeConnection } from './provider-appt-type-connection.ts';
import { recurringAppointment } from './recurring-appointment.ts';
import { user } from './user.ts';
import { userGroup } from './user-group.ts';
import { sentWebhook, webhook, webhookEvent } from './webhook.ts';

/** How records are shown, by type of the schema. Types that are not here are shown as they are. */
export const presenters: Presenters = {
  ApiKey: apiKey,
  Appointment: appointment,
  AppointmentCreditChange: appointmentCreditChange,
  AppointmentInclusionType: appointmentInclusion,
  AppointmentRequestSlotType: appointmentRequestSlot,
  AppointmentRequestType: appointmentRequest,
  AppointmentSetting: appointmentSetting,
  AppointmentType: appointmentType,
  AppointmentTypeCredit: appointmentTypeCredit,
  AuditEvent: auditEvent,
  Availability: availability,
  ContactType: contactType,
  ExternalCalendar: externalCalendar,
  FormAnswerGroup: formAnswerGroup,
  Organization: organization,
  OrganizationMembership: organizationMembership,
  ProviderApptTypeConnection: providerApptTypeConnection,
  RecurringAppointment: recurringAppointment,
  SentWebhook: sentWebhook,
  User: user,
  UserGroup: userGroup,
  Webhook: webhook,
  WebhookEvent: webhookEvent,
};
