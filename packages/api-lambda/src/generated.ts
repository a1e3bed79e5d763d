// Made from schema/*.graphql by "npm run codegen".
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ApiKey as ApiKeyRecord, Appointment as AppointmentRecord, CreditChange as CreditChangeRecord, Inclusion as InclusionRecord, AppointmentRequest as AppointmentRequestRecord, AppointmentType as AppointmentTypeRecord, Credit as CreditRecord, ExternalCalendar as ExternalCalendarRecord, Address as AddressRecord, Organization as OrganizationRecord, Series as SeriesRecord, Tag as TagRecord, User as UserRecord, Group as GroupRecord, Webhook as WebhookRecord } from './store/items.ts';
import type { LocationOfSetting } from './present/appointment-location.ts';
import type { SlotOfRequest } from './present/appointment-request.ts';
import type { SettingOwner } from './present/appointment-setting.ts';
import type { AuditEntry } from './present/audit-event.ts';
import type { AvailabilityOrOccurrence } from './present/availability.ts';
import type { ContactTypeOfSetting } from './present/contact-type.ts';
import type { FormAnswersOfAppointment } from './present/form-answer-group.ts';
import type { SentWebhook as SentWebhookRecord } from './events/sent.ts';
import type { SubscriptionOf } from './present/webhook.ts';
import type { ProviderConnection } from './present/provider-appt-type-connection.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type ResolverFn<TResult, TParent, TContext, TArgs> = (parent: TParent, args: TArgs, context: TContext) => Promise<TResult> | TResult
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: T[P] };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  Cursor: { input: string; output: string; }
  ISO8601Date: { input: string; output: string; }
  ISO8601DateTime: { input: string; output: string; }
  JSON: { input: unknown; output: unknown; }
};

export type Query = {
  readonly apiKeys?: Maybe<ReadonlyArray<ApiKey>>;
  readonly appointmentRequest?: Maybe<AppointmentRequestType>;
  readonly appointmentRequests?: Maybe<AppointmentRequestTypeConnection>;
  readonly appointmentSetting?: Maybe<AppointmentSetting>;
  readonly appointmentType?: Maybe<AppointmentType>;
  readonly appointmentTypes?: Maybe<ReadonlyArray<AppointmentType>>;
  readonly appointmentTypesCount?: Maybe<Scalars['Int']['output']>;
  readonly appointment?: Maybe<Appointment>;
  readonly appointments?: Maybe<ReadonlyArray<Appointment>>;
  readonly appointmentsCount?: Maybe<Scalars['Int']['output']>;
  readonly nextAppointment?: Maybe<Appointment>;
  readonly appointmentInclusion?: Maybe<AppointmentInclusionType>;
  readonly auditLog?: Maybe<ReadonlyArray<AuditEvent>>;
  readonly availability?: Maybe<Availability>;
  readonly availabilities?: Maybe<ReadonlyArray<Availability>>;
  readonly availabilitiesCount?: Maybe<Scalars['Int']['output']>;
  readonly appointmentBookingWarnings?: Maybe<ReadonlyArray<AppointmentBookingWarning>>;
  readonly calendarFeedLink?: Maybe<Scalars['String']['output']>;
  readonly contactTypes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly appointmentTypeCreditChanges?: Maybe<ReadonlyArray<AppointmentCreditChange>>;
  readonly externalCalendars?: Maybe<ExternalCalendarConnection>;
  readonly userGroup?: Maybe<UserGroup>;
  readonly userGroups?: Maybe<ReadonlyArray<UserGroup>>;
  readonly userGroupsCount?: Maybe<Scalars['Int']['output']>;
  readonly tags?: Maybe<ReadonlyArray<Tag>>;
  readonly appointmentLocation?: Maybe<AppointmentLocation>;
  readonly appointmentLocations?: Maybe<ReadonlyArray<AppointmentLocation>>;
  readonly providerAppointmentLocations?: Maybe<ReadonlyArray<AppointmentLocation>>;
  readonly organization?: Maybe<Organization>;
  readonly organizationMembers?: Maybe<ReadonlyArray<User>>;
  readonly organizationMembersCount?: Maybe<Scalars['Int']['output']>;
  readonly recurringAppointment?: Maybe<RecurringAppointment>;
  readonly slotExplanation?: Maybe<SlotExplanation>;
  readonly daysAvailableForRange?: Maybe<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  readonly availableSlotsForRange?: Maybe<ReadonlyArray<PotentialAppointmentSlot>>;
  readonly nextAvailableSlot?: Maybe<Scalars['String']['output']>;
  readonly currentUser?: Maybe<User>;
  readonly user?: Maybe<User>;
  readonly users?: Maybe<ReadonlyArray<User>>;
  readonly usersCount?: Maybe<Scalars['Int']['output']>;
  readonly provider?: Maybe<User>;
  readonly sentWebhooks?: Maybe<ReadonlyArray<SentWebhook>>;
  readonly sentWebhooksCount?: Maybe<Scalars['Int']['output']>;
  readonly webhookEventTypes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly webhooks?: Maybe<ReadonlyArray<Webhook>>;
  readonly webhooksCount?: Maybe<Scalars['Int']['output']>;
};


export type QueryapiKeysArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  keywords?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page_size?: InputMaybe<Scalars['Int']['input']>;
  order_by?: InputMaybe<ApiKeyOrderKeys>;
  sort_by?: InputMaybe<Scalars['String']['input']>;
};


export type QueryappointmentRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryappointmentRequestsArgs = {
  order_by?: InputMaybe<AppointmentRequestOrderKeys>;
  appointment_location_ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  current_statuses?: InputMaybe<ReadonlyArray<AppointmentRequestStatus>>;
  range_start?: InputMaybe<Scalars['ISO8601Date']['input']>;
  range_end?: InputMaybe<Scalars['ISO8601Date']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  with_org?: InputMaybe<Scalars['Boolean']['input']>;
  current_status?: InputMaybe<AppointmentRequestStatus>;
};


