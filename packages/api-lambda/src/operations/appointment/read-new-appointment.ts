import { dayOf, type Minute, type Zone, zone } from '@openings/engine';
import type { Context } from '../../context.ts';
import type { createAppointmentInput } from '../../generated.ts';
import { LONGEST_SERIES, repeatIntervals, seriesDays } from '../../scheduling/series-days.ts';
import type { RepeatInterval } from '../../store/items.ts';
import { BadInput, quote } from '../../wire/bad-input.ts';
import { readId, readIds } from '../../wire/ids-in.ts';
import { readWhen } from '../../wire/instant-in.ts';
import { LIMITS, readNumber } from '../../wire/number-in.ts';
import { NOTE, readText } from '../../wire/text-in.ts';
import { readZone } from '../../wire/zone-in.ts';

/** How an appointment repeats. */
export interface Repetition {
  readonly interval: RepeatInterval;
  /** Occurrences in all, the first among them. */
  readonly times: number;
  readonly joinAll: boolean;
}

/** The time of one occurrence. */
export interface Span {
  readonly start: Minute;
  readonly end: Minute;
}

/** An appointment as staff asked for it, read and bounded. */
export interface NewAppointment {
  readonly blocker: boolean;
  readonly type: string | undefined;
  /** The provider first, then additional ones. */
  readonly providers: readonly string[];
  /** Clients: of a 1:1 appointment at most one. */
  readonly clients: readonly string[];
  readonly contactType: string | undefined;
  readonly maxAttendees: number | undefined;
  readonly location: string | undefined;
  readonly enforced: boolean;
  readonly skipsWithoutCredit: boolean;
  readonly repetition: Repetition | undefined;
  /** Fields that are kept as they came. */
  readonly texts: Readonly<
    Partial<Record<'notes' | 'location' | 'external_videochat_url' | 'room_id' | 'appointment_request_id', string>>
  >;
  readonly metadata: unknown;
  /** The zone named for the dates, if one was. */
  readonly zone: Zone | undefined;
  /** The times of all occurrences, once the zone of dates without offset, and the length, are known. */
  spansIn(zone: Zone, length: number | undefined): Span[];
}

/** Blocks last at most this long, in minutes: a year. */
const LONGEST_BLOCK = 366 * 1440;

/** @throws BadInput for whatever is missing or cannot be read */
export function readNewAppointment(input: createAppointmentInput, ctx: Context): NewAppointment {
  const blocker = input.is_blocker ?? false;
  const repetition = readRepetition(input);
  const appointment: NewAppointment = {
    blocker,
    type: input.appointment_type_id ? readId(input.appointment_type_id, 'appointment_type_id') : undefined,
    providers: providersOf(input, ctx),
    clients: clientsOf(input),
    contactType: input.contact_type ? readText(input.contact_type, 'contact_type') : undefined,
    maxAttendees: input.max_attendees ? readNumber(input.max_attendees, 'max_attendees', LIMITS.attendees) : undefined,
    location: input.appointment_location_id
      ? readId(input.appointment_location_id, 'appointment_location_id')
      : undefined,
    enforced: (input.enforce_availability ?? false) && !blocker,
    skipsWithoutCredit: input.exclude_no_credits ?? false,
    repetition,
    texts: textsOf(input),
    metadata: input.metadata ?? undefined,
    zone: input.timezone ? readZone(input.timezone, 'timezone') : undefined,
    spansIn: (zoneOfDates, length) => spansOf(input, ctx, zoneOfDates, length, repetition),
  };
  if (!blocker && !appointment.type)
    throw new BadInput('appointment_type_id', 'Say what to book: the id of an appointment type.');
  if (!blocker && !appointment.contactType)
    throw new BadInput('contact_type', 'Say how to meet, for example "Phone Call"; contactTypes lists what there is.');
  appointment.spansIn(zone('UTC'), 1); // shows at once whether the dates can be read at all
  return appointment;
}

function providersOf(input: createAppointmentInput, ctx: Context): string[] {
  const own = ctx.viewer.role === 'provider' ? ctx.viewer.user.id : undefined;
  const first = input.other_party_id ? readId(input.other_party_id, 'other_party_id') : own;
  if (!first) throw new BadInput('other_party_id', 'Say whom to book: the id of a provider.');
  return [...new Set([first, ...(input.providers ? readIds(input.providers, 'providers', 10) : [])])];
}

