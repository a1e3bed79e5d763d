import type { Context } from '../context.ts';
import type { QuerysentWebhooksCountArgs } from '../generated.ts';
import { chosenSentWebhooks } from './webhook/sent.ts';

/** How many attempts the same keywords list. */
export async function sentWebhooksCount(args: Partial<QuerysentWebhooksCountArgs>, ctx: Context): Promise<number> {
  return (await chosenSentWebhooks(args, ctx)).length;
}
