/**
 * An argument that cannot be read. Thrown while reading, before anything is decided or written. A mutation answers it as
 * `messages: [{ field, message }]`, a query as a GraphQL error with the code BAD_USER_INPUT.
 */
export class BadInput extends Error {
  /** The argument as the caller spells it. */
  readonly field: string;

  /** @param message what was wrong and what would be right, with an example that is accepted */
  constructor(field: string, message: string) {
    super(message);
    this.name = 'BadInput';
    this.field = field;
  }
}

/** The caller's own words inside a message: shortened to 40 characters, control characters and broken pairs made harmless. */
export function quote(text: string): string {
  const shown = text.toWellFormed().replace(/\p{Cc}/gu, '\uFFFD');
  return `"${shown.length > 40 ? `${shown.slice(0, 40).toWellFormed()}…` : shown}"`;
}
