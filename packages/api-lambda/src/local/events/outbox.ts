import type { Ring } from '../../events/reminders/ring.ts';
import type { Item, Store, Write } from '../../store/store.ts';
import { key } from '../../store/table.ts';

/** A message that waits, and how often it was tried. */
export interface Message<Body> extends Item {
  readonly body: Body;
  readonly attempts: number;
}

/** So many messages are looked at in one go. */
const MOST_AT_ONCE = 100;

const iso = (ms: number): string => new Date(ms).toISOString();

/**
 * Lays a message into the outbox, the queue of a machine without queues: in order of when a message is due. The same
 * message for the same time stands there once.
 * @param organization whose it is
 * @param dueMs epoch milliseconds
 */
export function posting(organization: string, id: string, body: object, dueMs: number): Write {
  return { put: { ...key.outbox(iso(dueMs), id), kind: 'message', organization, body, attempts: 0 } };
}

/** Sets a clock, on a machine without a scheduler. @param id of the ring */
export const ringing = (id: string, ring: Ring): Write => posting(ring.organization, id, { ring }, ring.at * 60_000);

/** The messages that are due, in order. */
export async function dueMessages<Body>(store: Store, nowMs: number): Promise<Message<Body>[]> {
  const { PK, SK: to } = key.outbox(iso(nowMs), '~');
  return (await store.query({ partition: PK, to, limit: MOST_AT_ONCE, consistent: true })) as Message<Body>[];
}

/**
 * Takes a message out of the outbox, or lays it back for later.
 * @param againMs when to try again, epoch milliseconds; undefined where it is done with
 */
export async function settle(store: Store, message: Message<unknown>, againMs: number | undefined): Promise<void> {
  const { PK, SK, attempts } = message;
  const id = SK.slice(SK.indexOf('#') + 1);
  const again =
    againMs === undefined ? [] : [{ put: { ...message, ...key.outbox(iso(againMs), id), attempts: attempts + 1 } }];
  await store.commit([{ remove: { PK, SK } }, ...again]);
}
