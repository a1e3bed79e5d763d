import { findNamed } from '../clinic.ts';
import type { Context } from '../context.ts';
import { tell } from '../events/attempt.ts';
import type { Delivery } from '../events/delivery.ts';
import { guardedPost } from '../events/post.ts';
import { wasTaken } from '../events/sent.ts';
import type { sendTestWebhookInput } from '../generated.ts';
import type { Webhook } from '../store/items.ts';
import { mutation } from '../wire/answer.ts';

/** The API has ten seconds to answer in, so a receiver has half of that. */
const PATIENCE_MS = 5_000;

/** Sends a webhook a message in which nothing has happened, to see whether it takes it. */
export async function sendTestWebhook(args: { readonly input?: sendTestWebhookInput | null }, ctx: Context) {
  return { sent: false, ...(await sending(args, ctx)) };
}

const sending = mutation(async (input: sendTestWebhookInput, ctx: Context) => {
  const webhook = await findNamed(ctx, 'webhook', input.id, 'id');
  const post = guardedPost(ctx.privateTargets ?? false, undefined, PATIENCE_MS);
  const posted = await tell(webhook, test(webhook, ctx), { ...ctx, post, clock: () => ctx.nowMs });
  return { sent: wasTaken(posted) };
});

const test = ({ id, organization }: Webhook, ctx: Context): Delivery => ({
  id: ctx.requestId,
  organization,
  webhook_id: id,
  event_type: 'webhook.test',
  resource_id: id,
  resource_id_type: 'Webhook',
  changed_fields: [],
  occurred_at: ctx.nowMs,
});
