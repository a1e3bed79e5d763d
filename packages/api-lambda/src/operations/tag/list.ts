import { signedIn } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import { only } from '../../store/facts.ts';
import type { Tag, User } from '../../store/items.ts';
import { key } from '../../store/table.ts';
import { usersOf } from '../user/list.ts';

/** The organization's tags. */
export async function allTags(ctx: Context, consistent = false): Promise<Tag[]> {
  const { PK, SK } = key.tag(signedIn(ctx).organization, '');
  return only(await ctx.store.query({ partition: PK, from: SK, to: `${SK}~`, consistent }), 'tag');
}

/** Everybody who carries a tag of those, members and clients. */
export async function carriers(ctx: Context, tags: ReadonlySet<string>): Promise<User[]> {
  const found: User[] = [];
  for (const who of ['MEMBER', 'CLIENT'] as const) {
    for await (const user of usersOf(ctx.store, signedIn(ctx).organization, who)) {
      if (user.tag_ids?.some((id) => tags.has(id))) found.push(user);
    }
  }
  return found;
}
