import type { updateAppointmentInput } from '../../generated.ts';
import type { EffectiveSetting } from '../../settings.ts';
import type { Fields } from '../../store/commit.ts';
import type { Appointment, PmStatus } from '../../store/items.ts';
import { BadInput, quote } from '../../wire/bad-input.ts';
import { readFields, readSwitch } from '../../wire/fields.ts';
import { type IdsIn, readId, readIds } from '../../wire/ids-in.ts';
import { LIMITS, readNumber } from '../../wire/number-in.ts';
import { NOTE, readText } from '../../wire/text-in.ts';
import { readJson } from './read-json.ts';

/** An empty text takes away what was there. */
const note = (value: string, field: string): string | undefined => readText(value, field, NOTE) || undefined;
const id = (value: string, field: string): string | undefined => (value === '' ? undefined : readId(value, field));
const cents = (value: number, field: string): number => readNumber(value, field, LIMITS.cents);

/** The fields that are kept as staff give them. */
const readers = {
  actual_duration: note,
  appointment_location_id: id,
  external_videochat_url: note,
  late_cancellation_fee: cents,
  location: note,
  metadata: readJson,
  no_show_fee: cents,
  notes: note,
  room_id: id,
} as const;

/** Fields that are true or false: null leaves them as they are. */
const switches = { client_confirmed: readSwitch, confirmed: readSwitch, is_blocker: readSwitch } as const;

/** What staff change of an appointment beside its time and the people in it. @throws BadInput */
export function readKeptFields(input: updateAppointmentInput): Fields<Appointment> {
  const said = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
  return { ...readFields(input, readers), ...readFields(said as updateAppointmentInput, switches) };
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
