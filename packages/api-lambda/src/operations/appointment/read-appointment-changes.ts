import type { Minute, Zone } from '@openings/engine';
import type { updateAppointmentInput } from '../../generated.ts';
import type { EffectiveSetting } from '../../settings.ts';
import type { Fields } from '../../store/commit.ts';
import type { Appointment, PmStatus } from '../../store/items.ts';
import { BadInput, quote } from '../../wire/bad-input.ts';
import { readFields, readSwitch } from '../../wire/fields.ts';
import { type IdsIn, readId, readIds } from '../../wire/ids-in.ts';
import { readWhen } from '../../wire/instant-in.ts';
import { LIMITS, readNumber } from '../../wire/number-in.ts';
import { NOTE, readText } from '../../wire/text-in.ts';

const note = (value: string, field: string): string => readText(value, field, NOTE);
const cents = (value: number, field: string): number => readNumber(value, field, LIMITS.cents);

/** The fields that are kept as staff give them. */
const readers = {
  actual_duration: note,
  appointment_location_id: (value: string, field: string) => readId(value, field),
  client_confirmed: readSwitch,
  confirmed: readSwitch,
  external_videochat_url: note,
  is_blocker: readSwitch,
  late_cancellation_fee: cents,
  location: note,
  metadata: (value: unknown) => value,
  no_show_fee: cents,
  notes: note,
  room_id: note,
} as const;

/** What staff change of an appointment beside its time and the people in it. @throws BadInput */
export function readKeptFields(input: updateAppointmentInput): Fields<Appointment> {
  return readFields(input, readers);
}

/** The provider first, then additional ones, as they are to be. @throws BadInput */
export function readProviders(input: updateAppointmentInput, before: Appointment): readonly string[] {
  const first = input.other_party_id
    ? readId(input.other_party_id, 'other_party_id')
    : (before.provider_ids[0] as string);
  const additional =
    typeof input.providers === 'string'
      ? readOptionalIds(input.providers, 'providers', 10)
      : before.provider_ids.slice(1);
  return [...new Set([first, ...additional])];
}

/** The clients as they are to be, or undefined where nothing is said about them. @throws BadInput */
export function readClients(input: updateAppointmentInput): readonly string[] | undefined {
  if (typeof input.attendee_ids === 'string')
    return [...new Set(readOptionalIds(input.attendee_ids, 'attendee_ids', LIMITS.attendees.most))];
  return input.user_id ? [readId(input.user_id, 'user_id')] : undefined;
}

const readOptionalIds = (text: IdsIn, field: string, most: number): string[] =>
  text === '' ? [] : readIds(text, field, most);

/**
 * The time as it is to be: a new start keeps the length, unless an end is stated or the type changes.
 * @param length of the type that the appointment moves to, where it does
 * @throws BadInput
 */
export function readSpan(
  input: updateAppointmentInput,
  before: Appointment,
  length: number | undefined,
  zone: Zone,
): { start: Minute; end: Minute } {
  const start = readWhen(input, zone)?.minute ?? before.start;
  const end =
    readWhen({ date: input.end_date, time: input.end_time }, zone, 'end_')?.minute ??
    start + (length ?? before.end - before.start);
  const most = (input.is_blocker ?? before.is_blocker) ? 366 * 1440 : LIMITS.length.most;
  if (end <= start) throw new BadInput('end_time', 'The end lies before the start, or at it. It must lie after.');
  if (end - start > most) throw new BadInput('end_time', `That is too long: at most ${most} minutes.`);
  return { start, end };
}

/** The status as it is to be; an empty one takes it away. @throws BadInput for one that the setting does not enable */
export function readStatus(text: string, setting: EffectiveSetting): PmStatus | undefined {
  if (text.trim() === '') return undefined;
  const allowed = statusesOf(setting);
  const status = allowed.find((known) => known.toLowerCase() === text.trim().toLowerCase());
  if (status) return status;
  throw new BadInput(
    'pm_status',
    `${quote(text)} is not a status here. Use ${allowed.map((known) => `"${known}"`).join(', ')}.`,
  );
}

/** The statuses that an appointment may have: the four of every setting, and the optional two. */
export function statusesOf(setting: EffectiveSetting): PmStatus[] {
  return [
    'Occurred',
    'No-Show',
    'Re-Scheduled',
    'Cancelled',
    ...(setting.enable_late_cancellation_status ? (['Late Cancellation'] as const) : []),
    ...(setting.enable_checked_in_status ? (['Checked-In'] as const) : []),
  ];
}
