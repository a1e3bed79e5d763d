import { dayOf, parseDay, printDay, weekday, type Zone } from '@openings/engine';
import type { Availability } from '../../store/items.ts';
import { BadInput, quote } from '../../wire/bad-input.ts';
import { readDay } from '../../wire/day-in.ts';
import { readInstant } from '../../wire/instant-in.ts';
import { readNumber } from '../../wire/number-in.ts';
import { readTime } from '../../wire/time-in.ts';
import { readWritten } from '../../wire/written-date.ts';

type Text = string | null | undefined;

/** How the contract's inputs state hours, each in some of these fields. */
export interface HoursInput {
  readonly is_repeating?: boolean | null | undefined;
  readonly day_of_week?: number | null | undefined;
  readonly range_start?: Text;
  readonly range_end?: Text;
  readonly time?: Text;
  readonly end_time?: Text;
  readonly start_datetime?: Text;
  readonly end_datetime?: Text;
  readonly end_on?: Text;
}

/** Hours as they are stored. */
export type StatedHours = Pick<
  Availability,
  'is_repeating' | 'day_of_week' | 'range_start' | 'end_on' | 'start' | 'end' | 'timezone'
>;

/** A day and a time of the wall clock; either may be missing. */
interface WallTime {
  readonly day?: number;
  readonly time?: number;
}

/**
 * Reads hours: on one date (`range_start`), or every week (`is_repeating`) on `day_of_week`, from `range_start` to `end_on`
 * where these are given. The times are `time` and `end_time`, or those within `range_start` and `range_end`, or two instants.
 * A time of "00:00" at the end is the end of the day. What is left out stays as it was before.
 * @param clock the zone on whose wall clock they are stated, and stay
 * @throws BadInput
 */
export function readHours(input: HoursInput, clock: Zone, before?: StatedHours): StatedHours {
  const from = wallTime(input.start_datetime, input.range_start, input.time, clock, 'start');
  const is_repeating = input.is_repeating ?? before?.is_repeating ?? false;
  const stays = before?.range_start && input.range_start !== null ? parseDay(before.range_start) : undefined;
  const first = from.day ?? stays;
  if (!is_repeating && first === undefined) {
    throw new BadInput('range_start', 'range_start is required: the date of the hours, for example "2026-11-22".');
  }
  const start = from.time ?? before?.start;
  if (start === undefined || start >= 1440)
    throw new BadInput('time', 'time is required: when the hours begin, for example "09:00".');
  const end = readEnd(input, clock, start, first) ?? before?.end;
  if (end === undefined)
    throw new BadInput('end_time', 'end_time is required: when the hours end, for example "17:00".');
  if (end <= start || end - start > 1440) {
    throw new BadInput(
      'end_time',
      'Hours end after they begin, and within a day. Hours past midnight go on in a second availability.',
    );
  }
  return {
    is_repeating,
    start,
    end,
    timezone: clock.id,
    ...(first !== undefined && { range_start: printDay(first) }),
    ...(is_repeating && {
      day_of_week: readWeekday(input, from.day ?? first, before),
      ...readLastDay(input, clock, first, before),
    }),
  };
}

/** The wall time that an instant, or a date with or without a time, and a time of day state between them. */
function wallTime(datetime: Text, date: Text, time: Text, clock: Zone, side: 'start' | 'end'): WallTime {
  const [at, range] = [`${side}_datetime`, `range_${side}`];
  if (isGiven(datetime)) return onWall(readInstant(datetime, at, clock).minute, clock);
  const clockTime = isGiven(time) ? { time: readTime(time, side === 'start' ? 'time' : 'end_time') } : {};
  if (!isGiven(date)) return clockTime;
  if (!isGiven(time) && readWritten(date)?.time !== undefined)
    return onWall(readInstant(date, range, clock).minute, clock);
  return { day: readDay(date, range, clock), ...clockTime };
}

const isGiven = (text: Text): text is string => text !== undefined && text !== null;

function onWall(instant: number, clock: Zone): Required<WallTime> {
  const wall = clock.toWall(instant);
  return { day: dayOf(wall), time: wall - dayOf(wall) * 1440 };
}

/** The end in minutes since midnight of the day on which the hours begin. */
function readEnd(input: HoursInput, clock: Zone, start: number, first: number | undefined): number | undefined {
  const { day, time } = wallTime(input.end_datetime, input.range_end, input.end_time, clock, 'end');
  if (time === undefined) return undefined;
  const later = input.is_repeating || day === undefined || first === undefined ? 0 : day - first;
  return later === 0 && time === 0 && start > 0 ? 1440 : later * 1440 + time;
}

function readWeekday(input: HoursInput, day: number | undefined, before: StatedHours | undefined): number {
  const given = input.day_of_week ?? before?.day_of_week;
  if (given !== undefined) return readNumber(given, 'day_of_week', { least: 0, most: 6, unit: 'days since Sunday' });
  if (day !== undefined) return weekday(day);
  throw new BadInput('day_of_week', 'day_of_week is required for weekly hours: 0 for Sunday to 6 for Saturday.');
}

/** The last date of weekly hours, inclusive. */
function readLastDay(
  input: HoursInput,
  clock: Zone,
  first: number | undefined,
  before: StatedHours | undefined,
): Pick<StatedHours, 'end_on'> {
  if (input.end_on === null) return {};
  const last = input.end_on === undefined ? before?.end_on : printDay(readDay(input.end_on, 'end_on', clock));
  if (last && first !== undefined && parseDay(last) < first) {
    throw new BadInput('end_on', `${quote(last)} lies before the first day of these hours.`);
  }
  return last ? { end_on: last } : {};
}
