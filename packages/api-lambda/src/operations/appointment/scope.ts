import type { Minute } from '@openings/engine';
import type { Appointment, Series } from '../../store/items.ts';

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
  readonly added: readonly {
    readonly id: string;
    readonly start: Minute;
    readonly series_id: string;
    readonly series_position: number;
  }[];
  /** Series that change or, without a version before, begin to exist. */
  readonly series: readonly { readonly before?: Series; readonly after: Series }[];
}
