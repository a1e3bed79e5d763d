import { createHmac, timingSafeEqual } from 'node:crypto';

/** What has a calendar address: an appointment, or the calendar of a provider. */
export type Addressed = 'appointment' | 'provider';

/** The address of a calendar: whoever has it may read, and nobody can make one up. */
export type CalendarLink = (calendar: CalendarAddress) => Promise<string>;

/** What an address leads to. */
export interface CalendarAddress {
  readonly what: Addressed;
  readonly id: string;
  /** How often an address of it was taken back: those of before lead nowhere. */
  readonly edition: number;
}

const PATH = '/calendar.ics';

/**
 * The address of a calendar under a public URL. The key in it is an HMAC of 256 bits under the pepper, so it needs no
 * record, and is good as long as the pepper, what it leads to, and the edition that it names.
 */
export const calendarLink = (publicUrl: string, pepper: string, calendar: CalendarAddress): string =>
  `${publicUrl.replace(/\/$/, '')}${PATH}?of=${nameOf(calendar)}&key=${keyOf(nameOf(calendar), pepper)}`;

/** What the query of a calendar's address leads to; undefined where its key is not the one. */
export function addressed(query: string, pepper: string): CalendarAddress | undefined {
  const parameters = new URLSearchParams(query);
  const name = parameters.get('of') ?? '';
  const [, what, id = '', edition = '0'] =
    /^(appointment|provider)-([1-9]\d{0,9})(?:-([1-9]\d{0,5}))?$/.exec(name) ?? [];
  if (what !== 'appointment' && what !== 'provider') return undefined;
  const [given, right] = [parameters.get('key') ?? '', keyOf(name, pepper)].map((text) => Buffer.from(text));
  const same = given && right && given.length === right.length && timingSafeEqual(given, right);
  return same ? { what, id, edition: Number(edition) } : undefined;
}

/** The first edition goes unnamed. */
const nameOf = ({ what, id, edition }: CalendarAddress): string => `${what}-${id}${edition > 0 ? `-${edition}` : ''}`;

const keyOf = (name: string, pepper: string): string =>
  createHmac('sha256', pepper)
    .update(`calendar ${name.replaceAll('-', ' ')}`)
    .digest('base64url');
