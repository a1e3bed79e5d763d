import type { Minute } from '@openings/engine';
import type { Context } from '../../context.ts';
import { created } from '../../store/commit.ts';
import type { Appointment } from '../../store/items.ts';

/** What sets an occurrence apart from the others of its series. */
export interface Occurrence {
  readonly id: string;
  readonly start: Minute;
  readonly series_id: string;
  readonly series_position: number;
}

/** Ids for so many occurrences. */
export const newIds = (ctx: Context, count: number): Promise<string[]> =>
  Promise.all(Array.from({ length: Math.max(count, 0) }, () => ctx.store.newId()));

/** Occurrences that a series gains behind the so many that it has. */
export const placed = (
  ids: readonly string[],
  starts: readonly Minute[],
  series_id: string,
  behind: number,
): Occurrence[] => ids.map((id, i) => ({ id, start: starts[i] as Minute, series_id, series_position: behind + i + 1 }));

/** What occurrences of a series have in common, copied from one of them. What happened to that one is not. */
const shared = [
  'organization',
  'timezone',
  'appointment_type_id',
  'contact_type',
  'provider_ids',
  'user_id',
  'is_blocker',
  'is_group',
  'max_attendees',
  'attendee_ids',
  'buffer',
  'location',
  'appointment_location_id',
  'room_id',
  'notes',
  'metadata',
  'external_videochat_url',
] as const satisfies readonly (keyof Appointment)[];

/** Another occurrence like this one. */
export function anotherLike(
  ctx: Context,
  pattern: Appointment,
  occurrence: Occurrence,
  confirmed: boolean,
): Appointment {
  const common = Object.fromEntries(shared.map((field) => [field, pattern[field]])) as Pick<
    Appointment,
    (typeof shared)[number]
  >;
  return created<Appointment>(ctx, {
    ...common,
    ...occurrence,
    kind: 'appointment',
    end: occurrence.start + pattern.end - pattern.start,
    self_booked: false,
    confirmed,
    client_confirmed: false,
    patient_reschedule_count: 0,
    ...(ctx.viewer.role !== 'anonymous' && { initiator_id: ctx.viewer.user.id }),
  });
}
