import { replacing, untilCommitted } from '../store/commit.ts';
import { recordOf, type Subscription, type Webhook } from '../store/items.ts';
import type { Store } from '../store/store.ts';
import { key } from '../store/table.ts';
import { TRIED_FOR, WARNED_AFTER } from './retry.ts';

/**
 * A webhook after it has, or has not, taken a message. One that is tried again is warned about when it has been failing
 * for a day and disabled after three; whatever it takes in between makes it well. One that is not tried again only has
 * its failures noted.
 * @param nowMs epoch milliseconds
 */
export function afterAttempt(webhook: Webhook, eventType: string, taken: boolean, nowMs: number): Webhook {
  const one = webhook.webhook_events.find(({ event_type }) => event_type === eventType);
  if (!one || (taken && one.first_failed_at === undefined && webhook.warned_at === undefined)) return webhook;
  const noted = taken ? well(one) : failing(one, nowMs);
  const webhook_events = webhook.webhook_events.map((each) => (each === one ? noted : each));
  if (taken) return withoutWarning({ ...webhook, webhook_events });
  const failingFor = webhook.should_retry ? nowMs - (noted.first_failed_at ?? nowMs) : 0;
  return {
    ...webhook,
    webhook_events,
    ...(failingFor >= WARNED_AFTER && webhook.warned_at === undefined && { warned_at: nowMs }),
    ...(failingFor >= TRIED_FOR && { is_enabled: false }),
  };
}

/** A webhook whose failures are forgotten: it works again, or somebody says that it does. */
export const forgiven = (webhook: Webhook): Webhook =>
  withoutWarning({ ...webhook, webhook_events: webhook.webhook_events.map(well) });

function withoutWarning({ warned_at: _, ...webhook }: Webhook): Webhook {
  return webhook;
}

function well({ first_failed_at: _, last_failed_at: __, ...subscription }: Subscription): Subscription {
  return { ...subscription, retry_count: 0 };
}

const failing = (subscription: Subscription, nowMs: number): Subscription => ({
  ...subscription,
  first_failed_at: subscription.first_failed_at ?? nowMs,
  last_failed_at: nowMs,
  retry_count: subscription.retry_count + 1,
});

/** Notes an attempt in the webhook's record. @returns the webhook as it was and as it is; undefined where it is gone */
export async function noteAttempt(
  store: Store,
  { organization, id }: Webhook,
  eventType: string,
  taken: boolean,
  nowMs: number,
): Promise<{ readonly before: Webhook; readonly after: Webhook } | undefined> {
  return untilCommitted({ store }, async () => {
    const before = recordOf('webhook', await store.get(key.webhook(organization, id), { consistent: true }));
    if (!before) return undefined;
    const after = afterAttempt(before, eventType, taken, nowMs);
    if (after !== before) await store.commit(replacing(before, { ...after, v: before.v + 1 }));
    return { before, after };
  });
}
