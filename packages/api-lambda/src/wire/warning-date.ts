import { dayOf, type Minute, printDay, type Zone } from '@openings/engine';
import { zoneAbbreviation } from './zone-out.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Jul 11, 12:00 PM EDT`: how a booking warning, and a sentence to a person, names an instant. */
export function printForPeople(instant: Minute, zone: Zone): string {
  const wall = zone.toWall(instant);
  const [, month, day] = printDay(dayOf(wall)).split('-').map(Number) as [number, number, number];
  const minutes = wall - dayOf(wall) * 1440;
  const hour = Math.floor(minutes / 60);
  const clock = `${hour % 12 || 12}:${String(minutes % 60).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
  return `${MONTHS[month - 1]} ${day}, ${clock} ${zoneAbbreviation(instant, zone)}`;
}
