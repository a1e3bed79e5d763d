import { recordOf, type Webhook } from '../store/items.ts';
import { key } from '../store/table.ts';
import type { Courier } from './courier.ts';
import { type Delivery, payloadOf } from './delivery.ts';
import { noteAttempt } from './health.ts';
import type { Posted } from './post.ts';
import { pauseAfter, TRIED_FOR } from './retry.ts';
import { sentItem, wasTaken } from './sent.ts';
import { signedHeaders } from './signature.ts';
import { mailManagers } from './warning-mail.ts';

/**
 * Tries to tell a webhook something. The message goes out at least once, and a second time where this process dies before
 * its queue learns that it went: the header `webhook-id` is the same then.
 * @param attempts that were made before
 * @returns seconds after which to try again; undefined where the message is done with
 */
export async function attempt(delivery: Delivery, attempts: number, courier: Courier): Promise<number | undefined> {
  const { store, clock } = courier;
  const at = key.webhook(delivery.organization, delivery.webhook_id);
  const webhook = recordOf('webhook', await store.get(at, { consistent: true }));
  if (!webhook?.is_enabled) return undefined; // deleted or disabled since
  const posted = await tell(webhook, delivery, courier);
  const noted = await noteAttempt(store, webhook, delivery.event_type, wasTaken(posted), clock());
  if (noted) await report(noted.before, noted.after, courier);
  if (wasTaken(posted) || !noted?.after.should_retry || !noted.after.is_enabled) return undefined;
  return clock() - delivery.occurred_at < TRIED_FOR ? pauseAfter(attempts + 1) : undefined;
}

/** Sends a message to a webhook, once, and keeps a record of how it went. */
export async function tell(
  webhook: Webhook,
  delivery: Delivery,
  { store, clock, post }: Pick<Courier, 'store' | 'clock' | 'post'>,
): Promise<Posted> {
  const url = new URL(webhook.url);
  const body = payloadOf(delivery);
  const headers = { ...signedHeaders(url, body, webhook.signature_secret), 'webhook-id': delivery.id };
  const posted = await post(url, { ...headers, 'user-agent': 'Openings' }, body);
  await store.commit([{ put: sentItem(delivery, webhook.url, posted, clock()) }]);
  return posted;
}

/** The two moments at which the people of an installation hear that a webhook is not well. Each is noted by one attempt alone. */
async function report(before: Webhook, after: Webhook, courier: Courier): Promise<void> {
  const { organization, id: webhook_id } = after;
  if (after.warned_at !== undefined && before.warned_at === undefined) {
    courier.log.info('A webhook has been failing for a day', { organization, webhook_id });
    if (after.is_enabled) await mailManagers(after, 'failing', courier);
  }
  if (!after.is_enabled && before.is_enabled) {
    courier.log.info('A webhook has been failing for three days and was disabled', { organization, webhook_id });
    await mailManagers(after, 'disabled', courier);
  }
}
