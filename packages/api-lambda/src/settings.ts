import type { AppointmentType, ContactTypeSlug, Setting } from './store/items.ts';

/** A place where appointments happen, with its rooms. */
export interface AppointmentLocation {
  readonly id: string;
  readonly location?: string;
  readonly clients_can_book: boolean;
  readonly has_rooms: boolean;
  readonly rooms: readonly { readonly id: string; readonly name?: string; readonly limit_to_one: boolean }[];
}

/** One of an organization's contact types, shown to clients or not, under a name of its own. */
export interface ContactTypeSetting {
  readonly id: string;
  readonly name: string;
  readonly show: boolean;
  readonly position: number;
}

/** The switches that only decide about notices and display: stored, returned, handed to whoever sends. */
const switches = [
  'always_send_confirm_notification',
  'appointment_type_confirmed_email',
  'appointment_type_reminder_email',
  'appointment_type_reminder_override',
  'appointment_type_website_booking_email',
  'appt_type_confirmed_email',
  'appt_type_reminder_email',
  'appt_type_website_booking_email',
  'ask_clients_to_confirm',
  'ask_to_confirm_via_text',
  'auto_invoicing',
  'default_appt_form_to_group',
  'disable_requested_form_notifications',
  'require_selected_location_for_all_contact_types',
  'send_appointment_cancellation_email',
  'send_appointment_update_email',
  'send_booking_notice',
  'send_email_before_appointment',
  'send_embeddable_appt_creator_email',
  'send_reminder_four_days_before',
  'send_reminder_one_day_before',
  'send_reminder_one_hour_before',
  'send_reminder_three_days_before',
  'send_reminder_two_days_before',
  'send_reminder_two_hours_before',
  'send_text_reminder_five_minutes_before',
  'send_text_reminder_four_days_before',
  'send_text_reminder_one_day_before',
  'send_text_reminder_one_hour_before',
  'send_text_reminder_three_days_before',
  'send_text_reminder_two_days_before',
  'send_text_reminder_two_hours_before',
] as const;

export type NoticeSwitch = (typeof switches)[number];
export const noticeSwitches: readonly NoticeSwitch[] = switches;

/**
 * The fields of an appointment setting that were set, by their contract names. Numbers are numbers here, whatever the
 * API prints; deprecated spellings are stored under the field that superseded them.
 */
export interface SettingFields extends Partial<Readonly<Record<NoticeSwitch, boolean>>> {
  /** Minutes that must lie free between two appointments. */
  readonly buffer?: number;
  /** Minutes between offered starts where no restriction says otherwise: 5, 10 or 15. */
  readonly base_calendar_interval?: number;
  /** Clients may start only at wall-clock minutes divisible by this: 20, 30 or 60; 0 for no restriction. */
  readonly booking_interval_restriction?: number;
  /** Minutes of notice. */
  readonly minimum_advance_schedule_time?: number;
  readonly minimum_advance_cancel_time?: number;
  readonly minimum_advance_reschedule_time?: number;
  /** Days of notice: from the first minute of the local day today + d on. */
  readonly minimum_days_in_advance?: number;
  /** Days ahead, inclusive. */
  readonly max_days_in_future?: number;
  /** True forbids a client to book for today. */
  readonly same_day_appointments?: boolean;
  readonly prevent_client_booking?: boolean;
  readonly allow_clients_to_cancel_appt?: boolean;
  readonly allow_clients_to_reschedule_appt?: boolean;
  readonly allow_past_appointment_rescheduling?: boolean;
  readonly disallowed_reschedulable_statuses?: readonly string[];
  readonly patient_reschedule_count_cap?: number;
  readonly use_client_credit_system?: boolean;
  readonly prevent_no_credit_booking?: boolean;
  readonly restore_credit_on_cancel?: boolean;
  readonly confirm_by_default?: boolean;
  readonly times_by_appointment_type?: boolean;
  readonly times_by_contact_type?: boolean;
  readonly times_by_location?: boolean;
  readonly enable_late_cancellation_status?: boolean;
  readonly enable_checked_in_status?: boolean;
  readonly client_cancel_reason_required?: boolean;
  readonly provider_cancel_reason_required?: boolean;
  readonly enable_appointment_requests?: boolean;
  /** Cents. */
  readonly late_cancellation_fee?: number;
  readonly no_show_fee?: number;
  readonly cant_cancel_message?: string;
  readonly cant_reschedule_message?: string;
  /** No longer in use: kept as they were given. Minutes, minutes, days, days. */
  readonly minimum_past_reschedule_time?: number;
  readonly maximum_past_reschedule_time?: number;
  readonly reschedule_max_days_before_date?: number;
  readonly reschedule_max_days_from_date?: number;
  readonly calendar_interval?: string;
  readonly calendar_text?: string;
  /** Visible hours of a calendar, no limit on booking. */
  readonly start_time?: string;
  readonly end_time?: string;
  readonly appointment_locations?: readonly AppointmentLocation[];
  readonly contact_type_overrides?: readonly ContactTypeSetting[];
}

