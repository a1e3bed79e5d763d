import { dayOf, type Minute, printDay, type Zone } from '@openings/engine';
import { zoneAbbreviation } from './zone-out.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Jul 11, 12:00 PM EDT`: how a booking warning, and a sentence to a person, names an instant. */
export function printForPeople(instant: Minute, zone: Zone): string {
  const [, month, day] = printDay(dayOf(zone.toWall(instant)))
    .split('-')
    .map(Number) as [number, number, number];
  return `${MONTHS[month - 1]} ${day}, ${timeOfDay(instant, zone)} ${zoneAbbreviation(instant, zone)}`;
}

/** The same beside another instant that was named already: what is the same for both is left out (`12:30 PM`). */
export function printBeside(instant: Minute, named: Minute, zone: Zone): string {
  if (dayOf(zone.toWall(instant)) !== dayOf(zone.toWall(named))) return printForPeople(instant, zone);
  const abbreviation = zoneAbbreviation(instant, zone);
  const time = timeOfDay(instant, zone);
  return abbreviation === zoneAbbreviation(named, zone) ? time : `${time} ${abbreviation}`;
}

function timeOfDay(instant: Minute, zone: Zone): string {
  const wall = zone.toWall(instant);
  const minutes = wall - dayOf(wall) * 1440;
  const hour = Math.floor(minutes / 60);
  return `${hour % 12 || 12}:${String(minutes % 60).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
}
