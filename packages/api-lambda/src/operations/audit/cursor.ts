import { BadInput, quote } from '../../wire/bad-input.ts';

/** Events have no id: their cursor holds where they stand, which begins with the time. */
const PLACE = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)#[\w-]{1,200}$/;

/** The cursor of an event at a sort key. */
export function eventCursor(place: string): string {
  return Buffer.from(place).toString('base64url');
}

/** The sort key that a list shall go on after. @throws BadInput for a text that is no cursor of ours */
export function readEventCursor(cursor: string, field: string): string {
  const place = Buffer.from(cursor, 'base64url').toString();
  const [, time = ''] = PLACE.exec(place) ?? [];
  if (!Number.isNaN(Date.parse(time))) return place;
  throw new BadInput(field, `${quote(cursor)} is not a cursor; pass the "cursor" of the last entry you have.`);
}
