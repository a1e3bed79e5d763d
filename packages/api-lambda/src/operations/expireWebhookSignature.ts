import { findNamed } from '../clinic.ts';
import type { Context } from '../context.ts';
import { newSecret } from '../events/signature.ts';
import type { expireWebhookSignatureInput } from '../generated.ts';
import { change, changed, committed, untilCommitted } from '../store/commit.ts';
import { mutation } from '../wire/answer.ts';

/** Gives a webhook a new secret; the old one signs nothing any more. */
export const expireWebhookSignature = mutation(async (input: expireWebhookSignatureInput, ctx: Context) =>
  untilCommitted(ctx, async () => {
    const before = await findNamed(ctx, 'webhook', input.id, 'id');
    const webhook = changed(ctx, before, { signature_secret: newSecret() });
    return committed(ctx, change(ctx, 'WEBHOOK', before, webhook), { webhook });
  }),
);
