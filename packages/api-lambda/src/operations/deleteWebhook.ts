import { findNamed } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { deleteWebhookInput } from '../generated.ts';
import { committed, removal, untilCommitted } from '../store/commit.ts';
import { mutation } from '../wire/answer.ts';

/** Removes a webhook: what waits to be sent to it is dropped when its turn comes. */
export const deleteWebhook = mutation(async (input: deleteWebhookInput, ctx: Context) =>
  untilCommitted(ctx, async () => {
    const webhook = await findNamed(ctx, 'webhook', input.id, 'id');
    return committed(ctx, removal(ctx, 'WEBHOOK', webhook), { webhook });
  }),
);
