import { createHmac, timingSafeEqual } from 'node:crypto';

/** What has a calendar address: an appointment, or the calendar of a provider. */
export type Addressed = 'appointment' | 'provider';

/** The address of a calendar: whoever has it may read, and nobody can make one up. */
export type CalendarLink = (what: Addressed, id: string) => Promise<string>;

const PATH = '/calendar.ics';

/**
 * The address of a calendar under a public URL. The key in it is an HMAC of 256 bits under the pepper, so it needs no
 * record, and is good as long as the pepper and what it leads to.
 */
export const calendarLink = (publicUrl: string, pepper: string, what: Addressed, id: string): string =>
  `${publicUrl.replace(/\/$/, '')}${PATH}?of=${what}-${id}&key=${keyOf(what, id, pepper)}`;

/** What the query of a calendar's address leads to; undefined where its key is not the one. */
export function addressed(query: string, pepper: string): { what: Addressed; id: string } | undefined {
  const parameters = new URLSearchParams(query);
  const [, what, id = ''] = /^(appointment|provider)-([1-9]\d{0,9})$/.exec(parameters.get('of') ?? '') ?? [];
  if (what !== 'appointment' && what !== 'provider') return undefined;
  const [given, right] = [parameters.get('key') ?? '', keyOf(what, id, pepper)].map((text) => Buffer.from(text));
  const same = given && right && given.length === right.length && timingSafeEqual(given, right);
  return same ? { what, id } : undefined;
}

const keyOf = (what: Addressed, id: string, pepper: string): string =>
  createHmac('sha256', pepper).update(`calendar ${what} ${id}`).digest('base64url');
