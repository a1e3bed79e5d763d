import type { createAppointmentInput } from '../../generated.ts';
import { LONGEST_SERIES, repeatIntervals } from '../../scheduling/series-days.ts';
import type { RepeatInterval } from '../../store/items.ts';
import { BadInput, quote } from '../../wire/bad-input.ts';
import { readNumber } from '../../wire/number-in.ts';

/** How an appointment repeats. */
export interface Repetition {
  readonly interval: RepeatInterval;
  /** Occurrences in all, the first among them. */
  readonly times: number;
  readonly joinAll: boolean;
}

/** The fields in which a repetition is stated: nested, or in the flat ones that were there before. */
export type RepetitionInput = Pick<
  createAppointmentInput,
  'recurring_appointment' | 'repeat' | 'repeat_interval' | 'repeat_times' | 'join_all'
>;

/** @throws BadInput for an unknown interval, a missing count, or more occurrences than a series has */
export function readRepetition(input: RepetitionInput): Repetition | undefined {
  const { interval, times, joinAll } = readRepetitionChange(input);
  if (interval === undefined && times === undefined) return undefined;
  if (interval === undefined)
    throw new BadInput(fieldOf(input, 'repeat_interval'), 'Say how it repeats: repeat_interval, for example "Weekly".');
  if (times === undefined)
    throw new BadInput(fieldOf(input, 'repeat_times'), 'Say how often in all: repeat_times, for example "10".');
  return { interval, times, joinAll: joinAll ?? false };
}

/** What is said about a repetition, which need not be all of it. @throws BadInput */
export function readRepetitionChange(input: RepetitionInput): Partial<Repetition> {
  const { recurring_appointment: nested, ...flat } = input;
  const [interval, times] = nested
    ? [nested.repeat_interval, nested.repeat_times]
    : flat.repeat === false
      ? []
      : [flat.repeat_interval, flat.repeat_times];
  const joinAll = nested ? nested.join_all : flat.join_all;
  return {
    ...(interval && { interval: readInterval(interval, fieldOf(input, 'repeat_interval')) }),
    ...(times && { times: readNumber(times, fieldOf(input, 'repeat_times'), TIMES) }),
    ...(typeof joinAll === 'boolean' && { joinAll }),
  };
}

const TIMES = { least: 1, most: LONGEST_SERIES, unit: 'occurrences (repeat_times counts the first)' };

const fieldOf = ({ recurring_appointment: nested }: RepetitionInput, field: string): string =>
  nested ? 'recurring_appointment' : field;

function readInterval(text: string, field: string): RepeatInterval {
  const interval = repeatIntervals.find((known) => known.toLowerCase() === text.trim().toLowerCase());
  if (interval) return interval;
  const known = repeatIntervals.map((one) => `"${one}"`).join(', ');
  throw new BadInput(field, `${quote(text)} is not an interval. Use ${known}.`);
}
