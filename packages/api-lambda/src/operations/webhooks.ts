import type { Context } from '../context.ts';
import type { QuerywebhooksArgs } from '../generated.ts';
import type { Webhook } from '../store/items.ts';
import { pageOf, readPage } from '../wire/page.ts';
import { chosenWebhooks } from './webhook/list.ts';
import { orders } from './webhook/order.ts';

/** The organization's webhooks. */
export async function webhooks(args: Partial<QuerywebhooksArgs>, ctx: Context): Promise<readonly Webhook[]> {
  const page = readPage(args, 20);
  const order = orders[args.order_by ?? 'CREATED_AT_DESC'];
  const listed = (webhook: Webhook) => ({ ...webhook, event_type: webhook.webhook_events[0]?.event_type ?? '' });
  return pageOf((await chosenWebhooks(args, ctx)).map(listed).sort(order), page);
}
