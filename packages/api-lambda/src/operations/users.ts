import { signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { User } from '../store/items.ts';
import { pageOf, readPage } from '../wire/page.ts';
import { type ClientFilter, clientFilter, usersOf } from './user/list.ts';
import { inOrder, partsOf } from './user/order.ts';

/** The organization's clients. */
export async function users(args: ClientFilter, ctx: Context): Promise<readonly User[]> {
  const page = readPage(args, 10);
  const order = args.order_by ?? 'LAST_NAME_ASC';
  const { by, descending } = partsOf(order);
  const clients = usersOf(ctx.store, signedIn(ctx).organization, 'CLIENT', by === 'LAST_NAME' && descending);
  const chosen = clientFilter(args, ctx);
  // The index is in order of last name already: the walk ends with the page.
  const enough = by === 'LAST_NAME' && page.after === undefined ? page.offset + page.size : Number.POSITIVE_INFINITY;
  const found: User[] = [];
  for await (const client of clients) {
    if (chosen(client)) found.push(client);
    if (found.length >= enough) break;
  }
  return pageOf(by === 'LAST_NAME' ? found : await inOrder(ctx, found, order), page);
}
