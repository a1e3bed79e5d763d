import { createHash } from 'node:crypto';
import type { Event } from '../store/event.ts';
import type { Key } from '../store/table.ts';
import type { Meaning } from './meaning.ts';

/** One message to one webhook: what waits in a queue until the webhook has taken it. */
export interface Delivery {
  /** The same however often the message is made or sent: by it a receiver tells a repetition. */
  readonly id: string;
  readonly organization: string;
  readonly webhook_id: string;
  readonly event_type: string;
  readonly resource_id: string;
  readonly resource_id_type: string;
  readonly changed_fields: readonly string[];
  /** Epoch milliseconds. */
  readonly occurred_at: number;
}

/** The message that tells a webhook what an event, standing at a key, means. */
export function deliveryOf(at: Key, event: Event, meaning: Meaning, webhook_id: string): Delivery {
  const { organization, occurred_at } = event;
  const name = [at.PK, at.SK, webhook_id, meaning.event_type, meaning.resource_id].join(' ');
  const id = createHash('sha256').update(name).digest('hex').slice(0, 32);
  return { id, organization, webhook_id, ...meaning, occurred_at };
}

/**
 * The body that is sent: a thin one, which names what happened and holds nothing of it. Whoever may know more asks the
 * API, so a webhook that has leaked tells no more than ids.
 */
export function payloadOf(delivery: Delivery): string {
  const { resource_id, resource_id_type, event_type, changed_fields, organization } = delivery;
  return JSON.stringify({
    resource_id,
    resource_id_type,
    event_type,
    changed_fields,
    ...(!event_type.endsWith('.deleted') && { resource_organization_id: organization }),
  });
}
