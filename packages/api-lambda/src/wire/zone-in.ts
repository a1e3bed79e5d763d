import { type Zone, zone } from '@openings/engine';
import { BadInput, quote } from './bad-input.ts';

/**
 * The zone a caller named.
 * @throws BadInput for anything but an IANA time zone name
 */
export function readZone(text: string, field: string): Zone {
  const id = text.trim();
  // Intl also takes bare offsets ("+05:00"), but an offset knows no summer time and would move recurring appointments.
  if (/^[A-Za-z]/.test(id) && id.length <= 64) {
    try {
      return zone(id);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  throw new BadInput(field, `${quote(text)} is not a time zone. Use an IANA name, for example "America/New_York".`);
}
