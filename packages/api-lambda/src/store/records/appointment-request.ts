import type { Minute } from '@openings/engine';
import type { Recorded } from './recorded.ts';

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
