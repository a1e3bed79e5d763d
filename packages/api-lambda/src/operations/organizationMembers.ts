import type { Context } from '../context.ts';
import type { User } from '../store/items.ts';
import { pageOf, readPage } from '../wire/page.ts';
import { chosenMembers, type MemberFilter } from './user/members.ts';
import { inOrder } from './user/order.ts';

/** Providers and other staff. */
export async function organizationMembers(args: MemberFilter, ctx: Context): Promise<readonly User[]> {
  const page = readPage(args, 10);
  return pageOf(await inOrder(ctx, await chosenMembers(args, ctx), args.order_by ?? 'LAST_NAME_ASC'), page);
}
