import type { Recorded } from './recorded.ts';

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
