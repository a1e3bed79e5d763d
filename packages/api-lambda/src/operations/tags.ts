import { find } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { QuerytagsArgs, TagOrderKeys } from '../generated.ts';
import { folded, type Tag, type User } from '../store/items.ts';
import { readIds } from '../wire/ids-in.ts';
import { allTags, carriers } from './tag/list.ts';

/** The tags by which an organization sorts its people. */
export async function tags(args: Partial<QuerytagsArgs>, ctx: Context): Promise<Tag[]> {
  const ids = args.ids && readIds(args.ids, 'ids', 1000);
  const user = args.user_id ? await find(ctx, 'user', args.user_id) : undefined;
  if (args.user_id && !user) return [];
  const listed = (await allTags(ctx))
    .filter(({ id }) => !ids || ids.includes(id))
    .filter(({ id }) => !user || user.tag_ids?.includes(id));
  const order = args.order_by ?? 'NAME_ASC';
  const people = needsPeople(args, order) ? await carriers(ctx, new Set(listed.map(({ id }) => id))) : [];
  const onProvider = ({ id }: Tag) => people.some(({ role, tag_ids }) => role === 'provider' && tag_ids?.includes(id));
  return inOrder(args.applied_to_providers ? listed.filter(onProvider) : listed, order, people);
}

const needsPeople = (args: Partial<QuerytagsArgs>, order: TagOrderKeys): boolean =>
  Boolean(args.applied_to_providers) || /^(ACTIVE_USERS|ORG_MEMBERS)/.test(order);

/** By name, by who added them (as they were added), or by how many active clients or members carry them. */
function inOrder(listed: Tag[], order: TagOrderKeys, people: readonly User[]): Tag[] {
  const direction = order.endsWith('_DESC') ? -1 : 1;
  const carriedBy = (tag: Tag, clients: boolean): number =>
    people.filter(({ active, role, tag_ids }) => active && (role === 'client') === clients && tag_ids?.includes(tag.id))
      .length;
  const compare = (a: Tag, b: Tag): number => {
    if (order.startsWith('ACTIVE_USERS')) return carriedBy(a, true) - carriedBy(b, true);
    if (order.startsWith('ORG_MEMBERS')) return carriedBy(a, false) - carriedBy(b, false);
    if (order.startsWith('ADDED_BY')) return Number(a.user_id ?? 0) - Number(b.user_id ?? 0);
    return folded(a.name) < folded(b.name) ? -1 : folded(a.name) > folded(b.name) ? 1 : 0;
  };
  return listed.sort((a, b) => direction * compare(a, b) || Number(a.id) - Number(b.id));
}