export type QueryappointmentSettingArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  provider_id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryappointmentTypeArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryappointmentTypesArgs = {
  appointment_type_ids?: InputMaybe<Scalars['String']['input']>;
  clients_can_book?: InputMaybe<Scalars['Boolean']['input']>;
  embed_or_sharing_link?: InputMaybe<Scalars['Boolean']['input']>;
  keywords?: InputMaybe<Scalars['String']['input']>;
  org_level?: InputMaybe<Scalars['Boolean']['input']>;
  provider_id?: InputMaybe<Scalars['String']['input']>;
  provider_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  show_group?: InputMaybe<Scalars['Boolean']['input']>;
  with_deleted_appt_types?: InputMaybe<Scalars['Boolean']['input']>;
  order_by?: InputMaybe<AppointmentTypeOrderKeys>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page_size?: InputMaybe<Scalars['Int']['input']>;
  should_paginate?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type QueryappointmentTypesCountArgs = {
  appointment_type_ids?: InputMaybe<Scalars['String']['input']>;
  clients_can_book?: InputMaybe<Scalars['Boolean']['input']>;
  embed_or_sharing_link?: InputMaybe<Scalars['Boolean']['input']>;
  keywords?: InputMaybe<Scalars['String']['input']>;
  org_level?: InputMaybe<Scalars['Boolean']['input']>;
  provider_id?: InputMaybe<Scalars['String']['input']>;
  provider_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  show_group?: InputMaybe<Scalars['Boolean']['input']>;
  with_deleted_appt_types?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryappointmentArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  include_deleted?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryappointmentsArgs = {
  currentWeek?: InputMaybe<Scalars['Boolean']['input']>;
  endDate?: InputMaybe<Scalars['String']['input']>;
  exclude_group_appointments?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<Scalars['String']['input']>;
  filter_by_appointment_location_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  filter_by_appointment_status?: InputMaybe<Scalars['String']['input']>;
  filter_by_appointment_statuses?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  filter_by_appointment_type_id?: InputMaybe<Scalars['ID']['input']>;
  filter_by_appointment_type_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  filter_by_contact_types?: InputMaybe<Scalars['String']['input']>;
  filter_by_chart_note_written?: InputMaybe<Scalars['Boolean']['input']>;
  filter_by_client_confirmed?: InputMaybe<Scalars['Boolean']['input']>;
  filter_by_location_id?: InputMaybe<Scalars['ID']['input']>;
  filter_by_provider_confirmed?: InputMaybe<Scalars['Boolean']['input']>;
  filter_synced_appointments?: InputMaybe<Scalars['Boolean']['input']>;
  use_provider_inclusions?: InputMaybe<Scalars['Boolean']['input']>;
  include_blockers?: InputMaybe<Scalars['Boolean']['input']>;
  include_nil_blockers?: InputMaybe<Scalars['Boolean']['input']>;
  include_suborganizations?: InputMaybe<Scalars['Boolean']['input']>;
  is_active?: InputMaybe<Scalars['Boolean']['input']>;
  is_confirmed?: InputMaybe<Scalars['Boolean']['input']>;
  is_org?: InputMaybe<Scalars['Boolean']['input']>;
  is_upcoming?: InputMaybe<Scalars['Boolean']['input']>;
  is_with_clients?: InputMaybe<Scalars['Boolean']['input']>;
  keywords?: InputMaybe<Scalars['String']['input']>;
  provider_id?: InputMaybe<Scalars['ID']['input']>;
  provider_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  show_appointments?: InputMaybe<Scalars['Boolean']['input']>;
  order_by?: InputMaybe<AppointmentOrderKeys>;
  specificDay?: InputMaybe<Scalars['String']['input']>;
  startDate?: InputMaybe<Scalars['String']['input']>;
  unconfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  organization_id?: InputMaybe<Scalars['ID']['input']>;
  user_id?: InputMaybe<Scalars['ID']['input']>;
  with_all_statuses?: InputMaybe<Scalars['Boolean']['input']>;
  with_others?: InputMaybe<Scalars['Boolean']['input']>;
  without_status?: InputMaybe<Scalars['Boolean']['input']>;
  attendee_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  state_license?: InputMaybe<Scalars['String']['input']>;
  tag_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page_size?: InputMaybe<Scalars['Int']['input']>;
  should_paginate?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
  sort_by?: InputMaybe<Scalars['String']['input']>;
};


export type QueryappointmentsCountArgs = {
  currentWeek?: InputMaybe<Scalars['Boolean']['input']>;
  endDate?: InputMaybe<Scalars['String']['input']>;
  exclude_group_appointments?: InputMaybe<Scalars['Boolean']['input']>;
  filter?: InputMaybe<Scalars['String']['input']>;
  filter_by_appointment_location_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  filter_by_appointment_status?: InputMaybe<Scalars['String']['input']>;
  filter_by_appointment_statuses?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  filter_by_appointment_type_id?: InputMaybe<Scalars['ID']['input']>;
  filter_by_appointment_type_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  filter_by_contact_types?: InputMaybe<Scalars['String']['input']>;
  filter_by_chart_note_written?: InputMaybe<Scalars['Boolean']['input']>;
  filter_by_client_confirmed?: InputMaybe<Scalars['Boolean']['input']>;
  filter_by_location_id?: InputMaybe<Scalars['ID']['input']>;
  filter_by_provider_confirmed?: InputMaybe<Scalars['Boolean']['input']>;
  filter_synced_appointments?: InputMaybe<Scalars['Boolean']['input']>;
  use_provider_inclusions?: InputMaybe<Scalars['Boolean']['input']>;
  include_blockers?: InputMaybe<Scalars['Boolean']['input']>;
  include_nil_blockers?: InputMaybe<Scalars['Boolean']['input']>;
  include_suborganizations?: InputMaybe<Scalars['Boolean']['input']>;
  is_active?: InputMaybe<Scalars['Boolean']['input']>;
  is_confirmed?: InputMaybe<Scalars['Boolean']['input']>;
  is_org?: InputMaybe<Scalars['Boolean']['input']>;
  is_upcoming?: InputMaybe<Scalars['Boolean']['input']>;
  is_with_clients?: InputMaybe<Scalars['Boolean']['input']>;
  keywords?: InputMaybe<Scalars['String']['input']>;
  provider_id?: InputMaybe<Scalars['ID']['input']>;
  provider_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  show_appointments?: InputMaybe<Scalars['Boolean']['input']>;
  order_by?: InputMaybe<AppointmentOrderKeys>;
  specificDay?: InputMaybe<Scalars['String']['input']>;
  startDate?: InputMaybe<Scalars['String']['input']>;
  unconfirmed?: InputMaybe<Scalars['Boolean']['input']>;
  organization_id?: InputMaybe<Scalars['ID']['input']>;
  user_id?: InputMaybe<Scalars['ID']['input']>;
  with_all_statuses?: InputMaybe<Scalars['Boolean']['input']>;
  with_others?: InputMaybe<Scalars['Boolean']['input']>;
  without_status?: InputMaybe<Scalars['Boolean']['input']>;
  attendee_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  state_license?: InputMaybe<Scalars['String']['input']>;
  tag_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  should_paginate?: InputMaybe<Scalars['Boolean']['input']>;
  sort_by?: InputMaybe<Scalars['String']['input']>;
  only_healthie_appointments?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryappointmentInclusionArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  uuid?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryauditLogArgs = {
  acting_user_id?: InputMaybe<Scalars['ID']['input']>;
  resource_name?: InputMaybe<AuditEventResourceName>;
  resource_id?: InputMaybe<Scalars['ID']['input']>;
  event_type?: InputMaybe<AuditEventType>;
  occurred_after?: InputMaybe<Scalars['ISO8601DateTime']['input']>;
  occurred_before?: InputMaybe<Scalars['ISO8601DateTime']['input']>;
  order_by?: InputMaybe<AuditEventOrderKeys>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page_size?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['Cursor']['input']>;
};


export type QueryavailabilityArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryavailabilitiesArgs = {
  appointment_location_id?: InputMaybe<Scalars['String']['input']>;
  appointment_type_id?: InputMaybe<Scalars['String']['input']>;
  appointment_type_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  availability_provider_id?: InputMaybe<Scalars['ID']['input']>;
  contact_type_id?: InputMaybe<Scalars['String']['input']>;
  endDate?: InputMaybe<Scalars['String']['input']>;
  end_date_padding?: InputMaybe<Scalars['Int']['input']>;
  includeRepeating?: InputMaybe<Scalars['Boolean']['input']>;
  is_org?: InputMaybe<Scalars['Boolean']['input']>;
  is_repeating?: InputMaybe<Scalars['Boolean']['input']>;
  one_time?: InputMaybe<Scalars['Boolean']['input']>;
  provider_id?: InputMaybe<Scalars['ID']['input']>;
  provider_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  include_suborganizations?: InputMaybe<Scalars['Boolean']['input']>;
  show_availability?: InputMaybe<Scalars['Boolean']['input']>;
  startDate?: InputMaybe<Scalars['String']['input']>;
  start_date_padding?: InputMaybe<Scalars['Int']['input']>;
  user_id?: InputMaybe<Scalars['String']['input']>;
  organization_id?: InputMaybe<Scalars['ID']['input']>;
  timezone?: InputMaybe<Scalars['String']['input']>;
  state_license?: InputMaybe<Scalars['String']['input']>;
  tag_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
};


export type QueryavailabilitiesCountArgs = {
  appointment_location_id?: InputMaybe<Scalars['String']['input']>;
  appointment_type_id?: InputMaybe<Scalars['String']['input']>;
  endDate?: InputMaybe<Scalars['String']['input']>;
  is_org?: InputMaybe<Scalars['Boolean']['input']>;
  provider_id?: InputMaybe<Scalars['ID']['input']>;
  startDate?: InputMaybe<Scalars['String']['input']>;
};


export type QueryappointmentBookingWarningsArgs = {
  appointment_type_id?: InputMaybe<Scalars['ID']['input']>;
  attendee_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  date?: InputMaybe<Scalars['String']['input']>;
  is_repeating?: InputMaybe<Scalars['Boolean']['input']>;
  provider_id?: InputMaybe<Scalars['ID']['input']>;
  repeat_interval?: InputMaybe<Scalars['String']['input']>;
  repeat_times?: InputMaybe<Scalars['String']['input']>;
  recurring_appt_id?: InputMaybe<Scalars['String']['input']>;
  time?: InputMaybe<Scalars['String']['input']>;
  timezone?: InputMaybe<Scalars['String']['input']>;
  current_appt_id?: InputMaybe<Scalars['String']['input']>;
  is_group_appt?: InputMaybe<Scalars['Boolean']['input']>;
  is_editing?: InputMaybe<Scalars['Boolean']['input']>;
  additional_providers?: InputMaybe<Scalars['String']['input']>;
  length_in_minutes?: InputMaybe<Scalars['Int']['input']>;
  additional_provider_ids?: InputMaybe<Scalars['String']['input']>;
};


export type QuerycalendarFeedLinkArgs = {
  provider_id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryappointmentTypeCreditChangesArgs = {
  appointment_type_id?: InputMaybe<Scalars['ID']['input']>;
  user_id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryexternalCalendarsArgs = {
  calendar_type?: InputMaybe<CalendarType>;
  calendar_status?: InputMaybe<CalendarStatus>;
  is_org?: InputMaybe<Scalars['Boolean']['input']>;
  include_suborganizations?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryuserGroupArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryuserGroupsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  keywords?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  should_paginate?: InputMaybe<Scalars['Boolean']['input']>;
  order_by?: InputMaybe<UserGroupOrderKeys>;
  page_size?: InputMaybe<Scalars['Int']['input']>;
  check_group_level_actions?: InputMaybe<Scalars['Boolean']['input']>;
  sort_by?: InputMaybe<Scalars['String']['input']>;
};


export type QueryuserGroupsCountArgs = {
  keywords?: InputMaybe<Scalars['String']['input']>;
  check_group_level_actions?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QuerytagsArgs = {
  applied_to_providers?: InputMaybe<Scalars['Boolean']['input']>;
  ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  order_by?: InputMaybe<TagOrderKeys>;
  user_id?: InputMaybe<Scalars['String']['input']>;
  sort_by?: InputMaybe<Scalars['String']['input']>;
};


export type QueryappointmentLocationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryappointmentLocationsArgs = {
  appointment_date?: InputMaybe<Scalars['String']['input']>;
  appointment_type_id?: InputMaybe<Scalars['ID']['input']>;
  ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['Int']['input']>>>;
  keywords?: InputMaybe<Scalars['String']['input']>;
  location_ids?: InputMaybe<Scalars['String']['input']>;
  org_level?: InputMaybe<Scalars['Boolean']['input']>;
  provider_id?: InputMaybe<Scalars['ID']['input']>;
  provider_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  resource?: InputMaybe<Scalars['String']['input']>;
  with_availability?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryproviderAppointmentLocationsArgs = {
  provider_id?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryorganizationArgs = {
  email?: InputMaybe<Scalars['String']['input']>;
  for_client?: InputMaybe<Scalars['Boolean']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  provider_id?: InputMaybe<Scalars['ID']['input']>;
  provider_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  state_licenses?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};


export type QueryorganizationMembersArgs = {
  keywords?: InputMaybe<Scalars['String']['input']>;
  licensed_in_state?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page_size?: InputMaybe<Scalars['Int']['input']>;
  order_by?: InputMaybe<UserOrderKeys>;
  sort_by?: InputMaybe<Scalars['String']['input']>;
};


export type QueryorganizationMembersCountArgs = {
  keywords?: InputMaybe<Scalars['String']['input']>;
  licensed_in_state?: InputMaybe<Scalars['String']['input']>;
};


export type QueryrecurringAppointmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryslotExplanationArgs = {
  datetime: Scalars['String']['input'];
  appointment_to_reschedule_id?: InputMaybe<Scalars['ID']['input']>;
  appt_loc_id?: InputMaybe<Scalars['String']['input']>;
  appt_type_id?: InputMaybe<Scalars['String']['input']>;
  clients_can_join_waitlist?: InputMaybe<Scalars['Boolean']['input']>;
  contact_type?: InputMaybe<Scalars['String']['input']>;
  length?: InputMaybe<Scalars['String']['input']>;
  provider_id?: InputMaybe<Scalars['String']['input']>;
  timezone?: InputMaybe<Scalars['String']['input']>;
  user_id?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerydaysAvailableForRangeArgs = {
  appointment_to_reschedule_id?: InputMaybe<Scalars['ID']['input']>;
  appt_loc_id?: InputMaybe<Scalars['String']['input']>;
  appt_type_id?: InputMaybe<Scalars['String']['input']>;
  clients_can_join_waitlist?: InputMaybe<Scalars['Boolean']['input']>;
  contact_type?: InputMaybe<Scalars['String']['input']>;
  date_from_month?: InputMaybe<Scalars['String']['input']>;
  end_date?: InputMaybe<Scalars['String']['input']>;
  end_date_boundary?: InputMaybe<Scalars['String']['input']>;
  length?: InputMaybe<Scalars['String']['input']>;
  licensed_in_state?: InputMaybe<Scalars['String']['input']>;
  org_level?: InputMaybe<Scalars['Boolean']['input']>;
  outside_factors?: InputMaybe<Scalars['Boolean']['input']>;
  provider_id?: InputMaybe<Scalars['String']['input']>;
  provider_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  tag_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  start_date?: InputMaybe<Scalars['String']['input']>;
  start_date_boundary?: InputMaybe<Scalars['String']['input']>;
  timezone?: InputMaybe<Scalars['String']['input']>;
  exclude_provider_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
};


export type QueryavailableSlotsForRangeArgs = {
  appointment_to_reschedule_id?: InputMaybe<Scalars['ID']['input']>;
  appointment_type_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  appt_loc_id?: InputMaybe<Scalars['String']['input']>;
  appt_type_id?: InputMaybe<Scalars['String']['input']>;
  clients_can_join_waitlist?: InputMaybe<Scalars['Boolean']['input']>;
  contact_type?: InputMaybe<Scalars['String']['input']>;
  end_date?: InputMaybe<Scalars['String']['input']>;
  end_date_boundary?: InputMaybe<Scalars['String']['input']>;
  length?: InputMaybe<Scalars['String']['input']>;
  licensed_in_state?: InputMaybe<Scalars['String']['input']>;
  exclude_provider_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  make_unique?: InputMaybe<Scalars['Boolean']['input']>;
  org_level?: InputMaybe<Scalars['Boolean']['input']>;
  outside_factors?: InputMaybe<Scalars['Boolean']['input']>;
  provider_id?: InputMaybe<Scalars['String']['input']>;
  provider_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  tag_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  start_date?: InputMaybe<Scalars['String']['input']>;
  start_date_boundary?: InputMaybe<Scalars['String']['input']>;
  timezone?: InputMaybe<Scalars['String']['input']>;
};


export type QuerynextAvailableSlotArgs = {
  appointment_to_reschedule_id?: InputMaybe<Scalars['ID']['input']>;
  appt_loc_id?: InputMaybe<Scalars['String']['input']>;
  appt_type_id?: InputMaybe<Scalars['String']['input']>;
  contact_type?: InputMaybe<Scalars['String']['input']>;
  end_date_boundary?: InputMaybe<Scalars['String']['input']>;
  length?: InputMaybe<Scalars['String']['input']>;
  licensed_in_state?: InputMaybe<Scalars['String']['input']>;
  org_level?: InputMaybe<Scalars['Boolean']['input']>;
  outside_factors?: InputMaybe<Scalars['Boolean']['input']>;
  provider_id?: InputMaybe<Scalars['String']['input']>;
  provider_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  tag_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  start_date_boundary?: InputMaybe<Scalars['String']['input']>;
  timezone?: InputMaybe<Scalars['String']['input']>;
};


export type QueryuserArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  or_current_user?: InputMaybe<Scalars['Boolean']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
};


export type QueryusersArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  active_status?: InputMaybe<Scalars['String']['input']>;
  group_id?: InputMaybe<Scalars['String']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  keywords?: InputMaybe<Scalars['String']['input']>;
  limited_to_provider?: InputMaybe<Scalars['Boolean']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page_size?: InputMaybe<Scalars['Int']['input']>;
  provider_id?: InputMaybe<Scalars['String']['input']>;
  should_paginate?: InputMaybe<Scalars['Boolean']['input']>;
  show_all_by_default?: InputMaybe<Scalars['Boolean']['input']>;
  order_by?: InputMaybe<UserOrderKeys>;
  tag_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  with_feature_toggles?: InputMaybe<Scalars['Boolean']['input']>;
  email?: InputMaybe<Scalars['String']['input']>;
  sort_by?: InputMaybe<Scalars['String']['input']>;
  include_suborg_patients?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryusersCountArgs = {
  active_status?: InputMaybe<Scalars['String']['input']>;
  group_id?: InputMaybe<Scalars['String']['input']>;
  keywords?: InputMaybe<Scalars['String']['input']>;
  limited_to_provider?: InputMaybe<Scalars['Boolean']['input']>;
  provider_id?: InputMaybe<Scalars['String']['input']>;
  tag_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
};


export type QueryproviderArgs = {
  client_id?: InputMaybe<Scalars['ID']['input']>;
  id?: InputMaybe<Scalars['ID']['input']>;
  organization_info_id?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerysentWebhooksArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  keywords?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page_size?: InputMaybe<Scalars['Int']['input']>;
  order_by?: InputMaybe<SentWebhookOrderKeys>;
  sort_by?: InputMaybe<Scalars['String']['input']>;
  sent_after?: InputMaybe<Scalars['ISO8601DateTime']['input']>;
  sent_before?: InputMaybe<Scalars['ISO8601DateTime']['input']>;
  resource_id?: InputMaybe<Scalars['ID']['input']>;
  resource_type?: InputMaybe<SentWebhookResourceType>;
  failed?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QuerysentWebhooksCountArgs = {
  keywords?: InputMaybe<Scalars['String']['input']>;
};


export type QuerywebhooksArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  keywords?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  page_size?: InputMaybe<Scalars['Int']['input']>;
  order_by?: InputMaybe<WebhookOrderKeys>;
  sort_by?: InputMaybe<Scalars['String']['input']>;
};


export type QuerywebhooksCountArgs = {
  keywords?: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  readonly createApiKey?: Maybe<createApiKeyPayload>;
  readonly deleteApiKey?: Maybe<deleteApiKeyPayload>;
  readonly createAppointmentRequest?: Maybe<createAppointmentRequestPayload>;
  readonly updateAppointmentRequest?: Maybe<updateAppointmentRequestPayload>;
  readonly deleteAppointmentRequest?: Maybe<deleteAppointmentRequestPayload>;
  readonly createAppointmentSetting?: Maybe<createAppointmentSettingPayload>;
  readonly updateAppointmentSetting?: Maybe<updateAppointmentSettingPayload>;
  readonly createAppointmentType?: Maybe<createAppointmentTypePayload>;
  readonly updateAppointmentType?: Maybe<updateAppointmentTypePayload>;
  readonly deleteAppointmentType?: Maybe<deleteAppointmentTypePayload>;
  readonly createAppointment?: Maybe<createAppointmentPayload>;
  readonly updateAppointment?: Maybe<updateAppointmentPayload>;
  readonly deleteAppointment?: Maybe<deleteAppointmentPayload>;
  readonly updateAppointmentInclusion?: Maybe<updateAppointmentInclusionPayload>;
  readonly createAvailability?: Maybe<createAvailabilityPayload>;
  readonly editAvailability?: Maybe<editAvailabilityPayload>;
  readonly deleteAvailability?: Maybe<deleteAvailabilityPayload>;
  readonly bulkCreateAvailability?: Maybe<bulkCreateAvailabilityPayload>;
  readonly bulkDeleteAvailability?: Maybe<BulkDeleteAvailabilityPayload>;
  readonly createAvailabilityWithAppointmentTypes?: Maybe<CreateAvailabilityWithAppointmentTypesPayload>;
  readonly editAvailabilityWithAppointmentTypes?: Maybe<EditAvailabilityWithAppointmentTypesPayload>;
  readonly completeCheckout?: Maybe<completeCheckoutPayload>;
  readonly resetCalendarFeedLink?: Maybe<resetCalendarFeedLinkPayload>;
  readonly createExternalCalendar?: Maybe<createExternalCalendarPayload>;
  readonly deleteExternalCalendar?: Maybe<deleteExternalCalendarPayload>;
  readonly updateExternalCalendar?: Maybe<updateExternalCalendarPayload>;
  readonly createGroup?: Maybe<createGroupPayload>;
  readonly updateUserGroup?: Maybe<updateUserGroupPayload>;
  readonly deleteUserGroup?: Maybe<deleteUserGroupPayload>;
  readonly createTag?: Maybe<createTagPayload>;
  readonly deleteTag?: Maybe<deleteTagPayload>;
  readonly bulkApply?: Maybe<bulkApplyPayload>;
  readonly removeAppliedTag?: Maybe<removeAppliedTagPayload>;
  readonly createOrganizationMember?: Maybe<createOrganizationMemberPayload>;
  readonly updateOrganizationMember?: Maybe<updateOrganizationMemberPayload>;
  readonly linkUserIdentity?: Maybe<linkUserIdentityPayload>;
  readonly createClient?: Maybe<createClientPayload>;
  readonly updateClient?: Maybe<updateClientPayload>;
  readonly updateUser?: Maybe<updateUserPayload>;
  readonly createWebhook?: Maybe<createWebhookPayload>;
  readonly deleteWebhook?: Maybe<deleteWebhookPayload>;
  readonly expireWebhookSignature?: Maybe<expireWebhookSignaturePayload>;
  readonly sendTestWebhook?: Maybe<sendTestWebhookPayload>;
  readonly updateWebhook?: Maybe<updateWebhookPayload>;
};


export type MutationcreateApiKeyArgs = {
  input?: InputMaybe<createApiKeyInput>;
};


export type MutationdeleteApiKeyArgs = {
  input?: InputMaybe<deleteApiKeyInput>;
};


export type MutationcreateAppointmentRequestArgs = {
  input?: InputMaybe<createAppointmentRequestInput>;
};


export type MutationupdateAppointmentRequestArgs = {
  input?: InputMaybe<updateAppointmentRequestInput>;
};


export type MutationdeleteAppointmentRequestArgs = {
  input?: InputMaybe<deleteAppointmentRequestInput>;
};


export type MutationcreateAppointmentSettingArgs = {
  input?: InputMaybe<createAppointmentSettingInput>;
};


export type MutationupdateAppointmentSettingArgs = {
  input?: InputMaybe<updateAppointmentSettingInput>;
};


export type MutationcreateAppointmentTypeArgs = {
  input?: InputMaybe<createAppointmentTypeInput>;
};


export type MutationupdateAppointmentTypeArgs = {
  input?: InputMaybe<updateAppointmentTypeInput>;
};


export type MutationdeleteAppointmentTypeArgs = {
  input?: InputMaybe<deleteAppointmentTypeInput>;
};


export type MutationcreateAppointmentArgs = {
  input?: InputMaybe<createAppointmentInput>;
};


export type MutationupdateAppointmentArgs = {
  input?: InputMaybe<updateAppointmentInput>;
};


export type MutationdeleteAppointmentArgs = {
  input?: InputMaybe<deleteAppointmentInput>;
};


export type MutationupdateAppointmentInclusionArgs = {
  input?: InputMaybe<updateAppointmentInclusionInput>;
};


export type MutationcreateAvailabilityArgs = {
  input?: InputMaybe<createAvailabilityInput>;
};


export type MutationeditAvailabilityArgs = {
  input?: InputMaybe<editAvailabilityInput>;
};


export type MutationdeleteAvailabilityArgs = {
  input?: InputMaybe<deleteAvailabilityInput>;
};


export type MutationbulkCreateAvailabilityArgs = {
  input?: InputMaybe<bulkCreateAvailabilityInput>;
};


export type MutationbulkDeleteAvailabilityArgs = {
  input?: InputMaybe<BulkDeleteAvailabilityInput>;
};


export type MutationcreateAvailabilityWithAppointmentTypesArgs = {
  input: CreateAvailabilityWithAppointmentTypesInput;
};


export type MutationeditAvailabilityWithAppointmentTypesArgs = {
  input: EditAvailabilityWithAppointmentTypesInput;
};


export type MutationcompleteCheckoutArgs = {
  input?: InputMaybe<completeCheckoutInput>;
};


export type MutationresetCalendarFeedLinkArgs = {
  input?: InputMaybe<resetCalendarFeedLinkInput>;
};


export type MutationcreateExternalCalendarArgs = {
  input?: InputMaybe<createExternalCalendarInput>;
};


export type MutationdeleteExternalCalendarArgs = {
  input?: InputMaybe<deleteExternalCalendarInput>;
};


export type MutationupdateExternalCalendarArgs = {
  input?: InputMaybe<updateExternalCalendarInput>;
};


export type MutationcreateGroupArgs = {
  input?: InputMaybe<createGroupInput>;
};


export type MutationupdateUserGroupArgs = {
  input?: InputMaybe<updateUserGroupInput>;
};


export type MutationdeleteUserGroupArgs = {
  input?: InputMaybe<deleteUserGroupInput>;
};


export type MutationcreateTagArgs = {
  input?: InputMaybe<createTagInput>;
};


export type MutationdeleteTagArgs = {
  input?: InputMaybe<deleteTagInput>;
};


export type MutationbulkApplyArgs = {
  input?: InputMaybe<bulkApplyInput>;
};


export type MutationremoveAppliedTagArgs = {
  input?: InputMaybe<removeAppliedTagInput>;
};


export type MutationcreateOrganizationMemberArgs = {
  input?: InputMaybe<createOrganizationMemberInput>;
};


export type MutationupdateOrganizationMemberArgs = {
  input?: InputMaybe<updateOrganizationMemberInput>;
};


export type MutationlinkUserIdentityArgs = {
  input?: InputMaybe<linkUserIdentityInput>;
};


export type MutationcreateClientArgs = {
  input?: InputMaybe<createClientInput>;
};


export type MutationupdateClientArgs = {
  input?: InputMaybe<updateClientInput>;
};


export type MutationupdateUserArgs = {
  input?: InputMaybe<updateUserInput>;
};


export type MutationcreateWebhookArgs = {
  input?: InputMaybe<createWebhookInput>;
};


export type MutationdeleteWebhookArgs = {
  input?: InputMaybe<deleteWebhookInput>;
};


export type MutationexpireWebhookSignatureArgs = {
  input?: InputMaybe<expireWebhookSignatureInput>;
};


export type MutationsendTestWebhookArgs = {
  input?: InputMaybe<sendTestWebhookInput>;
};


export type MutationupdateWebhookArgs = {
  input?: InputMaybe<updateWebhookInput>;
};

export type ApiKey = {
  readonly created_at: Scalars['String']['output'];
  readonly cursor: Scalars['Cursor']['output'];
  readonly displayable_key?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
};

export type ApiKeyOrderKeys =
  | 'CREATED_AT_ASC'
  | 'CREATED_AT_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC';

export type createApiKeyInput = {
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly user_id?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type createApiKeyPayload = {
  readonly api_key?: Maybe<Scalars['String']['output']>;
  readonly api_key_object?: Maybe<ApiKey>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
};

export type deleteApiKeyInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type deleteApiKeyPayload = {
  readonly api_key?: Maybe<ApiKey>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
};

export type AppointmentRequestType = {
  readonly appointment_location?: Maybe<AppointmentLocation>;
  readonly appointment_type?: Maybe<AppointmentType>;
  readonly booking_params?: Maybe<Scalars['JSON']['output']>;
  readonly closed_at?: Maybe<Scalars['ISO8601DateTime']['output']>;
  readonly closed_by?: Maybe<User>;
  readonly created_at: Scalars['ISO8601DateTime']['output'];
  readonly current_status: AppointmentRequestStatus;
  readonly email: Scalars['String']['output'];
  readonly first_appointment?: Maybe<Appointment>;
  readonly first_name: Scalars['String']['output'];
  readonly id: Scalars['ID']['output'];
  readonly last_name: Scalars['String']['output'];
  readonly patient?: Maybe<User>;
  readonly phone: Scalars['String']['output'];
  readonly provider?: Maybe<User>;
  readonly provider_notes?: Maybe<Scalars['String']['output']>;
  readonly reason: Scalars['String']['output'];
  readonly selected_contact_type?: Maybe<Scalars['String']['output']>;
  readonly selected_state?: Maybe<Scalars['String']['output']>;
  readonly slots: ReadonlyArray<AppointmentRequestSlotType>;
  readonly timezone: Scalars['String']['output'];
};

export type AppointmentRequestSlotType = {
  readonly appointment_request_id: Scalars['ID']['output'];
  readonly id: Scalars['ID']['output'];
  readonly slot_end: Scalars['ISO8601DateTime']['output'];
  readonly slot_start: Scalars['ISO8601DateTime']['output'];
};

export type AppointmentRequestTypeConnection = {
  readonly edges?: Maybe<ReadonlyArray<Maybe<AppointmentRequestTypeEdge>>>;
  readonly nodes?: Maybe<ReadonlyArray<Maybe<AppointmentRequestType>>>;
  readonly page_info: PageInfo;
  readonly total_count: Scalars['Int']['output'];
};

export type AppointmentRequestTypeEdge = {
  readonly cursor: Scalars['Cursor']['output'];
  readonly node?: Maybe<AppointmentRequestType>;
};

export type AppointmentRequestOrderKeys =
  | 'date_asc'
  | 'date_desc'
  | 'appt_type'
  | 'client_name'
  | 'req_provider'
  | 'new_clients'
  | 'active_clients'
  | 'requested_date_asc'
  | 'requested_date_desc';

export type AppointmentRequestStatus =
  | 'OPEN'
  | 'CLOSED';

export type createAppointmentRequestInput = {
  readonly organization_id?: InputMaybe<Scalars['ID']['input']>;
  readonly first_name?: InputMaybe<Scalars['String']['input']>;
  readonly last_name?: InputMaybe<Scalars['String']['input']>;
  readonly phone?: InputMaybe<Scalars['String']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly timezone: Scalars['String']['input'];
  readonly reason: Scalars['String']['input'];
  readonly provider_id?: InputMaybe<Scalars['ID']['input']>;
  readonly patient_id?: InputMaybe<Scalars['ID']['input']>;
  readonly appointment_type_id?: InputMaybe<Scalars['ID']['input']>;
  readonly appointment_location_id?: InputMaybe<Scalars['ID']['input']>;
  readonly selected_contact_type?: InputMaybe<Scalars['String']['input']>;
  readonly selected_state?: InputMaybe<Scalars['String']['input']>;
  readonly slots?: InputMaybe<ReadonlyArray<InputMaybe<AppointmentRequestSlotInput>>>;
  readonly booking_params?: InputMaybe<Scalars['JSON']['input']>;
  readonly should_assign_provider?: InputMaybe<Scalars['Boolean']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type AppointmentRequestSlotInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly slot_start: Scalars['ISO8601DateTime']['input'];
  readonly slot_end: Scalars['ISO8601DateTime']['input'];
};

export type createAppointmentRequestPayload = {
  readonly appointmentRequest?: Maybe<AppointmentRequestType>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
};

export type updateAppointmentRequestInput = {
  readonly id: Scalars['ID']['input'];
  readonly provider_notes?: InputMaybe<Scalars['String']['input']>;
  readonly patient_id?: InputMaybe<Scalars['ID']['input']>;
  readonly status?: InputMaybe<AppointmentRequestStatus>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type updateAppointmentRequestPayload = {
  readonly appointmentRequest?: Maybe<AppointmentRequestType>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
};

export type deleteAppointmentRequestInput = {
  readonly id: Scalars['ID']['input'];
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type deleteAppointmentRequestPayload = {
  readonly appointmentRequest?: Maybe<AppointmentRequestType>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
};

export type AppointmentSetting = {
  readonly allow_clients_to_cancel_appt?: Maybe<Scalars['Boolean']['output']>;
  readonly allow_clients_to_reschedule_appt: Scalars['Boolean']['output'];
  readonly allow_past_appointment_rescheduling: Scalars['Boolean']['output'];
  readonly always_send_confirm_notification?: Maybe<Scalars['Boolean']['output']>;
  readonly appointment_locations?: Maybe<ReadonlyArray<AppointmentLocation>>;
  readonly appointment_type_confirmed_email?: Maybe<Scalars['Boolean']['output']>;
  readonly appointment_type_reminder_email?: Maybe<Scalars['Boolean']['output']>;
  readonly appointment_type_reminder_override?: Maybe<Scalars['Boolean']['output']>;
  readonly appointment_type_website_booking_email?: Maybe<Scalars['Boolean']['output']>;
  readonly appt_type_confirmed_email?: Maybe<Scalars['Boolean']['output']>;
  readonly appt_type_reminder_email?: Maybe<Scalars['Boolean']['output']>;
  readonly appt_type_website_booking_email?: Maybe<Scalars['Boolean']['output']>;
  readonly ask_clients_to_confirm?: Maybe<Scalars['Boolean']['output']>;
  readonly ask_to_confirm_via_text?: Maybe<Scalars['Boolean']['output']>;
  readonly auto_invoicing?: Maybe<Scalars['Boolean']['output']>;
  readonly booking_interval_restriction?: Maybe<Scalars['Int']['output']>;
  readonly buffer?: Maybe<Scalars['String']['output']>;
  /** @deprecated superseded by calendar_view_setting */
  readonly calendar_interval?: Maybe<Scalars['String']['output']>;
  readonly calendar_text?: Maybe<Scalars['String']['output']>;
  readonly cant_cancel_message?: Maybe<Scalars['String']['output']>;
  readonly cant_reschedule_message?: Maybe<Scalars['String']['output']>;
  readonly confirm_by_default?: Maybe<Scalars['Boolean']['output']>;
  readonly contact_type_overrides?: Maybe<ReadonlyArray<ContactType>>;
  readonly default_appt_form_to_group?: Maybe<Scalars['Boolean']['output']>;
  readonly disallowed_reschedulable_statuses?: Maybe<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  readonly end_time?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly late_cancellation_fee?: Maybe<Scalars['Int']['output']>;
  readonly max_days_in_future?: Maybe<Scalars['String']['output']>;
  /** @deprecated Field no longer supported */
  readonly maximum_past_reschedule_time?: Maybe<Scalars['Int']['output']>;
  readonly minimum_advance_cancel_time?: Maybe<Scalars['Int']['output']>;
  readonly minimum_advance_reschedule_time?: Maybe<Scalars['Int']['output']>;
  readonly minimum_advance_schedule_time?: Maybe<Scalars['Int']['output']>;
  readonly minimum_days_in_advance?: Maybe<Scalars['String']['output']>;
  /** @deprecated Field no longer supported */
  readonly minimum_past_reschedule_time?: Maybe<Scalars['Int']['output']>;
  readonly no_show_fee?: Maybe<Scalars['Int']['output']>;
  /** @deprecated superseded by booking_interval_restriction */
  readonly only_book?: Maybe<Scalars['String']['output']>;
  /** @deprecated superseded by booking_interval_restriction */
  readonly only_book_even?: Maybe<Scalars['Boolean']['output']>;
  /** @deprecated superseded by booking_interval_restriction */
  readonly only_book_hour?: Maybe<Scalars['Boolean']['output']>;
  readonly owner?: Maybe<User>;
  readonly patient_reschedule_count_cap?: Maybe<Scalars['String']['output']>;
  readonly pm_statuses?: Maybe<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  readonly prevent_client_booking?: Maybe<Scalars['Boolean']['output']>;
  readonly prevent_no_credit_booking?: Maybe<Scalars['Boolean']['output']>;
  readonly require_selected_location_for_all_contact_types?: Maybe<Scalars['Boolean']['output']>;
  /** @deprecated Field no longer supported */
  readonly reschedule_max_days_before_date?: Maybe<Scalars['String']['output']>;
  /** @deprecated Field no longer supported */
  readonly reschedule_max_days_from_date?: Maybe<Scalars['String']['output']>;
  readonly restore_credit_on_cancel?: Maybe<Scalars['Boolean']['output']>;
  readonly same_day_appointments?: Maybe<Scalars['Boolean']['output']>;
  readonly send_appointment_cancellation_email?: Maybe<Scalars['Boolean']['output']>;
  readonly send_appointment_update_email?: Maybe<Scalars['Boolean']['output']>;
  readonly send_booking_notice?: Maybe<Scalars['Boolean']['output']>;
  readonly send_email_before_appointment?: Maybe<Scalars['Boolean']['output']>;
  readonly send_reminder_four_days_before?: Maybe<Scalars['Boolean']['output']>;
  readonly send_reminder_one_day_before?: Maybe<Scalars['Boolean']['output']>;
  readonly send_reminder_one_hour_before?: Maybe<Scalars['Boolean']['output']>;
  readonly send_reminder_three_days_before?: Maybe<Scalars['Boolean']['output']>;
  readonly send_reminder_two_days_before?: Maybe<Scalars['Boolean']['output']>;
  readonly send_reminder_two_hours_before?: Maybe<Scalars['Boolean']['output']>;
  readonly send_text_reminder_five_minutes_before?: Maybe<Scalars['Boolean']['output']>;
  readonly send_text_reminder_four_days_before?: Maybe<Scalars['Boolean']['output']>;
  readonly send_text_reminder_one_day_before?: Maybe<Scalars['Boolean']['output']>;
  readonly send_text_reminder_one_hour_before?: Maybe<Scalars['Boolean']['output']>;
  readonly send_text_reminder_three_days_before?: Maybe<Scalars['Boolean']['output']>;
  readonly send_text_reminder_two_days_before?: Maybe<Scalars['Boolean']['output']>;
  readonly send_text_reminder_two_hours_before?: Maybe<Scalars['Boolean']['output']>;
  readonly start_time?: Maybe<Scalars['String']['output']>;
  readonly times_by_appointment_type?: Maybe<Scalars['Boolean']['output']>;
  readonly times_by_contact_type?: Maybe<Scalars['Boolean']['output']>;
  readonly times_by_location?: Maybe<Scalars['Boolean']['output']>;
  readonly updated_at?: Maybe<Scalars['String']['output']>;
  readonly use_client_credit_system?: Maybe<Scalars['Boolean']['output']>;
  readonly user_id?: Maybe<Scalars['String']['output']>;
  readonly base_calendar_interval: BaseCalendarInterval;
  readonly client_cancel_reason_required?: Maybe<Scalars['Boolean']['output']>;
  readonly enable_appointment_requests?: Maybe<Scalars['Boolean']['output']>;
  readonly enable_checked_in_status?: Maybe<Scalars['Boolean']['output']>;
  readonly enable_late_cancellation_status?: Maybe<Scalars['Boolean']['output']>;
  readonly provider_cancel_reason_required?: Maybe<Scalars['Boolean']['output']>;
  readonly send_embeddable_appt_creator_email?: Maybe<Scalars['Boolean']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly available_contact_types?: Maybe<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  readonly length?: Maybe<Scalars['Int']['output']>;
  readonly end_reminder_one_hour_before?: Maybe<Scalars['Boolean']['output']>;
  readonly calendar_color_schemes?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly client_should_call_provider?: Maybe<Scalars['Boolean']['output']>;
  readonly clients_have_billing?: Maybe<Scalars['Boolean']['output']>;
};

export type BaseCalendarInterval =
  | 'FIVE_MINUTES'
  | 'TEN_MINUTES'
  | 'FIFTEEN_MINUTES';

export type createAppointmentSettingInput = {
  readonly allow_clients_to_cancel_appt?: InputMaybe<Scalars['Boolean']['input']>;
  readonly always_send_confirm_notification?: InputMaybe<Scalars['Boolean']['input']>;
  readonly appointment_locations?: InputMaybe<ReadonlyArray<InputMaybe<AppointmentLocationInput>>>;
  readonly appt_type_confirmed_email?: InputMaybe<Scalars['Boolean']['input']>;
  readonly appt_type_reminder_email?: InputMaybe<Scalars['Boolean']['input']>;
  readonly appt_type_website_booking_email?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ask_clients_to_confirm?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ask_to_confirm_via_text?: InputMaybe<Scalars['Boolean']['input']>;
  readonly auto_invoicing?: InputMaybe<Scalars['Boolean']['input']>;
  readonly booking_interval_restriction?: InputMaybe<Scalars['Int']['input']>;
  readonly buffer?: InputMaybe<Scalars['String']['input']>;
  readonly confirm_by_default?: InputMaybe<Scalars['Boolean']['input']>;
  readonly contact_type_overrides?: InputMaybe<ReadonlyArray<InputMaybe<ContactTypeOverrideInput>>>;
  readonly default_appt_form_to_group?: InputMaybe<Scalars['Boolean']['input']>;
  readonly disable_requested_form_notifications?: InputMaybe<Scalars['Boolean']['input']>;
  readonly end_time?: InputMaybe<Scalars['String']['input']>;
  readonly late_cancellation_fee?: InputMaybe<Scalars['Int']['input']>;
  readonly max_days_in_future?: InputMaybe<Scalars['String']['input']>;
  readonly minimum_advance_cancel_time?: InputMaybe<Scalars['Int']['input']>;
  readonly minimum_advance_reschedule_time?: InputMaybe<Scalars['Int']['input']>;
  readonly minimum_advance_schedule_time?: InputMaybe<Scalars['Int']['input']>;
  readonly no_show_fee?: InputMaybe<Scalars['Int']['input']>;
  readonly prevent_client_booking?: InputMaybe<Scalars['Boolean']['input']>;
  readonly prevent_no_credit_booking?: InputMaybe<Scalars['Boolean']['input']>;
  readonly restore_credit_on_cancel?: InputMaybe<Scalars['Boolean']['input']>;
  readonly same_day_appointments?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_appointment_cancellation_email?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_appointment_update_email?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_booking_notice?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_email_before_appointment?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_reminder_four_days_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_reminder_one_day_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_reminder_one_hour_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_reminder_three_days_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_reminder_two_days_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_reminder_two_hours_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_text_reminder_four_days_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_text_reminder_one_day_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_text_reminder_one_hour_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_text_reminder_three_days_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_text_reminder_two_days_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_text_reminder_two_hours_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_text_reminder_five_minutes_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly start_time?: InputMaybe<Scalars['String']['input']>;
  readonly times_by_appointment_type?: InputMaybe<Scalars['Boolean']['input']>;
  readonly times_by_contact_type?: InputMaybe<Scalars['Boolean']['input']>;
  readonly times_by_location?: InputMaybe<Scalars['Boolean']['input']>;
  readonly use_client_credit_system?: InputMaybe<Scalars['Boolean']['input']>;
  readonly user_id?: InputMaybe<Scalars['String']['input']>;
  readonly base_calendar_interval?: InputMaybe<BaseCalendarInterval>;
  readonly client_cancel_reason_required?: InputMaybe<Scalars['Boolean']['input']>;
  readonly enable_checked_in_status?: InputMaybe<Scalars['Boolean']['input']>;
  readonly enable_late_cancellation_status?: InputMaybe<Scalars['Boolean']['input']>;
  /** @deprecated superseded by minimum_advance_schedule_time */
  readonly minimum_days_in_advance?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated superseded by booking_interval_restriction */
  readonly only_book_even?: InputMaybe<Scalars['Boolean']['input']>;
  /** @deprecated superseded by booking_interval_restriction */
  readonly only_book_hour?: InputMaybe<Scalars['Boolean']['input']>;
  readonly provider_cancel_reason_required?: InputMaybe<Scalars['Boolean']['input']>;
  readonly enable_appointment_requests?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_embeddable_appt_creator_email?: InputMaybe<Scalars['Boolean']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly end_reminder_one_hour_before?: InputMaybe<Scalars['Boolean']['input']>;
};

export type createAppointmentSettingPayload = {
  readonly appointmentSetting?: Maybe<AppointmentSetting>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
};

export type updateAppointmentSettingInput = {
  readonly allow_clients_to_cancel_appt?: InputMaybe<Scalars['Boolean']['input']>;
  readonly allow_clients_to_reschedule_appt?: InputMaybe<Scalars['Boolean']['input']>;
  readonly always_send_confirm_notification?: InputMaybe<Scalars['Boolean']['input']>;
  readonly appointment_locations?: InputMaybe<ReadonlyArray<InputMaybe<AppointmentLocationInput>>>;
  readonly appt_type_confirmed_email?: InputMaybe<Scalars['Boolean']['input']>;
  readonly appt_type_reminder_email?: InputMaybe<Scalars['Boolean']['input']>;
  readonly appt_type_website_booking_email?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ask_clients_to_confirm?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ask_to_confirm_via_text?: InputMaybe<Scalars['Boolean']['input']>;
  readonly auto_invoicing?: InputMaybe<Scalars['Boolean']['input']>;
  readonly booking_interval_restriction?: InputMaybe<Scalars['Int']['input']>;
  readonly buffer?: InputMaybe<Scalars['String']['input']>;
  readonly calendar_interval?: InputMaybe<Scalars['String']['input']>;
  readonly confirm_by_default?: InputMaybe<Scalars['Boolean']['input']>;
  readonly contact_type_overrides?: InputMaybe<ReadonlyArray<InputMaybe<ContactTypeOverrideInput>>>;
  readonly default_appt_form_to_group?: InputMaybe<Scalars['Boolean']['input']>;
  readonly disable_requested_form_notifications?: InputMaybe<Scalars['Boolean']['input']>;
  readonly end_time?: InputMaybe<Scalars['String']['input']>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly late_cancellation_fee?: InputMaybe<Scalars['Int']['input']>;
  readonly max_days_in_future?: InputMaybe<Scalars['String']['input']>;
  readonly minimum_advance_cancel_time?: InputMaybe<Scalars['Int']['input']>;
  readonly minimum_advance_reschedule_time?: InputMaybe<Scalars['Int']['input']>;
  readonly minimum_advance_schedule_time?: InputMaybe<Scalars['Int']['input']>;
  readonly no_show_fee?: InputMaybe<Scalars['Int']['input']>;
  readonly prevent_client_booking?: InputMaybe<Scalars['Boolean']['input']>;
  readonly prevent_no_credit_booking?: InputMaybe<Scalars['Boolean']['input']>;
  readonly restore_credit_on_cancel?: InputMaybe<Scalars['Boolean']['input']>;
  readonly same_day_appointments?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_appointment_cancellation_email?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_appointment_update_email?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_booking_notice?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_email_before_appointment?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_reminder_four_days_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_reminder_one_day_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_reminder_one_hour_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_reminder_three_days_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_reminder_two_days_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_reminder_two_hours_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_text_reminder_four_days_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_text_reminder_one_day_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_text_reminder_one_hour_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_text_reminder_three_days_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_text_reminder_two_days_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_text_reminder_two_hours_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_text_reminder_five_minutes_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly start_time?: InputMaybe<Scalars['String']['input']>;
  readonly times_by_appointment_type?: InputMaybe<Scalars['Boolean']['input']>;
  readonly times_by_contact_type?: InputMaybe<Scalars['Boolean']['input']>;
  readonly times_by_location?: InputMaybe<Scalars['Boolean']['input']>;
  readonly use_client_credit_system?: InputMaybe<Scalars['Boolean']['input']>;
  readonly user_id?: InputMaybe<Scalars['String']['input']>;
  readonly base_calendar_interval?: InputMaybe<BaseCalendarInterval>;
  readonly enable_checked_in_status?: InputMaybe<Scalars['Boolean']['input']>;
  readonly enable_late_cancellation_status?: InputMaybe<Scalars['Boolean']['input']>;
  /** @deprecated superseded by minimum_advance_schedule_time */
  readonly minimum_days_in_advance?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated superseded by booking_interval_restriction */
  readonly only_book_even?: InputMaybe<Scalars['Boolean']['input']>;
  /** @deprecated superseded by booking_interval_restriction */
  readonly only_book_hour?: InputMaybe<Scalars['Boolean']['input']>;
  readonly enable_appointment_requests?: InputMaybe<Scalars['Boolean']['input']>;
  readonly client_cancel_reason_required?: InputMaybe<Scalars['Boolean']['input']>;
  readonly provider_cancel_reason_required?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_embeddable_appt_creator_email?: InputMaybe<Scalars['Boolean']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly end_reminder_one_hour_before?: InputMaybe<Scalars['Boolean']['input']>;
};

export type updateAppointmentSettingPayload = {
  readonly appointmentSetting?: Maybe<AppointmentSetting>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
};

export type AppointmentTypeAppointmentSettingInput = {
  readonly _destroy?: InputMaybe<Scalars['Boolean']['input']>;
  readonly allow_clients_to_cancel_appt?: InputMaybe<Scalars['Boolean']['input']>;
  readonly allow_clients_to_reschedule_appt?: InputMaybe<Scalars['Boolean']['input']>;
  readonly allow_past_appointment_rescheduling?: InputMaybe<Scalars['Boolean']['input']>;
  readonly appointment_type_reminder_override?: InputMaybe<Scalars['Boolean']['input']>;
  readonly booking_interval_restriction?: InputMaybe<Scalars['Int']['input']>;
  readonly buffer?: InputMaybe<Scalars['String']['input']>;
  readonly disallowed_reschedulable_statuses?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly max_days_in_future?: InputMaybe<Scalars['String']['input']>;
  readonly minimum_advance_cancel_time?: InputMaybe<Scalars['Int']['input']>;
  readonly minimum_advance_reschedule_time?: InputMaybe<Scalars['Int']['input']>;
  readonly minimum_advance_schedule_time?: InputMaybe<Scalars['Int']['input']>;
  readonly patient_reschedule_count_cap?: InputMaybe<Scalars['String']['input']>;
  readonly prevent_no_credit_booking?: InputMaybe<Scalars['Boolean']['input']>;
  readonly same_day_appointments?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_booking_notice?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_reminder_four_days_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_reminder_one_day_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_reminder_one_hour_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_reminder_three_days_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_reminder_two_days_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_reminder_two_hours_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_text_reminder_four_days_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_text_reminder_one_day_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_text_reminder_one_hour_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_text_reminder_three_days_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_text_reminder_two_days_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_text_reminder_two_hours_before?: InputMaybe<Scalars['Boolean']['input']>;
  readonly use_client_credit_system?: InputMaybe<Scalars['Boolean']['input']>;
  /** @deprecated Field no longer supported */
  readonly maximum_past_reschedule_time?: InputMaybe<Scalars['Int']['input']>;
  /** @deprecated superseded by minimum_advance_schedule_time */
  readonly minimum_days_in_advance?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated Field no longer supported */
  readonly minimum_past_reschedule_time?: InputMaybe<Scalars['Int']['input']>;
  /** @deprecated superseded by booking_interval_restriction */
  readonly only_book?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated superseded by booking_interval_restriction */
  readonly only_book_even?: InputMaybe<Scalars['Boolean']['input']>;
  /** @deprecated superseded by booking_interval_restriction */
  readonly only_book_hour?: InputMaybe<Scalars['Boolean']['input']>;
  readonly enable_appointment_requests?: InputMaybe<Scalars['Boolean']['input']>;
  /** @deprecated Field no longer supported */
  readonly reschedule_max_days_before_date?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated Field no longer supported */
  readonly reschedule_max_days_from_date?: InputMaybe<Scalars['String']['input']>;
  readonly send_appointment_cancellation_email?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_appointment_update_email?: InputMaybe<Scalars['Boolean']['input']>;
  readonly send_embeddable_appt_creator_email?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AppointmentType = {
  readonly appointment_setting?: Maybe<AppointmentSetting>;
  readonly availability_exists_for?: Maybe<Scalars['Boolean']['output']>;
  readonly available_contact_types?: Maybe<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  readonly bookable_by_groups?: Maybe<Scalars['Boolean']['output']>;
  readonly bookable_groups?: Maybe<ReadonlyArray<UserGroup>>;
  readonly bookable_without_group: Scalars['Boolean']['output'];
  readonly client_display_name?: Maybe<Scalars['String']['output']>;
  readonly clients_can_book: Scalars['Boolean']['output'];
  readonly clients_have_credit?: Maybe<Scalars['Boolean']['output']>;
  readonly created_at: Scalars['String']['output'];
  readonly cursor: Scalars['Cursor']['output'];
  readonly deleted_at?: Maybe<Scalars['String']['output']>;
  readonly dont_ask_for_reason?: Maybe<Scalars['Boolean']['output']>;
  readonly has_available_group_appts?: Maybe<Scalars['Boolean']['output']>;
  readonly has_specific_appointment_settings?: Maybe<Scalars['Boolean']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly is_group: Scalars['Boolean']['output'];
  readonly is_waitlist_enabled: Scalars['Boolean']['output'];
  readonly length?: Maybe<Scalars['Int']['output']>;
  readonly metadata?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly no_availability_message?: Maybe<Scalars['String']['output']>;
  readonly position?: Maybe<Scalars['Int']['output']>;
  readonly provider_appt_type_connections?: Maybe<ReadonlyArray<ProviderApptTypeConnection>>;
  readonly require_in_state_clients?: Maybe<Scalars['Boolean']['output']>;
  readonly require_specific_providers: Scalars['Boolean']['output'];
  readonly time_on_label?: Maybe<Scalars['String']['output']>;
  readonly updated_at: Scalars['String']['output'];
  readonly user_group?: Maybe<UserGroup>;
  readonly user_group_id?: Maybe<Scalars['String']['output']>;
  readonly user_id?: Maybe<Scalars['Int']['output']>;
  readonly valid_state_licensing_for?: Maybe<Scalars['Boolean']['output']>;
  readonly client_display_description?: Maybe<Scalars['String']['output']>;
  readonly client_facing_display_name?: Maybe<Scalars['String']['output']>;
  readonly organization_id: Scalars['Int']['output'];
};


export type AppointmentTypeavailability_exists_forArgs = {
  appointment_location_id?: InputMaybe<Scalars['String']['input']>;
  org_level?: InputMaybe<Scalars['Boolean']['input']>;
  provider_id?: InputMaybe<Scalars['String']['input']>;
  provider_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};


export type AppointmentTypehas_available_group_apptsArgs = {
  appointment_location_id?: InputMaybe<Scalars['String']['input']>;
  provider_id?: InputMaybe<Scalars['String']['input']>;
};


export type AppointmentTypevalid_state_licensing_forArgs = {
  client_state_of_residence?: InputMaybe<Scalars['String']['input']>;
  org_level?: InputMaybe<Scalars['Boolean']['input']>;
  provider_id?: InputMaybe<Scalars['String']['input']>;
  provider_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

export type ProviderApptTypeConnection = {
  readonly appointment_type_id?: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly provider_name?: Maybe<Scalars['String']['output']>;
  readonly user_id?: Maybe<Scalars['ID']['output']>;
};

export type AppointmentTypeOrderKeys =
  | 'POSITION_ASC'
  | 'POSITION_DESC'
  | 'CREATED_AT_ASC'
  | 'CREATED_AT_DESC'
  | 'UPDATED_AT_ASC'
  | 'UPDATED_AT_DESC';

export type createAppointmentTypeInput = {
  readonly appointment_setting?: InputMaybe<AppointmentTypeAppointmentSettingInput>;
  readonly bookable_by_groups?: InputMaybe<Scalars['Boolean']['input']>;
  readonly bookable_group_ids?: InputMaybe<Scalars['String']['input']>;
  readonly bookable_without_group?: InputMaybe<Scalars['Boolean']['input']>;
  readonly clients_can_book?: InputMaybe<Scalars['Boolean']['input']>;
  readonly client_facing_display_name?: InputMaybe<Scalars['String']['input']>;
  readonly contact_type_overrides?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  readonly dont_ask_for_reason?: InputMaybe<Scalars['Boolean']['input']>;
  readonly is_group?: InputMaybe<Scalars['Boolean']['input']>;
  readonly is_waitlist_enabled?: InputMaybe<Scalars['Boolean']['input']>;
  readonly length?: InputMaybe<Scalars['Int']['input']>;
  readonly metadata?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly provider_ids_for_appt_type_connections?: InputMaybe<Scalars['String']['input']>;
  readonly require_in_state_clients?: InputMaybe<Scalars['Boolean']['input']>;
  readonly require_specific_providers?: InputMaybe<Scalars['Boolean']['input']>;
  readonly specific_groups?: InputMaybe<Scalars['Boolean']['input']>;
  readonly user_group_id?: InputMaybe<Scalars['String']['input']>;
  readonly client_display_description?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type createAppointmentTypePayload = {
  readonly appointmentType?: Maybe<AppointmentType>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
};

export type updateAppointmentTypeInput = {
  readonly appointment_setting?: InputMaybe<AppointmentTypeAppointmentSettingInput>;
  readonly bookable_by_groups?: InputMaybe<Scalars['Boolean']['input']>;
  readonly bookable_group_ids?: InputMaybe<Scalars['String']['input']>;
  readonly bookable_without_group?: InputMaybe<Scalars['Boolean']['input']>;
  readonly client_facing_display_name?: InputMaybe<Scalars['String']['input']>;
  readonly clients_can_book?: InputMaybe<Scalars['Boolean']['input']>;
  readonly contact_type_override_in_person?: InputMaybe<ContactTypeOverride>;
  readonly contact_type_override_phone_call?: InputMaybe<ContactTypeOverride>;
  readonly contact_type_override_video_chat?: InputMaybe<ContactTypeOverride>;
  readonly dont_ask_for_reason?: InputMaybe<Scalars['Boolean']['input']>;
  readonly has_specific_appointment_settings?: InputMaybe<Scalars['Boolean']['input']>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly is_group?: InputMaybe<Scalars['Boolean']['input']>;
  readonly is_waitlist_enabled?: InputMaybe<Scalars['Boolean']['input']>;
  readonly length?: InputMaybe<Scalars['Int']['input']>;
  readonly metadata?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly provider_ids_for_appt_type_connections?: InputMaybe<Scalars['String']['input']>;
  readonly require_in_state_clients?: InputMaybe<Scalars['Boolean']['input']>;
  readonly require_specific_providers?: InputMaybe<Scalars['Boolean']['input']>;
  readonly specific_groups?: InputMaybe<Scalars['Boolean']['input']>;
  readonly user_group_id?: InputMaybe<Scalars['String']['input']>;
  readonly client_display_description?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
  readonly contact_type_overrides?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
};

export type updateAppointmentTypePayload = {
  readonly appointmentType?: Maybe<AppointmentType>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
};

export type deleteAppointmentTypeInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type deleteAppointmentTypePayload = {
  readonly appointmentType?: Maybe<AppointmentType>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
};

export type Appointment = {
  readonly actual_duration?: Maybe<Scalars['String']['output']>;
  readonly add_to_gcal_link?: Maybe<Scalars['String']['output']>;
  readonly appointment_category?: Maybe<Scalars['String']['output']>;
  readonly appointment_inclusions_count?: Maybe<Scalars['Int']['output']>;
  readonly appointment_label?: Maybe<Scalars['String']['output']>;
  readonly appointment_location_id?: Maybe<Scalars['String']['output']>;
  readonly appointment_type?: Maybe<AppointmentType>;
  readonly appointment_type_id?: Maybe<Scalars['Int']['output']>;
  readonly assigned_groups?: Maybe<ReadonlyArray<UserGroup>>;
  readonly attended_clients?: Maybe<ReadonlyArray<AppointmentInclusionType>>;
  readonly attendees: ReadonlyArray<User>;
  readonly attendees_on_waitlist?: Maybe<ReadonlyArray<User>>;
  readonly can_be_rescheduled?: Maybe<Scalars['Boolean']['output']>;
  readonly can_client_cancel?: Maybe<Scalars['Boolean']['output']>;
  readonly can_client_reschedule?: Maybe<Scalars['Boolean']['output']>;
  readonly client_confirmed?: Maybe<Scalars['Boolean']['output']>;
  readonly client_updating?: Maybe<Scalars['Boolean']['output']>;
  readonly confirmed?: Maybe<Scalars['Boolean']['output']>;
  readonly contact_type?: Maybe<Scalars['String']['output']>;
  readonly created_at: Scalars['String']['output'];
  readonly credit_was_used?: Maybe<Scalars['Boolean']['output']>;
  readonly current_position_in_recurring_series?: Maybe<Scalars['Int']['output']>;
  readonly cursor: Scalars['Cursor']['output'];
  readonly date?: Maybe<Scalars['String']['output']>;
  readonly deleted_at?: Maybe<Scalars['String']['output']>;
  readonly end?: Maybe<Scalars['String']['output']>;
  readonly external_id_type?: Maybe<Scalars['String']['output']>;
  readonly external_videochat_url?: Maybe<Scalars['String']['output']>;
  readonly filled_embed_form?: Maybe<FormAnswerGroup>;
  readonly form_answer_group?: Maybe<FormAnswerGroup>;
  readonly form_answer_groups?: Maybe<ReadonlyArray<FormAnswerGroup>>;
  readonly has_in_progress_job?: Maybe<Scalars['Boolean']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly initiator_id?: Maybe<Scalars['ID']['output']>;
  readonly is_blocker?: Maybe<Scalars['Boolean']['output']>;
  readonly is_group?: Maybe<Scalars['Boolean']['output']>;
  readonly last_updated_by_id?: Maybe<Scalars['ID']['output']>;
  readonly late_cancellation_fee?: Maybe<Scalars['Int']['output']>;
  readonly length?: Maybe<Scalars['Int']['output']>;
  readonly location?: Maybe<Scalars['String']['output']>;
  readonly max_attendees?: Maybe<Scalars['String']['output']>;
  readonly metadata?: Maybe<Scalars['JSON']['output']>;
  readonly minimum_advance_cancel_time?: Maybe<Scalars['Int']['output']>;
  readonly minimum_advance_reschedule_time?: Maybe<Scalars['Int']['output']>;
  readonly no_show_fee?: Maybe<Scalars['Int']['output']>;
  readonly notes?: Maybe<Scalars['String']['output']>;
  readonly organization_id?: Maybe<Scalars['ID']['output']>;
  readonly other_party_id?: Maybe<Scalars['Int']['output']>;
  readonly patient_reschedule_count?: Maybe<Scalars['Int']['output']>;
  readonly pm_status?: Maybe<Scalars['String']['output']>;
  readonly pm_status_changed_at?: Maybe<Scalars['String']['output']>;
  readonly pm_status_last_changed_by_id?: Maybe<Scalars['ID']['output']>;
  readonly provider?: Maybe<User>;
  readonly provider_name?: Maybe<Scalars['String']['output']>;
  readonly providers: ReadonlyArray<User>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly recurring_appointment?: Maybe<RecurringAppointment>;
  /** @deprecated superseded by recurring_appointment */
  readonly recurring_appointment_id?: Maybe<Scalars['String']['output']>;
  /** @deprecated superseded by recurring_appointment */
  readonly repeat?: Maybe<Scalars['Boolean']['output']>;
  /** @deprecated superseded by recurring_appointment */
  readonly repeat_interval?: Maybe<Scalars['String']['output']>;
  /** @deprecated superseded by recurring_appointment */
  readonly repeat_times?: Maybe<Scalars['Int']['output']>;
  readonly resourceId?: Maybe<Scalars['String']['output']>;
  readonly room_id?: Maybe<Scalars['ID']['output']>;
  readonly scheduled_by?: Maybe<Scalars['String']['output']>;
  readonly start?: Maybe<Scalars['String']['output']>;
  readonly time_recurring_override?: Maybe<Scalars['Boolean']['output']>;
  readonly timezone_abbr?: Maybe<Scalars['String']['output']>;
  readonly title?: Maybe<Scalars['String']['output']>;
  readonly unauthenticated_ics_link?: Maybe<Scalars['String']['output']>;
  readonly updated_at?: Maybe<Scalars['String']['output']>;
  readonly user?: Maybe<User>;
  readonly user_id?: Maybe<Scalars['Int']['output']>;
  readonly appointment_request_id?: Maybe<Scalars['ID']['output']>;
  readonly cancellation_reason?: Maybe<CancellationReason>;
  readonly other_cancellation_reason?: Maybe<Scalars['String']['output']>;
};


export type Appointmentclient_confirmedArgs = {
  known_requires_client_confirmed?: InputMaybe<Scalars['Boolean']['input']>;
};


export type Appointmentpm_statusArgs = {
  check_for_client_cancel?: InputMaybe<Scalars['Boolean']['input']>;
};


export type AppointmentprovidersArgs = {
  empty_unless_multiple?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AppointmentOrderKeys =
  | 'DATE_ASC'
  | 'DATE_DESC'
  | 'CREATED_AT_DESC'
  | 'CREATED_AT_ASC'
  | 'UPDATED_AT_DESC'
  | 'UPDATED_AT_ASC'
  | 'UNSORTED';

export type CancellationReason = {
  readonly id: Scalars['ID']['output'];
  readonly label: Scalars['String']['output'];
  readonly reason_type: CancellationReasonTypeEnum;
};

export type CancellationReasonTypeEnum =
  | 'all'
  | 'client'
  | 'provider'
  | 'organization';

export type createAppointmentInput = {
  readonly appointment_location_id?: InputMaybe<Scalars['String']['input']>;
  readonly appointment_type_id?: InputMaybe<Scalars['String']['input']>;
  readonly attendee_ids?: InputMaybe<Scalars['String']['input']>;
  readonly contact_type?: InputMaybe<Scalars['String']['input']>;
  readonly date?: InputMaybe<Scalars['String']['input']>;
  readonly datetime?: InputMaybe<Scalars['String']['input']>;
  readonly end_date?: InputMaybe<Scalars['String']['input']>;
  readonly end_time?: InputMaybe<Scalars['String']['input']>;
  readonly exclude_no_credits?: InputMaybe<Scalars['Boolean']['input']>;
  readonly external_videochat_url?: InputMaybe<Scalars['String']['input']>;
  readonly is_blocker?: InputMaybe<Scalars['Boolean']['input']>;
  readonly location?: InputMaybe<Scalars['String']['input']>;
  readonly max_attendees?: InputMaybe<Scalars['String']['input']>;
  readonly metadata?: InputMaybe<Scalars['JSON']['input']>;
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  readonly other_party_id?: InputMaybe<Scalars['String']['input']>;
  readonly providers?: InputMaybe<Scalars['String']['input']>;
  readonly recurring_appointment?: InputMaybe<RecurringAppointmentInput>;
  readonly room_id?: InputMaybe<Scalars['String']['input']>;
  readonly start_immediately?: InputMaybe<Scalars['Boolean']['input']>;
  readonly time?: InputMaybe<Scalars['String']['input']>;
  readonly timezone?: InputMaybe<Scalars['String']['input']>;
  readonly units?: InputMaybe<Scalars['String']['input']>;
  readonly user_id?: InputMaybe<Scalars['String']['input']>;
  readonly appointment_request_id?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated superseded by recurring_appointment */
  readonly join_all?: InputMaybe<Scalars['Boolean']['input']>;
  /** @deprecated superseded by recurring_appointment */
  readonly repeat?: InputMaybe<Scalars['Boolean']['input']>;
  /** @deprecated superseded by recurring_appointment */
  readonly repeat_interval?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated superseded by recurring_appointment */
  readonly repeat_times?: InputMaybe<Scalars['String']['input']>;
  readonly enforce_availability?: InputMaybe<Scalars['Boolean']['input']>;
  readonly suppress_webhook_notifications?: InputMaybe<Scalars['Boolean']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type createAppointmentPayload = {
  readonly appointment?: Maybe<Appointment>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
};

export type updateAppointmentInput = {
  readonly actual_duration?: InputMaybe<Scalars['String']['input']>;
  readonly appointment_inclusion_uuid?: InputMaybe<Scalars['ID']['input']>;
  readonly appointment_location_id?: InputMaybe<Scalars['String']['input']>;
  readonly appointment_type_id?: InputMaybe<Scalars['String']['input']>;
  readonly attended_clients?: InputMaybe<ReadonlyArray<InputMaybe<AttendedClientsInput>>>;
  readonly attendee_ids?: InputMaybe<Scalars['String']['input']>;
  readonly client_confirmed?: InputMaybe<Scalars['Boolean']['input']>;
  readonly client_updating?: InputMaybe<Scalars['Boolean']['input']>;
  readonly confirmed?: InputMaybe<Scalars['Boolean']['input']>;
  readonly contact_type?: InputMaybe<Scalars['String']['input']>;
  readonly date?: InputMaybe<Scalars['String']['input']>;
  readonly datetime?: InputMaybe<Scalars['String']['input']>;
  readonly end_date?: InputMaybe<Scalars['String']['input']>;
  readonly end_time?: InputMaybe<Scalars['String']['input']>;
  readonly external_videochat_url?: InputMaybe<Scalars['String']['input']>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly is_blocker?: InputMaybe<Scalars['Boolean']['input']>;
  readonly late_cancellation_fee?: InputMaybe<Scalars['Int']['input']>;
  readonly location?: InputMaybe<Scalars['String']['input']>;
  readonly max_attendees?: InputMaybe<Scalars['String']['input']>;
  readonly metadata?: InputMaybe<Scalars['JSON']['input']>;
  readonly no_show_fee?: InputMaybe<Scalars['Int']['input']>;
  readonly notes?: InputMaybe<Scalars['String']['input']>;
  readonly other_party_id?: InputMaybe<Scalars['String']['input']>;
  readonly pm_status?: InputMaybe<Scalars['String']['input']>;
  readonly providers?: InputMaybe<Scalars['String']['input']>;
  readonly recurring_appointment?: InputMaybe<RecurringAppointmentInput>;
  readonly room_id?: InputMaybe<Scalars['String']['input']>;
  readonly time?: InputMaybe<Scalars['String']['input']>;
  readonly timezone?: InputMaybe<Scalars['String']['input']>;
  readonly units?: InputMaybe<Scalars['String']['input']>;
  readonly updateRecurring?: InputMaybe<Scalars['Boolean']['input']>;
  readonly user_id?: InputMaybe<Scalars['String']['input']>;
  readonly cancellation_reason_id?: InputMaybe<Scalars['ID']['input']>;
  readonly cancellation_initiated_by?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated superseded by recurring_appointment */
  readonly join_all?: InputMaybe<Scalars['Boolean']['input']>;
  readonly other_cancellation_reason?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated superseded by recurring_appointment */
  readonly repeat?: InputMaybe<Scalars['Boolean']['input']>;
  /** @deprecated superseded by recurring_appointment */
  readonly repeat_interval?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated superseded by recurring_appointment */
  readonly repeat_times?: InputMaybe<Scalars['String']['input']>;
  readonly enforce_availability?: InputMaybe<Scalars['Boolean']['input']>;
  readonly suppress_webhook_notifications?: InputMaybe<Scalars['Boolean']['input']>;
  readonly skip_notification_email?: InputMaybe<Scalars['Boolean']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type updateAppointmentPayload = {
  readonly appointment?: Maybe<Appointment>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
};

export type deleteAppointmentInput = {
  readonly appointment_inclusion_uuid?: InputMaybe<Scalars['ID']['input']>;
  readonly deleteRecurring?: InputMaybe<Scalars['Boolean']['input']>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly cancellation_reason?: InputMaybe<CancellationReasonOptionInput>;
  readonly suppress_webhook_notifications?: InputMaybe<Scalars['Boolean']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type CancellationReasonOptionInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly other_cancellation_reason?: InputMaybe<Scalars['String']['input']>;
  readonly initiated_by?: InputMaybe<CancellationReasonTypeEnum>;
};

export type deleteAppointmentPayload = {
  readonly appointment?: Maybe<Appointment>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
};

export type AppointmentInclusionType = {
  readonly appointment?: Maybe<Appointment>;
  readonly attended?: Maybe<Scalars['Boolean']['output']>;
  readonly cancellation_reason?: Maybe<Scalars['String']['output']>;
  readonly cancelled?: Maybe<Scalars['Boolean']['output']>;
  readonly confirmed?: Maybe<Scalars['Boolean']['output']>;
  readonly external_uuid?: Maybe<Scalars['ID']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly join_time?: Maybe<Scalars['String']['output']>;
  readonly leave_time?: Maybe<Scalars['String']['output']>;
  readonly other_cancellation_reason?: Maybe<Scalars['String']['output']>;
  readonly user?: Maybe<User>;
  /** @deprecated superseded by user */
  readonly user_id?: Maybe<Scalars['ID']['output']>;
  readonly cancelled_at?: Maybe<Scalars['ISO8601DateTime']['output']>;
  readonly cancelled_by?: Maybe<User>;
  readonly cancelled_by_id?: Maybe<Scalars['ID']['output']>;
};

export type AttendedClientsInput = {
  readonly attended?: InputMaybe<Scalars['Boolean']['input']>;
  readonly cancelled?: InputMaybe<Scalars['Boolean']['input']>;
  readonly cancellation_reason?: InputMaybe<Scalars['String']['input']>;
  readonly other_cancellation_reason?: InputMaybe<Scalars['String']['input']>;
  readonly confirmed?: InputMaybe<Scalars['Boolean']['input']>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly user_id?: InputMaybe<Scalars['ID']['input']>;
};

export type updateAppointmentInclusionInput = {
  readonly attended?: InputMaybe<Scalars['Boolean']['input']>;
  readonly cancelled?: InputMaybe<Scalars['Boolean']['input']>;
  readonly cancellation_reason?: InputMaybe<Scalars['String']['input']>;
  readonly confirmed?: InputMaybe<Scalars['Boolean']['input']>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type updateAppointmentInclusionPayload = {
  readonly appointment_inclusion?: Maybe<AppointmentInclusionType>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
};

export type AuditEvent = {
  readonly acting_user?: Maybe<User>;
  readonly cursor: Scalars['Cursor']['output'];
  readonly occurred_at: Scalars['ISO8601DateTime']['output'];
  readonly resource_changes?: Maybe<ReadonlyArray<AuditEventResourceChange>>;
  readonly resource_id: Scalars['ID']['output'];
  readonly resource_name: AuditEventResourceName;
  readonly type: AuditEventType;
};

export type AuditEventResourceChange = {
  readonly field: Scalars['String']['output'];
  readonly value_after_change?: Maybe<Scalars['String']['output']>;
  readonly value_before_change?: Maybe<Scalars['String']['output']>;
};

export type AuditEventOrderKeys =
  | 'OCCURRED_AT_ASC'
  | 'OCCURRED_AT_DESC';

export type AuditEventType =
  | 'CREATE'
  | 'UPDATE'
  | 'DESTROY';

export type AuditEventResourceName =
  | 'API_KEY'
  | 'APPOINTMENT'
  | 'APPOINTMENT_INCLUSION'
  | 'APPOINTMENT_LOCATION'
  | 'APPOINTMENT_REQUEST'
  | 'APPOINTMENT_SETTING'
  | 'APPOINTMENT_TYPE'
  | 'AVAILABILITY'
  | 'BILLING_ITEM'
  | 'CARE_PLAN'
  | 'CMS1500'
  | 'CMS1500_POLICY'
  | 'CPT_CODES_CMS1500'
  | 'CREDIT'
  | 'DIAGNOSIS'
  | 'EXTERNAL_CALENDAR'
  | 'FEATURE_TOGGLE'
  | 'FORM_ANSWER_GROUP'
  | 'FORM_ANSWER'
  | 'GOAL'
  | 'LOCATION'
  | 'ORGANIZATION'
  | 'ORGANIZATION_INFO'
  | 'ORGANIZATION_MEMBERSHIP'
  | 'POLICY'
  | 'TAG'
  | 'TASK'
  | 'USER'
  | 'USER_GROUP'
  | 'WEBHOOK';

export type Availability = {
  readonly appointment_location_id?: Maybe<Scalars['String']['output']>;
  readonly appointment_type_id?: Maybe<Scalars['Int']['output']>;
  readonly contact_type_id?: Maybe<Scalars['Int']['output']>;
  readonly day_of_week?: Maybe<Scalars['Int']['output']>;
  readonly duration_string?: Maybe<Scalars['String']['output']>;
  readonly end_on?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly is_repeating?: Maybe<Scalars['Boolean']['output']>;
  readonly origin_start_date?: Maybe<Scalars['String']['output']>;
  readonly range_end?: Maybe<Scalars['String']['output']>;
  readonly range_start?: Maybe<Scalars['String']['output']>;
  readonly repeating_availability_id?: Maybe<Scalars['ID']['output']>;
  readonly resourceId?: Maybe<Scalars['String']['output']>;
  readonly timezone_abbr?: Maybe<Scalars['String']['output']>;
  readonly user?: Maybe<User>;
  readonly user_id?: Maybe<Scalars['Int']['output']>;
  readonly appointment_types?: Maybe<ReadonlyArray<AppointmentType>>;
  readonly created_at?: Maybe<Scalars['ISO8601DateTime']['output']>;
  readonly timezone?: Maybe<Scalars['String']['output']>;
  readonly updated_at?: Maybe<Scalars['ISO8601DateTime']['output']>;
};

export type createAvailabilityInput = {
  readonly appointment_location_id?: InputMaybe<Scalars['String']['input']>;
  readonly appointment_type_id?: InputMaybe<Scalars['String']['input']>;
  readonly contact_type_id?: InputMaybe<Scalars['String']['input']>;
  readonly day_of_week?: InputMaybe<Scalars['Int']['input']>;
  readonly end_on?: InputMaybe<Scalars['String']['input']>;
  readonly end_time?: InputMaybe<Scalars['String']['input']>;
  readonly is_repeating?: InputMaybe<Scalars['Boolean']['input']>;
  readonly range_start?: InputMaybe<Scalars['String']['input']>;
  readonly time?: InputMaybe<Scalars['String']['input']>;
  readonly timezone?: InputMaybe<Scalars['String']['input']>;
  readonly user_id?: InputMaybe<Scalars['String']['input']>;
  readonly end_datetime?: InputMaybe<Scalars['String']['input']>;
  readonly range_end?: InputMaybe<Scalars['String']['input']>;
  readonly start_datetime?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type createAvailabilityPayload = {
  readonly availability?: Maybe<Availability>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
};

export type editAvailabilityInput = {
  readonly appointment_location_id?: InputMaybe<Scalars['String']['input']>;
  readonly appointment_type_id?: InputMaybe<Scalars['String']['input']>;
  readonly contact_type_id?: InputMaybe<Scalars['String']['input']>;
  readonly day_of_week?: InputMaybe<Scalars['Int']['input']>;
  readonly end_on?: InputMaybe<Scalars['String']['input']>;
  readonly end_time?: InputMaybe<Scalars['String']['input']>;
  readonly id?: InputMaybe<Scalars['String']['input']>;
  readonly is_repeating?: InputMaybe<Scalars['Boolean']['input']>;
  readonly range_end?: InputMaybe<Scalars['String']['input']>;
  readonly range_start?: InputMaybe<Scalars['String']['input']>;
  readonly time?: InputMaybe<Scalars['String']['input']>;
  readonly timezone?: InputMaybe<Scalars['String']['input']>;
  readonly user_id?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type editAvailabilityPayload = {
  readonly availability?: Maybe<Availability>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
};

export type deleteAvailabilityInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type deleteAvailabilityPayload = {
  readonly availability?: Maybe<Availability>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
};

export type bulkCreateAvailabilityInput = {
  readonly appointment_location_id?: InputMaybe<Scalars['String']['input']>;
  readonly appointment_type_id?: InputMaybe<Scalars['String']['input']>;
  readonly availabilities?: InputMaybe<ReadonlyArray<InputMaybe<AvailabilityInput>>>;
  readonly contact_type_id?: InputMaybe<Scalars['String']['input']>;
  readonly end_on?: InputMaybe<Scalars['String']['input']>;
  readonly user_id?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type AvailabilityInput = {
  readonly appointment_location_id?: InputMaybe<Scalars['String']['input']>;
  readonly appointment_type_id?: InputMaybe<Scalars['String']['input']>;
  readonly contact_type_id?: InputMaybe<Scalars['String']['input']>;
  readonly day_of_week?: InputMaybe<Scalars['Int']['input']>;
  readonly end_time?: InputMaybe<Scalars['String']['input']>;
  readonly is_repeating?: InputMaybe<Scalars['Boolean']['input']>;
  readonly range_end?: InputMaybe<Scalars['String']['input']>;
  readonly range_start?: InputMaybe<Scalars['String']['input']>;
  readonly time?: InputMaybe<Scalars['String']['input']>;
  readonly timezone?: InputMaybe<Scalars['String']['input']>;
  readonly user_id?: InputMaybe<Scalars['String']['input']>;
};

export type bulkCreateAvailabilityPayload = {
  readonly availabilities?: Maybe<ReadonlyArray<Maybe<Availability>>>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
};

export type BulkDeleteAvailabilityInput = {
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
};

export type BulkDeleteAvailabilityPayload = {
  readonly deleted_count?: Maybe<Scalars['Int']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
  readonly success?: Maybe<Scalars['Boolean']['output']>;
};

export type CreateAvailabilityWithAppointmentTypesInput = {
  readonly appointment_type_ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly link_all_non_group_types?: InputMaybe<Scalars['Boolean']['input']>;
  readonly start_datetime: Scalars['ISO8601DateTime']['input'];
  readonly end_datetime: Scalars['ISO8601DateTime']['input'];
  readonly user_id?: InputMaybe<Scalars['ID']['input']>;
  readonly timezone?: InputMaybe<Scalars['String']['input']>;
  readonly contact_type_id?: InputMaybe<Scalars['Int']['input']>;
  readonly appointment_location_id?: InputMaybe<Scalars['ID']['input']>;
};

export type CreateAvailabilityWithAppointmentTypesPayload = {
  readonly availability?: Maybe<Availability>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
};

export type EditAvailabilityWithAppointmentTypesInput = {
  readonly id: Scalars['ID']['input'];
  readonly appointment_type_ids: ReadonlyArray<Scalars['ID']['input']>;
  readonly start_datetime?: InputMaybe<Scalars['ISO8601DateTime']['input']>;
  readonly end_datetime?: InputMaybe<Scalars['ISO8601DateTime']['input']>;
  readonly timezone?: InputMaybe<Scalars['String']['input']>;
  readonly contact_type_id?: InputMaybe<Scalars['Int']['input']>;
  readonly appointment_location_id?: InputMaybe<Scalars['ID']['input']>;
};

export type EditAvailabilityWithAppointmentTypesPayload = {
  readonly availability?: Maybe<Availability>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
};

export type AppointmentBookingWarning = {
  readonly category?: Maybe<Scalars['String']['output']>;
  readonly potential_issue_ids?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly potential_issues?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly subtitle?: Maybe<Scalars['String']['output']>;
};

export type completeCheckoutInput = {
  readonly appointment_id?: InputMaybe<Scalars['String']['input']>;
  readonly appointment_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  readonly appointment_location_id?: InputMaybe<Scalars['String']['input']>;
  readonly appointment_type_id?: InputMaybe<Scalars['String']['input']>;
  readonly contact_type?: InputMaybe<Scalars['String']['input']>;
  readonly date?: InputMaybe<Scalars['String']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly first_name?: InputMaybe<Scalars['String']['input']>;
  readonly form_answer_group?: InputMaybe<CheckoutFormAnswerGroupInput>;
  readonly is_joining_waitlist?: InputMaybe<Scalars['Boolean']['input']>;
  readonly last_name?: InputMaybe<Scalars['String']['input']>;
  readonly legal_name?: InputMaybe<Scalars['String']['input']>;
  readonly location?: InputMaybe<Scalars['String']['input']>;
  readonly phone_number?: InputMaybe<Scalars['String']['input']>;
  readonly provider_id?: InputMaybe<Scalars['String']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly timezone?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type completeCheckoutPayload = {
  readonly appointment?: Maybe<Appointment>;
  readonly appointments?: Maybe<ReadonlyArray<Maybe<Appointment>>>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
  readonly patientEmail?: Maybe<Scalars['String']['output']>;
  readonly reassignClientProvider?: Maybe<Scalars['Boolean']['output']>;
  readonly userPackageSelection?: Maybe<UserPackageSelection>;
};

export type UserPackageSelection = {
  readonly id: Scalars['ID']['output'];
};

export type resetCalendarFeedLinkInput = {
  readonly provider_id?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type resetCalendarFeedLinkPayload = {
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly link?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
};

export type ContactType = {
  readonly appointment_setting_id?: Maybe<Scalars['String']['output']>;
  readonly appointment_type_id?: Maybe<Scalars['String']['output']>;
  readonly form_id?: Maybe<Scalars['String']['output']>;
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly show: Scalars['Boolean']['output'];
  readonly user_id?: Maybe<Scalars['String']['output']>;
};

export type ContactTypeOverrideInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly position?: InputMaybe<Scalars['Int']['input']>;
  readonly show?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ContactTypeOverride = {
  readonly show: Scalars['Boolean']['input'];
};

export type AppointmentTypeCredit = {
  readonly appointment_type?: Maybe<AppointmentType>;
  readonly appointment_type_id?: Maybe<Scalars['String']['output']>;
  readonly form_id?: Maybe<Scalars['String']['output']>;
  readonly id?: Maybe<Scalars['ID']['output']>;
  readonly quantity?: Maybe<Scalars['String']['output']>;
  readonly user_id?: Maybe<Scalars['Int']['output']>;
};

export type AppointmentTypeCreditInput = {
  readonly appointment_type_id?: InputMaybe<Scalars['String']['input']>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly quantity?: InputMaybe<Scalars['String']['input']>;
};

export type AppointmentCreditChange = {
  readonly appointment?: Maybe<Appointment>;
  readonly created_at: Scalars['String']['output'];
  readonly credit_change_event: Scalars['String']['output'];
  readonly credit_change_event_type?: Maybe<Scalars['String']['output']>;
  readonly credit_quantity: Scalars['Int']['output'];
  readonly id: Scalars['ID']['output'];
  readonly initiator?: Maybe<User>;
};

export type CalendarStatus =
  | 'errored';

export type CalendarType =
  | 'google'
  | 'outlook';

export type ExternalCalendar = {
  readonly add_to_calendar?: Maybe<Scalars['Boolean']['output']>;
  readonly calendar_list?: Maybe<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly external_type?: Maybe<Scalars['String']['output']>;
  readonly has_ran_first_sync?: Maybe<Scalars['Boolean']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly pull_from_calendar?: Maybe<Scalars['Boolean']['output']>;
  readonly pull_in_event_details?: Maybe<Scalars['Boolean']['output']>;
  readonly pulled_in_calendars?: Maybe<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  readonly resource_name?: Maybe<Scalars['String']['output']>;
  readonly trouble?: Maybe<Scalars['String']['output']>;
  readonly user_id?: Maybe<Scalars['ID']['output']>;
};

export type ExternalCalendarConnection = {
  readonly edges?: Maybe<ReadonlyArray<Maybe<ExternalCalendarEdge>>>;
  readonly nodes?: Maybe<ReadonlyArray<Maybe<ExternalCalendar>>>;
  readonly page_info: PageInfo;
  readonly total_count: Scalars['Int']['output'];
};

export type ExternalCalendarEdge = {
  readonly cursor: Scalars['Cursor']['output'];
  readonly node?: Maybe<ExternalCalendar>;
};

export type createExternalCalendarInput = {
  readonly resource_name?: InputMaybe<Scalars['String']['input']>;
  readonly add_to_calendar?: InputMaybe<Scalars['Boolean']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly expiry_date?: InputMaybe<Scalars['String']['input']>;
  readonly external_type?: InputMaybe<Scalars['String']['input']>;
  readonly pull_from_calendar?: InputMaybe<Scalars['Boolean']['input']>;
  readonly pulled_in_calendars?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  readonly token_type?: InputMaybe<Scalars['String']['input']>;
  readonly user_id?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type createExternalCalendarPayload = {
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly external_calendar?: Maybe<ExternalCalendar>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
};

export type deleteExternalCalendarInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type deleteExternalCalendarPayload = {
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly external_calendar?: Maybe<ExternalCalendar>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
};

export type updateExternalCalendarInput = {
  readonly add_to_calendar?: InputMaybe<Scalars['Boolean']['input']>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly pull_from_calendar?: InputMaybe<Scalars['Boolean']['input']>;
  readonly pull_in_event_details?: InputMaybe<Scalars['Boolean']['input']>;
  readonly pulled_in_calendars?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type updateExternalCalendarPayload = {
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly external_calendar?: Maybe<ExternalCalendar>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
};

export type FormAnswerGroup = {
  readonly appointment?: Maybe<Appointment>;
  readonly created_at: Scalars['String']['output'];
  readonly filler?: Maybe<User>;
  readonly finished: Scalars['Boolean']['output'];
  readonly form_answers: ReadonlyArray<FormAnswer>;
  readonly id: Scalars['ID']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly updated_at: Scalars['String']['output'];
  readonly user_id?: Maybe<Scalars['String']['output']>;
};


export type FormAnswerGroupform_answersArgs = {
  is_for_editing?: InputMaybe<Scalars['Boolean']['input']>;
  custom_module_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
};

export type FormAnswer = {
  readonly answer?: Maybe<Scalars['String']['output']>;
  readonly custom_module_id?: Maybe<Scalars['String']['output']>;
  readonly displayed_answer?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly label?: Maybe<Scalars['String']['output']>;
};

export type CheckoutFormAnswerGroupInput = {
  readonly custom_module_form_id?: InputMaybe<Scalars['String']['input']>;
  readonly form_answers?: InputMaybe<ReadonlyArray<InputMaybe<CheckoutFormAnswerInput>>>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
};

export type CheckoutFormAnswerInput = {
  readonly answer?: InputMaybe<Scalars['String']['input']>;
  readonly conditional_custom_module_id?: InputMaybe<Scalars['ID']['input']>;
  readonly custom_module_id?: InputMaybe<Scalars['String']['input']>;
  readonly filter_type?: InputMaybe<Scalars['String']['input']>;
  readonly mod_type?: InputMaybe<Scalars['String']['input']>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly label?: InputMaybe<Scalars['String']['input']>;
  readonly user_id?: InputMaybe<Scalars['String']['input']>;
  readonly value_to_filter?: InputMaybe<Scalars['String']['input']>;
};

export type UserGroup = {
  readonly created_at: Scalars['String']['output'];
  readonly cursor: Scalars['Cursor']['output'];
  readonly id: Scalars['ID']['output'];
  readonly invite_code?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly user?: Maybe<User>;
  readonly user_ids?: Maybe<ReadonlyArray<Maybe<Scalars['String']['output']>>>;
  readonly users: ReadonlyArray<User>;
  readonly users_count?: Maybe<Scalars['Int']['output']>;
  readonly users_with_membership?: Maybe<ReadonlyArray<User>>;
};


export type UserGroupusersArgs = {
  active_status?: InputMaybe<Scalars['String']['input']>;
  should_sort?: InputMaybe<Scalars['Boolean']['input']>;
};

export type UserGroupOrderKeys =
  | 'INVITE_CODE_ASC'
  | 'INVITE_CODE_DESC'
  | 'CREATED_AT_ASC'
  | 'CREATED_AT_DESC'
  | 'NAME_ASC'
  | 'NAME_DESC'
  | 'USERS_COUNT_ASC'
  | 'USERS_COUNT_DESC';

export type createGroupInput = {
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type createGroupPayload = {
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
  readonly user_group?: Maybe<UserGroup>;
};

export type updateUserGroupInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type updateUserGroupPayload = {
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
  readonly user_group?: Maybe<UserGroup>;
};

export type deleteUserGroupInput = {
  readonly group_to_receive_clients?: InputMaybe<Scalars['ID']['input']>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type deleteUserGroupPayload = {
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
  readonly user_group?: Maybe<UserGroup>;
};

export type Tag = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
};

export type TagOrderKeys =
  | 'NAME_ASC'
  | 'NAME_DESC'
  | 'ACTIVE_USERS_DESC'
  | 'ACTIVE_USERS_ASC'
  | 'ADDED_BY_DESC'
  | 'ADDED_BY_ASC'
  | 'ORG_MEMBERS_ASC'
  | 'ORG_MEMBERS_DESC';

export type createTagInput = {
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly taggable_user_id?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type createTagPayload = {
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
  readonly tag?: Maybe<Tag>;
};

export type deleteTagInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly remove_async_if_needed?: InputMaybe<Scalars['Boolean']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type deleteTagPayload = {
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
  readonly tag?: Maybe<Tag>;
  readonly removing_async?: Maybe<Scalars['Boolean']['output']>;
};

export type bulkApplyInput = {
  readonly ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['ID']['input']>>>;
  readonly taggable_user_id?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type bulkApplyPayload = {
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
  readonly tags?: Maybe<ReadonlyArray<Maybe<Tag>>>;
};

export type removeAppliedTagInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly taggable_user_id?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type removeAppliedTagPayload = {
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
  readonly tag?: Maybe<Tag>;
};

export type AppointmentLocation = {
  readonly clients_can_book: Scalars['Boolean']['output'];
  readonly has_rooms?: Maybe<Scalars['Boolean']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly location?: Maybe<Scalars['String']['output']>;
  readonly rooms?: Maybe<ReadonlyArray<Room>>;
  readonly appointment_setting_id?: Maybe<Scalars['ID']['output']>;
};

export type Room = {
  readonly id: Scalars['ID']['output'];
  readonly limit_to_one: Scalars['Boolean']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
};

export type AppointmentLocationInput = {
  readonly _destroy?: InputMaybe<Scalars['Boolean']['input']>;
  readonly clients_can_book?: InputMaybe<Scalars['Boolean']['input']>;
  readonly has_rooms?: InputMaybe<Scalars['Boolean']['input']>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly location?: InputMaybe<Scalars['String']['input']>;
  readonly rooms?: InputMaybe<ReadonlyArray<InputMaybe<RoomInput>>>;
};

export type RoomInput = {
  readonly _destroy?: InputMaybe<Scalars['Boolean']['input']>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly limit_to_one?: InputMaybe<Scalars['Boolean']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
};

export type FieldError = {
  readonly field?: Maybe<Scalars['String']['output']>;
  readonly message: Scalars['String']['output'];
};

export type User = {
  readonly organization_membership?: Maybe<OrganizationMembership>;
  readonly active: Scalars['Boolean']['output'];
  readonly active_tags?: Maybe<ReadonlyArray<Tag>>;
  readonly additional_phone_number?: Maybe<Scalars['String']['output']>;
  readonly additional_record_identifier?: Maybe<Scalars['String']['output']>;
  readonly appointment_locations?: Maybe<ReadonlyArray<AppointmentLocation>>;
  readonly appointment_setting?: Maybe<AppointmentSetting>;
  readonly appointment_type_credits: ReadonlyArray<AppointmentTypeCredit>;
  readonly appointment_types: ReadonlyArray<AppointmentType>;
  readonly appointments?: Maybe<ReadonlyArray<Appointment>>;
  readonly avatar_url?: Maybe<Scalars['String']['output']>;
  readonly created_at?: Maybe<Scalars['String']['output']>;
  readonly dietitian_id?: Maybe<Scalars['String']['output']>;
  readonly dob?: Maybe<Scalars['String']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly first_name?: Maybe<Scalars['String']['output']>;
  readonly full_legal_name?: Maybe<Scalars['String']['output']>;
  readonly full_name?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly is_patient?: Maybe<Scalars['Boolean']['output']>;
  readonly last_app?: Maybe<Appointment>;
  readonly last_name?: Maybe<Scalars['String']['output']>;
  readonly legal_name?: Maybe<Scalars['String']['output']>;
  readonly location?: Maybe<Location>;
  readonly locations?: Maybe<ReadonlyArray<Location>>;
  readonly metadata?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly next_app?: Maybe<Appointment>;
  readonly next_appt_date?: Maybe<Scalars['String']['output']>;
  readonly organization?: Maybe<Organization>;
  readonly phone_number?: Maybe<Scalars['String']['output']>;
  readonly providers?: Maybe<ReadonlyArray<User>>;
  readonly qualifications?: Maybe<Scalars['String']['output']>;
  readonly quick_notes?: Maybe<Scalars['String']['output']>;
  readonly record_identifier?: Maybe<Scalars['String']['output']>;
  readonly state_licenses?: Maybe<ReadonlyArray<StateLicense>>;
  readonly timezone?: Maybe<Scalars['String']['output']>;
  readonly upcoming_appointments?: Maybe<ReadonlyArray<Appointment>>;
  readonly updated_at?: Maybe<Scalars['String']['output']>;
  readonly user_group?: Maybe<UserGroup>;
  readonly user_group_id?: Maybe<Scalars['String']['output']>;
  readonly user_groups: ReadonlyArray<UserGroup>;
};


export type Userappointment_type_creditsArgs = {
  appointment_type_id?: InputMaybe<Scalars['ID']['input']>;
};


export type Userappointment_typesArgs = {
  appointment_type_ids?: InputMaybe<Scalars['String']['input']>;
  require_client_bookable?: InputMaybe<Scalars['Boolean']['input']>;
};


export type Useris_patientArgs = {
  already_known_value?: InputMaybe<Scalars['Boolean']['input']>;
};


export type UserprovidersArgs = {
  can_be_scheduled_with?: InputMaybe<Scalars['Boolean']['input']>;
};


export type Useruser_groupsArgs = {
  check_group_level_actions?: InputMaybe<Scalars['Boolean']['input']>;
  keywords?: InputMaybe<Scalars['String']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
  should_paginate?: InputMaybe<Scalars['Boolean']['input']>;
};

export type OrganizationMembership = {
  readonly is_provider: Scalars['Boolean']['output'];
  readonly can_manage_members: Scalars['Boolean']['output'];
  readonly can_manage_others_availability: Scalars['Boolean']['output'];
  readonly can_view_audit_log: Scalars['Boolean']['output'];
};

export type createOrganizationMemberInput = {
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly first_name?: InputMaybe<Scalars['String']['input']>;
  readonly last_name?: InputMaybe<Scalars['String']['input']>;
  readonly is_provider?: InputMaybe<Scalars['Boolean']['input']>;
  readonly phone_number?: InputMaybe<Scalars['String']['input']>;
  readonly timezone?: InputMaybe<Scalars['String']['input']>;
  readonly can_manage_members?: InputMaybe<Scalars['Boolean']['input']>;
  readonly can_manage_others_availability?: InputMaybe<Scalars['Boolean']['input']>;
  readonly can_view_audit_log?: InputMaybe<Scalars['Boolean']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type createOrganizationMemberPayload = {
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
  readonly user?: Maybe<User>;
};

export type updateOrganizationMemberInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly first_name?: InputMaybe<Scalars['String']['input']>;
  readonly last_name?: InputMaybe<Scalars['String']['input']>;
  readonly is_provider?: InputMaybe<Scalars['Boolean']['input']>;
  readonly phone_number?: InputMaybe<Scalars['String']['input']>;
  readonly timezone?: InputMaybe<Scalars['String']['input']>;
  readonly can_manage_members?: InputMaybe<Scalars['Boolean']['input']>;
  readonly can_manage_others_availability?: InputMaybe<Scalars['Boolean']['input']>;
  readonly can_view_audit_log?: InputMaybe<Scalars['Boolean']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type updateOrganizationMemberPayload = {
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
  readonly user?: Maybe<User>;
};

export type linkUserIdentityInput = {
  readonly user_id?: InputMaybe<Scalars['ID']['input']>;
  readonly subject?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type linkUserIdentityPayload = {
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
  readonly user?: Maybe<User>;
};

export type Organization = {
  readonly id: Scalars['ID']['output'];
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly users?: Maybe<ReadonlyArray<User>>;
};


export type OrganizationusersArgs = {
  active_status?: InputMaybe<Scalars['String']['input']>;
  keywords?: InputMaybe<Scalars['String']['input']>;
  show_all_by_default?: InputMaybe<Scalars['Boolean']['input']>;
};

export type RecurringAppointment = {
  readonly id: Scalars['ID']['output'];
  readonly join_all: Scalars['Boolean']['output'];
  readonly repeat_interval?: Maybe<Scalars['String']['output']>;
  readonly repeat_times?: Maybe<Scalars['String']['output']>;
  readonly appointments?: Maybe<AppointmentPaginationConnection>;
  readonly previous_recurring_appointment_id?: Maybe<Scalars['ID']['output']>;
};


export type RecurringAppointmentappointmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order_by?: InputMaybe<AppointmentOrderKeys>;
};

export type RecurringAppointmentInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly join_all?: InputMaybe<Scalars['Boolean']['input']>;
  readonly repeat_interval?: InputMaybe<Scalars['String']['input']>;
  readonly repeat_times?: InputMaybe<Scalars['String']['input']>;
};

export type AppointmentPaginationConnection = {
  readonly edges?: Maybe<ReadonlyArray<Maybe<AppointmentEdge>>>;
  readonly nodes?: Maybe<ReadonlyArray<Maybe<Appointment>>>;
  readonly page_info: PageInfo;
  readonly total_count: Scalars['Int']['output'];
};

export type AppointmentEdge = {
  readonly cursor: Scalars['Cursor']['output'];
  readonly node?: Maybe<Appointment>;
};

export type PageInfo = {
  readonly end_cursor?: Maybe<Scalars['Cursor']['output']>;
  readonly has_next_page: Scalars['Boolean']['output'];
  readonly has_previous_page: Scalars['Boolean']['output'];
  readonly start_cursor?: Maybe<Scalars['Cursor']['output']>;
};

export type SlotExplanation = {
  readonly date: Scalars['String']['output'];
  readonly length: Scalars['Int']['output'];
  readonly user_id: Scalars['String']['output'];
  readonly appointment_id?: Maybe<Scalars['ID']['output']>;
  readonly offered: Scalars['Boolean']['output'];
  readonly next_date?: Maybe<Scalars['String']['output']>;
  readonly rules: ReadonlyArray<SlotRule>;
};

export type SlotRule = {
  readonly code: Scalars['String']['output'];
  readonly holds: Scalars['Boolean']['output'];
  readonly refuses: Scalars['Boolean']['output'];
  readonly message: Scalars['String']['output'];
  readonly earliest?: Maybe<Scalars['String']['output']>;
  readonly latest?: Maybe<Scalars['String']['output']>;
  readonly conflict?: Maybe<SlotConflict>;
  readonly seats_left?: Maybe<Scalars['Int']['output']>;
  readonly credits_left?: Maybe<Scalars['Int']['output']>;
};

export type SlotConflict = {
  readonly appointment_id?: Maybe<Scalars['ID']['output']>;
  readonly start: Scalars['String']['output'];
  readonly end: Scalars['String']['output'];
  readonly buffer: Scalars['Int']['output'];
  readonly free_from: Scalars['String']['output'];
};

export type PotentialAppointmentSlot = {
  readonly appointment_id?: Maybe<Scalars['String']['output']>;
  readonly appointment_type?: Maybe<AppointmentType>;
  readonly date?: Maybe<Scalars['String']['output']>;
  readonly has_waitlist_enabled?: Maybe<Scalars['Boolean']['output']>;
  readonly is_fully_booked?: Maybe<Scalars['Boolean']['output']>;
  readonly length?: Maybe<Scalars['Int']['output']>;
  readonly user_id?: Maybe<Scalars['String']['output']>;
};

export type Location = {
  readonly city?: Maybe<Scalars['String']['output']>;
  readonly country?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly line1?: Maybe<Scalars['String']['output']>;
  readonly line2?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<Scalars['String']['output']>;
  readonly zip?: Maybe<Scalars['String']['output']>;
};

export type StateLicense = {
  readonly id: Scalars['ID']['output'];
  readonly state?: Maybe<Scalars['String']['output']>;
};

export type UserOrderKeys =
  | 'EMAIL_ASC'
  | 'EMAIL_DESC'
  | 'FIRST_NAME_ASC'
  | 'FIRST_NAME_DESC'
  | 'LAST_NAME_DESC'
  | 'LAST_NAME_ASC'
  | 'CREATED_AT_DESC'
  | 'CREATED_AT_ASC'
  | 'UPDATED_AT_DESC'
  | 'UPDATED_AT_ASC'
  | 'GROUP_NAME_ASC'
  | 'GROUP_NAME_DESC'
  | 'PROVIDER_NAME_ASC'
  | 'PROVIDER_NAME_DESC'
  | 'NEXT_APPT_DATE_ASC'
  | 'NEXT_APPT_DATE_DESC';

export type createClientInput = {
  readonly additional_record_identifier?: InputMaybe<Scalars['String']['input']>;
  readonly dietitian_id?: InputMaybe<Scalars['String']['input']>;
  readonly dob?: InputMaybe<Scalars['String']['input']>;
  readonly dont_send_welcome?: InputMaybe<Scalars['Boolean']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly first_name?: InputMaybe<Scalars['String']['input']>;
  readonly last_name?: InputMaybe<Scalars['String']['input']>;
  readonly legal_name?: InputMaybe<Scalars['String']['input']>;
  readonly metadata?: InputMaybe<Scalars['String']['input']>;
  readonly other_provider_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  readonly phone_number?: InputMaybe<Scalars['String']['input']>;
  readonly record_identifier?: InputMaybe<Scalars['String']['input']>;
  readonly skipped_email?: InputMaybe<Scalars['Boolean']['input']>;
  readonly timezone?: InputMaybe<Scalars['String']['input']>;
  readonly user_group_id?: InputMaybe<Scalars['String']['input']>;
  readonly restricted?: InputMaybe<Scalars['Boolean']['input']>;
  readonly ssn?: InputMaybe<Scalars['String']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type createClientPayload = {
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
  readonly user?: Maybe<User>;
};

export type updateClientInput = {
  readonly active?: InputMaybe<Scalars['Boolean']['input']>;
  readonly additional_phone_number?: InputMaybe<Scalars['String']['input']>;
  readonly additional_record_identifier?: InputMaybe<Scalars['String']['input']>;
  readonly appointment_type_credits_attributes?: InputMaybe<ReadonlyArray<InputMaybe<AppointmentTypeCreditInput>>>;
  readonly current_email?: InputMaybe<Scalars['String']['input']>;
  readonly dietitian_id?: InputMaybe<Scalars['String']['input']>;
  readonly dob?: InputMaybe<Scalars['String']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly first_name?: InputMaybe<Scalars['String']['input']>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly last_name?: InputMaybe<Scalars['String']['input']>;
  readonly legal_name?: InputMaybe<Scalars['String']['input']>;
  readonly location?: InputMaybe<ClientLocationInput>;
  readonly locations?: InputMaybe<ReadonlyArray<InputMaybe<ClientLocationInput>>>;
  readonly metadata?: InputMaybe<Scalars['String']['input']>;
  readonly other_provider_ids?: InputMaybe<ReadonlyArray<InputMaybe<Scalars['String']['input']>>>;
  readonly phone_number?: InputMaybe<Scalars['String']['input']>;
  readonly quick_notes?: InputMaybe<Scalars['String']['input']>;
  readonly record_identifier?: InputMaybe<Scalars['String']['input']>;
  readonly resend_welcome?: InputMaybe<Scalars['Boolean']['input']>;
  readonly sex?: InputMaybe<Scalars['String']['input']>;
  readonly skipped_email?: InputMaybe<Scalars['Boolean']['input']>;
  readonly timezone?: InputMaybe<Scalars['String']['input']>;
  readonly user_group_id?: InputMaybe<Scalars['String']['input']>;
  readonly restricted?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ClientLocationInput = {
  readonly _destroy?: InputMaybe<Scalars['Boolean']['input']>;
  readonly city?: InputMaybe<Scalars['String']['input']>;
  readonly country?: InputMaybe<Scalars['String']['input']>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly line1?: InputMaybe<Scalars['String']['input']>;
  readonly line2?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly state?: InputMaybe<Scalars['String']['input']>;
  readonly zip?: InputMaybe<Scalars['String']['input']>;
};

export type updateClientPayload = {
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
  readonly user?: Maybe<User>;
};

export type updateUserInput = {
  readonly avatar_string?: InputMaybe<Scalars['String']['input']>;
  readonly email?: InputMaybe<Scalars['String']['input']>;
  readonly first_name?: InputMaybe<Scalars['String']['input']>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly last_name?: InputMaybe<Scalars['String']['input']>;
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly phone_number?: InputMaybe<Scalars['String']['input']>;
  readonly timezone?: InputMaybe<Scalars['String']['input']>;
};

export type updateUserPayload = {
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
  readonly user?: Maybe<User>;
};

export type SentWebhook = {
  readonly created_at: Scalars['String']['output'];
  readonly cursor: Scalars['Cursor']['output'];
  readonly event_type?: Maybe<Scalars['String']['output']>;
  readonly http_response_status?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly resource_id?: Maybe<Scalars['ID']['output']>;
  readonly resource_id_type?: Maybe<Scalars['String']['output']>;
  readonly url?: Maybe<Scalars['String']['output']>;
  readonly webhook_id?: Maybe<Scalars['ID']['output']>;
};

export type SentWebhookOrderKeys =
  | 'CREATED_AT_ASC'
  | 'CREATED_AT_DESC'
  | 'EVENT_TYPE_ASC'
  | 'EVENT_TYPE_DESC'
  | 'URL_ASC'
  | 'URL_DESC';

export type SentWebhookResourceType =
  | 'ACCEPTED_INSURANCE_PLAN'
  | 'ALLERGY_SENSITIVITY'
  | 'APPLIED_TAG'
  | 'APPOINTMENT'
  | 'APPOINTMENT_FORM_ANSWER_GROUP_CONNECTION'
  | 'AVAILABILITY'
  | 'BILLING_ITEM'
  | 'CARE_PLAN'
  | 'CHARGE_BACK'
  | 'CHARTING_NOTE_ADDENDUM'
  | 'CLAIM_SUBMISSION'
  | 'CMS1500'
  | 'COMMENT'
  | 'COMPLETED_ONBOARDING_ITEM'
  | 'CONVERSATION'
  | 'CONVERSATION_MEMBERSHIP'
  | 'COURSE_MEMBERSHIP'
  | 'CUSTOM_MODULE'
  | 'CUSTOM_MODULE_FORM'
  | 'DIAGNOSIS'
  | 'DOCUMENT'
  | 'ENTRY'
  | 'EXTERNAL_CALENDAR'
  | 'FAMILY_HISTORY_CONDITION'
  | 'FEATURE_TOGGLE'
  | 'FOLDER_SHARING'
  | 'FORM_ANSWER_GROUP'
  | 'GENERATED_FORM_ANSWER_GROUP'
  | 'GOAL'
  | 'GOAL_HISTORY'
  | 'GOAL_TEMPLATE'
  | 'GROUP_CARE_PLAN_USER_CONNECTION'
  | 'INSURANCE_AUTHORIZATION'
  | 'LAB_ORDER'
  | 'LAB_RESULT'
  | 'LOCATION'
  | 'MEDICATION'
  | 'NOTE'
  | 'NOTE_SCHEDULER'
  | 'NOTIFICATION_CONTACT'
  | 'NOTIFICATION_SETTING'
  | 'ORGANIZATION_INFO'
  | 'ORGANIZATION_MEMBER'
  | 'ORGANIZATION_MEMBERSHIP'
  | 'OTHER_ID_NUMBER'
  | 'PATIENT_EDUCATIONAL_RESOURCE'
  | 'POLICY'
  | 'PRESCRIPTION'
  | 'RECEIVED_DIRECT_MESSAGE'
  | 'RECEIVED_FAX'
  | 'RECURRING_PAYMENT'
  | 'REFERRAL'
  | 'REFERRING_PHYSICIAN'
  | 'REQUESTED_FORM_COMPLETION'
  | 'REQUESTED_PAYMENT'
  | 'SENT_FAX'
  | 'SENT_NOTIFICATION_RECORD'
  | 'STRIPE_CUSTOMER_DETAIL'
  | 'SUPER_BILL'
  | 'TASK'
  | 'USER';

export type Webhook = {
  readonly cursor: Scalars['Cursor']['output'];
  readonly event_type?: Maybe<Scalars['String']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly is_enabled: Scalars['Boolean']['output'];
  readonly should_retry: Scalars['Boolean']['output'];
  readonly signature_secret?: Maybe<Scalars['String']['output']>;
  readonly url?: Maybe<Scalars['String']['output']>;
  readonly warned_at?: Maybe<Scalars['ISO8601DateTime']['output']>;
  readonly webhook_events?: Maybe<ReadonlyArray<WebhookEvent>>;
};

export type WebhookEvent = {
  readonly created_at: Scalars['ISO8601DateTime']['output'];
  readonly event_type: Scalars['String']['output'];
  readonly first_failed_at?: Maybe<Scalars['ISO8601DateTime']['output']>;
  readonly id: Scalars['ID']['output'];
  readonly last_failed_at?: Maybe<Scalars['ISO8601DateTime']['output']>;
  readonly retry_count: Scalars['Int']['output'];
  readonly updated_at: Scalars['ISO8601DateTime']['output'];
  readonly webhook: Webhook;
};

export type WebhookOrderKeys =
  | 'CREATED_AT_ASC'
  | 'CREATED_AT_DESC'
  | 'EVENT_TYPE_ASC'
  | 'EVENT_TYPE_DESC'
  | 'URL_ASC'
  | 'URL_DESC';

export type WebhookEventInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly event_type: Scalars['String']['input'];
};

export type createWebhookInput = {
  readonly event_type?: InputMaybe<Scalars['String']['input']>;
  readonly is_enabled?: InputMaybe<Scalars['Boolean']['input']>;
  readonly should_retry?: InputMaybe<Scalars['Boolean']['input']>;
  readonly url?: InputMaybe<Scalars['String']['input']>;
  readonly webhook_events?: InputMaybe<ReadonlyArray<InputMaybe<WebhookEventInput>>>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type createWebhookPayload = {
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
  readonly webhook?: Maybe<Webhook>;
};

export type deleteWebhookInput = {
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type deleteWebhookPayload = {
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
  readonly webhook?: Maybe<Webhook>;
};

export type expireWebhookSignatureInput = {
  readonly id: Scalars['ID']['input'];
};

export type expireWebhookSignaturePayload = {
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
  readonly webhook?: Maybe<Webhook>;
};

export type sendTestWebhookInput = {
  readonly id: Scalars['ID']['input'];
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type sendTestWebhookPayload = {
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
  readonly sent: Scalars['Boolean']['output'];
};

export type updateWebhookInput = {
  readonly event_type?: InputMaybe<Scalars['String']['input']>;
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  readonly is_enabled?: InputMaybe<Scalars['Boolean']['input']>;
  readonly should_retry?: InputMaybe<Scalars['Boolean']['input']>;
  readonly url?: InputMaybe<Scalars['String']['input']>;
  readonly webhook_events?: InputMaybe<ReadonlyArray<InputMaybe<WebhookEventInput>>>;
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

export type updateWebhookPayload = {
  /** @deprecated Field no longer supported */
  readonly clientMutationId?: Maybe<Scalars['String']['output']>;
  readonly messages?: Maybe<ReadonlyArray<Maybe<FieldError>>>;
  readonly webhook?: Maybe<Webhook>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ApiKey: ResolverTypeWrapper<ApiKeyRecord>;
  ApiKeyOrderKeys: ApiKeyOrderKeys;
  createApiKeyInput: createApiKeyInput;
  createApiKeyPayload: ResolverTypeWrapper<Omit<createApiKeyPayload, 'api_key_object'> & { api_key_object: Maybe<ResolversTypes['ApiKey']> }>;
  deleteApiKeyInput: deleteApiKeyInput;
  deleteApiKeyPayload: ResolverTypeWrapper<Omit<deleteApiKeyPayload, 'api_key'> & { api_key: Maybe<ResolversTypes['ApiKey']> }>;
  AppointmentRequestType: ResolverTypeWrapper<AppointmentRequestRecord>;
  AppointmentRequestSlotType: ResolverTypeWrapper<SlotOfRequest>;
  AppointmentRequestTypeConnection: ResolverTypeWrapper<Omit<AppointmentRequestTypeConnection, 'edges' | 'nodes'> & { edges: Maybe<ReadonlyArray<Maybe<ResolversTypes['AppointmentRequestTypeEdge']>>>, nodes: Maybe<ReadonlyArray<Maybe<ResolversTypes['AppointmentRequestType']>>> }>;
  AppointmentRequestTypeEdge: ResolverTypeWrapper<Omit<AppointmentRequestTypeEdge, 'node'> & { node: Maybe<ResolversTypes['AppointmentRequestType']> }>;
  AppointmentRequestOrderKeys: AppointmentRequestOrderKeys;
  AppointmentRequestStatus: AppointmentRequestStatus;
  createAppointmentRequestInput: createAppointmentRequestInput;
  AppointmentRequestSlotInput: AppointmentRequestSlotInput;
  createAppointmentRequestPayload: ResolverTypeWrapper<Omit<createAppointmentRequestPayload, 'appointmentRequest'> & { appointmentRequest: Maybe<ResolversTypes['AppointmentRequestType']> }>;
  updateAppointmentRequestInput: updateAppointmentRequestInput;
  updateAppointmentRequestPayload: ResolverTypeWrapper<Omit<updateAppointmentRequestPayload, 'appointmentRequest'> & { appointmentRequest: Maybe<ResolversTypes['AppointmentRequestType']> }>;
  deleteAppointmentRequestInput: deleteAppointmentRequestInput;
  deleteAppointmentRequestPayload: ResolverTypeWrapper<Omit<deleteAppointmentRequestPayload, 'appointmentRequest'> & { appointmentRequest: Maybe<ResolversTypes['AppointmentRequestType']> }>;
  AppointmentSetting: ResolverTypeWrapper<SettingOwner>;
  BaseCalendarInterval: BaseCalendarInterval;
  createAppointmentSettingInput: createAppointmentSettingInput;
  createAppointmentSettingPayload: ResolverTypeWrapper<Omit<createAppointmentSettingPayload, 'appointmentSetting'> & { appointmentSetting: Maybe<ResolversTypes['AppointmentSetting']> }>;
  updateAppointmentSettingInput: updateAppointmentSettingInput;
  updateAppointmentSettingPayload: ResolverTypeWrapper<Omit<updateAppointmentSettingPayload, 'appointmentSetting'> & { appointmentSetting: Maybe<ResolversTypes['AppointmentSetting']> }>;
  AppointmentTypeAppointmentSettingInput: AppointmentTypeAppointmentSettingInput;
  AppointmentType: ResolverTypeWrapper<AppointmentTypeRecord>;
  ProviderApptTypeConnection: ResolverTypeWrapper<ProviderConnection>;
  AppointmentTypeOrderKeys: AppointmentTypeOrderKeys;
  createAppointmentTypeInput: createAppointmentTypeInput;
  createAppointmentTypePayload: ResolverTypeWrapper<Omit<createAppointmentTypePayload, 'appointmentType'> & { appointmentType: Maybe<ResolversTypes['AppointmentType']> }>;
  updateAppointmentTypeInput: updateAppointmentTypeInput;
  updateAppointmentTypePayload: ResolverTypeWrapper<Omit<updateAppointmentTypePayload, 'appointmentType'> & { appointmentType: Maybe<ResolversTypes['AppointmentType']> }>;
  deleteAppointmentTypeInput: deleteAppointmentTypeInput;
  deleteAppointmentTypePayload: ResolverTypeWrapper<Omit<deleteAppointmentTypePayload, 'appointmentType'> & { appointmentType: Maybe<ResolversTypes['AppointmentType']> }>;
  Appointment: ResolverTypeWrapper<AppointmentRecord>;
  AppointmentOrderKeys: AppointmentOrderKeys;
  CancellationReason: ResolverTypeWrapper<CancellationReason>;
  CancellationReasonTypeEnum: CancellationReasonTypeEnum;
  createAppointmentInput: createAppointmentInput;
  createAppointmentPayload: ResolverTypeWrapper<Omit<createAppointmentPayload, 'appointment'> & { appointment: Maybe<ResolversTypes['Appointment']> }>;
  updateAppointmentInput: updateAppointmentInput;
  updateAppointmentPayload: ResolverTypeWrapper<Omit<updateAppointmentPayload, 'appointment'> & { appointment: Maybe<ResolversTypes['Appointment']> }>;
  deleteAppointmentInput: deleteAppointmentInput;
  CancellationReasonOptionInput: CancellationReasonOptionInput;
  deleteAppointmentPayload: ResolverTypeWrapper<Omit<deleteAppointmentPayload, 'appointment'> & { appointment: Maybe<ResolversTypes['Appointment']> }>;
  AppointmentInclusionType: ResolverTypeWrapper<InclusionRecord>;
  AttendedClientsInput: AttendedClientsInput;
  updateAppointmentInclusionInput: updateAppointmentInclusionInput;
  updateAppointmentInclusionPayload: ResolverTypeWrapper<Omit<updateAppointmentInclusionPayload, 'appointment_inclusion'> & { appointment_inclusion: Maybe<ResolversTypes['AppointmentInclusionType']> }>;
  AuditEvent: ResolverTypeWrapper<AuditEntry>;
  AuditEventResourceChange: ResolverTypeWrapper<AuditEventResourceChange>;
  AuditEventOrderKeys: AuditEventOrderKeys;
  AuditEventType: AuditEventType;
  AuditEventResourceName: AuditEventResourceName;
  Availability: ResolverTypeWrapper<AvailabilityOrOccurrence>;
  createAvailabilityInput: createAvailabilityInput;
  createAvailabilityPayload: ResolverTypeWrapper<Omit<createAvailabilityPayload, 'availability'> & { availability: Maybe<ResolversTypes['Availability']> }>;
  editAvailabilityInput: editAvailabilityInput;
  editAvailabilityPayload: ResolverTypeWrapper<Omit<editAvailabilityPayload, 'availability'> & { availability: Maybe<ResolversTypes['Availability']> }>;
  deleteAvailabilityInput: deleteAvailabilityInput;
  deleteAvailabilityPayload: ResolverTypeWrapper<Omit<deleteAvailabilityPayload, 'availability'> & { availability: Maybe<ResolversTypes['Availability']> }>;
  bulkCreateAvailabilityInput: bulkCreateAvailabilityInput;
  AvailabilityInput: AvailabilityInput;
  bulkCreateAvailabilityPayload: ResolverTypeWrapper<Omit<bulkCreateAvailabilityPayload, 'availabilities'> & { availabilities: Maybe<ReadonlyArray<Maybe<ResolversTypes['Availability']>>> }>;
  BulkDeleteAvailabilityInput: BulkDeleteAvailabilityInput;
  BulkDeleteAvailabilityPayload: ResolverTypeWrapper<BulkDeleteAvailabilityPayload>;
  CreateAvailabilityWithAppointmentTypesInput: CreateAvailabilityWithAppointmentTypesInput;
  CreateAvailabilityWithAppointmentTypesPayload: ResolverTypeWrapper<Omit<CreateAvailabilityWithAppointmentTypesPayload, 'availability'> & { availability: Maybe<ResolversTypes['Availability']> }>;
  EditAvailabilityWithAppointmentTypesInput: EditAvailabilityWithAppointmentTypesInput;
  EditAvailabilityWithAppointmentTypesPayload: ResolverTypeWrapper<Omit<EditAvailabilityWithAppointmentTypesPayload, 'availability'> & { availability: Maybe<ResolversTypes['Availability']> }>;
  AppointmentBookingWarning: ResolverTypeWrapper<AppointmentBookingWarning>;
  completeCheckoutInput: completeCheckoutInput;
  completeCheckoutPayload: ResolverTypeWrapper<Omit<completeCheckoutPayload, 'appointment' | 'appointments'> & { appointment: Maybe<ResolversTypes['Appointment']>, appointments: Maybe<ReadonlyArray<Maybe<ResolversTypes['Appointment']>>> }>;
  UserPackageSelection: ResolverTypeWrapper<UserPackageSelection>;
  resetCalendarFeedLinkInput: resetCalendarFeedLinkInput;
  resetCalendarFeedLinkPayload: ResolverTypeWrapper<resetCalendarFeedLinkPayload>;
  ContactType: ResolverTypeWrapper<ContactTypeOfSetting>;
  ContactTypeOverrideInput: ContactTypeOverrideInput;
  ContactTypeOverride: ContactTypeOverride;
  AppointmentTypeCredit: ResolverTypeWrapper<CreditRecord>;
  AppointmentTypeCreditInput: AppointmentTypeCreditInput;
  AppointmentCreditChange: ResolverTypeWrapper<CreditChangeRecord>;
  CalendarStatus: CalendarStatus;
  CalendarType: CalendarType;
  ExternalCalendar: ResolverTypeWrapper<ExternalCalendarRecord>;
  ExternalCalendarConnection: ResolverTypeWrapper<Omit<ExternalCalendarConnection, 'edges' | 'nodes'> & { edges: Maybe<ReadonlyArray<Maybe<ResolversTypes['ExternalCalendarEdge']>>>, nodes: Maybe<ReadonlyArray<Maybe<ResolversTypes['ExternalCalendar']>>> }>;
  ExternalCalendarEdge: ResolverTypeWrapper<Omit<ExternalCalendarEdge, 'node'> & { node: Maybe<ResolversTypes['ExternalCalendar']> }>;
  createExternalCalendarInput: createExternalCalendarInput;
  createExternalCalendarPayload: ResolverTypeWrapper<Omit<createExternalCalendarPayload, 'external_calendar'> & { external_calendar: Maybe<ResolversTypes['ExternalCalendar']> }>;
  deleteExternalCalendarInput: deleteExternalCalendarInput;
  deleteExternalCalendarPayload: ResolverTypeWrapper<Omit<deleteExternalCalendarPayload, 'external_calendar'> & { external_calendar: Maybe<ResolversTypes['ExternalCalendar']> }>;
  updateExternalCalendarInput: updateExternalCalendarInput;
  updateExternalCalendarPayload: ResolverTypeWrapper<Omit<updateExternalCalendarPayload, 'external_calendar'> & { external_calendar: Maybe<ResolversTypes['ExternalCalendar']> }>;
  FormAnswerGroup: ResolverTypeWrapper<FormAnswersOfAppointment>;
  FormAnswer: ResolverTypeWrapper<FormAnswer>;
  CheckoutFormAnswerGroupInput: CheckoutFormAnswerGroupInput;
  CheckoutFormAnswerInput: CheckoutFormAnswerInput;
  UserGroup: ResolverTypeWrapper<GroupRecord>;
  UserGroupOrderKeys: UserGroupOrderKeys;
  createGroupInput: createGroupInput;
  createGroupPayload: ResolverTypeWrapper<Omit<createGroupPayload, 'user_group'> & { user_group: Maybe<ResolversTypes['UserGroup']> }>;
  updateUserGroupInput: updateUserGroupInput;
  updateUserGroupPayload: ResolverTypeWrapper<Omit<updateUserGroupPayload, 'user_group'> & { user_group: Maybe<ResolversTypes['UserGroup']> }>;
  deleteUserGroupInput: deleteUserGroupInput;
  deleteUserGroupPayload: ResolverTypeWrapper<Omit<deleteUserGroupPayload, 'user_group'> & { user_group: Maybe<ResolversTypes['UserGroup']> }>;
  Tag: ResolverTypeWrapper<TagRecord>;
  TagOrderKeys: TagOrderKeys;
  createTagInput: createTagInput;
  createTagPayload: ResolverTypeWrapper<Omit<createTagPayload, 'tag'> & { tag: Maybe<ResolversTypes['Tag']> }>;
  deleteTagInput: deleteTagInput;
  deleteTagPayload: ResolverTypeWrapper<Omit<deleteTagPayload, 'tag'> & { tag: Maybe<ResolversTypes['Tag']> }>;
  bulkApplyInput: bulkApplyInput;
  bulkApplyPayload: ResolverTypeWrapper<Omit<bulkApplyPayload, 'tags'> & { tags: Maybe<ReadonlyArray<Maybe<ResolversTypes['Tag']>>> }>;
  removeAppliedTagInput: removeAppliedTagInput;
  removeAppliedTagPayload: ResolverTypeWrapper<Omit<removeAppliedTagPayload, 'tag'> & { tag: Maybe<ResolversTypes['Tag']> }>;
  AppointmentLocation: ResolverTypeWrapper<LocationOfSetting>;
  Room: ResolverTypeWrapper<Room>;
  AppointmentLocationInput: AppointmentLocationInput;
  RoomInput: RoomInput;
  FieldError: ResolverTypeWrapper<FieldError>;
  User: ResolverTypeWrapper<UserRecord>;
  OrganizationMembership: ResolverTypeWrapper<UserRecord>;
  createOrganizationMemberInput: createOrganizationMemberInput;
  createOrganizationMemberPayload: ResolverTypeWrapper<Omit<createOrganizationMemberPayload, 'user'> & { user: Maybe<ResolversTypes['User']> }>;
  updateOrganizationMemberInput: updateOrganizationMemberInput;
  updateOrganizationMemberPayload: ResolverTypeWrapper<Omit<updateOrganizationMemberPayload, 'user'> & { user: Maybe<ResolversTypes['User']> }>;
  linkUserIdentityInput: linkUserIdentityInput;
  linkUserIdentityPayload: ResolverTypeWrapper<Omit<linkUserIdentityPayload, 'user'> & { user: Maybe<ResolversTypes['User']> }>;
  Organization: ResolverTypeWrapper<OrganizationRecord>;
  RecurringAppointment: ResolverTypeWrapper<SeriesRecord>;
  RecurringAppointmentInput: RecurringAppointmentInput;
  AppointmentPaginationConnection: ResolverTypeWrapper<Omit<AppointmentPaginationConnection, 'edges' | 'nodes'> & { edges: Maybe<ReadonlyArray<Maybe<ResolversTypes['AppointmentEdge']>>>, nodes: Maybe<ReadonlyArray<Maybe<ResolversTypes['Appointment']>>> }>;
  AppointmentEdge: ResolverTypeWrapper<Omit<AppointmentEdge, 'node'> & { node: Maybe<ResolversTypes['Appointment']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  ISO8601Date: ResolverTypeWrapper<Scalars['ISO8601Date']['output']>;
  ISO8601DateTime: ResolverTypeWrapper<Scalars['ISO8601DateTime']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  SlotExplanation: ResolverTypeWrapper<SlotExplanation>;
  SlotRule: ResolverTypeWrapper<SlotRule>;
  SlotConflict: ResolverTypeWrapper<SlotConflict>;
  PotentialAppointmentSlot: ResolverTypeWrapper<Omit<PotentialAppointmentSlot, 'appointment_type'> & { appointment_type: Maybe<ResolversTypes['AppointmentType']> }>;
  Location: ResolverTypeWrapper<AddressRecord>;
  StateLicense: ResolverTypeWrapper<StateLicense>;
  UserOrderKeys: UserOrderKeys;
  createClientInput: createClientInput;
  createClientPayload: ResolverTypeWrapper<Omit<createClientPayload, 'user'> & { user: Maybe<ResolversTypes['User']> }>;
  updateClientInput: updateClientInput;
  ClientLocationInput: ClientLocationInput;
  updateClientPayload: ResolverTypeWrapper<Omit<updateClientPayload, 'user'> & { user: Maybe<ResolversTypes['User']> }>;
  updateUserInput: updateUserInput;
  updateUserPayload: ResolverTypeWrapper<Omit<updateUserPayload, 'user'> & { user: Maybe<ResolversTypes['User']> }>;
  SentWebhook: ResolverTypeWrapper<SentWebhookRecord>;
  SentWebhookOrderKeys: SentWebhookOrderKeys;
  SentWebhookResourceType: SentWebhookResourceType;
  Webhook: ResolverTypeWrapper<WebhookRecord>;
  WebhookEvent: ResolverTypeWrapper<SubscriptionOf>;
  WebhookOrderKeys: WebhookOrderKeys;
  WebhookEventInput: WebhookEventInput;
  createWebhookInput: createWebhookInput;
  createWebhookPayload: ResolverTypeWrapper<Omit<createWebhookPayload, 'webhook'> & { webhook: Maybe<ResolversTypes['Webhook']> }>;
  deleteWebhookInput: deleteWebhookInput;
  deleteWebhookPayload: ResolverTypeWrapper<Omit<deleteWebhookPayload, 'webhook'> & { webhook: Maybe<ResolversTypes['Webhook']> }>;
  expireWebhookSignatureInput: expireWebhookSignatureInput;
  expireWebhookSignaturePayload: ResolverTypeWrapper<Omit<expireWebhookSignaturePayload, 'webhook'> & { webhook: Maybe<ResolversTypes['Webhook']> }>;
  sendTestWebhookInput: sendTestWebhookInput;
  sendTestWebhookPayload: ResolverTypeWrapper<sendTestWebhookPayload>;
  updateWebhookInput: updateWebhookInput;
  updateWebhookPayload: ResolverTypeWrapper<Omit<updateWebhookPayload, 'webhook'> & { webhook: Maybe<ResolversTypes['Webhook']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  ID: Scalars['ID']['output'];
  Boolean: Scalars['Boolean']['output'];
  Mutation: Record<PropertyKey, never>;
  ApiKey: ApiKeyRecord;
  createApiKeyInput: createApiKeyInput;
  createApiKeyPayload: Omit<createApiKeyPayload, 'api_key_object'> & { api_key_object: Maybe<ResolversParentTypes['ApiKey']> };
  deleteApiKeyInput: deleteApiKeyInput;
  deleteApiKeyPayload: Omit<deleteApiKeyPayload, 'api_key'> & { api_key: Maybe<ResolversParentTypes['ApiKey']> };
  AppointmentRequestType: AppointmentRequestRecord;
  AppointmentRequestSlotType: SlotOfRequest;
  AppointmentRequestTypeConnection: Omit<AppointmentRequestTypeConnection, 'edges' | 'nodes'> & { edges: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['AppointmentRequestTypeEdge']>>>, nodes: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['AppointmentRequestType']>>> };
  AppointmentRequestTypeEdge: Omit<AppointmentRequestTypeEdge, 'node'> & { node: Maybe<ResolversParentTypes['AppointmentRequestType']> };
  createAppointmentRequestInput: createAppointmentRequestInput;
  AppointmentRequestSlotInput: AppointmentRequestSlotInput;
  createAppointmentRequestPayload: Omit<createAppointmentRequestPayload, 'appointmentRequest'> & { appointmentRequest: Maybe<ResolversParentTypes['AppointmentRequestType']> };
  updateAppointmentRequestInput: updateAppointmentRequestInput;
  updateAppointmentRequestPayload: Omit<updateAppointmentRequestPayload, 'appointmentRequest'> & { appointmentRequest: Maybe<ResolversParentTypes['AppointmentRequestType']> };
  deleteAppointmentRequestInput: deleteAppointmentRequestInput;
  deleteAppointmentRequestPayload: Omit<deleteAppointmentRequestPayload, 'appointmentRequest'> & { appointmentRequest: Maybe<ResolversParentTypes['AppointmentRequestType']> };
  AppointmentSetting: SettingOwner;
  createAppointmentSettingInput: createAppointmentSettingInput;
  createAppointmentSettingPayload: Omit<createAppointmentSettingPayload, 'appointmentSetting'> & { appointmentSetting: Maybe<ResolversParentTypes['AppointmentSetting']> };
  updateAppointmentSettingInput: updateAppointmentSettingInput;
  updateAppointmentSettingPayload: Omit<updateAppointmentSettingPayload, 'appointmentSetting'> & { appointmentSetting: Maybe<ResolversParentTypes['AppointmentSetting']> };
  AppointmentTypeAppointmentSettingInput: AppointmentTypeAppointmentSettingInput;
  AppointmentType: AppointmentTypeRecord;
  ProviderApptTypeConnection: ProviderConnection;
  createAppointmentTypeInput: createAppointmentTypeInput;
  createAppointmentTypePayload: Omit<createAppointmentTypePayload, 'appointmentType'> & { appointmentType: Maybe<ResolversParentTypes['AppointmentType']> };
  updateAppointmentTypeInput: updateAppointmentTypeInput;
  updateAppointmentTypePayload: Omit<updateAppointmentTypePayload, 'appointmentType'> & { appointmentType: Maybe<ResolversParentTypes['AppointmentType']> };
  deleteAppointmentTypeInput: deleteAppointmentTypeInput;
  deleteAppointmentTypePayload: Omit<deleteAppointmentTypePayload, 'appointmentType'> & { appointmentType: Maybe<ResolversParentTypes['AppointmentType']> };
  Appointment: AppointmentRecord;
  CancellationReason: CancellationReason;
  createAppointmentInput: createAppointmentInput;
  createAppointmentPayload: Omit<createAppointmentPayload, 'appointment'> & { appointment: Maybe<ResolversParentTypes['Appointment']> };
  updateAppointmentInput: updateAppointmentInput;
  updateAppointmentPayload: Omit<updateAppointmentPayload, 'appointment'> & { appointment: Maybe<ResolversParentTypes['Appointment']> };
  deleteAppointmentInput: deleteAppointmentInput;
  CancellationReasonOptionInput: CancellationReasonOptionInput;
  deleteAppointmentPayload: Omit<deleteAppointmentPayload, 'appointment'> & { appointment: Maybe<ResolversParentTypes['Appointment']> };
  AppointmentInclusionType: InclusionRecord;
  AttendedClientsInput: AttendedClientsInput;
  updateAppointmentInclusionInput: updateAppointmentInclusionInput;
  updateAppointmentInclusionPayload: Omit<updateAppointmentInclusionPayload, 'appointment_inclusion'> & { appointment_inclusion: Maybe<ResolversParentTypes['AppointmentInclusionType']> };
  AuditEvent: AuditEntry;
  AuditEventResourceChange: AuditEventResourceChange;
  Availability: AvailabilityOrOccurrence;
  createAvailabilityInput: createAvailabilityInput;
  createAvailabilityPayload: Omit<createAvailabilityPayload, 'availability'> & { availability: Maybe<ResolversParentTypes['Availability']> };
  editAvailabilityInput: editAvailabilityInput;
  editAvailabilityPayload: Omit<editAvailabilityPayload, 'availability'> & { availability: Maybe<ResolversParentTypes['Availability']> };
  deleteAvailabilityInput: deleteAvailabilityInput;
  deleteAvailabilityPayload: Omit<deleteAvailabilityPayload, 'availability'> & { availability: Maybe<ResolversParentTypes['Availability']> };
  bulkCreateAvailabilityInput: bulkCreateAvailabilityInput;
  AvailabilityInput: AvailabilityInput;
  bulkCreateAvailabilityPayload: Omit<bulkCreateAvailabilityPayload, 'availabilities'> & { availabilities: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Availability']>>> };
  BulkDeleteAvailabilityInput: BulkDeleteAvailabilityInput;
  BulkDeleteAvailabilityPayload: BulkDeleteAvailabilityPayload;
  CreateAvailabilityWithAppointmentTypesInput: CreateAvailabilityWithAppointmentTypesInput;
  CreateAvailabilityWithAppointmentTypesPayload: Omit<CreateAvailabilityWithAppointmentTypesPayload, 'availability'> & { availability: Maybe<ResolversParentTypes['Availability']> };
  EditAvailabilityWithAppointmentTypesInput: EditAvailabilityWithAppointmentTypesInput;
  EditAvailabilityWithAppointmentTypesPayload: Omit<EditAvailabilityWithAppointmentTypesPayload, 'availability'> & { availability: Maybe<ResolversParentTypes['Availability']> };
  AppointmentBookingWarning: AppointmentBookingWarning;
  completeCheckoutInput: completeCheckoutInput;
  completeCheckoutPayload: Omit<completeCheckoutPayload, 'appointment' | 'appointments'> & { appointment: Maybe<ResolversParentTypes['Appointment']>, appointments: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Appointment']>>> };
  UserPackageSelection: UserPackageSelection;
  resetCalendarFeedLinkInput: resetCalendarFeedLinkInput;
  resetCalendarFeedLinkPayload: resetCalendarFeedLinkPayload;
  ContactType: ContactTypeOfSetting;
  ContactTypeOverrideInput: ContactTypeOverrideInput;
  ContactTypeOverride: ContactTypeOverride;
  AppointmentTypeCredit: CreditRecord;
  AppointmentTypeCreditInput: AppointmentTypeCreditInput;
  AppointmentCreditChange: CreditChangeRecord;
  ExternalCalendar: ExternalCalendarRecord;
  ExternalCalendarConnection: Omit<ExternalCalendarConnection, 'edges' | 'nodes'> & { edges: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['ExternalCalendarEdge']>>>, nodes: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['ExternalCalendar']>>> };
  ExternalCalendarEdge: Omit<ExternalCalendarEdge, 'node'> & { node: Maybe<ResolversParentTypes['ExternalCalendar']> };
  createExternalCalendarInput: createExternalCalendarInput;
  createExternalCalendarPayload: Omit<createExternalCalendarPayload, 'external_calendar'> & { external_calendar: Maybe<ResolversParentTypes['ExternalCalendar']> };
  deleteExternalCalendarInput: deleteExternalCalendarInput;
  deleteExternalCalendarPayload: Omit<deleteExternalCalendarPayload, 'external_calendar'> & { external_calendar: Maybe<ResolversParentTypes['ExternalCalendar']> };
  updateExternalCalendarInput: updateExternalCalendarInput;
  updateExternalCalendarPayload: Omit<updateExternalCalendarPayload, 'external_calendar'> & { external_calendar: Maybe<ResolversParentTypes['ExternalCalendar']> };
  FormAnswerGroup: FormAnswersOfAppointment;
  FormAnswer: FormAnswer;
  CheckoutFormAnswerGroupInput: CheckoutFormAnswerGroupInput;
  CheckoutFormAnswerInput: CheckoutFormAnswerInput;
  UserGroup: GroupRecord;
  createGroupInput: createGroupInput;
  createGroupPayload: Omit<createGroupPayload, 'user_group'> & { user_group: Maybe<ResolversParentTypes['UserGroup']> };
  updateUserGroupInput: updateUserGroupInput;
  updateUserGroupPayload: Omit<updateUserGroupPayload, 'user_group'> & { user_group: Maybe<ResolversParentTypes['UserGroup']> };
  deleteUserGroupInput: deleteUserGroupInput;
  deleteUserGroupPayload: Omit<deleteUserGroupPayload, 'user_group'> & { user_group: Maybe<ResolversParentTypes['UserGroup']> };
  Tag: TagRecord;
  createTagInput: createTagInput;
  createTagPayload: Omit<createTagPayload, 'tag'> & { tag: Maybe<ResolversParentTypes['Tag']> };
  deleteTagInput: deleteTagInput;
  deleteTagPayload: Omit<deleteTagPayload, 'tag'> & { tag: Maybe<ResolversParentTypes['Tag']> };
  bulkApplyInput: bulkApplyInput;
  bulkApplyPayload: Omit<bulkApplyPayload, 'tags'> & { tags: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Tag']>>> };
  removeAppliedTagInput: removeAppliedTagInput;
  removeAppliedTagPayload: Omit<removeAppliedTagPayload, 'tag'> & { tag: Maybe<ResolversParentTypes['Tag']> };
  AppointmentLocation: LocationOfSetting;
  Room: Room;
  AppointmentLocationInput: AppointmentLocationInput;
  RoomInput: RoomInput;
  FieldError: FieldError;
  User: UserRecord;
  OrganizationMembership: UserRecord;
  createOrganizationMemberInput: createOrganizationMemberInput;
  createOrganizationMemberPayload: Omit<createOrganizationMemberPayload, 'user'> & { user: Maybe<ResolversParentTypes['User']> };
  updateOrganizationMemberInput: updateOrganizationMemberInput;
  updateOrganizationMemberPayload: Omit<updateOrganizationMemberPayload, 'user'> & { user: Maybe<ResolversParentTypes['User']> };
  linkUserIdentityInput: linkUserIdentityInput;
  linkUserIdentityPayload: Omit<linkUserIdentityPayload, 'user'> & { user: Maybe<ResolversParentTypes['User']> };
  Organization: OrganizationRecord;
  RecurringAppointment: SeriesRecord;
  RecurringAppointmentInput: RecurringAppointmentInput;
  AppointmentPaginationConnection: Omit<AppointmentPaginationConnection, 'edges' | 'nodes'> & { edges: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['AppointmentEdge']>>>, nodes: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Appointment']>>> };
  AppointmentEdge: Omit<AppointmentEdge, 'node'> & { node: Maybe<ResolversParentTypes['Appointment']> };
  PageInfo: PageInfo;
  Cursor: Scalars['Cursor']['output'];
  ISO8601Date: Scalars['ISO8601Date']['output'];
  ISO8601DateTime: Scalars['ISO8601DateTime']['output'];
  JSON: Scalars['JSON']['output'];
  SlotExplanation: SlotExplanation;
  SlotRule: SlotRule;
  SlotConflict: SlotConflict;
  PotentialAppointmentSlot: Omit<PotentialAppointmentSlot, 'appointment_type'> & { appointment_type: Maybe<ResolversParentTypes['AppointmentType']> };
  Location: AddressRecord;
  StateLicense: StateLicense;
  createClientInput: createClientInput;
  createClientPayload: Omit<createClientPayload, 'user'> & { user: Maybe<ResolversParentTypes['User']> };
  updateClientInput: updateClientInput;
  ClientLocationInput: ClientLocationInput;
  updateClientPayload: Omit<updateClientPayload, 'user'> & { user: Maybe<ResolversParentTypes['User']> };
  updateUserInput: updateUserInput;
  updateUserPayload: Omit<updateUserPayload, 'user'> & { user: Maybe<ResolversParentTypes['User']> };
  SentWebhook: SentWebhookRecord;
  Webhook: WebhookRecord;
  WebhookEvent: SubscriptionOf;
  WebhookEventInput: WebhookEventInput;
  createWebhookInput: createWebhookInput;
  createWebhookPayload: Omit<createWebhookPayload, 'webhook'> & { webhook: Maybe<ResolversParentTypes['Webhook']> };
  deleteWebhookInput: deleteWebhookInput;
  deleteWebhookPayload: Omit<deleteWebhookPayload, 'webhook'> & { webhook: Maybe<ResolversParentTypes['Webhook']> };
  expireWebhookSignatureInput: expireWebhookSignatureInput;
  expireWebhookSignaturePayload: Omit<expireWebhookSignaturePayload, 'webhook'> & { webhook: Maybe<ResolversParentTypes['Webhook']> };
  sendTestWebhookInput: sendTestWebhookInput;
  sendTestWebhookPayload: sendTestWebhookPayload;
  updateWebhookInput: updateWebhookInput;
  updateWebhookPayload: Omit<updateWebhookPayload, 'webhook'> & { webhook: Maybe<ResolversParentTypes['Webhook']> };
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  apiKeys: Resolver<Maybe<ReadonlyArray<ResolversTypes['ApiKey']>>, ParentType, ContextType, RequireFields<QueryapiKeysArgs, 'keywords' | 'offset' | 'page_size' | 'order_by'>>;
  appointmentRequest: Resolver<Maybe<ResolversTypes['AppointmentRequestType']>, ParentType, ContextType, RequireFields<QueryappointmentRequestArgs, 'id'>>;
  appointmentRequests: Resolver<Maybe<ResolversTypes['AppointmentRequestTypeConnection']>, ParentType, ContextType, RequireFields<QueryappointmentRequestsArgs, 'current_statuses'>>;
  appointmentSetting: Resolver<Maybe<ResolversTypes['AppointmentSetting']>, ParentType, ContextType, Partial<QueryappointmentSettingArgs>>;
  appointmentType: Resolver<Maybe<ResolversTypes['AppointmentType']>, ParentType, ContextType, Partial<QueryappointmentTypeArgs>>;
  appointmentTypes: Resolver<Maybe<ReadonlyArray<ResolversTypes['AppointmentType']>>, ParentType, ContextType, RequireFields<QueryappointmentTypesArgs, 'appointment_type_ids' | 'clients_can_book' | 'embed_or_sharing_link' | 'keywords' | 'org_level' | 'provider_id' | 'provider_ids' | 'show_group' | 'with_deleted_appt_types' | 'order_by' | 'offset' | 'page_size' | 'should_paginate'>>;
  appointmentTypesCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<QueryappointmentTypesCountArgs, 'appointment_type_ids' | 'clients_can_book' | 'embed_or_sharing_link' | 'keywords' | 'org_level' | 'provider_ids' | 'show_group' | 'with_deleted_appt_types'>>;
  appointment: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType, RequireFields<QueryappointmentArgs, 'include_deleted'>>;
  appointments: Resolver<Maybe<ReadonlyArray<ResolversTypes['Appointment']>>, ParentType, ContextType, RequireFields<QueryappointmentsArgs, 'exclude_group_appointments' | 'filter' | 'filter_synced_appointments' | 'use_provider_inclusions' | 'include_blockers' | 'include_nil_blockers' | 'include_suborganizations' | 'keywords' | 'show_appointments' | 'with_all_statuses' | 'without_status' | 'offset' | 'should_paginate'>>;
  appointmentsCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<QueryappointmentsCountArgs, 'exclude_group_appointments' | 'filter' | 'filter_synced_appointments' | 'use_provider_inclusions' | 'include_blockers' | 'include_nil_blockers' | 'include_suborganizations' | 'keywords' | 'show_appointments' | 'with_all_statuses' | 'without_status'>>;
  nextAppointment: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  appointmentInclusion: Resolver<Maybe<ResolversTypes['AppointmentInclusionType']>, ParentType, ContextType, Partial<QueryappointmentInclusionArgs>>;
  auditLog: Resolver<Maybe<ReadonlyArray<ResolversTypes['AuditEvent']>>, ParentType, ContextType, RequireFields<QueryauditLogArgs, 'order_by' | 'offset' | 'page_size'>>;
  availability: Resolver<Maybe<ResolversTypes['Availability']>, ParentType, ContextType, Partial<QueryavailabilityArgs>>;
  availabilities: Resolver<Maybe<ReadonlyArray<ResolversTypes['Availability']>>, ParentType, ContextType, RequireFields<QueryavailabilitiesArgs, 'end_date_padding' | 'include_suborganizations' | 'show_availability' | 'start_date_padding'>>;
  availabilitiesCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<QueryavailabilitiesCountArgs>>;
  appointmentBookingWarnings: Resolver<Maybe<ReadonlyArray<ResolversTypes['AppointmentBookingWarning']>>, ParentType, ContextType, RequireFields<QueryappointmentBookingWarningsArgs, 'is_repeating' | 'is_group_appt' | 'is_editing' | 'length_in_minutes'>>;
  calendarFeedLink: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, Partial<QuerycalendarFeedLinkArgs>>;
  contactTypes: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  appointmentTypeCreditChanges: Resolver<Maybe<ReadonlyArray<ResolversTypes['AppointmentCreditChange']>>, ParentType, ContextType, Partial<QueryappointmentTypeCreditChangesArgs>>;
  externalCalendars: Resolver<Maybe<ResolversTypes['ExternalCalendarConnection']>, ParentType, ContextType, Partial<QueryexternalCalendarsArgs>>;
  userGroup: Resolver<Maybe<ResolversTypes['UserGroup']>, ParentType, ContextType, Partial<QueryuserGroupArgs>>;
  userGroups: Resolver<Maybe<ReadonlyArray<ResolversTypes['UserGroup']>>, ParentType, ContextType, RequireFields<QueryuserGroupsArgs, 'keywords' | 'offset' | 'should_paginate' | 'order_by' | 'page_size' | 'check_group_level_actions'>>;
  userGroupsCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<QueryuserGroupsCountArgs, 'keywords' | 'check_group_level_actions'>>;
  tags: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tag']>>, ParentType, ContextType, RequireFields<QuerytagsArgs, 'order_by'>>;
  appointmentLocation: Resolver<Maybe<ResolversTypes['AppointmentLocation']>, ParentType, ContextType, Partial<QueryappointmentLocationArgs>>;
  appointmentLocations: Resolver<Maybe<ReadonlyArray<ResolversTypes['AppointmentLocation']>>, ParentType, ContextType, RequireFields<QueryappointmentLocationsArgs, 'ids' | 'keywords' | 'location_ids' | 'org_level' | 'provider_ids' | 'resource' | 'with_availability'>>;
  providerAppointmentLocations: Resolver<Maybe<ReadonlyArray<ResolversTypes['AppointmentLocation']>>, ParentType, ContextType, Partial<QueryproviderAppointmentLocationsArgs>>;
  organization: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, Partial<QueryorganizationArgs>>;
  organizationMembers: Resolver<Maybe<ReadonlyArray<ResolversTypes['User']>>, ParentType, ContextType, RequireFields<QueryorganizationMembersArgs, 'keywords' | 'licensed_in_state' | 'offset' | 'page_size' | 'order_by'>>;
  organizationMembersCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<QueryorganizationMembersCountArgs, 'keywords' | 'licensed_in_state'>>;
  recurringAppointment: Resolver<Maybe<ResolversTypes['RecurringAppointment']>, ParentType, ContextType, RequireFields<QueryrecurringAppointmentArgs, 'id'>>;
  slotExplanation: Resolver<Maybe<ResolversTypes['SlotExplanation']>, ParentType, ContextType, RequireFields<QueryslotExplanationArgs, 'datetime' | 'clients_can_join_waitlist'>>;
  daysAvailableForRange: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['String']>>>, ParentType, ContextType, RequireFields<QuerydaysAvailableForRangeArgs, 'clients_can_join_waitlist' | 'licensed_in_state' | 'org_level' | 'outside_factors'>>;
  availableSlotsForRange: Resolver<Maybe<ReadonlyArray<ResolversTypes['PotentialAppointmentSlot']>>, ParentType, ContextType, RequireFields<QueryavailableSlotsForRangeArgs, 'clients_can_join_waitlist' | 'licensed_in_state' | 'make_unique' | 'org_level' | 'outside_factors'>>;
  nextAvailableSlot: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<QuerynextAvailableSlotArgs, 'licensed_in_state' | 'org_level' | 'outside_factors'>>;
  currentUser: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, RequireFields<QueryuserArgs, 'or_current_user'>>;
  users: Resolver<Maybe<ReadonlyArray<ResolversTypes['User']>>, ParentType, ContextType, RequireFields<QueryusersArgs, 'active_status' | 'group_id' | 'keywords' | 'limited_to_provider' | 'offset' | 'page_size' | 'provider_id' | 'should_paginate' | 'show_all_by_default' | 'order_by' | 'tag_ids' | 'with_feature_toggles'>>;
  usersCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<QueryusersCountArgs, 'active_status' | 'group_id' | 'keywords' | 'limited_to_provider' | 'provider_id' | 'tag_ids'>>;
  provider: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType, Partial<QueryproviderArgs>>;
  sentWebhooks: Resolver<Maybe<ReadonlyArray<ResolversTypes['SentWebhook']>>, ParentType, ContextType, RequireFields<QuerysentWebhooksArgs, 'keywords' | 'offset' | 'page_size' | 'order_by'>>;
  sentWebhooksCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<QuerysentWebhooksCountArgs, 'keywords'>>;
  webhookEventTypes: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  webhooks: Resolver<Maybe<ReadonlyArray<ResolversTypes['Webhook']>>, ParentType, ContextType, RequireFields<QuerywebhooksArgs, 'keywords' | 'offset' | 'page_size' | 'order_by'>>;
  webhooksCount: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<QuerywebhooksCountArgs, 'keywords'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createApiKey: Resolver<Maybe<ResolversTypes['createApiKeyPayload']>, ParentType, ContextType, Partial<MutationcreateApiKeyArgs>>;
  deleteApiKey: Resolver<Maybe<ResolversTypes['deleteApiKeyPayload']>, ParentType, ContextType, Partial<MutationdeleteApiKeyArgs>>;
  createAppointmentRequest: Resolver<Maybe<ResolversTypes['createAppointmentRequestPayload']>, ParentType, ContextType, Partial<MutationcreateAppointmentRequestArgs>>;
  updateAppointmentRequest: Resolver<Maybe<ResolversTypes['updateAppointmentRequestPayload']>, ParentType, ContextType, Partial<MutationupdateAppointmentRequestArgs>>;
  deleteAppointmentRequest: Resolver<Maybe<ResolversTypes['deleteAppointmentRequestPayload']>, ParentType, ContextType, Partial<MutationdeleteAppointmentRequestArgs>>;
  createAppointmentSetting: Resolver<Maybe<ResolversTypes['createAppointmentSettingPayload']>, ParentType, ContextType, Partial<MutationcreateAppointmentSettingArgs>>;
  updateAppointmentSetting: Resolver<Maybe<ResolversTypes['updateAppointmentSettingPayload']>, ParentType, ContextType, Partial<MutationupdateAppointmentSettingArgs>>;
  createAppointmentType: Resolver<Maybe<ResolversTypes['createAppointmentTypePayload']>, ParentType, ContextType, Partial<MutationcreateAppointmentTypeArgs>>;
  updateAppointmentType: Resolver<Maybe<ResolversTypes['updateAppointmentTypePayload']>, ParentType, ContextType, Partial<MutationupdateAppointmentTypeArgs>>;
  deleteAppointmentType: Resolver<Maybe<ResolversTypes['deleteAppointmentTypePayload']>, ParentType, ContextType, Partial<MutationdeleteAppointmentTypeArgs>>;
  createAppointment: Resolver<Maybe<ResolversTypes['createAppointmentPayload']>, ParentType, ContextType, Partial<MutationcreateAppointmentArgs>>;
  updateAppointment: Resolver<Maybe<ResolversTypes['updateAppointmentPayload']>, ParentType, ContextType, Partial<MutationupdateAppointmentArgs>>;
  deleteAppointment: Resolver<Maybe<ResolversTypes['deleteAppointmentPayload']>, ParentType, ContextType, Partial<MutationdeleteAppointmentArgs>>;
  updateAppointmentInclusion: Resolver<Maybe<ResolversTypes['updateAppointmentInclusionPayload']>, ParentType, ContextType, Partial<MutationupdateAppointmentInclusionArgs>>;
  createAvailability: Resolver<Maybe<ResolversTypes['createAvailabilityPayload']>, ParentType, ContextType, Partial<MutationcreateAvailabilityArgs>>;
  editAvailability: Resolver<Maybe<ResolversTypes['editAvailabilityPayload']>, ParentType, ContextType, Partial<MutationeditAvailabilityArgs>>;
  deleteAvailability: Resolver<Maybe<ResolversTypes['deleteAvailabilityPayload']>, ParentType, ContextType, Partial<MutationdeleteAvailabilityArgs>>;
  bulkCreateAvailability: Resolver<Maybe<ResolversTypes['bulkCreateAvailabilityPayload']>, ParentType, ContextType, Partial<MutationbulkCreateAvailabilityArgs>>;
  bulkDeleteAvailability: Resolver<Maybe<ResolversTypes['BulkDeleteAvailabilityPayload']>, ParentType, ContextType, Partial<MutationbulkDeleteAvailabilityArgs>>;
  createAvailabilityWithAppointmentTypes: Resolver<Maybe<ResolversTypes['CreateAvailabilityWithAppointmentTypesPayload']>, ParentType, ContextType, RequireFields<MutationcreateAvailabilityWithAppointmentTypesArgs, 'input'>>;
  editAvailabilityWithAppointmentTypes: Resolver<Maybe<ResolversTypes['EditAvailabilityWithAppointmentTypesPayload']>, ParentType, ContextType, RequireFields<MutationeditAvailabilityWithAppointmentTypesArgs, 'input'>>;
  completeCheckout: Resolver<Maybe<ResolversTypes['completeCheckoutPayload']>, ParentType, ContextType, Partial<MutationcompleteCheckoutArgs>>;
  resetCalendarFeedLink: Resolver<Maybe<ResolversTypes['resetCalendarFeedLinkPayload']>, ParentType, ContextType, Partial<MutationresetCalendarFeedLinkArgs>>;
  createExternalCalendar: Resolver<Maybe<ResolversTypes['createExternalCalendarPayload']>, ParentType, ContextType, Partial<MutationcreateExternalCalendarArgs>>;
  deleteExternalCalendar: Resolver<Maybe<ResolversTypes['deleteExternalCalendarPayload']>, ParentType, ContextType, Partial<MutationdeleteExternalCalendarArgs>>;
  updateExternalCalendar: Resolver<Maybe<ResolversTypes['updateExternalCalendarPayload']>, ParentType, ContextType, Partial<MutationupdateExternalCalendarArgs>>;
  createGroup: Resolver<Maybe<ResolversTypes['createGroupPayload']>, ParentType, ContextType, Partial<MutationcreateGroupArgs>>;
  updateUserGroup: Resolver<Maybe<ResolversTypes['updateUserGroupPayload']>, ParentType, ContextType, Partial<MutationupdateUserGroupArgs>>;
  deleteUserGroup: Resolver<Maybe<ResolversTypes['deleteUserGroupPayload']>, ParentType, ContextType, Partial<MutationdeleteUserGroupArgs>>;
  createTag: Resolver<Maybe<ResolversTypes['createTagPayload']>, ParentType, ContextType, Partial<MutationcreateTagArgs>>;
  deleteTag: Resolver<Maybe<ResolversTypes['deleteTagPayload']>, ParentType, ContextType, Partial<MutationdeleteTagArgs>>;
  bulkApply: Resolver<Maybe<ResolversTypes['bulkApplyPayload']>, ParentType, ContextType, Partial<MutationbulkApplyArgs>>;
  removeAppliedTag: Resolver<Maybe<ResolversTypes['removeAppliedTagPayload']>, ParentType, ContextType, Partial<MutationremoveAppliedTagArgs>>;
  createOrganizationMember: Resolver<Maybe<ResolversTypes['createOrganizationMemberPayload']>, ParentType, ContextType, Partial<MutationcreateOrganizationMemberArgs>>;
  updateOrganizationMember: Resolver<Maybe<ResolversTypes['updateOrganizationMemberPayload']>, ParentType, ContextType, Partial<MutationupdateOrganizationMemberArgs>>;
  linkUserIdentity: Resolver<Maybe<ResolversTypes['linkUserIdentityPayload']>, ParentType, ContextType, Partial<MutationlinkUserIdentityArgs>>;
  createClient: Resolver<Maybe<ResolversTypes['createClientPayload']>, ParentType, ContextType, Partial<MutationcreateClientArgs>>;
  updateClient: Resolver<Maybe<ResolversTypes['updateClientPayload']>, ParentType, ContextType, Partial<MutationupdateClientArgs>>;
  updateUser: Resolver<Maybe<ResolversTypes['updateUserPayload']>, ParentType, ContextType, Partial<MutationupdateUserArgs>>;
  createWebhook: Resolver<Maybe<ResolversTypes['createWebhookPayload']>, ParentType, ContextType, Partial<MutationcreateWebhookArgs>>;
  deleteWebhook: Resolver<Maybe<ResolversTypes['deleteWebhookPayload']>, ParentType, ContextType, Partial<MutationdeleteWebhookArgs>>;
  expireWebhookSignature: Resolver<Maybe<ResolversTypes['expireWebhookSignaturePayload']>, ParentType, ContextType, Partial<MutationexpireWebhookSignatureArgs>>;
  sendTestWebhook: Resolver<Maybe<ResolversTypes['sendTestWebhookPayload']>, ParentType, ContextType, Partial<MutationsendTestWebhookArgs>>;
  updateWebhook: Resolver<Maybe<ResolversTypes['updateWebhookPayload']>, ParentType, ContextType, Partial<MutationupdateWebhookArgs>>;
};

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  created_at: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  displayable_key: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type createApiKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['createApiKeyPayload'] = ResolversParentTypes['createApiKeyPayload']> = {
  api_key: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  api_key_object: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
};

export type deleteApiKeyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['deleteApiKeyPayload'] = ResolversParentTypes['deleteApiKeyPayload']> = {
  api_key: Resolver<Maybe<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
};

export type AppointmentRequestTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentRequestType'] = ResolversParentTypes['AppointmentRequestType']> = {
  appointment_location: Resolver<Maybe<ResolversTypes['AppointmentLocation']>, ParentType, ContextType>;
  appointment_type: Resolver<Maybe<ResolversTypes['AppointmentType']>, ParentType, ContextType>;
  booking_params: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  closed_at: Resolver<Maybe<ResolversTypes['ISO8601DateTime']>, ParentType, ContextType>;
  closed_by: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  created_at: Resolver<ResolversTypes['ISO8601DateTime'], ParentType, ContextType>;
  current_status: Resolver<ResolversTypes['AppointmentRequestStatus'], ParentType, ContextType>;
  email: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  first_appointment: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  first_name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  last_name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  patient: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  phone: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  provider: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  provider_notes: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  selected_contact_type: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  selected_state: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  slots: Resolver<ReadonlyArray<ResolversTypes['AppointmentRequestSlotType']>, ParentType, ContextType>;
  timezone: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AppointmentRequestSlotTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentRequestSlotType'] = ResolversParentTypes['AppointmentRequestSlotType']> = {
  appointment_request_id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slot_end: Resolver<ResolversTypes['ISO8601DateTime'], ParentType, ContextType>;
  slot_start: Resolver<ResolversTypes['ISO8601DateTime'], ParentType, ContextType>;
};

export type AppointmentRequestTypeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentRequestTypeConnection'] = ResolversParentTypes['AppointmentRequestTypeConnection']> = {
  edges: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['AppointmentRequestTypeEdge']>>>, ParentType, ContextType>;
  nodes: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['AppointmentRequestType']>>>, ParentType, ContextType>;
  page_info: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total_count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppointmentRequestTypeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentRequestTypeEdge'] = ResolversParentTypes['AppointmentRequestTypeEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<Maybe<ResolversTypes['AppointmentRequestType']>, ParentType, ContextType>;
};

export type createAppointmentRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['createAppointmentRequestPayload'] = ResolversParentTypes['createAppointmentRequestPayload']> = {
  appointmentRequest: Resolver<Maybe<ResolversTypes['AppointmentRequestType']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
};

export type updateAppointmentRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['updateAppointmentRequestPayload'] = ResolversParentTypes['updateAppointmentRequestPayload']> = {
  appointmentRequest: Resolver<Maybe<ResolversTypes['AppointmentRequestType']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
};

export type deleteAppointmentRequestPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['deleteAppointmentRequestPayload'] = ResolversParentTypes['deleteAppointmentRequestPayload']> = {
  appointmentRequest: Resolver<Maybe<ResolversTypes['AppointmentRequestType']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
};

export type AppointmentSettingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentSetting'] = ResolversParentTypes['AppointmentSetting']> = {
  allow_clients_to_cancel_appt: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  allow_clients_to_reschedule_appt: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  allow_past_appointment_rescheduling: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  always_send_confirm_notification: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  appointment_locations: Resolver<Maybe<ReadonlyArray<ResolversTypes['AppointmentLocation']>>, ParentType, ContextType>;
  appointment_type_confirmed_email: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  appointment_type_reminder_email: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  appointment_type_reminder_override: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  appointment_type_website_booking_email: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  appt_type_confirmed_email: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  appt_type_reminder_email: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  appt_type_website_booking_email: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ask_clients_to_confirm: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  ask_to_confirm_via_text: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  auto_invoicing: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  booking_interval_restriction: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  buffer: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  calendar_interval: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  calendar_text: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cant_cancel_message: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cant_reschedule_message: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirm_by_default: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  contact_type_overrides: Resolver<Maybe<ReadonlyArray<ResolversTypes['ContactType']>>, ParentType, ContextType>;
  default_appt_form_to_group: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  disallowed_reschedulable_statuses: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  end_time: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  late_cancellation_fee: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  max_days_in_future: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maximum_past_reschedule_time: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimum_advance_cancel_time: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimum_advance_reschedule_time: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimum_advance_schedule_time: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimum_days_in_advance: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minimum_past_reschedule_time: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  no_show_fee: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  only_book: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  only_book_even: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  only_book_hour: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  owner: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  patient_reschedule_count_cap: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pm_statuses: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  prevent_client_booking: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  prevent_no_credit_booking: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  require_selected_location_for_all_contact_types: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  reschedule_max_days_before_date: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reschedule_max_days_from_date: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restore_credit_on_cancel: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  same_day_appointments: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  send_appointment_cancellation_email: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  send_appointment_update_email: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  send_booking_notice: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  send_email_before_appointment: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  send_reminder_four_days_before: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  send_reminder_one_day_before: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  send_reminder_one_hour_before: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  send_reminder_three_days_before: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  send_reminder_two_days_before: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  send_reminder_two_hours_before: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  send_text_reminder_five_minutes_before: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  send_text_reminder_four_days_before: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  send_text_reminder_one_day_before: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  send_text_reminder_one_hour_before: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  send_text_reminder_three_days_before: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  send_text_reminder_two_days_before: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  send_text_reminder_two_hours_before: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  start_time: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  times_by_appointment_type: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  times_by_contact_type: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  times_by_location: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  updated_at: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  use_client_credit_system: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  user_id: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  base_calendar_interval: Resolver<ResolversTypes['BaseCalendarInterval'], ParentType, ContextType>;
  client_cancel_reason_required: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  enable_appointment_requests: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  enable_checked_in_status: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  enable_late_cancellation_status: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  provider_cancel_reason_required: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  send_embeddable_appt_creator_email: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  available_contact_types: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  length: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  end_reminder_one_hour_before: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  calendar_color_schemes: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  client_should_call_provider: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  clients_have_billing: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type createAppointmentSettingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['createAppointmentSettingPayload'] = ResolversParentTypes['createAppointmentSettingPayload']> = {
  appointmentSetting: Resolver<Maybe<ResolversTypes['AppointmentSetting']>, ParentType, ContextType>;
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
};

export type updateAppointmentSettingPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['updateAppointmentSettingPayload'] = ResolversParentTypes['updateAppointmentSettingPayload']> = {
  appointmentSetting: Resolver<Maybe<ResolversTypes['AppointmentSetting']>, ParentType, ContextType>;
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
};

export type AppointmentTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentType'] = ResolversParentTypes['AppointmentType']> = {
  appointment_setting: Resolver<Maybe<ResolversTypes['AppointmentSetting']>, ParentType, ContextType>;
  availability_exists_for: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<AppointmentTypeavailability_exists_forArgs, 'org_level'>>;
  available_contact_types: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  bookable_by_groups: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  bookable_groups: Resolver<Maybe<ReadonlyArray<ResolversTypes['UserGroup']>>, ParentType, ContextType>;
  bookable_without_group: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  client_display_name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  clients_can_book: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clients_have_credit: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  created_at: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  deleted_at: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dont_ask_for_reason: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  has_available_group_appts: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<AppointmentTypehas_available_group_apptsArgs>>;
  has_specific_appointment_settings: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  is_group: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  is_waitlist_enabled: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  length: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  metadata: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  no_availability_message: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  provider_appt_type_connections: Resolver<Maybe<ReadonlyArray<ResolversTypes['ProviderApptTypeConnection']>>, ParentType, ContextType>;
  require_in_state_clients: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  require_specific_providers: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  time_on_label: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updated_at: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  user_group: Resolver<Maybe<ResolversTypes['UserGroup']>, ParentType, ContextType>;
  user_group_id: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user_id: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  valid_state_licensing_for: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, RequireFields<AppointmentTypevalid_state_licensing_forArgs, 'org_level'>>;
  client_display_description: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  client_facing_display_name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization_id: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProviderApptTypeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProviderApptTypeConnection'] = ResolversParentTypes['ProviderApptTypeConnection']> = {
  appointment_type_id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider_name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user_id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type createAppointmentTypePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['createAppointmentTypePayload'] = ResolversParentTypes['createAppointmentTypePayload']> = {
  appointmentType: Resolver<Maybe<ResolversTypes['AppointmentType']>, ParentType, ContextType>;
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
};

export type updateAppointmentTypePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['updateAppointmentTypePayload'] = ResolversParentTypes['updateAppointmentTypePayload']> = {
  appointmentType: Resolver<Maybe<ResolversTypes['AppointmentType']>, ParentType, ContextType>;
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
};

export type deleteAppointmentTypePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['deleteAppointmentTypePayload'] = ResolversParentTypes['deleteAppointmentTypePayload']> = {
  appointmentType: Resolver<Maybe<ResolversTypes['AppointmentType']>, ParentType, ContextType>;
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment']> = {
  actual_duration: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  add_to_gcal_link: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appointment_category: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appointment_inclusions_count: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  appointment_label: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appointment_location_id: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appointment_type: Resolver<Maybe<ResolversTypes['AppointmentType']>, ParentType, ContextType>;
  appointment_type_id: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  assigned_groups: Resolver<Maybe<ReadonlyArray<ResolversTypes['UserGroup']>>, ParentType, ContextType>;
  attended_clients: Resolver<Maybe<ReadonlyArray<ResolversTypes['AppointmentInclusionType']>>, ParentType, ContextType>;
  attendees: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType>;
  attendees_on_waitlist: Resolver<Maybe<ReadonlyArray<ResolversTypes['User']>>, ParentType, ContextType>;
  can_be_rescheduled: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  can_client_cancel: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  can_client_reschedule: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  client_confirmed: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<Appointmentclient_confirmedArgs>>;
  client_updating: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  confirmed: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  contact_type: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  created_at: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  credit_was_used: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  current_position_in_recurring_series: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  date: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deleted_at: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  external_id_type: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  external_videochat_url: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filled_embed_form: Resolver<Maybe<ResolversTypes['FormAnswerGroup']>, ParentType, ContextType>;
  form_answer_group: Resolver<Maybe<ResolversTypes['FormAnswerGroup']>, ParentType, ContextType>;
  form_answer_groups: Resolver<Maybe<ReadonlyArray<ResolversTypes['FormAnswerGroup']>>, ParentType, ContextType>;
  has_in_progress_job: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator_id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  is_blocker: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  is_group: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  last_updated_by_id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  late_cancellation_fee: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  length: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  location: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  max_attendees: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  metadata: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  minimum_advance_cancel_time: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  minimum_advance_reschedule_time: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  no_show_fee: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  notes: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization_id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  other_party_id: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  patient_reschedule_count: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pm_status: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<Appointmentpm_statusArgs, 'check_for_client_cancel'>>;
  pm_status_changed_at: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pm_status_last_changed_by_id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  provider: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  provider_name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  providers: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType, RequireFields<AppointmentprovidersArgs, 'empty_unless_multiple'>>;
  reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recurring_appointment: Resolver<Maybe<ResolversTypes['RecurringAppointment']>, ParentType, ContextType>;
  recurring_appointment_id: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repeat: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  repeat_interval: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repeat_times: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  resourceId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  room_id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  scheduled_by: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  time_recurring_override: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  timezone_abbr: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unauthenticated_ics_link: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updated_at: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  user_id: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  appointment_request_id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  cancellation_reason: Resolver<Maybe<ResolversTypes['CancellationReason']>, ParentType, ContextType>;
  other_cancellation_reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CancellationReasonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancellationReason'] = ResolversParentTypes['CancellationReason']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason_type: Resolver<ResolversTypes['CancellationReasonTypeEnum'], ParentType, ContextType>;
};

export type createAppointmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['createAppointmentPayload'] = ResolversParentTypes['createAppointmentPayload']> = {
  appointment: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
};

export type updateAppointmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['updateAppointmentPayload'] = ResolversParentTypes['updateAppointmentPayload']> = {
  appointment: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
};

export type deleteAppointmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['deleteAppointmentPayload'] = ResolversParentTypes['deleteAppointmentPayload']> = {
  appointment: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
};

export type AppointmentInclusionTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentInclusionType'] = ResolversParentTypes['AppointmentInclusionType']> = {
  appointment: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  attended: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  cancellation_reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cancelled: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  confirmed: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  external_uuid: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  join_time: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leave_time: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  other_cancellation_reason: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  user_id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  cancelled_at: Resolver<Maybe<ResolversTypes['ISO8601DateTime']>, ParentType, ContextType>;
  cancelled_by: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  cancelled_by_id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type updateAppointmentInclusionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['updateAppointmentInclusionPayload'] = ResolversParentTypes['updateAppointmentInclusionPayload']> = {
  appointment_inclusion: Resolver<Maybe<ResolversTypes['AppointmentInclusionType']>, ParentType, ContextType>;
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
};

export type AuditEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEvent'] = ResolversParentTypes['AuditEvent']> = {
  acting_user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  occurred_at: Resolver<ResolversTypes['ISO8601DateTime'], ParentType, ContextType>;
  resource_changes: Resolver<Maybe<ReadonlyArray<ResolversTypes['AuditEventResourceChange']>>, ParentType, ContextType>;
  resource_id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resource_name: Resolver<ResolversTypes['AuditEventResourceName'], ParentType, ContextType>;
  type: Resolver<ResolversTypes['AuditEventType'], ParentType, ContextType>;
};

export type AuditEventResourceChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEventResourceChange'] = ResolversParentTypes['AuditEventResourceChange']> = {
  field: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value_after_change: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value_before_change: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AvailabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Availability'] = ResolversParentTypes['Availability']> = {
  appointment_location_id: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appointment_type_id: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  contact_type_id: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  day_of_week: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  duration_string: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  end_on: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  is_repeating: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  origin_start_date: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  range_end: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  range_start: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repeating_availability_id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  resourceId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timezone_abbr: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  user_id: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  appointment_types: Resolver<Maybe<ReadonlyArray<ResolversTypes['AppointmentType']>>, ParentType, ContextType>;
  created_at: Resolver<Maybe<ResolversTypes['ISO8601DateTime']>, ParentType, ContextType>;
  timezone: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updated_at: Resolver<Maybe<ResolversTypes['ISO8601DateTime']>, ParentType, ContextType>;
};

export type createAvailabilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['createAvailabilityPayload'] = ResolversParentTypes['createAvailabilityPayload']> = {
  availability: Resolver<Maybe<ResolversTypes['Availability']>, ParentType, ContextType>;
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
};

export type editAvailabilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['editAvailabilityPayload'] = ResolversParentTypes['editAvailabilityPayload']> = {
  availability: Resolver<Maybe<ResolversTypes['Availability']>, ParentType, ContextType>;
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
};

export type deleteAvailabilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['deleteAvailabilityPayload'] = ResolversParentTypes['deleteAvailabilityPayload']> = {
  availability: Resolver<Maybe<ResolversTypes['Availability']>, ParentType, ContextType>;
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
};

export type bulkCreateAvailabilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['bulkCreateAvailabilityPayload'] = ResolversParentTypes['bulkCreateAvailabilityPayload']> = {
  availabilities: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Availability']>>>, ParentType, ContextType>;
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
};

export type BulkDeleteAvailabilityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BulkDeleteAvailabilityPayload'] = ResolversParentTypes['BulkDeleteAvailabilityPayload']> = {
  deleted_count: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
  success: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CreateAvailabilityWithAppointmentTypesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateAvailabilityWithAppointmentTypesPayload'] = ResolversParentTypes['CreateAvailabilityWithAppointmentTypesPayload']> = {
  availability: Resolver<Maybe<ResolversTypes['Availability']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
};

export type EditAvailabilityWithAppointmentTypesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EditAvailabilityWithAppointmentTypesPayload'] = ResolversParentTypes['EditAvailabilityWithAppointmentTypesPayload']> = {
  availability: Resolver<Maybe<ResolversTypes['Availability']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
};

export type AppointmentBookingWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentBookingWarning'] = ResolversParentTypes['AppointmentBookingWarning']> = {
  category: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  potential_issue_ids: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  potential_issues: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  subtitle: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type completeCheckoutPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['completeCheckoutPayload'] = ResolversParentTypes['completeCheckoutPayload']> = {
  appointment: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  appointments: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Appointment']>>>, ParentType, ContextType>;
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
  patientEmail: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reassignClientProvider: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userPackageSelection: Resolver<Maybe<ResolversTypes['UserPackageSelection']>, ParentType, ContextType>;
};

export type UserPackageSelectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserPackageSelection'] = ResolversParentTypes['UserPackageSelection']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type resetCalendarFeedLinkPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['resetCalendarFeedLinkPayload'] = ResolversParentTypes['resetCalendarFeedLinkPayload']> = {
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  link: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
};

export type ContactTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContactType'] = ResolversParentTypes['ContactType']> = {
  appointment_setting_id: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appointment_type_id: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form_id: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  show: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  user_id: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AppointmentTypeCreditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentTypeCredit'] = ResolversParentTypes['AppointmentTypeCredit']> = {
  appointment_type: Resolver<Maybe<ResolversTypes['AppointmentType']>, ParentType, ContextType>;
  appointment_type_id: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  form_id: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  quantity: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user_id: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AppointmentCreditChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentCreditChange'] = ResolversParentTypes['AppointmentCreditChange']> = {
  appointment: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  created_at: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  credit_change_event: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  credit_change_event_type: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  credit_quantity: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiator: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type ExternalCalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalCalendar'] = ResolversParentTypes['ExternalCalendar']> = {
  add_to_calendar: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  calendar_list: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  email: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  external_type: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  has_ran_first_sync: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pull_from_calendar: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  pull_in_event_details: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  pulled_in_calendars: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  resource_name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trouble: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user_id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ExternalCalendarConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalCalendarConnection'] = ResolversParentTypes['ExternalCalendarConnection']> = {
  edges: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ExternalCalendarEdge']>>>, ParentType, ContextType>;
  nodes: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ExternalCalendar']>>>, ParentType, ContextType>;
  page_info: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total_count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExternalCalendarEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExternalCalendarEdge'] = ResolversParentTypes['ExternalCalendarEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<Maybe<ResolversTypes['ExternalCalendar']>, ParentType, ContextType>;
};

export type createExternalCalendarPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['createExternalCalendarPayload'] = ResolversParentTypes['createExternalCalendarPayload']> = {
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  external_calendar: Resolver<Maybe<ResolversTypes['ExternalCalendar']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
};

export type deleteExternalCalendarPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['deleteExternalCalendarPayload'] = ResolversParentTypes['deleteExternalCalendarPayload']> = {
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  external_calendar: Resolver<Maybe<ResolversTypes['ExternalCalendar']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
};

export type updateExternalCalendarPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['updateExternalCalendarPayload'] = ResolversParentTypes['updateExternalCalendarPayload']> = {
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  external_calendar: Resolver<Maybe<ResolversTypes['ExternalCalendar']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
};

export type FormAnswerGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormAnswerGroup'] = ResolversParentTypes['FormAnswerGroup']> = {
  appointment: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  created_at: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  filler: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  finished: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  form_answers: Resolver<ReadonlyArray<ResolversTypes['FormAnswer']>, ParentType, ContextType, RequireFields<FormAnswerGroupform_answersArgs, 'is_for_editing'>>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updated_at: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  user_id: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FormAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormAnswer'] = ResolversParentTypes['FormAnswer']> = {
  answer: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  custom_module_id: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  displayed_answer: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserGroup'] = ResolversParentTypes['UserGroup']> = {
  created_at: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invite_code: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  user_ids: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  users: Resolver<ReadonlyArray<ResolversTypes['User']>, ParentType, ContextType, RequireFields<UserGroupusersArgs, 'should_sort'>>;
  users_count: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  users_with_membership: Resolver<Maybe<ReadonlyArray<ResolversTypes['User']>>, ParentType, ContextType>;
};

export type createGroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['createGroupPayload'] = ResolversParentTypes['createGroupPayload']> = {
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
  user_group: Resolver<Maybe<ResolversTypes['UserGroup']>, ParentType, ContextType>;
};

export type updateUserGroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['updateUserGroupPayload'] = ResolversParentTypes['updateUserGroupPayload']> = {
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
  user_group: Resolver<Maybe<ResolversTypes['UserGroup']>, ParentType, ContextType>;
};

export type deleteUserGroupPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['deleteUserGroupPayload'] = ResolversParentTypes['deleteUserGroupPayload']> = {
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
  user_group: Resolver<Maybe<ResolversTypes['UserGroup']>, ParentType, ContextType>;
};

export type TagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type createTagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['createTagPayload'] = ResolversParentTypes['createTagPayload']> = {
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
  tag: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type deleteTagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['deleteTagPayload'] = ResolversParentTypes['deleteTagPayload']> = {
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
  tag: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
  removing_async: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type bulkApplyPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['bulkApplyPayload'] = ResolversParentTypes['bulkApplyPayload']> = {
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
  tags: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Tag']>>>, ParentType, ContextType>;
};

export type removeAppliedTagPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['removeAppliedTagPayload'] = ResolversParentTypes['removeAppliedTagPayload']> = {
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
  tag: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
};

export type AppointmentLocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentLocation'] = ResolversParentTypes['AppointmentLocation']> = {
  clients_can_book: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  has_rooms: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rooms: Resolver<Maybe<ReadonlyArray<ResolversTypes['Room']>>, ParentType, ContextType>;
  appointment_setting_id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RoomResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Room'] = ResolversParentTypes['Room']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  limit_to_one: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FieldErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldError'] = ResolversParentTypes['FieldError']> = {
  field: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User']> = {
  organization_membership: Resolver<Maybe<ResolversTypes['OrganizationMembership']>, ParentType, ContextType>;
  active: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  active_tags: Resolver<Maybe<ReadonlyArray<ResolversTypes['Tag']>>, ParentType, ContextType>;
  additional_phone_number: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  additional_record_identifier: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appointment_locations: Resolver<Maybe<ReadonlyArray<ResolversTypes['AppointmentLocation']>>, ParentType, ContextType>;
  appointment_setting: Resolver<Maybe<ResolversTypes['AppointmentSetting']>, ParentType, ContextType>;
  appointment_type_credits: Resolver<ReadonlyArray<ResolversTypes['AppointmentTypeCredit']>, ParentType, ContextType, Partial<Userappointment_type_creditsArgs>>;
  appointment_types: Resolver<ReadonlyArray<ResolversTypes['AppointmentType']>, ParentType, ContextType, Partial<Userappointment_typesArgs>>;
  appointments: Resolver<Maybe<ReadonlyArray<ResolversTypes['Appointment']>>, ParentType, ContextType>;
  avatar_url: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  created_at: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dietitian_id: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dob: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  first_name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  full_legal_name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  full_name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  is_patient: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<Useris_patientArgs>>;
  last_app: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  last_name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legal_name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  location: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  locations: Resolver<Maybe<ReadonlyArray<ResolversTypes['Location']>>, ParentType, ContextType>;
  metadata: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  next_app: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
  next_appt_date: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  phone_number: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  providers: Resolver<Maybe<ReadonlyArray<ResolversTypes['User']>>, ParentType, ContextType, Partial<UserprovidersArgs>>;
  qualifications: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quick_notes: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record_identifier: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state_licenses: Resolver<Maybe<ReadonlyArray<ResolversTypes['StateLicense']>>, ParentType, ContextType>;
  timezone: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  upcoming_appointments: Resolver<Maybe<ReadonlyArray<ResolversTypes['Appointment']>>, ParentType, ContextType>;
  updated_at: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user_group: Resolver<Maybe<ResolversTypes['UserGroup']>, ParentType, ContextType>;
  user_group_id: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  user_groups: Resolver<ReadonlyArray<ResolversTypes['UserGroup']>, ParentType, ContextType, RequireFields<Useruser_groupsArgs, 'offset' | 'should_paginate'>>;
};

export type OrganizationMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationMembership'] = ResolversParentTypes['OrganizationMembership']> = {
  is_provider: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  can_manage_members: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  can_manage_others_availability: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  can_view_audit_log: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type createOrganizationMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['createOrganizationMemberPayload'] = ResolversParentTypes['createOrganizationMemberPayload']> = {
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type updateOrganizationMemberPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['updateOrganizationMemberPayload'] = ResolversParentTypes['updateOrganizationMemberPayload']> = {
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type linkUserIdentityPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['linkUserIdentityPayload'] = ResolversParentTypes['linkUserIdentityPayload']> = {
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  users: Resolver<Maybe<ReadonlyArray<ResolversTypes['User']>>, ParentType, ContextType, RequireFields<OrganizationusersArgs, 'show_all_by_default'>>;
};

export type RecurringAppointmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecurringAppointment'] = ResolversParentTypes['RecurringAppointment']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  join_all: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  repeat_interval: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  repeat_times: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appointments: Resolver<Maybe<ResolversTypes['AppointmentPaginationConnection']>, ParentType, ContextType, RequireFields<RecurringAppointmentappointmentsArgs, 'order_by'>>;
  previous_recurring_appointment_id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AppointmentPaginationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentPaginationConnection'] = ResolversParentTypes['AppointmentPaginationConnection']> = {
  edges: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['AppointmentEdge']>>>, ParentType, ContextType>;
  nodes: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Appointment']>>>, ParentType, ContextType>;
  page_info: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  total_count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppointmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppointmentEdge'] = ResolversParentTypes['AppointmentEdge']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node: Resolver<Maybe<ResolversTypes['Appointment']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  end_cursor: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  has_next_page: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  has_previous_page: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  start_cursor: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
};

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export interface ISO8601DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ISO8601Date'], any> {
  name: 'ISO8601Date';
}

export interface ISO8601DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ISO8601DateTime'], any> {
  name: 'ISO8601DateTime';
}

export interface JSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type SlotExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotExplanation'] = ResolversParentTypes['SlotExplanation']> = {
  date: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  length: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  user_id: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  appointment_id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  offered: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  next_date: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rules: Resolver<ReadonlyArray<ResolversTypes['SlotRule']>, ParentType, ContextType>;
};

export type SlotRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotRule'] = ResolversParentTypes['SlotRule']> = {
  code: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holds: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  refuses: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  message: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  earliest: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latest: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conflict: Resolver<Maybe<ResolversTypes['SlotConflict']>, ParentType, ContextType>;
  seats_left: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  credits_left: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SlotConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SlotConflict'] = ResolversParentTypes['SlotConflict']> = {
  appointment_id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  start: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  end: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  buffer: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  free_from: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PotentialAppointmentSlotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PotentialAppointmentSlot'] = ResolversParentTypes['PotentialAppointmentSlot']> = {
  appointment_id: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appointment_type: Resolver<Maybe<ResolversTypes['AppointmentType']>, ParentType, ContextType>;
  date: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  has_waitlist_enabled: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  is_fully_booked: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  length: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  user_id: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  city: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line1: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line2: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  zip: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StateLicenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StateLicense'] = ResolversParentTypes['StateLicense']> = {
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type createClientPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['createClientPayload'] = ResolversParentTypes['createClientPayload']> = {
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type updateClientPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['updateClientPayload'] = ResolversParentTypes['updateClientPayload']> = {
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type updateUserPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['updateUserPayload'] = ResolversParentTypes['updateUserPayload']> = {
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
  user: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type SentWebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SentWebhook'] = ResolversParentTypes['SentWebhook']> = {
  created_at: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  event_type: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  http_response_status: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  resource_id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  resource_id_type: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  webhook_id: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  cursor: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  event_type: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  is_enabled: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  should_retry: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  signature_secret: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warned_at: Resolver<Maybe<ResolversTypes['ISO8601DateTime']>, ParentType, ContextType>;
  webhook_events: Resolver<Maybe<ReadonlyArray<ResolversTypes['WebhookEvent']>>, ParentType, ContextType>;
};

export type WebhookEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookEvent'] = ResolversParentTypes['WebhookEvent']> = {
  created_at: Resolver<ResolversTypes['ISO8601DateTime'], ParentType, ContextType>;
  event_type: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  first_failed_at: Resolver<Maybe<ResolversTypes['ISO8601DateTime']>, ParentType, ContextType>;
  id: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  last_failed_at: Resolver<Maybe<ResolversTypes['ISO8601DateTime']>, ParentType, ContextType>;
  retry_count: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated_at: Resolver<ResolversTypes['ISO8601DateTime'], ParentType, ContextType>;
  webhook: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
};

export type createWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['createWebhookPayload'] = ResolversParentTypes['createWebhookPayload']> = {
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
  webhook: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type deleteWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['deleteWebhookPayload'] = ResolversParentTypes['deleteWebhookPayload']> = {
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
  webhook: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type expireWebhookSignaturePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['expireWebhookSignaturePayload'] = ResolversParentTypes['expireWebhookSignaturePayload']> = {
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
  webhook: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type sendTestWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['sendTestWebhookPayload'] = ResolversParentTypes['sendTestWebhookPayload']> = {
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
  sent: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type updateWebhookPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['updateWebhookPayload'] = ResolversParentTypes['updateWebhookPayload']> = {
  clientMutationId: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  messages: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['FieldError']>>>, ParentType, ContextType>;
  webhook: Resolver<Maybe<ResolversTypes['Webhook']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query: QueryResolvers<ContextType>;
  Mutation: MutationResolvers<ContextType>;
  ApiKey: ApiKeyResolvers<ContextType>;
  createApiKeyPayload: createApiKeyPayloadResolvers<ContextType>;
  deleteApiKeyPayload: deleteApiKeyPayloadResolvers<ContextType>;
  AppointmentRequestType: AppointmentRequestTypeResolvers<ContextType>;
  AppointmentRequestSlotType: AppointmentRequestSlotTypeResolvers<ContextType>;
  AppointmentRequestTypeConnection: AppointmentRequestTypeConnectionResolvers<ContextType>;
  AppointmentRequestTypeEdge: AppointmentRequestTypeEdgeResolvers<ContextType>;
  createAppointmentRequestPayload: createAppointmentRequestPayloadResolvers<ContextType>;
  updateAppointmentRequestPayload: updateAppointmentRequestPayloadResolvers<ContextType>;
  deleteAppointmentRequestPayload: deleteAppointmentRequestPayloadResolvers<ContextType>;
  AppointmentSetting: AppointmentSettingResolvers<ContextType>;
  createAppointmentSettingPayload: createAppointmentSettingPayloadResolvers<ContextType>;
  updateAppointmentSettingPayload: updateAppointmentSettingPayloadResolvers<ContextType>;
  AppointmentType: AppointmentTypeResolvers<ContextType>;
  ProviderApptTypeConnection: ProviderApptTypeConnectionResolvers<ContextType>;
  createAppointmentTypePayload: createAppointmentTypePayloadResolvers<ContextType>;
  updateAppointmentTypePayload: updateAppointmentTypePayloadResolvers<ContextType>;
  deleteAppointmentTypePayload: deleteAppointmentTypePayloadResolvers<ContextType>;
  Appointment: AppointmentResolvers<ContextType>;
  CancellationReason: CancellationReasonResolvers<ContextType>;
  createAppointmentPayload: createAppointmentPayloadResolvers<ContextType>;
  updateAppointmentPayload: updateAppointmentPayloadResolvers<ContextType>;
  deleteAppointmentPayload: deleteAppointmentPayloadResolvers<ContextType>;
  AppointmentInclusionType: AppointmentInclusionTypeResolvers<ContextType>;
  updateAppointmentInclusionPayload: updateAppointmentInclusionPayloadResolvers<ContextType>;
  AuditEvent: AuditEventResolvers<ContextType>;
  AuditEventResourceChange: AuditEventResourceChangeResolvers<ContextType>;
  Availability: AvailabilityResolvers<ContextType>;
  createAvailabilityPayload: createAvailabilityPayloadResolvers<ContextType>;
  editAvailabilityPayload: editAvailabilityPayloadResolvers<ContextType>;
  deleteAvailabilityPayload: deleteAvailabilityPayloadResolvers<ContextType>;
  bulkCreateAvailabilityPayload: bulkCreateAvailabilityPayloadResolvers<ContextType>;
  BulkDeleteAvailabilityPayload: BulkDeleteAvailabilityPayloadResolvers<ContextType>;
  CreateAvailabilityWithAppointmentTypesPayload: CreateAvailabilityWithAppointmentTypesPayloadResolvers<ContextType>;
  EditAvailabilityWithAppointmentTypesPayload: EditAvailabilityWithAppointmentTypesPayloadResolvers<ContextType>;
  AppointmentBookingWarning: AppointmentBookingWarningResolvers<ContextType>;
  completeCheckoutPayload: completeCheckoutPayloadResolvers<ContextType>;
  UserPackageSelection: UserPackageSelectionResolvers<ContextType>;
  resetCalendarFeedLinkPayload: resetCalendarFeedLinkPayloadResolvers<ContextType>;
  ContactType: ContactTypeResolvers<ContextType>;
  AppointmentTypeCredit: AppointmentTypeCreditResolvers<ContextType>;
  AppointmentCreditChange: AppointmentCreditChangeResolvers<ContextType>;
  ExternalCalendar: ExternalCalendarResolvers<ContextType>;
  ExternalCalendarConnection: ExternalCalendarConnectionResolvers<ContextType>;
  ExternalCalendarEdge: ExternalCalendarEdgeResolvers<ContextType>;
  createExternalCalendarPayload: createExternalCalendarPayloadResolvers<ContextType>;
  deleteExternalCalendarPayload: deleteExternalCalendarPayloadResolvers<ContextType>;
  updateExternalCalendarPayload: updateExternalCalendarPayloadResolvers<ContextType>;
  FormAnswerGroup: FormAnswerGroupResolvers<ContextType>;
  FormAnswer: FormAnswerResolvers<ContextType>;
  UserGroup: UserGroupResolvers<ContextType>;
  createGroupPayload: createGroupPayloadResolvers<ContextType>;
  updateUserGroupPayload: updateUserGroupPayloadResolvers<ContextType>;
  deleteUserGroupPayload: deleteUserGroupPayloadResolvers<ContextType>;
  Tag: TagResolvers<ContextType>;
  createTagPayload: createTagPayloadResolvers<ContextType>;
  deleteTagPayload: deleteTagPayloadResolvers<ContextType>;
  bulkApplyPayload: bulkApplyPayloadResolvers<ContextType>;
  removeAppliedTagPayload: removeAppliedTagPayloadResolvers<ContextType>;
  AppointmentLocation: AppointmentLocationResolvers<ContextType>;
  Room: RoomResolvers<ContextType>;
  FieldError: FieldErrorResolvers<ContextType>;
  User: UserResolvers<ContextType>;
  OrganizationMembership: OrganizationMembershipResolvers<ContextType>;
  createOrganizationMemberPayload: createOrganizationMemberPayloadResolvers<ContextType>;
  updateOrganizationMemberPayload: updateOrganizationMemberPayloadResolvers<ContextType>;
  linkUserIdentityPayload: linkUserIdentityPayloadResolvers<ContextType>;
  Organization: OrganizationResolvers<ContextType>;
  RecurringAppointment: RecurringAppointmentResolvers<ContextType>;
  AppointmentPaginationConnection: AppointmentPaginationConnectionResolvers<ContextType>;
  AppointmentEdge: AppointmentEdgeResolvers<ContextType>;
  PageInfo: PageInfoResolvers<ContextType>;
  Cursor: GraphQLScalarType;
  ISO8601Date: GraphQLScalarType;
  ISO8601DateTime: GraphQLScalarType;
  JSON: GraphQLScalarType;
  SlotExplanation: SlotExplanationResolvers<ContextType>;
  SlotRule: SlotRuleResolvers<ContextType>;
  SlotConflict: SlotConflictResolvers<ContextType>;
  PotentialAppointmentSlot: PotentialAppointmentSlotResolvers<ContextType>;
  Location: LocationResolvers<ContextType>;
  StateLicense: StateLicenseResolvers<ContextType>;
  createClientPayload: createClientPayloadResolvers<ContextType>;
  updateClientPayload: updateClientPayloadResolvers<ContextType>;
  updateUserPayload: updateUserPayloadResolvers<ContextType>;
  SentWebhook: SentWebhookResolvers<ContextType>;
  Webhook: WebhookResolvers<ContextType>;
  WebhookEvent: WebhookEventResolvers<ContextType>;
  createWebhookPayload: createWebhookPayloadResolvers<ContextType>;
  deleteWebhookPayload: deleteWebhookPayloadResolvers<ContextType>;
  expireWebhookSignaturePayload: expireWebhookSignaturePayloadResolvers<ContextType>;
  sendTestWebhookPayload: sendTestWebhookPayloadResolvers<ContextType>;
  updateWebhookPayload: updateWebhookPayloadResolvers<ContextType>;
};


export const sdl = "extend type Query{apiKeys(after:Cursor keywords:String=null offset:Int=0 page_size:Int=20 order_by:ApiKeyOrderKeys=CREATED_AT_DESC sort_by:String):[ApiKey!]}extend type Mutation{createApiKey(input:createApiKeyInput):createApiKeyPayload deleteApiKey(input:deleteApiKeyInput):deleteApiKeyPayload}type ApiKey{created_at:String!cursor:Cursor!displayable_key:String id:ID!name:String}enum ApiKeyOrderKeys{CREATED_AT_ASC CREATED_AT_DESC NAME_ASC NAME_DESC}input createApiKeyInput{name:String user_id:ID clientMutationId:String@deprecated}type createApiKeyPayload{api_key:String api_key_object:ApiKey clientMutationId:String@deprecated messages:[FieldError]}input deleteApiKeyInput{id:ID clientMutationId:String@deprecated}type deleteApiKeyPayload{api_key:ApiKey clientMutationId:String@deprecated messages:[FieldError]}extend type Query{appointmentRequest(id:ID!):AppointmentRequestType appointmentRequests(order_by:AppointmentRequestOrderKeys appointment_location_ids:[ID!]current_statuses:[AppointmentRequestStatus!]=[OPEN]range_start:ISO8601Date range_end:ISO8601Date after:String before:String first:Int last:Int with_org:Boolean@deprecated current_status:AppointmentRequestStatus@deprecated):AppointmentRequestTypeConnection}extend type Mutation{createAppointmentRequest(input:createAppointmentRequestInput):createAppointmentRequestPayload updateAppointmentRequest(input:updateAppointmentRequestInput):updateAppointmentRequestPayload deleteAppointmentRequest(input:deleteAppointmentRequestInput):deleteAppointmentRequestPayload}type AppointmentRequestType{appointment_location:AppointmentLocation appointment_type:AppointmentType booking_params:JSON closed_at:ISO8601DateTime closed_by:User created_at:ISO8601DateTime!current_status:AppointmentRequestStatus!email:String!first_appointment:Appointment first_name:String!id:ID!last_name:String!patient:User phone:String!provider:User provider_notes:String reason:String!selected_contact_type:String selected_state:String slots:[AppointmentRequestSlotType!]!timezone:String!}type AppointmentRequestSlotType{appointment_request_id:ID!id:ID!slot_end:ISO8601DateTime!slot_start:ISO8601DateTime!}type AppointmentRequestTypeConnection{edges:[AppointmentRequestTypeEdge]nodes:[AppointmentRequestType]page_info:PageInfo!total_count:Int!}type AppointmentRequestTypeEdge{cursor:Cursor!node:AppointmentRequestType}enum AppointmentRequestOrderKeys{date_asc date_desc appt_type client_name req_provider new_clients active_clients requested_date_asc requested_date_desc}enum AppointmentRequestStatus{OPEN CLOSED}input createAppointmentRequestInput{organization_id:ID first_name:String last_name:String phone:String email:String timezone:String!reason:String!provider_id:ID patient_id:ID appointment_type_id:ID appointment_location_id:ID selected_contact_type:String selected_state:String slots:[AppointmentRequestSlotInput]booking_params:JSON should_assign_provider:Boolean=true clientMutationId:String@deprecated}input AppointmentRequestSlotInput{id:ID slot_start:ISO8601DateTime!slot_end:ISO8601DateTime!}type createAppointmentRequestPayload{appointmentRequest:AppointmentRequestType messages:[FieldError]}input updateAppointmentRequestInput{id:ID!provider_notes:String patient_id:ID status:AppointmentRequestStatus clientMutationId:String@deprecated}type updateAppointmentRequestPayload{appointmentRequest:AppointmentRequestType messages:[FieldError]}input deleteAppointmentRequestInput{id:ID!clientMutationId:String@deprecated}type deleteAppointmentRequestPayload{appointmentRequest:AppointmentRequestType messages:[FieldError]}extend type Query{appointmentSetting(id:ID provider_id:ID):AppointmentSetting}extend type Mutation{createAppointmentSetting(input:createAppointmentSettingInput):createAppointmentSettingPayload updateAppointmentSetting(input:updateAppointmentSettingInput):updateAppointmentSettingPayload}type AppointmentSetting{allow_clients_to_cancel_appt:Boolean allow_clients_to_reschedule_appt:Boolean!allow_past_appointment_rescheduling:Boolean!always_send_confirm_notification:Boolean appointment_locations:[AppointmentLocation!]appointment_type_confirmed_email:Boolean appointment_type_reminder_email:Boolean appointment_type_reminder_override:Boolean appointment_type_website_booking_email:Boolean appt_type_confirmed_email:Boolean appt_type_reminder_email:Boolean appt_type_website_booking_email:Boolean ask_clients_to_confirm:Boolean ask_to_confirm_via_text:Boolean auto_invoicing:Boolean booking_interval_restriction:Int buffer:String calendar_interval:String@deprecated(reason:\"superseded by calendar_view_setting\")calendar_text:String cant_cancel_message:String cant_reschedule_message:String confirm_by_default:Boolean contact_type_overrides:[ContactType!]default_appt_form_to_group:Boolean disallowed_reschedulable_statuses:[String]end_time:String id:ID!late_cancellation_fee:Int max_days_in_future:String maximum_past_reschedule_time:Int@deprecated minimum_advance_cancel_time:Int minimum_advance_reschedule_time:Int minimum_advance_schedule_time:Int minimum_days_in_advance:String minimum_past_reschedule_time:Int@deprecated no_show_fee:Int only_book:String@deprecated(reason:\"superseded by booking_interval_restriction\")only_book_even:Boolean@deprecated(reason:\"superseded by booking_interval_restriction\")only_book_hour:Boolean@deprecated(reason:\"superseded by booking_interval_restriction\")owner:User patient_reschedule_count_cap:String pm_statuses:[String]prevent_client_booking:Boolean prevent_no_credit_booking:Boolean require_selected_location_for_all_contact_types:Boolean reschedule_max_days_before_date:String@deprecated reschedule_max_days_from_date:String@deprecated restore_credit_on_cancel:Boolean same_day_appointments:Boolean send_appointment_cancellation_email:Boolean send_appointment_update_email:Boolean send_booking_notice:Boolean send_email_before_appointment:Boolean send_reminder_four_days_before:Boolean send_reminder_one_day_before:Boolean send_reminder_one_hour_before:Boolean send_reminder_three_days_before:Boolean send_reminder_two_days_before:Boolean send_reminder_two_hours_before:Boolean send_text_reminder_five_minutes_before:Boolean send_text_reminder_four_days_before:Boolean send_text_reminder_one_day_before:Boolean send_text_reminder_one_hour_before:Boolean send_text_reminder_three_days_before:Boolean send_text_reminder_two_days_before:Boolean send_text_reminder_two_hours_before:Boolean start_time:String times_by_appointment_type:Boolean times_by_contact_type:Boolean times_by_location:Boolean updated_at:String use_client_credit_system:Boolean user_id:String base_calendar_interval:BaseCalendarInterval!client_cancel_reason_required:Boolean enable_appointment_requests:Boolean enable_checked_in_status:Boolean enable_late_cancellation_status:Boolean provider_cancel_reason_required:Boolean send_embeddable_appt_creator_email:Boolean name:String available_contact_types:[String]length:Int end_reminder_one_hour_before:Boolean calendar_color_schemes:[String!]client_should_call_provider:Boolean clients_have_billing:Boolean}enum BaseCalendarInterval{FIVE_MINUTES TEN_MINUTES FIFTEEN_MINUTES}input createAppointmentSettingInput{allow_clients_to_cancel_appt:Boolean always_send_confirm_notification:Boolean appointment_locations:[AppointmentLocationInput]appt_type_confirmed_email:Boolean appt_type_reminder_email:Boolean appt_type_website_booking_email:Boolean ask_clients_to_confirm:Boolean ask_to_confirm_via_text:Boolean auto_invoicing:Boolean booking_interval_restriction:Int buffer:String confirm_by_default:Boolean contact_type_overrides:[ContactTypeOverrideInput]default_appt_form_to_group:Boolean disable_requested_form_notifications:Boolean end_time:String late_cancellation_fee:Int max_days_in_future:String minimum_advance_cancel_time:Int minimum_advance_reschedule_time:Int minimum_advance_schedule_time:Int no_show_fee:Int prevent_client_booking:Boolean prevent_no_credit_booking:Boolean restore_credit_on_cancel:Boolean same_day_appointments:Boolean send_appointment_cancellation_email:Boolean send_appointment_update_email:Boolean send_booking_notice:Boolean send_email_before_appointment:Boolean send_reminder_four_days_before:Boolean send_reminder_one_day_before:Boolean send_reminder_one_hour_before:Boolean send_reminder_three_days_before:Boolean send_reminder_two_days_before:Boolean send_reminder_two_hours_before:Boolean send_text_reminder_four_days_before:Boolean send_text_reminder_one_day_before:Boolean send_text_reminder_one_hour_before:Boolean send_text_reminder_three_days_before:Boolean send_text_reminder_two_days_before:Boolean send_text_reminder_two_hours_before:Boolean send_text_reminder_five_minutes_before:Boolean start_time:String times_by_appointment_type:Boolean times_by_contact_type:Boolean times_by_location:Boolean use_client_credit_system:Boolean user_id:String base_calendar_interval:BaseCalendarInterval=FIFTEEN_MINUTES client_cancel_reason_required:Boolean enable_checked_in_status:Boolean enable_late_cancellation_status:Boolean minimum_days_in_advance:String@deprecated(reason:\"superseded by minimum_advance_schedule_time\")only_book_even:Boolean@deprecated(reason:\"superseded by booking_interval_restriction\")only_book_hour:Boolean@deprecated(reason:\"superseded by booking_interval_restriction\")provider_cancel_reason_required:Boolean enable_appointment_requests:Boolean send_embeddable_appt_creator_email:Boolean clientMutationId:String@deprecated end_reminder_one_hour_before:Boolean}type createAppointmentSettingPayload{appointmentSetting:AppointmentSetting clientMutationId:String@deprecated messages:[FieldError]}input updateAppointmentSettingInput{allow_clients_to_cancel_appt:Boolean allow_clients_to_reschedule_appt:Boolean always_send_confirm_notification:Boolean appointment_locations:[AppointmentLocationInput]appt_type_confirmed_email:Boolean appt_type_reminder_email:Boolean appt_type_website_booking_email:Boolean ask_clients_to_confirm:Boolean ask_to_confirm_via_text:Boolean auto_invoicing:Boolean booking_interval_restriction:Int buffer:String calendar_interval:String confirm_by_default:Boolean contact_type_overrides:[ContactTypeOverrideInput]default_appt_form_to_group:Boolean disable_requested_form_notifications:Boolean end_time:String id:ID late_cancellation_fee:Int max_days_in_future:String minimum_advance_cancel_time:Int minimum_advance_reschedule_time:Int minimum_advance_schedule_time:Int no_show_fee:Int prevent_client_booking:Boolean prevent_no_credit_booking:Boolean restore_credit_on_cancel:Boolean same_day_appointments:Boolean send_appointment_cancellation_email:Boolean send_appointment_update_email:Boolean send_booking_notice:Boolean send_email_before_appointment:Boolean send_reminder_four_days_before:Boolean send_reminder_one_day_before:Boolean send_reminder_one_hour_before:Boolean send_reminder_three_days_before:Boolean send_reminder_two_days_before:Boolean send_reminder_two_hours_before:Boolean send_text_reminder_four_days_before:Boolean send_text_reminder_one_day_before:Boolean send_text_reminder_one_hour_before:Boolean send_text_reminder_three_days_before:Boolean send_text_reminder_two_days_before:Boolean send_text_reminder_two_hours_before:Boolean send_text_reminder_five_minutes_before:Boolean start_time:String times_by_appointment_type:Boolean times_by_contact_type:Boolean times_by_location:Boolean use_client_credit_system:Boolean user_id:String base_calendar_interval:BaseCalendarInterval enable_checked_in_status:Boolean enable_late_cancellation_status:Boolean minimum_days_in_advance:String@deprecated(reason:\"superseded by minimum_advance_schedule_time\")only_book_even:Boolean@deprecated(reason:\"superseded by booking_interval_restriction\")only_book_hour:Boolean@deprecated(reason:\"superseded by booking_interval_restriction\")enable_appointment_requests:Boolean client_cancel_reason_required:Boolean provider_cancel_reason_required:Boolean send_embeddable_appt_creator_email:Boolean clientMutationId:String@deprecated end_reminder_one_hour_before:Boolean}type updateAppointmentSettingPayload{appointmentSetting:AppointmentSetting clientMutationId:String@deprecated messages:[FieldError]}input AppointmentTypeAppointmentSettingInput{_destroy:Boolean allow_clients_to_cancel_appt:Boolean allow_clients_to_reschedule_appt:Boolean allow_past_appointment_rescheduling:Boolean appointment_type_reminder_override:Boolean booking_interval_restriction:Int buffer:String disallowed_reschedulable_statuses:[String]id:ID max_days_in_future:String minimum_advance_cancel_time:Int minimum_advance_reschedule_time:Int minimum_advance_schedule_time:Int patient_reschedule_count_cap:String prevent_no_credit_booking:Boolean same_day_appointments:Boolean send_booking_notice:Boolean send_reminder_four_days_before:Boolean send_reminder_one_day_before:Boolean send_reminder_one_hour_before:Boolean send_reminder_three_days_before:Boolean send_reminder_two_days_before:Boolean send_reminder_two_hours_before:Boolean send_text_reminder_four_days_before:Boolean send_text_reminder_one_day_before:Boolean send_text_reminder_one_hour_before:Boolean send_text_reminder_three_days_before:Boolean send_text_reminder_two_days_before:Boolean send_text_reminder_two_hours_before:Boolean use_client_credit_system:Boolean maximum_past_reschedule_time:Int@deprecated minimum_days_in_advance:String@deprecated(reason:\"superseded by minimum_advance_schedule_time\")minimum_past_reschedule_time:Int@deprecated only_book:String@deprecated(reason:\"superseded by booking_interval_restriction\")only_book_even:Boolean@deprecated(reason:\"superseded by booking_interval_restriction\")only_book_hour:Boolean@deprecated(reason:\"superseded by booking_interval_restriction\")enable_appointment_requests:Boolean reschedule_max_days_before_date:String@deprecated reschedule_max_days_from_date:String@deprecated send_appointment_cancellation_email:Boolean send_appointment_update_email:Boolean send_embeddable_appt_creator_email:Boolean}extend type Query{appointmentType(id:ID):AppointmentType appointmentTypes(appointment_type_ids:String=null clients_can_book:Boolean=null embed_or_sharing_link:Boolean=false keywords:String=null org_level:Boolean=false provider_id:String=null provider_ids:[String]=null show_group:Boolean=null with_deleted_appt_types:Boolean=false order_by:AppointmentTypeOrderKeys=POSITION_ASC offset:Int=0 page_size:Int=1000 should_paginate:Boolean=true after:Cursor):[AppointmentType!]appointmentTypesCount(appointment_type_ids:String=null clients_can_book:Boolean=null embed_or_sharing_link:Boolean=false keywords:String=null org_level:Boolean=false provider_id:String provider_ids:[String]=null show_group:Boolean=null with_deleted_appt_types:Boolean=false):Int}extend type Mutation{createAppointmentType(input:createAppointmentTypeInput):createAppointmentTypePayload updateAppointmentType(input:updateAppointmentTypeInput):updateAppointmentTypePayload deleteAppointmentType(input:deleteAppointmentTypeInput):deleteAppointmentTypePayload}type AppointmentType{appointment_setting:AppointmentSetting availability_exists_for(appointment_location_id:String org_level:Boolean=false provider_id:String provider_ids:[String]):Boolean available_contact_types:[String]bookable_by_groups:Boolean bookable_groups:[UserGroup!]bookable_without_group:Boolean!client_display_name:String clients_can_book:Boolean!clients_have_credit:Boolean created_at:String!cursor:Cursor!deleted_at:String dont_ask_for_reason:Boolean has_available_group_appts(appointment_location_id:String provider_id:String):Boolean has_specific_appointment_settings:Boolean id:ID!is_group:Boolean!is_waitlist_enabled:Boolean!length:Int metadata:String name:String no_availability_message:String position:Int provider_appt_type_connections:[ProviderApptTypeConnection!]require_in_state_clients:Boolean require_specific_providers:Boolean!time_on_label:String updated_at:String!user_group:UserGroup user_group_id:String user_id:Int valid_state_licensing_for(client_state_of_residence:String org_level:Boolean=false provider_id:String provider_ids:[String]):Boolean client_display_description:String client_facing_display_name:String organization_id:Int!}type ProviderApptTypeConnection{appointment_type_id:ID id:ID!provider_name:String user_id:ID}enum AppointmentTypeOrderKeys{POSITION_ASC POSITION_DESC CREATED_AT_ASC CREATED_AT_DESC UPDATED_AT_ASC UPDATED_AT_DESC}input createAppointmentTypeInput{appointment_setting:AppointmentTypeAppointmentSettingInput bookable_by_groups:Boolean bookable_group_ids:String bookable_without_group:Boolean clients_can_book:Boolean client_facing_display_name:String contact_type_overrides:[String]dont_ask_for_reason:Boolean is_group:Boolean is_waitlist_enabled:Boolean length:Int metadata:String name:String provider_ids_for_appt_type_connections:String require_in_state_clients:Boolean require_specific_providers:Boolean specific_groups:Boolean user_group_id:String client_display_description:String clientMutationId:String@deprecated}type createAppointmentTypePayload{appointmentType:AppointmentType clientMutationId:String@deprecated messages:[FieldError]}input updateAppointmentTypeInput{appointment_setting:AppointmentTypeAppointmentSettingInput bookable_by_groups:Boolean bookable_group_ids:String bookable_without_group:Boolean client_facing_display_name:String clients_can_book:Boolean contact_type_override_in_person:ContactTypeOverride contact_type_override_phone_call:ContactTypeOverride contact_type_override_video_chat:ContactTypeOverride dont_ask_for_reason:Boolean has_specific_appointment_settings:Boolean id:ID is_group:Boolean is_waitlist_enabled:Boolean length:Int metadata:String name:String provider_ids_for_appt_type_connections:String require_in_state_clients:Boolean require_specific_providers:Boolean specific_groups:Boolean user_group_id:String client_display_description:String clientMutationId:String@deprecated contact_type_overrides:[String]}type updateAppointmentTypePayload{appointmentType:AppointmentType clientMutationId:String@deprecated messages:[FieldError]}input deleteAppointmentTypeInput{id:ID clientMutationId:String@deprecated}type deleteAppointmentTypePayload{appointmentType:AppointmentType clientMutationId:String@deprecated messages:[FieldError]}extend type Query{appointment(id:ID include_deleted:Boolean=false):Appointment appointments(currentWeek:Boolean endDate:String exclude_group_appointments:Boolean=false filter:String=\"future\" filter_by_appointment_location_ids:[ID]filter_by_appointment_status:String filter_by_appointment_statuses:[String]filter_by_appointment_type_id:ID filter_by_appointment_type_ids:[ID]filter_by_contact_types:String filter_by_chart_note_written:Boolean filter_by_client_confirmed:Boolean filter_by_location_id:ID filter_by_provider_confirmed:Boolean filter_synced_appointments:Boolean=false use_provider_inclusions:Boolean=true include_blockers:Boolean=true include_nil_blockers:Boolean=false include_suborganizations:Boolean=false is_active:Boolean is_confirmed:Boolean is_org:Boolean is_upcoming:Boolean is_with_clients:Boolean keywords:String=null provider_id:ID provider_ids:[ID]show_appointments:Boolean=true order_by:AppointmentOrderKeys specificDay:String startDate:String unconfirmed:Boolean organization_id:ID user_id:ID with_all_statuses:Boolean=false with_others:Boolean without_status:Boolean=false attendee_ids:[ID]state_license:String tag_ids:[ID]offset:Int=0 page_size:Int should_paginate:Boolean=false after:Cursor sort_by:String@deprecated):[Appointment!]appointmentsCount(currentWeek:Boolean endDate:String exclude_group_appointments:Boolean=false filter:String=\"future\" filter_by_appointment_location_ids:[ID]filter_by_appointment_status:String filter_by_appointment_statuses:[String]filter_by_appointment_type_id:ID filter_by_appointment_type_ids:[ID]filter_by_contact_types:String filter_by_chart_note_written:Boolean filter_by_client_confirmed:Boolean filter_by_location_id:ID filter_by_provider_confirmed:Boolean filter_synced_appointments:Boolean=false use_provider_inclusions:Boolean=true include_blockers:Boolean=true include_nil_blockers:Boolean=false include_suborganizations:Boolean=false is_active:Boolean is_confirmed:Boolean is_org:Boolean is_upcoming:Boolean is_with_clients:Boolean keywords:String=null provider_id:ID provider_ids:[ID]show_appointments:Boolean=true order_by:AppointmentOrderKeys specificDay:String startDate:String unconfirmed:Boolean organization_id:ID user_id:ID with_all_statuses:Boolean=false with_others:Boolean without_status:Boolean=false attendee_ids:[ID]state_license:String tag_ids:[ID]should_paginate:Boolean@deprecated sort_by:String@deprecated only_healthie_appointments:Boolean@deprecated):Int nextAppointment:Appointment}extend type Mutation{createAppointment(input:createAppointmentInput):createAppointmentPayload updateAppointment(input:updateAppointmentInput):updateAppointmentPayload deleteAppointment(input:deleteAppointmentInput):deleteAppointmentPayload}type Appointment{actual_duration:String add_to_gcal_link:String appointment_category:String appointment_inclusions_count:Int appointment_label:String appointment_location_id:String appointment_type:AppointmentType appointment_type_id:Int assigned_groups:[UserGroup!]attended_clients:[AppointmentInclusionType!]attendees:[User!]!attendees_on_waitlist:[User!]can_be_rescheduled:Boolean can_client_cancel:Boolean can_client_reschedule:Boolean client_confirmed(known_requires_client_confirmed:Boolean):Boolean client_updating:Boolean confirmed:Boolean contact_type:String created_at:String!credit_was_used:Boolean current_position_in_recurring_series:Int cursor:Cursor!date:String deleted_at:String end:String external_id_type:String external_videochat_url:String filled_embed_form:FormAnswerGroup form_answer_group:FormAnswerGroup form_answer_groups:[FormAnswerGroup!]has_in_progress_job:Boolean id:ID!initiator_id:ID is_blocker:Boolean is_group:Boolean last_updated_by_id:ID late_cancellation_fee:Int length:Int location:String max_attendees:String metadata:JSON minimum_advance_cancel_time:Int minimum_advance_reschedule_time:Int no_show_fee:Int notes:String organization_id:ID other_party_id:Int patient_reschedule_count:Int pm_status(check_for_client_cancel:Boolean=false):String pm_status_changed_at:String pm_status_last_changed_by_id:ID provider:User provider_name:String providers(empty_unless_multiple:Boolean=false):[User!]!reason:String recurring_appointment:RecurringAppointment recurring_appointment_id:String@deprecated(reason:\"superseded by recurring_appointment\")repeat:Boolean@deprecated(reason:\"superseded by recurring_appointment\")repeat_interval:String@deprecated(reason:\"superseded by recurring_appointment\")repeat_times:Int@deprecated(reason:\"superseded by recurring_appointment\")resourceId:String room_id:ID scheduled_by:String start:String time_recurring_override:Boolean timezone_abbr:String title:String unauthenticated_ics_link:String updated_at:String user:User user_id:Int appointment_request_id:ID cancellation_reason:CancellationReason other_cancellation_reason:String}enum AppointmentOrderKeys{DATE_ASC DATE_DESC CREATED_AT_DESC CREATED_AT_ASC UPDATED_AT_DESC UPDATED_AT_ASC UNSORTED}type CancellationReason{id:ID!label:String!reason_type:CancellationReasonTypeEnum!}enum CancellationReasonTypeEnum{all client provider organization}input createAppointmentInput{appointment_location_id:String appointment_type_id:String attendee_ids:String contact_type:String date:String datetime:String end_date:String end_time:String exclude_no_credits:Boolean external_videochat_url:String is_blocker:Boolean location:String max_attendees:String metadata:JSON notes:String other_party_id:String providers:String recurring_appointment:RecurringAppointmentInput room_id:String start_immediately:Boolean time:String timezone:String units:String user_id:String appointment_request_id:ID join_all:Boolean@deprecated(reason:\"superseded by recurring_appointment\")repeat:Boolean@deprecated(reason:\"superseded by recurring_appointment\")repeat_interval:String@deprecated(reason:\"superseded by recurring_appointment\")repeat_times:String@deprecated(reason:\"superseded by recurring_appointment\")enforce_availability:Boolean=false suppress_webhook_notifications:Boolean=false clientMutationId:String@deprecated}type createAppointmentPayload{appointment:Appointment clientMutationId:String@deprecated messages:[FieldError]}input updateAppointmentInput{actual_duration:String appointment_inclusion_uuid:ID appointment_location_id:String appointment_type_id:String attended_clients:[AttendedClientsInput]attendee_ids:String client_confirmed:Boolean client_updating:Boolean confirmed:Boolean contact_type:String date:String datetime:String end_date:String end_time:String external_videochat_url:String id:ID is_blocker:Boolean late_cancellation_fee:Int location:String max_attendees:String metadata:JSON no_show_fee:Int notes:String other_party_id:String pm_status:String providers:String recurring_appointment:RecurringAppointmentInput room_id:String time:String timezone:String units:String updateRecurring:Boolean user_id:String cancellation_reason_id:ID cancellation_initiated_by:String join_all:Boolean@deprecated(reason:\"superseded by recurring_appointment\")other_cancellation_reason:String repeat:Boolean@deprecated(reason:\"superseded by recurring_appointment\")repeat_interval:String@deprecated(reason:\"superseded by recurring_appointment\")repeat_times:String@deprecated(reason:\"superseded by recurring_appointment\")enforce_availability:Boolean=false suppress_webhook_notifications:Boolean=false skip_notification_email:Boolean=false clientMutationId:String@deprecated}type updateAppointmentPayload{appointment:Appointment clientMutationId:String@deprecated messages:[FieldError]}input deleteAppointmentInput{appointment_inclusion_uuid:ID deleteRecurring:Boolean id:ID cancellation_reason:CancellationReasonOptionInput suppress_webhook_notifications:Boolean=false clientMutationId:String@deprecated}input CancellationReasonOptionInput{id:ID other_cancellation_reason:String initiated_by:CancellationReasonTypeEnum}type deleteAppointmentPayload{appointment:Appointment clientMutationId:String@deprecated messages:[FieldError]}extend type Query{appointmentInclusion(id:ID uuid:ID):AppointmentInclusionType}extend type Mutation{updateAppointmentInclusion(input:updateAppointmentInclusionInput):updateAppointmentInclusionPayload}type AppointmentInclusionType{appointment:Appointment attended:Boolean cancellation_reason:String cancelled:Boolean confirmed:Boolean external_uuid:ID id:ID!join_time:String leave_time:String other_cancellation_reason:String user:User user_id:ID@deprecated(reason:\"superseded by user\")cancelled_at:ISO8601DateTime cancelled_by:User cancelled_by_id:ID}input AttendedClientsInput{attended:Boolean cancelled:Boolean cancellation_reason:String other_cancellation_reason:String confirmed:Boolean id:ID user_id:ID}input updateAppointmentInclusionInput{attended:Boolean cancelled:Boolean cancellation_reason:String confirmed:Boolean id:ID clientMutationId:String@deprecated}type updateAppointmentInclusionPayload{appointment_inclusion:AppointmentInclusionType clientMutationId:String@deprecated messages:[FieldError]}extend type Query{auditLog(acting_user_id:ID resource_name:AuditEventResourceName resource_id:ID event_type:AuditEventType occurred_after:ISO8601DateTime occurred_before:ISO8601DateTime order_by:AuditEventOrderKeys=OCCURRED_AT_DESC offset:Int=0 page_size:Int=50 after:Cursor):[AuditEvent!]}type AuditEvent{acting_user:User cursor:Cursor!occurred_at:ISO8601DateTime!resource_changes:[AuditEventResourceChange!]resource_id:ID!resource_name:AuditEventResourceName!type:AuditEventType!}type AuditEventResourceChange{field:String!value_after_change:String value_before_change:String}enum AuditEventOrderKeys{OCCURRED_AT_ASC OCCURRED_AT_DESC}enum AuditEventType{CREATE UPDATE DESTROY}enum AuditEventResourceName{API_KEY APPOINTMENT APPOINTMENT_INCLUSION APPOINTMENT_LOCATION APPOINTMENT_REQUEST APPOINTMENT_SETTING APPOINTMENT_TYPE AVAILABILITY BILLING_ITEM CARE_PLAN CMS1500 CMS1500_POLICY CPT_CODES_CMS1500 CREDIT DIAGNOSIS EXTERNAL_CALENDAR FEATURE_TOGGLE FORM_ANSWER_GROUP FORM_ANSWER GOAL LOCATION ORGANIZATION ORGANIZATION_INFO ORGANIZATION_MEMBERSHIP POLICY TAG TASK USER USER_GROUP WEBHOOK}extend type Query{availability(id:ID):Availability availabilities(appointment_location_id:String appointment_type_id:String appointment_type_ids:[ID]availability_provider_id:ID contact_type_id:String endDate:String end_date_padding:Int=24 includeRepeating:Boolean is_org:Boolean is_repeating:Boolean one_time:Boolean provider_id:ID provider_ids:[ID]include_suborganizations:Boolean=true show_availability:Boolean=true startDate:String start_date_padding:Int=12 user_id:String organization_id:ID timezone:String state_license:String tag_ids:[ID]):[Availability!]availabilitiesCount(appointment_location_id:String appointment_type_id:String endDate:String is_org:Boolean provider_id:ID startDate:String):Int}extend type Mutation{createAvailability(input:createAvailabilityInput):createAvailabilityPayload editAvailability(input:editAvailabilityInput):editAvailabilityPayload deleteAvailability(input:deleteAvailabilityInput):deleteAvailabilityPayload bulkCreateAvailability(input:bulkCreateAvailabilityInput):bulkCreateAvailabilityPayload bulkDeleteAvailability(input:BulkDeleteAvailabilityInput):BulkDeleteAvailabilityPayload createAvailabilityWithAppointmentTypes(input:CreateAvailabilityWithAppointmentTypesInput!):CreateAvailabilityWithAppointmentTypesPayload editAvailabilityWithAppointmentTypes(input:EditAvailabilityWithAppointmentTypesInput!):EditAvailabilityWithAppointmentTypesPayload}type Availability{appointment_location_id:String appointment_type_id:Int contact_type_id:Int day_of_week:Int duration_string:String end_on:String id:ID!is_repeating:Boolean origin_start_date:String range_end:String range_start:String repeating_availability_id:ID resourceId:String timezone_abbr:String user:User user_id:Int appointment_types:[AppointmentType!]created_at:ISO8601DateTime timezone:String updated_at:ISO8601DateTime}input createAvailabilityInput{appointment_location_id:String appointment_type_id:String contact_type_id:String day_of_week:Int end_on:String end_time:String is_repeating:Boolean range_start:String time:String timezone:String user_id:String end_datetime:String range_end:String start_datetime:String clientMutationId:String@deprecated}type createAvailabilityPayload{availability:Availability clientMutationId:String@deprecated messages:[FieldError]}input editAvailabilityInput{appointment_location_id:String appointment_type_id:String contact_type_id:String day_of_week:Int end_on:String end_time:String id:String is_repeating:Boolean range_end:String range_start:String time:String timezone:String user_id:String clientMutationId:String@deprecated}type editAvailabilityPayload{availability:Availability clientMutationId:String@deprecated messages:[FieldError]}input deleteAvailabilityInput{id:ID clientMutationId:String@deprecated}type deleteAvailabilityPayload{availability:Availability clientMutationId:String@deprecated messages:[FieldError]}input bulkCreateAvailabilityInput{appointment_location_id:String appointment_type_id:String availabilities:[AvailabilityInput]contact_type_id:String end_on:String user_id:String clientMutationId:String@deprecated}input AvailabilityInput{appointment_location_id:String appointment_type_id:String contact_type_id:String day_of_week:Int end_time:String is_repeating:Boolean range_end:String range_start:String time:String timezone:String user_id:String}type bulkCreateAvailabilityPayload{availabilities:[Availability]clientMutationId:String@deprecated messages:[FieldError]}input BulkDeleteAvailabilityInput{ids:[ID!]!}type BulkDeleteAvailabilityPayload{deleted_count:Int messages:[FieldError]success:Boolean}input CreateAvailabilityWithAppointmentTypesInput{appointment_type_ids:[ID!]link_all_non_group_types:Boolean start_datetime:ISO8601DateTime!end_datetime:ISO8601DateTime!user_id:ID timezone:String contact_type_id:Int appointment_location_id:ID}type CreateAvailabilityWithAppointmentTypesPayload{availability:Availability messages:[FieldError]}input EditAvailabilityWithAppointmentTypesInput{id:ID!appointment_type_ids:[ID!]!start_datetime:ISO8601DateTime end_datetime:ISO8601DateTime timezone:String contact_type_id:Int appointment_location_id:ID}type EditAvailabilityWithAppointmentTypesPayload{availability:Availability messages:[FieldError]}extend type Query{appointmentBookingWarnings(appointment_type_id:ID attendee_ids:[ID]date:String is_repeating:Boolean=false provider_id:ID repeat_interval:String repeat_times:String recurring_appt_id:String time:String timezone:String current_appt_id:String is_group_appt:Boolean=false is_editing:Boolean=false additional_providers:String length_in_minutes:Int=null additional_provider_ids:String):[AppointmentBookingWarning!]}type AppointmentBookingWarning{category:String potential_issue_ids:[String!]potential_issues:[String!]subtitle:String}extend type Mutation{completeCheckout(input:completeCheckoutInput):completeCheckoutPayload}input completeCheckoutInput{appointment_id:String appointment_ids:[ID]appointment_location_id:String appointment_type_id:String contact_type:String date:String email:String first_name:String form_answer_group:CheckoutFormAnswerGroupInput is_joining_waitlist:Boolean last_name:String legal_name:String location:String phone_number:String provider_id:String reason:String timezone:String clientMutationId:String@deprecated}type completeCheckoutPayload{appointment:Appointment appointments:[Appointment]clientMutationId:String@deprecated messages:[FieldError]patientEmail:String reassignClientProvider:Boolean userPackageSelection:UserPackageSelection}type UserPackageSelection{id:ID!}extend type Query{calendarFeedLink(provider_id:ID):String}extend type Mutation{resetCalendarFeedLink(input:resetCalendarFeedLinkInput):resetCalendarFeedLinkPayload}input resetCalendarFeedLinkInput{provider_id:ID clientMutationId:String@deprecated}type resetCalendarFeedLinkPayload{clientMutationId:String@deprecated link:String messages:[FieldError]}extend type Query{contactTypes:[String!]}type ContactType{appointment_setting_id:String appointment_type_id:String form_id:String id:ID name:String show:Boolean!user_id:String}input ContactTypeOverrideInput{id:ID name:String position:Int show:Boolean}input ContactTypeOverride{show:Boolean!}extend type Query{appointmentTypeCreditChanges(appointment_type_id:ID user_id:ID):[AppointmentCreditChange!]}type AppointmentTypeCredit{appointment_type:AppointmentType appointment_type_id:String form_id:String id:ID quantity:String user_id:Int}input AppointmentTypeCreditInput{appointment_type_id:String id:ID quantity:String}type AppointmentCreditChange{appointment:Appointment created_at:String!credit_change_event:String!credit_change_event_type:String credit_quantity:Int!id:ID!initiator:User}extend type Query{externalCalendars(calendar_type:CalendarType calendar_status:CalendarStatus is_org:Boolean include_suborganizations:Boolean after:String before:String first:Int last:Int):ExternalCalendarConnection}extend type Mutation{createExternalCalendar(input:createExternalCalendarInput):createExternalCalendarPayload deleteExternalCalendar(input:deleteExternalCalendarInput):deleteExternalCalendarPayload updateExternalCalendar(input:updateExternalCalendarInput):updateExternalCalendarPayload}enum CalendarStatus{errored}enum CalendarType{google outlook}type ExternalCalendar{add_to_calendar:Boolean calendar_list:[String]email:String external_type:String has_ran_first_sync:Boolean id:ID!pull_from_calendar:Boolean pull_in_event_details:Boolean pulled_in_calendars:[String]resource_name:String trouble:String user_id:ID}type ExternalCalendarConnection{edges:[ExternalCalendarEdge]nodes:[ExternalCalendar]page_info:PageInfo!total_count:Int!}type ExternalCalendarEdge{cursor:Cursor!node:ExternalCalendar}input createExternalCalendarInput{resource_name:String add_to_calendar:Boolean=true email:String expiry_date:String external_type:String pull_from_calendar:Boolean=true pulled_in_calendars:[String]token_type:String=\"Bearer\" user_id:ID clientMutationId:String@deprecated}type createExternalCalendarPayload{clientMutationId:String@deprecated external_calendar:ExternalCalendar messages:[FieldError]}input deleteExternalCalendarInput{id:ID clientMutationId:String@deprecated}type deleteExternalCalendarPayload{clientMutationId:String@deprecated external_calendar:ExternalCalendar messages:[FieldError]}input updateExternalCalendarInput{add_to_calendar:Boolean id:ID pull_from_calendar:Boolean pull_in_event_details:Boolean pulled_in_calendars:[String]clientMutationId:String@deprecated}type updateExternalCalendarPayload{clientMutationId:String@deprecated external_calendar:ExternalCalendar messages:[FieldError]}type FormAnswerGroup{appointment:Appointment created_at:String!filler:User finished:Boolean!form_answers(is_for_editing:Boolean=false custom_module_ids:[ID]):[FormAnswer!]!id:ID!name:String updated_at:String!user_id:String}type FormAnswer{answer:String custom_module_id:String displayed_answer:String id:ID!label:String}input CheckoutFormAnswerGroupInput{custom_module_form_id:String form_answers:[CheckoutFormAnswerInput]id:ID}input CheckoutFormAnswerInput{answer:String conditional_custom_module_id:ID custom_module_id:String filter_type:String mod_type:String id:ID label:String user_id:String value_to_filter:String}extend type Query{userGroup(id:ID):UserGroup userGroups(after:Cursor keywords:String=null offset:Int=0 should_paginate:Boolean=false order_by:UserGroupOrderKeys=NAME_ASC page_size:Int=10 check_group_level_actions:Boolean=false sort_by:String):[UserGroup!]userGroupsCount(keywords:String=null check_group_level_actions:Boolean=false):Int tags(applied_to_providers:Boolean ids:[ID]order_by:TagOrderKeys=NAME_ASC user_id:String sort_by:String):[Tag!]}extend type Mutation{createGroup(input:createGroupInput):createGroupPayload updateUserGroup(input:updateUserGroupInput):updateUserGroupPayload deleteUserGroup(input:deleteUserGroupInput):deleteUserGroupPayload createTag(input:createTagInput):createTagPayload deleteTag(input:deleteTagInput):deleteTagPayload bulkApply(input:bulkApplyInput):bulkApplyPayload removeAppliedTag(input:removeAppliedTagInput):removeAppliedTagPayload}type UserGroup{created_at:String!cursor:Cursor!id:ID!invite_code:String name:String user:User user_ids:[String]users(active_status:String should_sort:Boolean=true):[User!]!users_count:Int users_with_membership:[User!]}enum UserGroupOrderKeys{INVITE_CODE_ASC INVITE_CODE_DESC CREATED_AT_ASC CREATED_AT_DESC NAME_ASC NAME_DESC USERS_COUNT_ASC USERS_COUNT_DESC}input createGroupInput{name:String clientMutationId:String@deprecated}type createGroupPayload{clientMutationId:String@deprecated messages:[FieldError]user_group:UserGroup}input updateUserGroupInput{id:ID name:String clientMutationId:String@deprecated}type updateUserGroupPayload{clientMutationId:String@deprecated messages:[FieldError]user_group:UserGroup}input deleteUserGroupInput{group_to_receive_clients:ID id:ID clientMutationId:String@deprecated}type deleteUserGroupPayload{clientMutationId:String@deprecated messages:[FieldError]user_group:UserGroup}type Tag{id:ID!name:String!}enum TagOrderKeys{NAME_ASC NAME_DESC ACTIVE_USERS_DESC ACTIVE_USERS_ASC ADDED_BY_DESC ADDED_BY_ASC ORG_MEMBERS_ASC ORG_MEMBERS_DESC}input createTagInput{name:String taggable_user_id:ID clientMutationId:String@deprecated}type createTagPayload{clientMutationId:String@deprecated messages:[FieldError]tag:Tag}input deleteTagInput{id:ID remove_async_if_needed:Boolean clientMutationId:String@deprecated}type deleteTagPayload{clientMutationId:String@deprecated messages:[FieldError]tag:Tag removing_async:Boolean}input bulkApplyInput{ids:[ID]taggable_user_id:ID clientMutationId:String@deprecated}type bulkApplyPayload{clientMutationId:String@deprecated messages:[FieldError]tags:[Tag]}input removeAppliedTagInput{id:ID taggable_user_id:ID clientMutationId:String@deprecated}type removeAppliedTagPayload{clientMutationId:String@deprecated messages:[FieldError]tag:Tag}extend type Query{appointmentLocation(id:ID):AppointmentLocation appointmentLocations(appointment_date:String appointment_type_id:ID ids:[Int]=null keywords:String=null location_ids:String=null org_level:Boolean=false provider_id:ID provider_ids:[ID]=null resource:String=null with_availability:Boolean=null):[AppointmentLocation!]providerAppointmentLocations(provider_id:ID):[AppointmentLocation!]}type AppointmentLocation{clients_can_book:Boolean!has_rooms:Boolean id:ID!location:String rooms:[Room!]appointment_setting_id:ID}type Room{id:ID!limit_to_one:Boolean!name:String}input AppointmentLocationInput{_destroy:Boolean clients_can_book:Boolean has_rooms:Boolean id:ID location:String rooms:[RoomInput]}input RoomInput{_destroy:Boolean id:ID limit_to_one:Boolean name:String}type FieldError{field:String message:String!}extend type Mutation{createOrganizationMember(input:createOrganizationMemberInput):createOrganizationMemberPayload updateOrganizationMember(input:updateOrganizationMemberInput):updateOrganizationMemberPayload linkUserIdentity(input:linkUserIdentityInput):linkUserIdentityPayload}extend type User{organization_membership:OrganizationMembership}type OrganizationMembership{is_provider:Boolean!can_manage_members:Boolean!can_manage_others_availability:Boolean!can_view_audit_log:Boolean!}input createOrganizationMemberInput{email:String first_name:String last_name:String is_provider:Boolean=false phone_number:String timezone:String can_manage_members:Boolean can_manage_others_availability:Boolean can_view_audit_log:Boolean clientMutationId:String@deprecated}type createOrganizationMemberPayload{clientMutationId:String@deprecated messages:[FieldError]user:User}input updateOrganizationMemberInput{id:ID active:Boolean email:String first_name:String last_name:String is_provider:Boolean phone_number:String timezone:String can_manage_members:Boolean can_manage_others_availability:Boolean can_view_audit_log:Boolean clientMutationId:String@deprecated}type updateOrganizationMemberPayload{clientMutationId:String@deprecated messages:[FieldError]user:User}input linkUserIdentityInput{user_id:ID subject:String clientMutationId:String@deprecated}type linkUserIdentityPayload{clientMutationId:String@deprecated messages:[FieldError]user:User}extend type Query{organization(email:String for_client:Boolean id:ID provider_id:ID provider_ids:[ID]state_licenses:[String]):Organization organizationMembers(keywords:String=null licensed_in_state:String=null offset:Int=0 page_size:Int=10 order_by:UserOrderKeys=LAST_NAME_ASC sort_by:String):[User!]organizationMembersCount(keywords:String=null licensed_in_state:String=null):Int}type Organization{id:ID!name:String users(active_status:String keywords:String show_all_by_default:Boolean=false):[User!]}extend type Query{recurringAppointment(id:ID!):RecurringAppointment}type RecurringAppointment{id:ID!join_all:Boolean!repeat_interval:String repeat_times:String appointments(after:String before:String first:Int last:Int order_by:AppointmentOrderKeys=DATE_ASC):AppointmentPaginationConnection previous_recurring_appointment_id:ID}input RecurringAppointmentInput{id:ID join_all:Boolean=false repeat_interval:String repeat_times:String}type AppointmentPaginationConnection{edges:[AppointmentEdge]nodes:[Appointment]page_info:PageInfo!total_count:Int!}type AppointmentEdge{cursor:Cursor!node:Appointment}type PageInfo{end_cursor:Cursor has_next_page:Boolean!has_previous_page:Boolean!start_cursor:Cursor}type Query type Mutation scalar Cursor scalar ISO8601Date scalar ISO8601DateTime scalar JSON extend type Query{slotExplanation(datetime:String!appointment_to_reschedule_id:ID appt_loc_id:String appt_type_id:String clients_can_join_waitlist:Boolean=false contact_type:String length:String provider_id:String timezone:String user_id:ID):SlotExplanation}type SlotExplanation{date:String!length:Int!user_id:String!appointment_id:ID offered:Boolean!next_date:String rules:[SlotRule!]!}type SlotRule{code:String!holds:Boolean!refuses:Boolean!message:String!earliest:String latest:String conflict:SlotConflict seats_left:Int credits_left:Int}type SlotConflict{appointment_id:ID start:String!end:String!buffer:Int!free_from:String!}extend type Query{daysAvailableForRange(appointment_to_reschedule_id:ID appt_loc_id:String appt_type_id:String clients_can_join_waitlist:Boolean=false contact_type:String date_from_month:String end_date:String end_date_boundary:String length:String licensed_in_state:String=null org_level:Boolean=false outside_factors:Boolean=true provider_id:String provider_ids:[String]tag_ids:[ID]start_date:String start_date_boundary:String timezone:String exclude_provider_ids:[ID]):[String]availableSlotsForRange(appointment_to_reschedule_id:ID appointment_type_ids:[ID]appt_loc_id:String appt_type_id:String clients_can_join_waitlist:Boolean=false contact_type:String end_date:String end_date_boundary:String length:String licensed_in_state:String=null exclude_provider_ids:[ID]make_unique:Boolean=true org_level:Boolean=false outside_factors:Boolean=true provider_id:String provider_ids:[String]tag_ids:[ID]start_date:String start_date_boundary:String timezone:String):[PotentialAppointmentSlot!]nextAvailableSlot(appointment_to_reschedule_id:ID appt_loc_id:String appt_type_id:String contact_type:String end_date_boundary:String length:String licensed_in_state:String=null org_level:Boolean=false outside_factors:Boolean=true provider_id:String provider_ids:[String]tag_ids:[ID]start_date_boundary:String timezone:String):String}type PotentialAppointmentSlot{appointment_id:String appointment_type:AppointmentType date:String has_waitlist_enabled:Boolean is_fully_booked:Boolean length:Int user_id:String}extend type Query{currentUser:User user(id:ID or_current_user:Boolean=false email:String):User users(after:Cursor active_status:String=null group_id:String=null id:ID ids:[ID]keywords:String=null limited_to_provider:Boolean=false offset:Int=0 page_size:Int=10 provider_id:String=null should_paginate:Boolean=true show_all_by_default:Boolean=true order_by:UserOrderKeys=LAST_NAME_ASC tag_ids:[ID]=[]with_feature_toggles:Boolean=false email:String sort_by:String include_suborg_patients:Boolean):[User!]usersCount(active_status:String=null group_id:String=null keywords:String=null limited_to_provider:Boolean=false provider_id:String=null tag_ids:[ID]=[]):Int provider(client_id:ID id:ID organization_info_id:ID):User}extend type Mutation{createClient(input:createClientInput):createClientPayload updateClient(input:updateClientInput):updateClientPayload updateUser(input:updateUserInput):updateUserPayload}type User{active:Boolean!active_tags:[Tag!]additional_phone_number:String additional_record_identifier:String appointment_locations:[AppointmentLocation!]appointment_setting:AppointmentSetting appointment_type_credits(appointment_type_id:ID):[AppointmentTypeCredit!]!appointment_types(appointment_type_ids:String require_client_bookable:Boolean):[AppointmentType!]!appointments:[Appointment!]avatar_url:String created_at:String dietitian_id:String dob:String email:String first_name:String full_legal_name:String full_name:String id:ID!is_patient(already_known_value:Boolean):Boolean last_app:Appointment last_name:String legal_name:String location:Location locations:[Location!]metadata:String name:String next_app:Appointment next_appt_date:String organization:Organization phone_number:String providers(can_be_scheduled_with:Boolean):[User!]qualifications:String quick_notes:String record_identifier:String state_licenses:[StateLicense!]timezone:String upcoming_appointments:[Appointment!]updated_at:String user_group:UserGroup user_group_id:String user_groups(check_group_level_actions:Boolean keywords:String offset:Int=0 should_paginate:Boolean=false):[UserGroup!]!}type Location{city:String country:String id:ID!line1:String line2:String name:String state:String zip:String}type StateLicense{id:ID!state:String}enum UserOrderKeys{EMAIL_ASC EMAIL_DESC FIRST_NAME_ASC FIRST_NAME_DESC LAST_NAME_DESC LAST_NAME_ASC CREATED_AT_DESC CREATED_AT_ASC UPDATED_AT_DESC UPDATED_AT_ASC GROUP_NAME_ASC GROUP_NAME_DESC PROVIDER_NAME_ASC PROVIDER_NAME_DESC NEXT_APPT_DATE_ASC NEXT_APPT_DATE_DESC}input createClientInput{additional_record_identifier:String dietitian_id:String dob:String dont_send_welcome:Boolean email:String first_name:String last_name:String legal_name:String metadata:String other_provider_ids:[String]phone_number:String record_identifier:String skipped_email:Boolean timezone:String user_group_id:String restricted:Boolean ssn:String clientMutationId:String@deprecated}type createClientPayload{clientMutationId:String@deprecated messages:[FieldError]user:User}input updateClientInput{active:Boolean additional_phone_number:String additional_record_identifier:String appointment_type_credits_attributes:[AppointmentTypeCreditInput]current_email:String dietitian_id:String dob:String email:String first_name:String id:ID last_name:String legal_name:String location:ClientLocationInput locations:[ClientLocationInput]metadata:String other_provider_ids:[String]phone_number:String quick_notes:String record_identifier:String resend_welcome:Boolean sex:String skipped_email:Boolean timezone:String user_group_id:String restricted:Boolean}input ClientLocationInput{_destroy:Boolean city:String country:String id:ID line1:String line2:String name:String state:String zip:String}type updateClientPayload{clientMutationId:String@deprecated messages:[FieldError]user:User}input updateUserInput{avatar_string:String email:String first_name:String id:ID last_name:String name:String phone_number:String timezone:String}type updateUserPayload{clientMutationId:String@deprecated messages:[FieldError]user:User}extend type Query{sentWebhooks(after:Cursor keywords:String=null offset:Int=0 page_size:Int=20 order_by:SentWebhookOrderKeys=CREATED_AT_DESC sort_by:String sent_after:ISO8601DateTime sent_before:ISO8601DateTime resource_id:ID resource_type:SentWebhookResourceType failed:Boolean):[SentWebhook!]sentWebhooksCount(keywords:String=null):Int webhookEventTypes:[String!]webhooks(after:Cursor keywords:String=null offset:Int=0 page_size:Int=20 order_by:WebhookOrderKeys=CREATED_AT_DESC sort_by:String):[Webhook!]webhooksCount(keywords:String=null):Int}extend type Mutation{createWebhook(input:createWebhookInput):createWebhookPayload deleteWebhook(input:deleteWebhookInput):deleteWebhookPayload expireWebhookSignature(input:expireWebhookSignatureInput):expireWebhookSignaturePayload sendTestWebhook(input:sendTestWebhookInput):sendTestWebhookPayload updateWebhook(input:updateWebhookInput):updateWebhookPayload}type SentWebhook{created_at:String!cursor:Cursor!event_type:String http_response_status:String id:ID!resource_id:ID resource_id_type:String url:String webhook_id:ID}enum SentWebhookOrderKeys{CREATED_AT_ASC CREATED_AT_DESC EVENT_TYPE_ASC EVENT_TYPE_DESC URL_ASC URL_DESC}enum SentWebhookResourceType{ACCEPTED_INSURANCE_PLAN ALLERGY_SENSITIVITY APPLIED_TAG APPOINTMENT APPOINTMENT_FORM_ANSWER_GROUP_CONNECTION AVAILABILITY BILLING_ITEM CARE_PLAN CHARGE_BACK CHARTING_NOTE_ADDENDUM CLAIM_SUBMISSION CMS1500 COMMENT COMPLETED_ONBOARDING_ITEM CONVERSATION CONVERSATION_MEMBERSHIP COURSE_MEMBERSHIP CUSTOM_MODULE CUSTOM_MODULE_FORM DIAGNOSIS DOCUMENT ENTRY EXTERNAL_CALENDAR FAMILY_HISTORY_CONDITION FEATURE_TOGGLE FOLDER_SHARING FORM_ANSWER_GROUP GENERATED_FORM_ANSWER_GROUP GOAL GOAL_HISTORY GOAL_TEMPLATE GROUP_CARE_PLAN_USER_CONNECTION INSURANCE_AUTHORIZATION LAB_ORDER LAB_RESULT LOCATION MEDICATION NOTE NOTE_SCHEDULER NOTIFICATION_CONTACT NOTIFICATION_SETTING ORGANIZATION_INFO ORGANIZATION_MEMBER ORGANIZATION_MEMBERSHIP OTHER_ID_NUMBER PATIENT_EDUCATIONAL_RESOURCE POLICY PRESCRIPTION RECEIVED_DIRECT_MESSAGE RECEIVED_FAX RECURRING_PAYMENT REFERRAL REFERRING_PHYSICIAN REQUESTED_FORM_COMPLETION REQUESTED_PAYMENT SENT_FAX SENT_NOTIFICATION_RECORD STRIPE_CUSTOMER_DETAIL SUPER_BILL TASK USER}type Webhook{cursor:Cursor!event_type:String id:ID!is_enabled:Boolean!should_retry:Boolean!signature_secret:String url:String warned_at:ISO8601DateTime webhook_events:[WebhookEvent!]}type WebhookEvent{created_at:ISO8601DateTime!event_type:String!first_failed_at:ISO8601DateTime id:ID!last_failed_at:ISO8601DateTime retry_count:Int!updated_at:ISO8601DateTime!webhook:Webhook!}enum WebhookOrderKeys{CREATED_AT_ASC CREATED_AT_DESC EVENT_TYPE_ASC EVENT_TYPE_DESC URL_ASC URL_DESC}input WebhookEventInput{id:ID event_type:String!}input createWebhookInput{event_type:String is_enabled:Boolean should_retry:Boolean=true url:String webhook_events:[WebhookEventInput]clientMutationId:String@deprecated}type createWebhookPayload{clientMutationId:String@deprecated messages:[FieldError]webhook:Webhook}input deleteWebhookInput{id:ID clientMutationId:String@deprecated}type deleteWebhookPayload{clientMutationId:String@deprecated messages:[FieldError]webhook:Webhook}input expireWebhookSignatureInput{id:ID!}type expireWebhookSignaturePayload{clientMutationId:String@deprecated messages:[FieldError]webhook:Webhook}input sendTestWebhookInput{id:ID!clientMutationId:String@deprecated}type sendTestWebhookPayload{clientMutationId:String@deprecated messages:[FieldError]sent:Boolean!}input updateWebhookInput{event_type:String id:ID is_enabled:Boolean should_retry:Boolean url:String webhook_events:[WebhookEventInput]clientMutationId:String@deprecated}type updateWebhookPayload{clientMutationId:String@deprecated messages:[FieldError]webhook:Webhook}";
