import type { Advance } from './advance.ts';
import type { Commitment } from './busy.ts';
import type { Credits } from './credits.ts';
import type { Grid } from './grid.ts';
import type { Interval, Minute } from './interval.ts';
import type { Session } from './seats.ts';
import type { Zone } from './zone.ts';

/** What settings ask of a self-booking. */
export interface Policy extends Grid, Advance {
  /** Minutes the appointment takes. */
  readonly length: number;
  /** Minutes to lie free between it and the provider's other appointments. */
  readonly buffer: number;
  /** Whether clients may book this at all (`clients_can_book`, `prevent_client_booking`). */
  readonly bookable: boolean;
}

/** Everything a decision rests on. What is not in here, no rule can know. */
export interface Facts {
  /** The present. May carry a fraction of a minute. */
  readonly now: Minute;
  /** The provider's zone: its dates are the days that notice and horizon count. */
  readonly zone: Zone;
  readonly policy: Policy;
  /** The provider's windows, whole and in order. */
  readonly windows: readonly Interval[];
  /** The provider's commitments, in order of start; an appointment that is being moved is left out. */
  readonly commitments: readonly Commitment[];
  /** The client's own appointments elsewhere. They are mentioned, and never refuse. */
  readonly attendee?: readonly Commitment[];
  /** The group session to be joined. It stands already: hours, grid and the provider's calendar are not asked. */
  readonly session?: Session;
  readonly credits?: Credits;
}

/** An appointment as it is wished for. */
export interface Proposal {
  readonly start: Minute;
  /** Minutes */
  readonly length: number;
  /** Whether the client would rather wait for a seat than be refused (`is_joining_waitlist`). */
  readonly waitlist?: boolean;
}

/** The time a proposal takes. */
export function span({ start, length }: Proposal): Interval {
  return { start, end: start + length };
}
