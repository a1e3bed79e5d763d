import { signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import { newSecret } from '../events/signature.ts';
import { webhooksOf } from '../events/webhooks.ts';
import type { createWebhookInput } from '../generated.ts';
import { change, committed, created } from '../store/commit.ts';
import type { Webhook } from '../store/items.ts';
import { mutation, refusal } from '../wire/answer.ts';
import { BadInput } from '../wire/bad-input.ts';
import { readSubscriptions, readTarget } from './webhook/input.ts';

/** Every event is held against each webhook of its organization, so there are not many. */
const MOST_WEBHOOKS = 20;

/** Adds a webhook. */
export const createWebhook = mutation(async (input: createWebhookInput, ctx: Context) => {
  const { organization } = signedIn(ctx);
  const url = readTarget(input.url, ctx);
  const webhook_events = await readSubscriptions(input, [], ctx);
  if (!webhook_events) throw new BadInput('event_type', 'Name at least one event, for example "appointment.created".');
  if ((await webhooksOf(ctx.store, organization)).length >= MOST_WEBHOOKS)
    return refusal(null, `An organization has at most ${MOST_WEBHOOKS} webhooks; delete one first.`);
  const webhook = created<Webhook>(ctx, {
    kind: 'webhook',
    id: await ctx.store.newId(),
    organization,
    url,
    is_enabled: input.is_enabled ?? true,
    should_retry: input.should_retry ?? true,
    signature_secret: newSecret(),
    webhook_events,
  });
  return committed(ctx, change(ctx, 'WEBHOOK', undefined, webhook), { webhook });
});
