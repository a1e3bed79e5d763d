import { setTimeout as pause } from 'node:timers/promises';
import type { Courier } from '../../events/courier.ts';
import type { Delivery } from '../../events/delivery.ts';
import type { Ring } from '../../events/reminders/ring.ts';
import type { SyncJob } from '../../external-calendars/sync-job.ts';
import type { Means } from '../../external-calendars/wanted.ts';
import type { Event } from '../../store/event.ts';
import type { Item, Write } from '../../store/store.ts';
import { unreadEvents } from './bookmark.ts';
import { dueMessages, type Message, posting, ringing, settle } from './outbox.ts';

/** The code that carries events onward, from the bundle: the same that runs on Lambda. */
export type Onward = typeof import('../../events/onward.ts');

/** What carrying events onward takes: a courier for webhooks, whose messenger reminds too, and means to read other calendars. */
export interface Carrier extends Courier {
  readonly calendars: Means;
}

/** What lies in the outbox. */
type Body =
  | { readonly delivery: Delivery }
  | { readonly ring: Ring }
  /** `again`: from now on every minute. */
  | { readonly sync: SyncJob; readonly again: boolean };

/** A developer sees a webhook arrive within the second. */
const EVERY_MS = 500;

/** A developer who has changed an external calendar sees it follow within the minute. */
const SYNCED_EVERY_MS = 60_000;

/**
 * Does on one machine what on AWS the table's stream, the queues, the scheduler and their functions do: reads the events
 * of these organizations, lays what they give rise to into the outbox, and does what is due.
 * @returns what ends it, once what runs has run, for a second at most
 */
export function startPolling(onward: Onward, organizations: readonly string[], carrier: Carrier): () => Promise<void> {
  const ended = new AbortController();
  const running = (async () => {
    while (!ended.signal.aborted) {
      await poll(onward, organizations, carrier).catch((error) => {
        if (!ended.signal.aborted) carrier.log.error('Events could not be carried onward', { error });
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
export async function poll(onward: Onward, organizations: readonly string[], carrier: Carrier): Promise<void> {
  for (const organization of organizations) await read(onward, organization, carrier);
  await doWhatIsDue(onward, carrier);
}

/** Messages go into the outbox before their events count as read: a crash between the two makes them twice, with one id. */
async function read(onward: Onward, organization: string, carrier: Carrier): Promise<void> {
  const { store, clock } = carrier;
  const unread = await unreadEvents(store, organization, clock());
  if (!unread) return;
  for (const event of unread.events)
    for (const write of await messagesFor(onward, event, carrier)) await store.commit([write]);
  await store.commit([unread.marking]);
}

async function messagesFor(onward: Onward, event: Item, { store, clock, log }: Carrier) {
  const deliveries = await onward.deliveriesOf(store, event);
  const rings = await onward.ringsOf(onward.systemContext(store, clock(), log), event);
  const sync = onward.syncJobOf(event);
  const { organization, type, occurred_at } = event as unknown as Event;
  const post = (id: string, body: Body): Write => posting(organization, id, body, occurred_at);
  return [
    ...deliveries.map((delivery) => post(delivery.id, { delivery })),
    ...rings.map((ring) => ringing(onward.ringId(ring), ring)),
    ...(sync ? [post(`calendar-${sync.calendar_id}-${type}`, { sync, again: type === 'CREATE' })] : []),
  ];
}

/** Each webhook gets its messages one after the other, in order, and each calendar is synced by one at a time; they do not wait for one another. */
async function doWhatIsDue(onward: Onward, carrier: Carrier): Promise<void> {
  const due = await dueMessages<Body>(carrier.store, carrier.clock());
  const lanes = Map.groupBy(due, ({ body }) => laneOf(body));
  await Promise.all(
    [...lanes.values()].map(async (messages) => {
      for (const message of messages) await doIt(onward, message, carrier);
    }),
  );
}

/** What one message of a lane does, the next one may rest on. */
function laneOf(body: Body): string {
  if ('delivery' in body) return body.delivery.webhook_id;
  return 'sync' in body ? body.sync.calendar_id : 'reminders';
}

async function doIt(onward: Onward, message: Message<Body>, carrier: Carrier): Promise<void> {
  const { store, clock, log, messenger, calendars } = carrier;
  const { body, attempts } = message;
  if ('delivery' in body) {
    const again = await onward.attempt(body.delivery, attempts, carrier);
    return settle(store, message, again === undefined ? undefined : clock() + again * 1000);
  }
  if ('sync' in body) {
    const there = await onward.syncCalendar(onward.systemContext(store, clock(), log), body.sync, calendars);
    return settle(store, message, there && body.again ? clock() + SYNCED_EVERY_MS : undefined);
  }
  const next = await onward.remind(onward.systemContext(store, clock(), log), body.ring, messenger);
  if (next) await store.commit([ringing(onward.ringId(next), next)]);
  return settle(store, message, undefined);
}