function clientsOf(input: createAppointmentInput): string[] {
  const one = input.user_id ? [readId(input.user_id, 'user_id')] : [];
  const listed = input.attendee_ids ? readIds(input.attendee_ids, 'attendee_ids', LIMITS.attendees.most) : [];
  return [...new Set([...one, ...listed])];
}

function textsOf(input: createAppointmentInput): NewAppointment['texts'] {
  const texts: Record<string, string> = {};
  for (const field of ['notes', 'location', 'external_videochat_url', 'room_id', 'appointment_request_id'] as const) {
    const text = input[field];
    if (text) texts[field] = readText(text, field, NOTE);
  }
  return texts;
}

/** The fields in which a repetition is stated. */
export type RepetitionInput = Pick<
  createAppointmentInput,
  'recurring_appointment' | 'repeat' | 'repeat_interval' | 'repeat_times' | 'join_all'
>;

/** @throws BadInput for an unknown interval, or more occurrences than a series has */
export function readRepetition(input: RepetitionInput): Repetition | undefined {
  const nested = input.recurring_appointment;
  const stated = nested?.repeat_interval ?? (input.repeat ? input.repeat_interval : undefined);
  if (!stated) return undefined;
  const field = nested ? 'recurring_appointment' : 'repeat_interval';
  const interval = repeatIntervals.find((known) => known.toLowerCase() === stated.trim().toLowerCase());
  if (!interval)
    throw new BadInput(
      field,
      `${quote(stated)} is not an interval. Use ${repeatIntervals.map((known) => `"${known}"`).join(', ')}.`,
    );
  const times = readNumber(nested?.repeat_times ?? input.repeat_times ?? '', nested ? field : 'repeat_times', {
    least: 1,
    most: LONGEST_SERIES,
    unit: 'occurrences (repeat_times counts the first)',
  });
  return { interval, times, joinAll: nested?.join_all ?? input.join_all ?? false };
}

function spansOf(
  input: createAppointmentInput,
  ctx: Context,
  zoneOfDates: Zone,
  length: number | undefined,
  repetition: Repetition | undefined,
): Span[] {
  const start = input.start_immediately ? ctx.now : readWhen(input, zoneOfDates)?.minute;
  if (start === undefined) throw new BadInput('datetime', 'Say when, for example "2026-11-22 14:30:00 -0500".');
  const minutes = lengthOf(input, start, zoneOfDates, length);
  if (!repetition) return [{ start, end: start + minutes }];
  const wall = zoneOfDates.toWall(start);
  return seriesDays(dayOf(wall), repetition.interval, repetition.times).map((day, i) => {
    // The first stays the instant that was asked for: of a repeated wall time, the other one may have been meant.
    const at = i === 0 ? start : zoneOfDates.toInstant(day * 1440 + (wall % 1440));
    return { start: at, end: at + minutes };
  });
}

/** Minutes from the start to the stated end, else the type's length. */
function lengthOf(input: createAppointmentInput, start: Minute, zoneOfDates: Zone, length: number | undefined): number {
  const end = endOf(input, start, zoneOfDates);
  if (end === undefined) {
    if (length === undefined)
      throw new BadInput(
        'end_time',
        'A block needs an end: end_date and end_time, for example "2026-11-22" and "17:00".',
      );
    return length;
  }
  const most = input.is_blocker ? LONGEST_BLOCK : LIMITS.length.most;
  if (end <= start)
    throw new BadInput(
      input.end_time ? 'end_time' : 'end_date',
      'The end lies before the start, or at it. It must lie after.',
    );
  if (end - start > most)
    throw new BadInput(input.end_date ? 'end_date' : 'end_time', `That is too long: at most ${most} minutes.`);
  return end - start;
}

function endOf(input: createAppointmentInput, start: Minute, zoneOfDates: Zone): Minute | undefined {
  if (!input.end_date && !input.end_time) return undefined;
  if (input.end_date) return readWhen({ date: input.end_date, time: input.end_time }, zoneOfDates, 'end_')?.minute;
  const wall = zoneOfDates.toWall(start);
  const date = new Date(dayOf(wall) * 86_400_000).toISOString().slice(0, 10);
  return readWhen({ date, time: input.end_time }, zoneOfDates, 'end_')?.minute;
}
