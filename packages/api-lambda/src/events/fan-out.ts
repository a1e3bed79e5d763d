import type { Event } from '../store/event.ts';
import { recordOf } from '../store/items.ts';
import type { Item, Store } from '../store/store.ts';
import { key } from '../store/table.ts';
import { type Delivery, deliveryOf } from './delivery.ts';
import { meaningsOf } from './meaning.ts';
import { webhooksOf } from './webhooks.ts';

/**
 * The messages that an item of the table gives rise to: for an event, one to each enabled webhook for each thing it
 * means that the webhook wants to hear of; for any other item none.
 */
export async function deliveriesOf(store: Store, item: Item): Promise<Delivery[]> {
  if (item.kind !== 'event') return [];
  const event = item as unknown as Event;
  const meanings = meaningsOf(event, event.resource === 'USER' && (await isClient(store, event.resource_id)));
  if (meanings.length === 0) return [];
  const webhooks = (await webhooksOf(store, event.organization)).filter(({ is_enabled }) => is_enabled);
  return webhooks.flatMap((webhook) =>
    meanings
      .filter((meaning) => webhook.webhook_events.some(({ event_type }) => event_type === meaning.event_type))
      .map((meaning) => deliveryOf(item, event, meaning, webhook.id)),
  );
}

async function isClient(store: Store, id: string): Promise<boolean> {
  return recordOf('user', await store.get(key.user(id)))?.role === 'client';
}
