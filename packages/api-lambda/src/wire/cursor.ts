import { BadInput, quote } from './bad-input.ts';

/**
 * The cursor of a list entry: where a list goes on after it. It holds nothing but the entry's id, so it is good in every order and
 * survives edits; opaque, so that nobody builds on that.
 */
export function cursorOf(id: string): string {
  return Buffer.from(`after:${id}`).toString('base64url');
}

/**
 * The id of the entry that a list shall go on after.
 * @throws BadInput for a text that is no cursor of ours
 */
export function readCursor(cursor: string, field = 'after'): string {
  const [word, id = ''] = Buffer.from(cursor, 'base64url').toString().split(':', 2);
  if (word === 'after' && /^\d{1,20}$/.test(id)) return id;
  throw new BadInput(field, `${quote(cursor)} is not a cursor; pass the "cursor" of the last entry you have.`);
}
