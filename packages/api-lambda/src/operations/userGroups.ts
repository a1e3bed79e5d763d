import { signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { QueryuserGroupsArgs } from '../generated.ts';
import { folded, type Group } from '../store/items.ts';
import { pageOf, readPage } from '../wire/page.ts';
import { chosenGroups } from './group/list.ts';
import { usersOf } from './user/list.ts';

/** The groups of clients. */
export async function userGroups(args: Partial<QueryuserGroupsArgs>, ctx: Context): Promise<readonly Group[]> {
  const page = readPage({ ...args, should_paginate: args.should_paginate ?? false }, 10);
  const order = args.order_by ?? 'NAME_ASC';
  const groups = await chosenGroups(ctx, args.keywords);
  const rankOf = await values(ctx, order);
  const direction = order.endsWith('_DESC') ? -1 : 1;
  const compare = (a: Group, b: Group): number => {
    const [one, other] = [rankOf(a), rankOf(b)];
    return one === other ? Number(a.id) - Number(b.id) : (one < other ? -1 : 1) * direction;
  };
  return pageOf(groups.sort(compare), page);
}

async function values(ctx: Context, order: string): Promise<(group: Group) => string | number> {
  if (order.startsWith('NAME')) return ({ name }) => folded(name);
  if (order.startsWith('CREATED_AT')) return ({ created_at }) => created_at;
  if (order.startsWith('INVITE_CODE')) return ({ invite_code }) => invite_code;
  const counts = await sizes(ctx);
  return ({ id }) => counts.get(id) ?? 0;
}

/** How many clients each group has. */
async function sizes(ctx: Context): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for await (const { user_group_id: id } of usersOf(ctx.store, signedIn(ctx).organization, 'CLIENT')) {
    if (id) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
