import type { Context } from '../context.ts';
import type { QuerywebhooksCountArgs } from '../generated.ts';
import { chosenWebhooks } from './webhook/list.ts';

/** How many webhooks the same keywords list. */
export async function webhooksCount(args: Partial<QuerywebhooksCountArgs>, ctx: Context): Promise<number> {
  return (await chosenWebhooks(args, ctx)).length;
}
