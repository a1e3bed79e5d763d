import { type Interval, type Minute, startOfDay, type Zone } from '@openings/engine';
import { BadInput } from '../../wire/bad-input.ts';
import { readDay } from '../../wire/day-in.ts';
import type { SlotArguments } from './slot-arguments.ts';

/** A slot query covers at most this many days. */
export const LONGEST_RANGE = 366;

/**
 * The range of whole days from one date to another, both included and both today where absent, held within the two
 * boundaries.
 * @throws BadInput for an end before the start, or more than 366 days
 */
export function rangeOfDays(args: SlotArguments, now: Minute, zone: Zone): Interval {
  const today = Math.floor(zone.toWall(now) / 1440);
  const day = (text: string | null | undefined, field: string): number | undefined =>
    text ? readDay(text, field, zone) : undefined;
  const first = day(args.start_date, 'start_date') ?? today;
  const last = day(args.end_date, 'end_date') ?? Math.max(first, today);
  if (last < first)
    throw new BadInput('end_date', 'The end lies before the start. An end_date is the start_date or a later day.');
  return daysHeldWithin(args, first, last, zone);
}

/** The instants of these days, those beyond a boundary left out. */
export function daysHeldWithin(args: SlotArguments, first: number, last: number, zone: Zone): Interval {
  if (last - first >= LONGEST_RANGE)
    throw new BadInput('end_date', `A range covers at most ${LONGEST_RANGE} days, both ends included.`);
  const from = args.start_date_boundary ? readDay(args.start_date_boundary, 'start_date_boundary', zone) : first;
  const to = args.end_date_boundary ? readDay(args.end_date_boundary, 'end_date_boundary', zone) : last;
  const start = startOfDay(Math.max(first, from), zone);
  return { start, end: Math.max(start, startOfDay(Math.min(last, to) + 1, zone)) };
}
