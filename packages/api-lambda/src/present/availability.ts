import { dayOf, type Minute, parseDay, printDay, weekday, zone } from '@openings/engine';
import type { Availability } from '../store/items.ts';
import { zoneAbbreviation } from '../wire/zone-out.ts';
import { shownInstant, shownIso } from './dates.ts';
import type { Presenter } from './presenter.ts';
import { loadType, loadUser } from './related.ts';

/** Hours as they were stated, or, of weekly ones, the occurrence on one date. */
export interface AvailabilityOrOccurrence extends Availability {
  /** YYYY-MM-DD in the availability's zone. */
  readonly occurrence?: string;
}

/** The first date: the one stated or, of weekly hours that state none, the first such weekday since they were stated. */
function firstDate(hours: Availability): string {
  const since = hours.range_start
    ? parseDay(hours.range_start)
    : dayOf(zone(hours.timezone).toWall(Math.floor(hours.created_at / 60_000)));
  if (!hours.is_repeating) return printDay(since);
  return printDay(since + (((hours.day_of_week ?? 0) - weekday(since) + 7) % 7));
}

/** When hours begin or end on the date they are shown for. */
const instantOf = (hours: AvailabilityOrOccurrence, side: 'start' | 'end'): Minute =>
  zone(hours.timezone).toInstant(parseDay(hours.occurrence ?? firstDate(hours)) * 1440 + hours[side]);

/** `09:00 AM`; hours that end on the next day end by its clock. */
function clockTime(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(hour % 12 || 12)}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** Hours that a provider offers. A date of weekly hours has an id of its own and names the hours it is one of. */
export const availability: Presenter<'Availability'> = {
  id: ({ id, occurrence }) => (occurrence ? `${id}-${occurrence}` : id),
  repeating_availability_id: ({ id, is_repeating }) => (is_repeating ? id : null),
  appointment_type_id: ({ appointment_type_ids: [first] = [] }) => (first === undefined ? null : Number(first)),
  appointment_types: async ({ appointment_type_ids: ids = [] }, _, ctx) =>
    (await Promise.all(ids.map((id) => loadType(ctx, id)))).filter((type) => type !== undefined),
  contact_type_id: ({ contact_type_id: id }) => (id === undefined ? null : Number(id)),
  duration_string: ({ start, end }) => `${clockTime(start)} - ${clockTime(end)}`,
  origin_start_date: (hours) => (hours.is_repeating ? firstDate(hours) : null),
  range_start: (hours, _, ctx) => shownInstant(ctx, instantOf(hours, 'start')),
  range_end: (hours, _, ctx) => shownInstant(ctx, instantOf(hours, 'end')),
  resourceId: ({ user_id }) => user_id,
  timezone_abbr: (hours) => zoneAbbreviation(instantOf(hours, 'start'), zone(hours.timezone)),
  user: async ({ user_id }, _, ctx) => (await loadUser(ctx, user_id)) ?? null,
  user_id: ({ user_id }) => Number(user_id),
  created_at: ({ created_at }, _, ctx) => shownIso(ctx, created_at),
  updated_at: ({ updated_at }, _, ctx) => shownIso(ctx, updated_at),
};
