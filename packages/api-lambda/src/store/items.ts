import type { Minute } from '@openings/engine';
import type { Permission } from '../identity/permission.ts';
import type { SettingFields } from '../settings.ts';
import type { Item } from './store.ts';
import { indexed, type Key, key } from './table.ts';

/**
 * What the table holds, as the operations see it. Attributes carry the API's own names; instants of appointments are
 * epoch minutes, instants of record keeping epoch milliseconds. `record` adds to each the key it stands at and the
 * index entries it is found by.
 */

/** What every record of the clinic has. */
interface Recorded {
  readonly id: string;
  /** The organization it belongs to: every read compares it with the viewer's. */
  readonly organization: string;
  /** Counts the versions: a replacement is committed only over the version it was made from. */
  readonly v: number;
  readonly created_at: number;
  readonly updated_at: number;
}

export interface Organization extends Recorded {
  readonly kind: 'organization';
  readonly name: string;
  readonly timezone: string;
}

export interface Address {
  readonly id: string;
  readonly name?: string;
  readonly line1?: string;
  readonly line2?: string;
  readonly city?: string;
  readonly state?: string;
  readonly zip?: string;
  readonly country?: string;
}

export type Role = 'client' | 'provider' | 'staff';

export interface User extends Recorded {
  readonly kind: 'user';
  readonly role: Role;
  readonly active: boolean;
  readonly first_name: string;
  readonly last_name: string;
  readonly legal_name?: string;
  readonly email?: string;
  readonly phone_number?: string;
  readonly additional_phone_number?: string;
  readonly dob?: string;
  readonly sex?: string;
  readonly timezone?: string;
  /** A client's first provider. */
  readonly dietitian_id?: string;
  readonly other_provider_ids?: readonly string[];
  readonly user_group_id?: string;
  readonly tag_ids?: readonly string[];
  readonly record_identifier?: string;
  readonly additional_record_identifier?: string;
  readonly metadata?: string;
  readonly quick_notes?: string;
  readonly restricted?: boolean;
  readonly locations?: readonly Address[];
  readonly state_licenses?: readonly { readonly id: string; readonly state: string }[];
  readonly qualifications?: string;
  readonly avatar_url?: string;
  /** How often a provider took back the address of their calendar (calendar/links.ts). */
  readonly calendar_edition?: number;
  /** A member's permissions, where they are not the usual ones of the role (identity/permission.ts). */
  readonly permissions?: readonly Permission[];
  /** Who the user is to the organization's identity provider: the `sub` of its tokens. */
  readonly oidc_subject?: string;
}

/** The setting of an organization or of one provider: only the fields that were set. Its id is its owner's. */
export interface Setting extends Recorded {
  readonly kind: 'setting';
  readonly owner: 'organization' | 'user';
  readonly fields: SettingFields;
}

export type ContactTypeSlug = 'video_chat' | 'in_person' | 'phone_call';

export interface AppointmentType extends Recorded {
  readonly kind: 'appointment-type';
  readonly name: string;
  /** Minutes. */
  readonly length: number;
  readonly position: number;
  readonly is_group: boolean;
  readonly clients_can_book: boolean;
  readonly is_waitlist_enabled: boolean;
  readonly client_facing_display_name?: string;
  readonly client_display_description?: string;
  readonly contact_types: readonly ContactTypeSlug[];
  /** Only the groups below, or clients without one, may book it. */
  readonly specific_groups: boolean;
  readonly bookable_by_groups: boolean;
  readonly bookable_group_ids: 'all' | readonly string[];
  readonly bookable_without_group: boolean;
  /** The group a client is placed in after booking. */
  readonly user_group_id?: string;
  readonly require_specific_providers: boolean;
  readonly provider_connections: readonly { readonly id: string; readonly user_id: string }[];
  readonly require_in_state_clients: boolean;
  readonly dont_ask_for_reason: boolean;
  readonly metadata?: string;
  readonly user_id?: string;
  /** The type's own setting: it goes before the provider's and the organization's, field by field. */
  readonly appointment_setting?: SettingFields;
  readonly deleted_at?: number;
}

