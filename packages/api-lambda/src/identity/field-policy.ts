/**
 * Who sees a field of an object, of those who were led to the object at all:
 *
 * - `everyone`
 * - `person`: the person themselves, and providers and staff
 * - `attending`: the clients who take part in the appointment, and providers and staff
 * - `members`: providers and staff
 */
export type Sight = 'everyone' | 'person' | 'attending' | 'members';

type FieldsOf = Readonly<Partial<Record<Sight, readonly string[]>>>;

/** Types that hold nothing of a person. Whoever reaches one of their objects may read all of it. */
const open: ReadonlySet<string> = new Set([
  'AppointmentBookingWarning',
  'AppointmentEdge',
  'AppointmentLocation',
  'AppointmentPaginationConnection',
  'AppointmentRequestTypeConnection',
  'AppointmentRequestTypeEdge',
  'AppointmentSetting',
  'Availability',
  'CancellationReason',
  'ContactType',
  'FieldError',
  'Organization',
  'PageInfo',
  'PotentialAppointmentSlot',
  'ProviderApptTypeConnection',
  'RecurringAppointment',
  'Room',
  'SlotConflict',
  'SlotExplanation',
  'SlotRule',
  'StateLicense',
  'Tag',
  'UserPackageSelection',
]);

/** Types that are reached only from where somebody was already asked whether they may see them. */
const reachedByRight: ReadonlySet<string> = new Set([
  'AuditEvent', // auditLog
  'AuditEventResourceChange',
  'ApiKey', // apiKeys and its mutations, for members
  'AppointmentCreditChange', // appointmentTypeCreditChanges, one's own
  'AppointmentInclusionType', // Appointment.attended_clients, one's own
  'AppointmentRequestSlotType', // AppointmentRequestType.slots
  'AppointmentTypeCredit', // User.appointment_type_credits
  'ExternalCalendar', // externalCalendars and its mutations, for those who may manage it
  'ExternalCalendarConnection',
  'ExternalCalendarEdge',
  'FormAnswer', // FormAnswerGroup
  'FormAnswerGroup', // Appointment.filled_embed_form and its like
  'Location', // User.locations
  'OrganizationMembership', // User.organization_membership
  'SentWebhook', // sentWebhooks, for members
  'Webhook', // webhooks and their mutations, for members
  'WebhookEvent',
]);

