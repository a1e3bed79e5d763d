import { BadInput } from '../../wire/bad-input.ts';
import { readMetadata } from '../../wire/metadata-in.ts';
import { NOTE, readText } from '../../wire/text-in.ts';

/**
 * Anything that JSON can say, as the text that is kept: so neither its depth nor its numbers depend on the database.
 * @throws BadInput for more than 128,000 characters, and for texts in it that no text may be like
 */
export function readJson(value: unknown, field: string): string {
  return readMetadata(asText(value, field), field);
}

function asText(value: unknown, field: string): string {
  try {
    return JSON.stringify(value, (name, inner) => {
      for (const text of [name, inner])
        if (typeof text === 'string') readText(text, field, { ...NOTE, most: Infinity });
      return inner;
    });
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(field, 'That is nested too deeply.');
  }
}