export interface Availability extends Recorded {
  readonly kind: 'availability';
  readonly user_id: string;
  readonly is_repeating: boolean;
  /** 0 is Sunday; for a repeating one. */
  readonly day_of_week?: number;
  /** The date of a one-time availability, or the first date a repeating one may fall on: YYYY-MM-DD. */
  readonly range_start?: string;
  /** The last date a repeating one may fall on, inclusive: YYYY-MM-DD. */
  readonly end_on?: string;
  /** Minutes of the wall day in `timezone`; the end may exceed 1440 and lies after the start. */
  readonly start: number;
  readonly end: number;
  readonly timezone: string;
  /** Absent or empty: hours for every type. */
  readonly appointment_type_ids?: readonly string[];
  readonly contact_type_id?: string;
  readonly appointment_location_id?: string;
}

export interface FormAnswerGroup {
  readonly id: string;
  readonly name?: string;
  readonly finished: boolean;
  readonly filler_id?: string;
  readonly custom_module_form_id?: string;
  readonly form_answers: readonly {
    readonly id: string;
    readonly label?: string;
    readonly answer?: string;
    readonly custom_module_id?: string;
  }[];
  readonly created_at: number;
  readonly updated_at: number;
}

export type PmStatus = 'Occurred' | 'No-Show' | 'Re-Scheduled' | 'Cancelled' | 'Late Cancellation' | 'Checked-In';

export interface Cancellation {
  readonly initiated_by?: string;
  readonly reason_id?: string;
  readonly other_cancellation_reason?: string;
}

export interface Appointment extends Recorded {
  readonly kind: 'appointment';
  readonly start: Minute;
  readonly end: Minute;
  /** IANA zone the wall time was stated in; a series keeps its wall clock there. */
  readonly timezone: string;
  readonly appointment_type_id?: string;
  readonly contact_type?: string;
  /** The provider first, then additional ones: whose calendars it occupies. */
  readonly provider_ids: readonly string[];
  /** The client of a 1:1 appointment. */
  readonly user_id?: string;
  readonly is_blocker: boolean;
  readonly is_group: boolean;
  readonly max_attendees?: number;
  /** Clients of a group appointment that hold a seat, and those that wait for one, in order of arrival. */
  readonly attendee_ids?: readonly string[];
  readonly waitlist_ids?: readonly string[];
  /** Minutes that were asked to lie free on either side when it was booked. */
  readonly buffer: number;
  /** A client chose the time, and was held to the rules. */
  readonly self_booked: boolean;
  readonly pm_status?: PmStatus;
  readonly pm_status_changed_at?: number;
  readonly pm_status_last_changed_by_id?: string;
  readonly confirmed: boolean;
  readonly client_confirmed: boolean;
  readonly location?: string;
  readonly appointment_location_id?: string;
  readonly room_id?: string;
  readonly notes?: string;
  readonly reason?: string;
  /** JSON as text. */
  readonly metadata?: string;
  readonly external_videochat_url?: string;
  readonly actual_duration?: string;
  readonly late_cancellation_fee?: number;
  readonly no_show_fee?: number;
  readonly initiator_id?: string;
  readonly last_updated_by_id?: string;
  readonly patient_reschedule_count: number;
  readonly cancellation?: Cancellation;
  /** Clients for whom a credit of this type was spent and not given back. */
  readonly credit_spent_for?: readonly string[];
  readonly series_id?: string;
  /** 1 is the first of its series. */
  readonly series_position?: number;
  readonly time_recurring_override?: boolean;
  readonly appointment_request_id?: string;
  /** The calendar kept elsewhere that a block was pulled in from, and what it is called there. */
  readonly external_calendar_id?: string;
  readonly external_title?: string;
  readonly filled_embed_form?: FormAnswerGroup;
  readonly form_answer_group?: FormAnswerGroup;
  readonly deleted_at?: number;
}

/** A time that would suit whoever asks for an appointment. */
export interface RequestedSlot {
  readonly id: string;
  readonly start: Minute;
  readonly end: Minute;
}

/** Somebody's wish for an individual session. It occupies no time. */
export interface AppointmentRequest extends Recorded {
  readonly kind: 'appointment-request';
  readonly current_status: 'OPEN' | 'CLOSED';
  readonly first_name: string;
  readonly last_name: string;
  readonly email: string;
  readonly phone: string;
  /** IANA zone of whoever asks. */
  readonly timezone: string;
  readonly reason: string;
  /** In order of start. */
  readonly slots: readonly RequestedSlot[];
  /** The client it is from, where that is known. */
  readonly patient_id?: string;
  /** Who is to see to it. */
  readonly provider_id?: string;
  readonly appointment_type_id?: string;
  /** A location, and whose setting it is part of. */
  readonly location?: { readonly id: string; readonly appointment_setting_id: string };
  readonly selected_contact_type?: string;
  readonly selected_state?: string;
  /** JSON as text. */
  readonly booking_params?: string;
  readonly provider_notes?: string;
  readonly first_appointment_id?: string;
  readonly closed_at?: number;
  readonly closed_by_id?: string;
}