/** The fields of every other type, one by one: what is not listed is shown to nobody. */
const listed: Readonly<Record<string, FieldsOf>> = {
  Appointment: {
    everyone: [
      'add_to_gcal_link',
      'appointment_category',
      'appointment_inclusions_count',
      'appointment_label',
      'appointment_location_id',
      'appointment_type',
      'appointment_type_id',
      'assigned_groups',
      'attended_clients', // of the clients, those whom the viewer may see
      'attendees',
      'attendees_on_waitlist',
      'can_be_rescheduled',
      'can_client_cancel',
      'can_client_reschedule',
      'confirmed',
      'contact_type',
      'created_at',
      'current_position_in_recurring_series',
      'cursor',
      'date',
      'deleted_at',
      'end',
      'external_id_type',
      'has_in_progress_job',
      'id',
      'is_blocker',
      'is_group',
      'late_cancellation_fee',
      'length',
      'location',
      'max_attendees',
      'minimum_advance_cancel_time',
      'minimum_advance_reschedule_time',
      'no_show_fee',
      'organization_id',
      'other_party_id',
      'pm_status',
      'pm_status_changed_at',
      'provider',
      'provider_name',
      'providers',
      'recurring_appointment',
      'recurring_appointment_id',
      'repeat',
      'repeat_interval',
      'repeat_times',
      'resourceId',
      'room_id',
      'start',
      'time_recurring_override',
      'timezone_abbr',
      'title',
      'unauthenticated_ics_link',
      'updated_at',
    ],
    attending: [
      'actual_duration',
      'appointment_request_id',
      'cancellation_reason',
      'client_confirmed',
      'client_updating',
      'credit_was_used',
      'external_videochat_url',
      'filled_embed_form',
      'form_answer_groups',
      'initiator_id',
      'last_updated_by_id',
      'other_cancellation_reason',
      'patient_reschedule_count',
      'pm_status_last_changed_by_id',
      'reason',
      'scheduled_by',
      'user',
      'user_id',
    ],
    members: ['form_answer_group', 'metadata', 'notes'],
  },
  AppointmentRequestType: {
    everyone: [
      'appointment_location',
      'appointment_type',
      'booking_params',
      'closed_at',
      'closed_by',
      'created_at',
      'current_status',
      'email',
      'first_appointment', // where the viewer takes part in it
      'first_name',
      'id',
      'last_name',
      'patient', // where the viewer may see that client
      'phone',
      'provider',
      'reason',
      'selected_contact_type',
      'selected_state',
      'slots',
      'timezone',
    ],
    members: ['provider_notes'],
  },
  AppointmentType: {
    everyone: [
      'appointment_setting',
      'availability_exists_for',
      'available_contact_types',
      'bookable_by_groups',
      'bookable_groups',
      'bookable_without_group',
      'client_display_description',
      'client_display_name',
      'client_facing_display_name',
      'clients_can_book',
      'clients_have_credit',
      'created_at',
      'cursor',
      'deleted_at',
      'dont_ask_for_reason',
      'has_available_group_appts',
      'has_specific_appointment_settings',
      'id',
      'is_group',
      'is_waitlist_enabled',
      'length',
      'name',
      'no_availability_message',
      'organization_id',
      'position',
      'provider_appt_type_connections',
      'require_in_state_clients',
      'require_specific_providers',
      'time_on_label',
      'updated_at',
      'user_group',
      'user_group_id',
      'user_id',
      'valid_state_licensing_for',
    ],
    members: ['metadata'],
  },
  User: {
    everyone: [
      'active',
      'appointment_locations',
      'appointment_setting',
      'appointment_types',
      'avatar_url',
      'created_at',
      'first_name',
      'full_name',
      'id',
      'is_patient',
      'last_name',
      'name',
      'organization',
      'qualifications',
      'state_licenses',
      'timezone',
      'updated_at',
    ],
    person: [
      'additional_phone_number',
      'additional_record_identifier',
      'appointment_type_credits',
      'appointments',
      'dietitian_id',
      'dob',
      'email',
      'full_legal_name',
      'last_app',
      'legal_name',
      'location',
      'locations',
      'next_app',
      'next_appt_date',
      'phone_number',
      'providers',
      'record_identifier',
      'upcoming_appointments',
      'user_group',
      'user_group_id',
      'user_groups',
    ],
    members: ['active_tags', 'metadata', 'organization_membership', 'quick_notes'],
  },
  UserGroup: {
    everyone: ['created_at', 'cursor', 'id', 'name', 'user'],
    members: ['invite_code', 'user_ids', 'users', 'users_count', 'users_with_membership'],
  },
};

const sights: ReadonlyMap<string, Sight> = new Map(
  Object.entries(listed).flatMap(([type, fields]) =>
    (Object.entries(fields) as [Sight, readonly string[]][]).flatMap(([sight, names]) =>
      names.map((name) => [`${type}.${name}`, sight] as const),
    ),
  ),
);

/** A payload shows what its own mutation did, so the right to the mutation is the right to all of it. */
const isPayload = (type: string): boolean => type.endsWith('Payload');

/** Who sees a field; undefined, which is nobody, for one that the table does not know. */
export function sightOf(type: string, field: string): Sight | undefined {
  const whole = open.has(type) || reachedByRight.has(type) || isPayload(type);
  return whole ? 'everyone' : sights.get(`${type}.${field}`);
}

/** Everything the table lists: types as a whole, and `Type.field`; a test holds it against the schema. */
export const listedSights: readonly string[] = [...open, ...reachedByRight, ...sights.keys()];
