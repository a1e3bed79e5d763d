import { BadInput } from './bad-input.ts';

/** Characters that the contract grants to metadata. */
const MOST = 128_000;

/**
 * Metadata: JSON as text, kept as it was sent.
 * @throws BadInput for more than 128,000 characters and for what is no JSON
 */
export function readMetadata(text: string, field: string): string {
  if (text.length > MOST) throw new BadInput(field, `At most ${MOST} characters of JSON; these are ${text.length}.`);
  try {
    JSON.parse(text);
  } catch {
    throw new BadInput(field, 'Metadata is JSON written as text, for example "{\\"plan\\":\\"gold\\"}".');
  }
  if (!text.isWellFormed()) throw new BadInput(field, 'Half of a character is missing; send well-formed Unicode.');
  return text;
}
