import { signedIn } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import { webhooksOf } from '../../events/webhooks.ts';
import { folded, type Webhook } from '../../store/items.ts';

/** The organization's webhooks in whose URL or events the keywords occur. */
export async function chosenWebhooks(
  args: { readonly keywords?: string | null | undefined },
  ctx: Context,
): Promise<Webhook[]> {
  const wanted = folded(args.keywords ?? '');
  const webhooks = await webhooksOf(ctx.store, signedIn(ctx).organization);
  return webhooks.filter(({ url, webhook_events }) =>
    folded([url, ...webhook_events.map(({ event_type }) => event_type)].join(' ')).includes(wanted),
  );
}
