import type { SentWebhook } from '../events/sent.ts';
import type { Subscription, Webhook } from '../store/items.ts';
import { cursorOf } from '../wire/cursor.ts';
import { created_at, shownIso } from './dates.ts';
import type { Presenter } from './presenter.ts';

/** One kind of event that a webhook is told of, with the webhook. */
export interface SubscriptionOf {
  readonly webhook: Webhook;
  readonly subscription: Subscription;
}

/** A URL that is told of changes. */
export const webhook: Presenter<'Webhook'> = {
  cursor: ({ id }) => cursorOf(id),
  event_type: ({ webhook_events }) => webhook_events[0]?.event_type ?? null,
  warned_at: ({ warned_at }, _, ctx) => shownIso(ctx, warned_at),
  webhook_events: (whole) => whole.webhook_events.map((subscription) => ({ webhook: whole, subscription })),
};

/** One kind of event that it is told of. */
export const webhookEvent: Presenter<'WebhookEvent'> = {
  created_at: async ({ subscription }, _, ctx) => (await shownIso(ctx, subscription.created_at)) as string,
  event_type: ({ subscription }) => subscription.event_type,
  first_failed_at: ({ subscription }, _, ctx) => shownIso(ctx, subscription.first_failed_at),
  id: ({ subscription }) => subscription.id,
  last_failed_at: ({ subscription }, _, ctx) => shownIso(ctx, subscription.last_failed_at),
  retry_count: ({ subscription }) => subscription.retry_count,
  updated_at: async ({ subscription }, _, ctx) => (await shownIso(ctx, subscription.updated_at)) as string,
};

/** One attempt to tell it something. */
export const sentWebhook: Presenter<'SentWebhook'> = {
  created_at,
  cursor: ({ id }: SentWebhook) => cursorOf(id),
};