/** What holds where nobody set anything. */
const defaults = {
  buffer: 0,
  base_calendar_interval: 15,
  booking_interval_restriction: 0,
  minimum_advance_schedule_time: 0,
  minimum_advance_cancel_time: 0,
  minimum_advance_reschedule_time: 0,
  minimum_days_in_advance: 0,
  same_day_appointments: false,
  prevent_client_booking: false,
  allow_clients_to_cancel_appt: true,
  allow_clients_to_reschedule_appt: true,
  allow_past_appointment_rescheduling: false,
  disallowed_reschedulable_statuses: [],
  use_client_credit_system: false,
  prevent_no_credit_booking: false,
  restore_credit_on_cancel: false,
  confirm_by_default: false,
  times_by_appointment_type: false,
  times_by_contact_type: false,
  times_by_location: false,
  enable_late_cancellation_status: false,
  enable_checked_in_status: false,
  client_cancel_reason_required: false,
  provider_cancel_reason_required: false,
  enable_appointment_requests: false,
} as const satisfies SettingFields;

/** A setting in which everything that has a default is there. */
export type EffectiveSetting = SettingFields & Required<Pick<SettingFields, keyof typeof defaults>>;

/**
 * The setting that governs an appointment: field by field the type's own, else the provider's, else the organization's,
 * else the default.
 */
export function effectiveSetting(
  type: Pick<AppointmentType, 'appointment_setting'> | undefined,
  provider: Setting | undefined,
  organization: Setting | undefined,
): EffectiveSetting {
  const merged: Record<string, unknown> = { ...defaults };
  for (const fields of [organization?.fields, provider?.fields, type?.appointment_setting]) {
    for (const [field, value] of Object.entries(fields ?? {}))
      if (value !== undefined && value !== null) merged[field] = value;
  }
  return merged as unknown as EffectiveSetting;
}

/** The ways of meeting that every organization starts with; their ids are below those ever given out. */
const builtInContactTypes: readonly ContactTypeSetting[] = [
  { id: '1', name: 'Healthie Video Call', show: true, position: 1 },
  { id: '2', name: 'In Person', show: true, position: 2 },
  { id: '3', name: 'Phone Call', show: true, position: 3 },
];

/** The slugs by which appointment types name the built-in contact types. */
export const contactTypeNames: Readonly<Record<ContactTypeSlug, string>> = {
  video_chat: 'Healthie Video Call',
  in_person: 'In Person',
  phone_call: 'Phone Call',
};

/** An organization's contact types in order: its own, where it has set any. */
export function contactTypesOf(setting: Pick<Setting, 'fields'> | undefined): readonly ContactTypeSetting[] {
  const own = setting?.fields.contact_type_overrides ?? [];
  return own.length > 0 ? own.toSorted((a, b) => a.position - b.position) : builtInContactTypes;
}
