import type { Interval, Minute } from '@openings/engine';
import { type Calendar, calendarWrites, type Entry, pageKeys, reach, readCalendar } from '../store/calendar.ts';
import type { SchedulingFacts } from '../store/facts.ts';
import type { Appointment } from '../store/items.ts';
import type { Store, Write } from '../store/store.ts';

/** An appointment before and after a change; one of them absent where it begins or ends to exist. */
export interface AppointmentChange {
  readonly before?: Appointment | undefined;
  readonly after?: Appointment | undefined;
}

const inactive: ReadonlySet<string> = new Set(['Cancelled', 'Re-Scheduled', 'No-Show', 'Late Cancellation']);

/** Only active appointments occupy time. */
export const isActive = (appointment: Appointment): boolean =>
  appointment.deleted_at === undefined && !(appointment.pm_status && inactive.has(appointment.pm_status));

/** What an appointment takes of a provider's calendar. */
export function entryOf(appointment: Appointment): Entry {
  const { id, start, end, appointment_type_id: type, buffer, is_blocker: block, self_booked: selfBooked } = appointment;
  const common = { id, start, end, ...(type && { type }), buffer: block ? 0 : buffer, block, selfBooked };
  if (!appointment.is_group) return common;
  const taken = appointment.attendee_ids?.length ?? 0;
  const session = {
    seats: appointment.max_attendees ?? UNLIMITED_SEATS,
    taken,
    waiting: appointment.waitlist_ids?.length ?? 0,
  };
  return { ...common, session };
}

/** Seats of a session that names no maximum: as many attendees as one appointment may have. */
export const UNLIMITED_SEATS = 500;

/** The stretches of time that a change touches, buffers included: the days to read, and to write. */
export function touched({ before, after }: AppointmentChange): Interval[] {
  return [before, after].flatMap((appointment) =>
    appointment && isActive(appointment) ? [reach(entryOf(appointment))] : [],
  );
}

/**
 * All that an appointment which starts then may touch while its buffer and, where none is given, its length are not known:
 * neither is longer than a day.
 */
export const within = (start: Minute, length = 1440): Interval => ({
  start: start - 1440,
  end: start + length + 1440,
});

/** Calendars of several providers, by provider. */
export type Calendars = ReadonlyMap<string, Calendar>;

/** The calendars among what was gathered. */
export const calendarsOf = ({ providers }: Pick<SchedulingFacts, 'providers'>): Calendars =>
  new Map(providers.map(({ provider, calendar }) => [provider.id, calendar]));

/** The calendars of these providers over these stretches of time, as last committed: one batch. */
export async function gatherCalendars(
  store: Store,
  organization: string,
  providers: readonly string[],
  intervals: readonly Interval[],
): Promise<Calendars> {
  const keys = providers.map((provider) => pageKeys(provider, intervals));
  const pages = await store.getMany(keys.flat(), { consistent: true });
  return new Map(
    providers.map((provider, i) => {
      const own = pages.splice(0, keys[i]?.length);
      return [provider, readCalendar(provider, organization, own, intervals)];
    }),
  );
}

/** The providers that a change is about. */
export const providersOf = (changes: readonly AppointmentChange[]): string[] => [
  ...new Set(changes.flatMap(({ before, after }) => [...(before?.provider_ids ?? []), ...(after?.provider_ids ?? [])])),
];

/**
 * The writes to the calendars that these changes make, one per page however many of them fall into it. A room has a
 * calendar like a provider (ids are unique over all kinds), in which only the times matter.
 */
export function occupancyWrites(calendars: Calendars, changes: readonly AppointmentChange[]): Write[] {
  return [...calendars.values()].flatMap((calendar) => {
    const entriesOf = (one: Appointment | undefined) => (one && entryIn(calendar.provider, one)) ?? [];
    const out = changes.flatMap(({ before }) => entriesOf(before)).map(({ id }) => id);
    return calendarWrites(calendar, { out, in: changes.flatMap(({ after }) => entriesOf(after)) });
  });
}

/** What an appointment takes of the calendar of a provider, or of a room, by their id; undefined where nothing. */
export function entryIn(calendar: string, appointment: Appointment): Entry | undefined {
  if (!isActive(appointment)) return undefined;
  if (appointment.provider_ids.includes(calendar)) return entryOf(appointment);
  return appointment.room_id === calendar ? inRoom(appointment) : undefined;
}

/** What an appointment takes of a room: its time, without buffer. */
const inRoom = ({ id, start, end }: Appointment): Entry => ({
  id,
  start,
  end,
  buffer: 0,
  block: true,
  selfBooked: false,
});
