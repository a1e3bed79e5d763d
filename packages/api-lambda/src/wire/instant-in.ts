import type { Minute, Zone } from '@openings/engine';
import { BadInput, quote } from './bad-input.ts';
import { readTime } from './time-in.ts';
import { readWritten, type WrittenDate } from './written-date.ts';

/** An instant as a caller gave it. */
export interface InstantIn {
  readonly minute: Minute;
  /** Seconds beyond the minute: staff's are dropped, a client's start with seconds was never offered. */
  readonly seconds: number;
}

/** What every unreadable date is answered with; the example is one that we print ourselves. */
function unreadable(text: string, field: string): BadInput {
  return new BadInput(
    field,
    `${quote(text)} is not a date and time. Write it like "2026-11-22 14:30:00 -0500" or "2026-11-22T14:30:00Z".`,
  );
}

/**
 * An instant in any accepted form. A date without a time is its midnight; one without an offset is read on the wall clock of
 * `zone`, where a skipped time moves later and a repeated one is its first occurrence.
 * @throws BadInput
 */
export function readInstant(text: string, field: string, zone: Zone): InstantIn {
  const written = readWritten(text);
  if (!written) throw unreadable(text, field);
  return { minute: minuteOf(written, written.time ?? 0, zone), seconds: written.seconds };
}

/** The arguments that state one instant between them. */
export interface When {
  readonly datetime?: string | null | undefined;
  readonly date?: string | null | undefined;
  readonly time?: string | null | undefined;
}

/**
 * The instant of `datetime`, which beats `date` and `time`; or of `date` (any form, "July 11, 2024") at `time` ("14 30", "2:30 PM").
 * Undefined where neither is given.
 * @param prefix of the arguments' names, for `end_date` and `end_time`
 * @throws BadInput for an unreadable one, or a date that has no time
 */
export function readWhen(when: When, zone: Zone, prefix = ''): InstantIn | undefined {
  if (isGiven(when.datetime)) return readInstant(when.datetime, `${prefix}datetime`, zone);
  if (!isGiven(when.date)) return undefined;
  const field = `${prefix}date`;
  const written = readWritten(when.date);
  if (!written) throw unreadable(when.date, field);
  if (isGiven(when.time)) {
    const { offset: _, ...wall } = written; // the time is of the wall clock, so the date's own offset says nothing about it
    return { minute: minuteOf(wall, readTime(when.time, `${prefix}time`), zone), seconds: 0 };
  }
  if (written.time === undefined) throw new BadInput(`${prefix}time`, 'A date needs a time, for example "14:30".');
  return { minute: minuteOf(written, written.time, zone), seconds: written.seconds };
}

const isGiven = (text: string | null | undefined): text is string => text !== null && text !== undefined;

function minuteOf({ day, offset }: Pick<WrittenDate, 'day' | 'offset'>, time: number, zone: Zone): Minute {
  const wall = day * 1440 + time;
  return offset === undefined ? zone.toInstant(wall) : wall - offset;
}
