import { BadInput, quote } from './bad-input.ts';
import { readText } from './text-in.ts';

/** One @ with something on both sides, a dot in the domain, nothing blank: what a typing mistake breaks. Only a mail can show more. */
const EMAIL = /^[^\s@,;<>"]{1,64}@[^\s@,;<>"]+\.[^\s@,;<>".]+$/;

/**
 * An e-mail address, trimmed, as written. Compare addresses by emailKey.
 * @throws BadInput
 */
export function readEmail(text: string, field: string): string {
  const email = readText(text, field, { most: 254 });
  if (EMAIL.test(email)) return email;
  throw new BadInput(field, `${quote(text)} is not an e-mail address. Write it like "ada@example.com".`);
}

/** What two spellings of one address have in common. */
export function emailKey(email: string): string {
  return email.trim().normalize('NFKC').toLowerCase();
}
