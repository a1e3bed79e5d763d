import type { AppointmentLocationInput, ContactTypeOverrideInput } from '../../generated.ts';
import { noticeSwitches, type SettingFields } from '../../settings.ts';
import { BadInput, quote } from '../../wire/bad-input.ts';
import { readFields, readSwitch } from '../../wire/fields.ts';
import { type Bounds, LIMITS, readNumber } from '../../wire/number-in.ts';
import { readText } from '../../wire/text-in.ts';
import { readTime } from '../../wire/time-in.ts';
import { editContactTypes } from './contact-types.ts';
import { editLocations } from './locations.ts';

const numberOf = (bounds: Bounds) => (value: string | number, field: string) => readNumber(value, field, bounds);
const shortText = (value: string, field: string) => readText(value, field, { most: 1000, lines: true });

const switches = [
  ...noticeSwitches,
  'same_day_appointments',
  'prevent_client_booking',
  'allow_clients_to_cancel_appt',
  'allow_clients_to_reschedule_appt',
  'allow_past_appointment_rescheduling',
  'use_client_credit_system',
  'prevent_no_credit_booking',
  'restore_credit_on_cancel',
  'confirm_by_default',
  'times_by_appointment_type',
  'times_by_contact_type',
  'times_by_location',
  'enable_late_cancellation_status',
  'enable_checked_in_status',
  'client_cancel_reason_required',
  'provider_cancel_reason_required',
  'enable_appointment_requests',
] as const satisfies readonly (keyof SettingFields)[];

/** Every field whose value is read by itself. */
const readers = {
  ...(Object.fromEntries(switches.map((name) => [name, readSwitch])) as Record<
    (typeof switches)[number],
    typeof readSwitch
  >),
  buffer: numberOf(LIMITS.buffer),
  base_calendar_interval: (value: keyof typeof INTERVALS) => INTERVALS[value],
  booking_interval_restriction: readRestriction,
  minimum_advance_schedule_time: numberOf(LIMITS.notice),
  minimum_advance_cancel_time: numberOf(LIMITS.notice),
  minimum_advance_reschedule_time: numberOf(LIMITS.notice),
  minimum_days_in_advance: numberOf(LIMITS.days),
  max_days_in_future: numberOf(LIMITS.days),
  minimum_past_reschedule_time: numberOf(LIMITS.notice),
  maximum_past_reschedule_time: numberOf(LIMITS.notice),
  reschedule_max_days_before_date: numberOf(LIMITS.days),
  reschedule_max_days_from_date: numberOf(LIMITS.days),
  disallowed_reschedulable_statuses: readStatuses,
  patient_reschedule_count_cap: numberOf(LIMITS.times),
  late_cancellation_fee: numberOf(LIMITS.cents),
  no_show_fee: numberOf(LIMITS.cents),
  calendar_interval: shortText,
  start_time: readVisibleHour,
  end_time: readVisibleHour,
};

const INTERVALS = { FIVE_MINUTES: 5, TEN_MINUTES: 10, FIFTEEN_MINUTES: 15 } as const;

const STATUSES = ['Occurred', 'No-Show', 'Re-Scheduled', 'Cancelled', 'Late Cancellation', 'Checked-In'];

function readRestriction(value: number, field: string): number {
  if ([0, 20, 30, 60].includes(value)) return value;
  throw new BadInput(
    field,
    `${quote(String(value))} is not a grid that starts can keep to: 20, 30 or 60 minutes, or 0 for none.`,
  );
}

function readStatuses(value: readonly (string | null)[], field: string): string[] {
  const unknown = value.find((status) => !STATUSES.includes(status ?? ''));
  if (unknown === undefined) return [...new Set(value as readonly string[])];
  throw new BadInput(field, `${quote(String(unknown))} is not a status: ${STATUSES.join(', ')}.`);
}

/** Kept as it was written, once it is known to be a time. */
function readVisibleHour(value: string, field: string): string {
  readTime(value, field);
  return value.trim();
}

/** The three inputs that carry setting fields, as one: each has some of these. */
export type SettingInput = Parameters<typeof readFields<typeof readers>>[0] & {
  readonly end_reminder_one_hour_before?: boolean | null;
  readonly only_book?: string | null;
  readonly only_book_even?: boolean | null;
  readonly only_book_hour?: boolean | null;
  readonly appointment_locations?: readonly (AppointmentLocationInput | null)[] | null;
  readonly contact_type_overrides?: readonly (ContactTypeOverrideInput | null)[] | null;
};

/**
 * The stored fields after an input was laid over them: fields given replace, fields given as null are taken away,
 * all others stay.
 * @throws BadInput
 */
export async function editSetting(
  stored: SettingFields,
  input: SettingInput,
  newId: () => Promise<string>,
): Promise<SettingFields> {
  const edits: Record<string, unknown> = { ...oldSpellings(input), ...readFields(input, readers) };
  if (input.appointment_locations) {
    edits.appointment_locations = await editLocations(
      stored.appointment_locations ?? [],
      input.appointment_locations,
      newId,
    );
  }
  if (input.contact_type_overrides) {
    edits.contact_type_overrides = await editContactTypes(stored, input.contact_type_overrides, newId);
  }
  const fields = Object.entries({ ...stored, ...edits }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(fields);
}

/**
 * What deprecated and misspelt names stand for. "Only on the hour" is a grid of 60 minutes, "only at even times" (on the
 * hour and half hour) one of 30.
 */
function oldSpellings(input: SettingInput): SettingFields {
  const hour = input.only_book_hour ?? input.only_book === 'hour';
  const even = input.only_book_even ?? input.only_book === 'even';
  const asked = [input.only_book, input.only_book_even, input.only_book_hour].some((value) => value !== undefined);
  if (input.only_book && !['hour', 'even', 'none'].includes(input.only_book)) {
    throw new BadInput('only_book', `${quote(input.only_book)} is not one of "even", "hour", "none".`);
  }
  return {
    ...(asked && { booking_interval_restriction: hour ? 60 : even ? 30 : 0 }),
    ...(typeof input.end_reminder_one_hour_before === 'boolean' && {
      send_reminder_one_hour_before: input.end_reminder_one_hour_before,
    }),
  };
}
