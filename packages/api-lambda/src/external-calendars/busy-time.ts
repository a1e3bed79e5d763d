import type { Interval } from '@openings/engine';

/** A time that a calendar says is taken, and by what. */
export interface BusyTime extends Interval {
  readonly title: string;
}

/** How a time reads whose title is not to be told. */
export const BUSY = 'Busy';
