import type { SentWebhookOrderKeys, WebhookOrderKeys } from '../../generated.ts';

/** What webhooks and what was sent to them are ordered by. */
interface Listed {
  readonly id: string;
  readonly created_at: number;
  readonly url: string;
  readonly event_type: string;
}

type Order = (a: Listed, b: Listed) => number;

const byAge: Order = (a, b) => a.created_at - b.created_at || Number(a.id) - Number(b.id);
const byText =
  (field: 'url' | 'event_type'): Order =>
  (a, b) =>
    a[field].localeCompare(b[field], 'en') || byAge(a, b);
const backwards =
  (order: Order): Order =>
  (a, b) =>
    order(b, a);

/** The orders of both lists. */
export const orders: Readonly<Record<WebhookOrderKeys & SentWebhookOrderKeys, Order>> = {
  CREATED_AT_ASC: byAge,
  CREATED_AT_DESC: backwards(byAge),
  EVENT_TYPE_ASC: byText('event_type'),
  EVENT_TYPE_DESC: backwards(byText('event_type')),
  URL_ASC: byText('url'),
  URL_DESC: backwards(byText('url')),
};
