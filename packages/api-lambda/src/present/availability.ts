import type { Availability } from '../store/items.ts';

/** Hours as they were stated, or, of weekly ones, the occurrence on one date. */
export interface AvailabilityOrOccurrence extends Availability {
  /** YYYY-MM-DD in the availability's zone. */
  readonly occurrence?: string;
}
