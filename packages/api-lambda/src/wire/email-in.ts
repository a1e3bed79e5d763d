import isEmail from 'validator/lib/isEmail.js';
import { BadInput, quote } from './bad-input.ts';
import { readText } from './text-in.ts';

/**
 * What counts: an address as people write it, its domain in the letters of any language, what stands before the @ in
 * ASCII, since mail to others is taken by few servers and not by SES. Quoted ones are nobody's.
 */
const USUAL = { allow_utf8_local_part: false, blacklisted_chars: '"' };

/**
 * An e-mail address, trimmed, as written. Compare addresses by emailKey. Whether somebody reads it, only a mail can show.
 * @throws BadInput
 */
export function readEmail(text: string, field: string): string {
  const email = readText(text, field, { most: 254 });
  if (isEmail.default(email, USUAL)) return email;
  throw new BadInput(field, `${quote(text)} is not an e-mail address. Write it like "ada@example.com".`);
}
