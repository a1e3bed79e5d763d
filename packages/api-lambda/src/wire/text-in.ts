import { BadInput } from './bad-input.ts';

/** How long a text may be, in UTF-16 units, and whether it may have several lines. */
export interface TextBounds {
  readonly most: number;
  readonly lines?: boolean;
}

export const NAME: TextBounds = { most: 255 };
export const NOTE: TextBounds = { most: 10_000, lines: true };

/** Everything that is no visible character and would break a log line, a calendar file or a terminal. */
const CONTROL = /\p{Cc}/u;
const CONTROL_BUT_LINES = /(?![\t\n\r])\p{Cc}/u;

/**
 * A text, trimmed; the empty text is allowed.
 * @throws BadInput for a text that is too long, holds control characters, or is no well-formed Unicode
 */
export function readText(text: string, field: string, { most, lines = false }: TextBounds = NAME): string {
  const trimmed = text.trim();
  if (trimmed.length > most) throw new BadInput(field, `At most ${most} characters; these are ${trimmed.length}.`);
  if (!trimmed.isWellFormed()) throw new BadInput(field, 'Half of a character is missing; send well-formed Unicode.');
  if ((lines ? CONTROL_BUT_LINES : CONTROL).test(trimmed))
    throw new BadInput(field, 'Control characters are not allowed.');
  return trimmed;
}

/**
 * A text that must say something.
 * @throws BadInput for an absent or empty one too
 */
export function readRequiredText(text: string | null | undefined, field: string, bounds: TextBounds = NAME): string {
  const read = readText(text ?? '', field, bounds);
  if (read === '') throw new BadInput(field, `${field} is required.`);
  return read;
}
