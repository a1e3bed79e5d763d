import { telephoneNumber } from '../telephone.ts';
import { BadInput, quote } from './bad-input.ts';
import { readText } from './text-in.ts';

/**
 * A telephone number, trimmed, as written, with an extension or without; the empty text is allowed.
 * @param zoneId the practice's, whose country a number without one belongs to
 * @throws BadInput
 */
export function readPhone(text: string, field: string, zoneId: string): string {
  const phone = readText(text, field, { most: 40 });
  if (phone === '' || telephoneNumber(phone, zoneId)) return phone;
  throw new BadInput(
    field,
    `${quote(text)} is not a telephone number. Write it with its area code, like "(212) 555-0142", or with its country, like "+44 20 7946 0958".`,
  );
}
