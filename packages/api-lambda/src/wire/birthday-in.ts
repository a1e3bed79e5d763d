import { printDay, type Zone, zone } from '@openings/engine';
import { BadInput } from './bad-input.ts';
import { readDay } from './day-in.ts';

const UTC: Zone = zone('UTC');

/**
 * A date of birth in any accepted form, as YYYY-MM-DD. A person may be born on what is tomorrow here, but no later.
 * @param today days since 1970-01-01
 * @throws BadInput
 */
export function readBirthday(text: string, field: string, today: number): string {
  const day = readDay(text, field, UTC);
  if (day <= today + 1) return printDay(day);
  throw new BadInput(field, `${printDay(day)} lies in the future. Write it like "1990-04-23".`);
}