/** A client's place in a group appointment. */
export interface Inclusion extends Recorded {
  readonly kind: 'inclusion';
  readonly appointment_id: string;
  readonly user_id: string;
  readonly start: Minute;
  readonly waiting: boolean;
  readonly attended?: boolean;
  readonly confirmed?: boolean;
  readonly cancelled?: boolean;
  readonly cancelled_at?: number;
  readonly cancelled_by_id?: string;
  readonly cancellation_reason?: string;
  readonly other_cancellation_reason?: string;
  readonly external_uuid: string;
}

/** Puts an appointment into an additional provider's list. */
export interface AdditionalProvider extends Recorded {
  readonly kind: 'additional-provider';
  readonly appointment_id: string;
  readonly user_id: string;
  readonly start: Minute;
}

export interface Series extends Recorded {
  readonly kind: 'series';
  readonly repeat_interval: RepeatInterval;
  readonly repeat_times: number;
  readonly join_all: boolean;
  /** When the first occurrence starts, or would if it had not been moved away; the others start at its wall time in this zone. */
  readonly start: Minute;
  readonly timezone: string;
  /** In order of position. Occurrences deleted one by one keep theirs. */
  readonly appointment_ids: readonly string[];
  readonly previous_recurring_appointment_id?: string;
}

export type RepeatInterval = 'Weekly' | 'Biweekly' | 'Monthly' | 'Every 4 Weeks';

/** What a client has left of one type. Its id is `<client>-<type>`'s own, given once. */
export interface Credit extends Recorded {
  readonly kind: 'credit';
  readonly user_id: string;
  readonly appointment_type_id: string;
  readonly quantity: number;
}

export type CreditEvent = 'granted' | 'spent' | 'returned';

export interface CreditChange extends Recorded {
  readonly kind: 'credit-change';
  readonly user_id: string;
  readonly appointment_type_id: string;
  readonly event: CreditEvent;
  /** Credits gained, or lost where negative: the rows of a client and type add up to its balance. */
  readonly by: number;
  /** The balance after the change. */
  readonly quantity: number;
  readonly appointment_id?: string;
  readonly initiator_id?: string;
}

export interface Group extends Recorded {
  readonly kind: 'group';
  readonly name: string;
  readonly user_id?: string;
  readonly invite_code: string;
}

export interface Tag extends Recorded {
  readonly kind: 'tag';
  readonly name: string;
  /** Who added it. */
  readonly user_id?: string;
}

export interface ApiKey extends Recorded {
  readonly kind: 'api-key';
  readonly user_id: string;
  readonly name?: string;
  /** HMAC-SHA-256 of the secret, hexadecimal. */
  readonly hmac: string;
  readonly displayable_key: string;
  /** Epoch milliseconds. */
  readonly expires?: number;
}

/** One kind of event that a webhook is told of, and how telling it goes. */
export interface Subscription {
  readonly id: string;
  readonly event_type: string;
  readonly created_at: number;
  readonly updated_at: number;
  /** The first and the last failure since it last worked, epoch milliseconds, and how many there were. */
  readonly first_failed_at?: number;
  readonly last_failed_at?: number;
  readonly retry_count: number;
}

/** An address that is told of changes. */
export interface Webhook extends Recorded {
  readonly kind: 'webhook';
  readonly url: string;
  readonly is_enabled: boolean;
  /** What it did not take is tried again, for up to three days. */
  readonly should_retry: boolean;
  /** By it the receiver knows our messages. */
  readonly signature_secret: string;
  /** When its people were warned that it fails; epoch milliseconds. */
  readonly warned_at?: number;
  readonly webhook_events: readonly Subscription[];
}

/** A calendar kept elsewhere, whose busy times occupy a provider. */
export interface ExternalCalendar extends Recorded {
  readonly kind: 'external-calendar';
  /** The provider. */
  readonly user_id: string;
  readonly external_type: 'ics';
  readonly resource_name?: string;
  readonly email?: string;
  readonly pull_from_calendar: boolean;
  readonly pull_in_event_details: boolean;
  /** Secret addresses: never in a log, an event or a message. */
  readonly pulled_in_calendars: readonly string[];
}

