import { createHash } from 'node:crypto';
import type { Item, Store } from '../store/store.ts';
import { key } from '../store/table.ts';
import type { Delivery } from './delivery.ts';
import type { Posted } from './post.ts';

/** One attempt to tell a webhook something, and how it went. */
export interface SentWebhook {
  readonly kind: 'sent-webhook';
  readonly id: string;
  readonly organization: string;
  readonly webhook_id: string;
  readonly url: string;
  readonly event_type: string;
  readonly resource_id: string;
  readonly resource_id_type: string;
  /** Absent where no answer came. */
  readonly http_response_status?: string;
  /** Epoch milliseconds. */
  readonly created_at: number;
  /** Epoch seconds. */
  readonly expires_at: number;
}

/** Attempts are kept for 30 days. */
const KEPT_SECONDS = 30 * 86_400;

/** A list looks at no more than so many attempts, the latest: asking for a shorter time shows older ones. */
const MOST_READ = 10_000;

/** Whether the webhook took the message: any 2xx. A redirect is an answer, and not followed. */
export const wasTaken = (posted: Posted): boolean => 'status' in posted && posted.status >= 200 && posted.status < 300;

/**
 * The record of an attempt. Its id is not one of the table's counter, which attempts would use up in a year of heavy
 * traffic: it is the moment and four digits of what was sent.
 */
export function sentItem(delivery: Delivery, url: string, posted: Posted, nowMs: number): Item {
  const { organization, webhook_id, event_type, resource_id, resource_id_type } = delivery;
  const digits = createHash('sha256').update(delivery.id).digest().readUInt16BE() % 10_000;
  const id = `${nowMs}${String(digits).padStart(4, '0')}`;
  const sent: SentWebhook = {
    kind: 'sent-webhook',
    id,
    organization,
    webhook_id,
    url,
    event_type,
    resource_id,
    resource_id_type,
    ...('status' in posted && { http_response_status: String(posted.status) }),
    created_at: nowMs,
    expires_at: Math.ceil(nowMs / 1000) + KEPT_SECONDS,
  };
  return { ...key.sentWebhook(organization, new Date(nowMs).toISOString(), id), ...sent };
}

/**
 * The latest attempts of an organization within a stretch of time, newest first.
 * @param after @param before epoch milliseconds, both inclusive
 */
export async function sentWebhooksOf(
  store: Store,
  organization: string,
  { after = 0, before, nowMs }: { after?: number | undefined; before?: number | undefined; nowMs: number },
): Promise<SentWebhook[]> {
  const at = (ms: number, end: string) => key.sentWebhook(organization, new Date(ms).toISOString(), end);
  const { PK, SK: from } = at(after, '');
  const to = at(before ?? nowMs, '~').SK;
  const items = await store.query({ partition: PK, from, to, newestFirst: true, limit: MOST_READ, consistent: true });
  return (items as unknown as SentWebhook[]).filter(({ expires_at }) => expires_at * 1000 > nowMs);
}
