import { dayOf, type Minute, printDay, type Zone } from '@openings/engine';
import { BadInput } from '../../wire/bad-input.ts';
import { readWhen, type When } from '../../wire/instant-in.ts';
import { LIMITS } from '../../wire/number-in.ts';

/** The fields that state when an appointment takes place. */
export interface TimeInput extends When {
  readonly end_date?: string | null | undefined;
  readonly end_time?: string | null | undefined;
}

/** A block lasts at most this long, in minutes: a year. */
const LONGEST_BLOCK = 366 * 1440;

/** The wall date of an instant, YYYY-MM-DD. */
const dateIn = (zone: Zone, instant: Minute): string => printDay(dayOf(zone.toWall(instant)));

/**
 * The start that is stated, or undefined where none is; seconds are dropped.
 * @param present the start so far, whose date a time without one is of
 * @throws BadInput
 */
export function readStart(input: TimeInput, zone: Zone, present?: Minute): Minute | undefined {
  const [datetime, time] = [input.datetime || null, input.time || null];
  const date = input.date || (time && present !== undefined ? dateIn(zone, present) : null);
  return readWhen({ datetime, date, time }, zone)?.minute;
}

/**
 * Minutes from a start to the end that is stated, or undefined where none is. A time without a date is of the start's.
 * @throws BadInput for an end that does not lie after the start, or too far
 */
export function readLength(input: TimeInput, zone: Zone, start: Minute, isBlock: boolean): number | undefined {
  if (!input.end_date && !input.end_time) return undefined;
  const field = input.end_time ? 'end_time' : 'end_date';
  const end = { date: input.end_date || dateIn(zone, start), time: input.end_time || null };
  const length = (readWhen(end, zone, 'end_')?.minute ?? start) - start;
  const most = isBlock ? LONGEST_BLOCK : LIMITS.length.most;
  if (length <= 0) throw new BadInput(field, 'The end lies before the start, or at it. It must lie after.');
  if (length > most) throw new BadInput(field, `That is too long: at most ${most} minutes.`);
  return length;
}
