import type { updateAppointmentInput } from '../../generated.ts';
import type { Appointment } from '../../store/items.ts';

/** Fields that say how a change is to be made, or are told apart otherwise, and are no change in themselves. */
const aside: ReadonlySet<string> = new Set([
  'id',
  'timezone',
  'updateRecurring',
  'recurring_appointment',
  'repeat',
  'repeat_interval',
  'repeat_times',
  'join_all',
  'client_updating',
  'enforce_availability',
  'suppress_webhook_notifications',
  'skip_notification_email',
  'clientMutationId',
  'units',
  'datetime',
  'date',
  'time',
  'end_date',
  'end_time',
]);

/** What the fields of the input that are named otherwise in the record say now. */
const present: Readonly<Record<string, (before: Appointment) => unknown>> = {
  attendee_ids: ({ attendee_ids = [] }) => attendee_ids.join(','),
  other_party_id: ({ provider_ids }) => provider_ids[0],
  providers: ({ provider_ids }) => provider_ids.slice(1).join(','),
  metadata: ({ metadata }) => metadata,
};

/**
 * Whether an input names anything that is not so already, its times and its repetition aside. Calendars send all fields
 * of their form back, so that a field is there does not mean that it is to change.
 */
export function changesAnything(input: updateAppointmentInput, before: Appointment): boolean {
  return Object.entries(input).some(([field, value]) => {
    if (aside.has(field) || value === undefined || value === null) return false;
    const is = present[field]?.(before) ?? (before as unknown as Readonly<Record<string, unknown>>)[field];
    return textOf(value).toLowerCase() !== textOf(is).toLowerCase();
  });
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'object' ? JSON.stringify(value) : String(value ?? '');
