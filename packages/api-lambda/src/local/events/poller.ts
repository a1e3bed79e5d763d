import { setTimeout as pause } from 'node:timers/promises';
import type { Courier } from '../../events/attempt.ts';
import type { Delivery } from '../../events/delivery.ts';
import { unreadEvents } from './bookmark.ts';
import { dueMessages, type Message, posting, settle } from './outbox.ts';

/** The code that carries events onward, from the bundle: the same that runs on Lambda. */
export type Onward = typeof import('../../events/onward.ts');

/** A developer sees a webhook arrive within the second. */
const EVERY_MS = 500;

/**
 * Does on one machine what on AWS the table's stream, a queue and two functions do: reads the events of these
 * organizations, lays what they give rise to into the outbox, and delivers what is due.
 * @returns what ends it, once what runs has run, for a second at most
 */
export function startPolling(onward: Onward, organizations: readonly string[], courier: Courier): () => Promise<void> {
  const ended = new AbortController();
  const running = (async () => {
    while (!ended.signal.aborted) {
      await poll(onward, organizations, courier).catch((error) => {
        if (!ended.signal.aborted) courier.log.error('Events could not be carried onward', { error });
      });
      await pause(EVERY_MS, undefined, { signal: ended.signal }).catch(() => {});
    }
  })();
  return async () => {
    ended.abort();
    await Promise.race([running, pause(1_000)]);
  };
}

/** One round: whatever happened since the last one is in the outbox, and whatever was due was tried. */
export async function poll(onward: Onward, organizations: readonly string[], courier: Courier): Promise<void> {
  for (const organization of organizations) await read(onward, organization, courier);
  await deliver(onward, courier);
}

/** Messages go into the outbox before their events count as read: a crash between the two makes them twice, with one id. */
async function read({ deliveriesOf }: Onward, organization: string, { store, clock }: Courier): Promise<void> {
  const unread = await unreadEvents(store, organization, clock());
  if (!unread) return;
  for (const event of unread.events)
    for (const delivery of await deliveriesOf(store, event))
      await store.commit([posting(delivery.id, delivery, delivery.occurred_at)]);
  await store.commit([unread.marking]);
}

/** Each webhook gets its messages one after the other, in order; webhooks do not wait for one another. */
async function deliver({ attempt }: Onward, courier: Courier): Promise<void> {
  const due = await dueMessages<Delivery>(courier.store, courier.clock());
  const byWebhook = Map.groupBy(due, ({ body }) => body.webhook_id);
  await Promise.all(
    [...byWebhook.values()].map(async (messages: readonly Message<Delivery>[]) => {
      for (const message of messages) {
        const again = await attempt(message.body, message.attempts, courier);
        await settle(courier.store, message, again === undefined ? undefined : courier.clock() + again * 1000);
      }
    }),
  );
}
