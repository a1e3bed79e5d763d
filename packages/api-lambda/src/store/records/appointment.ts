import type { Minute } from '@openings/engine';
import type { Recorded } from './recorded.ts';

export type PmStatus = 'Occurred' | 'No-Show' | 'Re-Scheduled' | 'Cancelled' | 'Late Cancellation' | 'Checked-In';

export interface Cancellation {
  readonly initiated_by?: string;
  readonly reason_id?: string;
  readonly other_cancellation_reason?: string;
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
