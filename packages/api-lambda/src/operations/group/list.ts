import { signedIn } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import { only } from '../../store/facts.ts';
import { folded, type Group, type User } from '../../store/items.ts';
import { key } from '../../store/table.ts';
import { usersOf } from '../user/list.ts';

/** The organization's groups whose names hold the keywords. */
export async function chosenGroups(ctx: Context, keywords: string | null | undefined): Promise<Group[]> {
  const { PK, SK } = key.group(signedIn(ctx).organization, '');
  const groups = only(await ctx.store.query({ partition: PK, from: SK, to: `${SK}~` }), 'group');
  return groups.filter(({ name }) => folded(name).includes(folded(keywords ?? '')));
}

/** The clients of a group. */
export async function membersOf(ctx: Context, group: Group): Promise<User[]> {
  const members: User[] = [];
  for await (const client of usersOf(ctx.store, group.organization, 'CLIENT')) {
    if (client.user_group_id === group.id) members.push(client);
  }
  return members;
}
