import type { Minute } from '@openings/engine';
import type { Recorded } from './recorded.ts';

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