/** Who a client is, by e-mail and name: the item that makes it unique in its organization. */
export interface Identity {
  readonly kind: 'identity';
  readonly organization: string;
  readonly email: string;
  readonly name: string;
  readonly user_id: string;
}

/** Any record of the table that belongs to a clinic. */
export type ClinicRecord =
  | Organization
  | User
  | Setting
  | AppointmentType
  | Availability
  | Appointment
  | AppointmentRequest
  | Inclusion
  | AdditionalProvider
  | Series
  | Credit
  | CreditChange
  | Group
  | Tag
  | ApiKey
  | Webhook
  | ExternalCalendar;

/** How a name sorts and how it is told apart: trimmed, case-folded. */
export const folded = (text: string): string => text.trim().toLowerCase();

/** Where a record stands. */
export function keyOf(record: ClinicRecord): Key {
  switch (record.kind) {
    case 'organization':
      return key.organization(record.id);
    case 'user':
      return key.user(record.id);
    case 'setting':
      return record.owner === 'organization' ? key.organizationSetting(record.id) : key.userSetting(record.id);
    case 'appointment-type':
      return key.appointmentType(record.id);
    case 'availability':
      return key.availability(record.user_id, record.is_repeating ? undefined : record.range_start, record.id);
    case 'appointment':
      return key.appointment(record.id);
    case 'appointment-request':
      return key.appointmentRequest(record.id);
    case 'inclusion':
      return key.attendee(record.appointment_id, record.user_id);
    case 'additional-provider':
      return key.additionalProvider(record.appointment_id, record.user_id);
    case 'series':
      return key.series(record.id);
    case 'credit':
      return key.credit(record.user_id, record.appointment_type_id);
    case 'credit-change':
      return key.creditChange(
        record.user_id,
        record.appointment_type_id,
        new Date(record.created_at).toISOString(),
        record.id,
      );
    case 'group':
      return key.group(record.organization, record.id);
    case 'tag':
      return key.tag(record.organization, record.id);
    case 'api-key':
      return key.apiKey(record.id);
    case 'webhook':
      return key.webhook(record.organization, record.id);
    case 'external-calendar':
      return key.externalCalendar(record.organization, record.id);
  }
}

/** The index entries by which a record is found. A deleted appointment is in no list. */
function indexEntries(record: ClinicRecord): Record<string, string | undefined> {
  switch (record.kind) {
    case 'user':
      return {
        name_key: indexed.names(record.organization, record.role === 'client' ? 'CLIENT' : 'MEMBER'),
        name_sort: `${folded(record.last_name)} ${folded(record.first_name)}#${record.id}`,
      };
    case 'appointment-type':
      return { name_key: indexed.names(record.organization, 'TYPE'), name_sort: `${folded(record.name)}#${record.id}` };
    case 'api-key':
      return {
        name_key: indexed.names(record.organization, 'APIKEY'),
        name_sort: `${folded(record.name ?? '')}#${record.id}`,
      };
    case 'appointment':
      if (record.deleted_at !== undefined) return {};
      return {
        start_key: indexed.start(record.start, record.id),
        organization_key: indexed.organization(record.organization),
        provider_key: record.provider_ids[0] && indexed.provider(record.provider_ids[0]),
        client_key: record.user_id && indexed.client(record.user_id),
      };
    case 'appointment-request':
      return {
        start_key: `${record.current_status}#${new Date(record.created_at).toISOString()}#${record.id}`,
        organization_key: indexed.requests(record.organization),
        client_key: record.patient_id && indexed.requests(record.patient_id),
      };
    case 'inclusion':
      return { ...indexed.place(record.id), ...(record.cancelled ? {} : indexed.attended(record)) };
    case 'additional-provider':
      return {
        start_key: indexed.start(record.start, record.appointment_id),
        provider_key: indexed.provider(record.user_id),
      };
    default:
      return {};
  }
}

/** A record as the item that is stored. */
export const itemOf = (record: ClinicRecord): Item => ({ ...record, ...keyOf(record), ...indexEntries(record) });

/**
 * An item as the record of this kind that it is, or undefined where it is another kind or nothing. Where the item stands
 * is left out: the record's next version may stand elsewhere.
 */
export function recordOf<K extends ClinicRecord['kind']>(
  kind: K,
  item: Item | undefined,
): Extract<ClinicRecord, { kind: K }> | undefined {
  if (item?.kind !== kind) return undefined;
  const { PK, SK, start_key, organization_key, provider_key, client_key, name_key, name_sort, ...record } = item;
  return record as unknown as Extract<ClinicRecord, { kind: K }>;
}
