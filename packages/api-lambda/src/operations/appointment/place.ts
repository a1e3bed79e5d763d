import { overlaps, zone } from '@openings/engine';
import { type Calendars, isActive } from '../../scheduling/occupancy.ts';
import type { AppointmentLocation } from '../../settings.ts';
import { entries } from '../../store/calendar.ts';
import type { SchedulingFacts } from '../../store/facts.ts';
import type { Appointment } from '../../store/items.ts';
import { type Refusal, refusal } from '../../wire/answer.ts';
import { BadInput, quote } from '../../wire/bad-input.ts';
import { printForPeople } from '../../wire/warning-date.ts';

const locationsIn = ({ organizationSetting, providers }: SchedulingFacts): AppointmentLocation[] =>
  [organizationSetting, ...providers.map(({ setting }) => setting)].flatMap(
    (setting) => setting?.fields.appointment_locations ?? [],
  );

/**
 * Where an appointment takes place must be there: a location of the organization or of one of its providers, and a room
 * of it.
 * @throws BadInput
 */
export function requirePlace(facts: SchedulingFacts, location: string | undefined, room: string | undefined): void {
  const known = locationsIn(facts).filter(({ id }) => location === undefined || id === location);
  if (location !== undefined && known.length === 0)
    throw new BadInput('appointment_location_id', `No location of this provider has the id ${quote(location)}.`);
  if (room !== undefined && !known.some(({ rooms }) => rooms.some(({ id }) => id === room)))
    throw new BadInput('room_id', `No room of this location has the id ${quote(room)}.`);
}

/** Why these appointments cannot be in their rooms: one that holds one appointment at a time has another then. */
export function roomTaken(
  facts: SchedulingFacts,
  calendars: Calendars,
  appointments: readonly Appointment[],
): Refusal | undefined {
  const exclusive = new Set(
    locationsIn(facts).flatMap(({ rooms }) => rooms.flatMap(({ id, limit_to_one }) => (limit_to_one ? [id] : []))),
  );
  const own = new Set(appointments.map(({ id }) => id));
  const clashes = appointments.filter((one) => {
    const calendar = one.room_id !== undefined && exclusive.has(one.room_id) && calendars.get(one.room_id);
    if (!calendar || !isActive(one)) return false;
    return entries(calendar).some((other) => !own.has(other.id) && overlaps(other, one));
  });
  if (clashes.length === 0) return undefined;
  const dates = clashes.map((one) => printForPeople(one.start, zone(one.timezone))).join('; ');
  return refusal('room_id', `The room holds one appointment at a time, and has another: ${dates}.`);
}
