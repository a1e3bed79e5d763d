import type { Context } from '../context.ts';
import type { SentWebhook } from '../events/sent.ts';
import type { QuerysentWebhooksArgs } from '../generated.ts';
import { pageOf, readPage } from '../wire/page.ts';
import { orders } from './webhook/order.ts';
import { chosenSentWebhooks } from './webhook/sent.ts';

/** What was sent to the organization's webhooks, attempt by attempt. */
export async function sentWebhooks(
  args: Partial<QuerysentWebhooksArgs>,
  ctx: Context,
): Promise<readonly SentWebhook[]> {
  const page = readPage(args, 20);
  const sent = await chosenSentWebhooks(args, ctx);
  return pageOf(sent.sort(orders[args.order_by ?? 'CREATED_AT_DESC']), page);
}
