import type { Minute } from '@openings/engine';
import type { Recorded } from './recorded.ts';

export type RepeatInterval = 'Weekly' | 'Biweekly' | 'Monthly' | 'Every 4 Weeks';

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
