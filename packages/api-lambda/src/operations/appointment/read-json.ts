import { BadInput } from '../../wire/bad-input.ts';
import { readMetadata } from '../../wire/metadata-in.ts';

/**
 * Anything that JSON can say, as the text that is kept: so neither its depth nor its numbers depend on the database.
 * @throws BadInput for more than 128,000 characters
 */
export function readJson(value: unknown, field: string): string {
  return readMetadata(asText(value, field), field);
}

function asText(value: unknown, field: string): string {
  try {
    return JSON.stringify(value);
  } catch {
    throw new BadInput(field, 'That is nested too deeply.');
  }
}
