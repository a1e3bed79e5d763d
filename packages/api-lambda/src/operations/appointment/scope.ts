import type { Minute, Zone } from '@openings/engine';
import type { Appointment, RepeatInterval, Series } from '../../store/items.ts';
import type { Occurrence } from './occurrence.ts';

/** What an update says about time and repetition. */
export interface Edit {
  /** Where the named appointment is to start, and the zone whose clock it was stated by. */
  readonly start: Minute;
  /** Minutes, where the length is to be another one. */
  readonly length: number | undefined;
  /** The zone that was named; else a series keeps its own. */
  readonly zone: Zone | undefined;
  readonly interval: RepeatInterval | undefined;
  readonly times: number | undefined;
  readonly joinAll: boolean | undefined;
  /** `updateRecurring`. */
  readonly wide: boolean | undefined;
  /** Whether more is to change than how often it repeats. */
  readonly more: boolean;
}

/** An appointment of the scope, where it is to stand in time and in its series. */
export interface Target {
  readonly before: Appointment;
  readonly start: Minute;
  /** Minutes. */
  readonly length: number;
  readonly series?: { readonly series_id: string; readonly series_position: number };
  /** Whether it stands apart from the times of its series. */
  readonly override: boolean;
}

/** What an update reaches: one appointment, or a part of its series. */
export interface Scope {
  /** Appointments that change as the input says, the one that was named first. */
  readonly targets: readonly Target[];
  /** Occurrences that the series no longer has. */
  readonly removed: readonly Appointment[];
  /** Occurrences that it gains. */
  readonly added: readonly Occurrence[];
  /** Series that change or, without a version before, begin to exist. */
  readonly series: readonly { readonly before?: Series; readonly after: Series }[];
}

/** The length of an appointment that an edit reaches: the one that is stated, else its own. */
export const lengthAfter = (one: Appointment, { length }: Edit): number => length ?? one.end - one.start;
