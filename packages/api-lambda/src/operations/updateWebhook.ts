import { findNamed } from '../clinic.ts';
import type { Context } from '../context.ts';
import { forgiven } from '../events/health.ts';
import type { updateWebhookInput } from '../generated.ts';
import { change, changed, committed, untilCommitted } from '../store/commit.ts';
import { mutation } from '../wire/answer.ts';
import { readSubscriptions, readTarget } from './webhook/input.ts';

/** Changes a webhook. Who enables it says that it works again. */
export const updateWebhook = mutation(async (input: updateWebhookInput, ctx: Context) =>
  untilCommitted(ctx, async () => {
    const before = await findNamed(ctx, 'webhook', input.id, 'id');
    const known = input.is_enabled ? forgiven(before) : before;
    const webhook_events = await readSubscriptions(input, known.webhook_events, ctx);
    const webhook = changed(ctx, known, {
      ...(typeof input.url === 'string' && { url: readTarget(input.url, ctx) }),
      ...(typeof input.is_enabled === 'boolean' && { is_enabled: input.is_enabled }),
      ...(typeof input.should_retry === 'boolean' && { should_retry: input.should_retry }),
      ...(webhook_events && { webhook_events }),
    });
    return committed(ctx, change(ctx, 'WEBHOOK', before, webhook), { webhook });
  }),
);
