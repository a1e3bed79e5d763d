import type { Context } from '../../context.ts';
import { change, changed } from '../../store/commit.ts';
import type { Tag, User } from '../../store/items.ts';
import type { Write } from '../../store/store.ts';
import { BadInput } from '../../wire/bad-input.ts';

/** Tags that one user may carry. */
const MOST = 100;

/** The writes that give a user tags; none where all are there already. @throws BadInput */
export function tagged(ctx: Context, user: User, tags: readonly Tag[]): Write[] {
  const before = user.tag_ids ?? [];
  const tag_ids = [...new Set([...before, ...tags.map(({ id }) => id)])];
  if (tag_ids.length > MOST) throw new BadInput('taggable_user_id', `A user carries at most ${MOST} tags.`);
  return tag_ids.length === before.length ? [] : change(ctx, 'USER', user, changed(ctx, user, { tag_ids }));
}

/** The writes that take a tag from a user. */
export function untagged(ctx: Context, user: User, tag: Tag): Write[] {
  const tag_ids = (user.tag_ids ?? []).filter((id) => id !== tag.id);
  return change(ctx, 'USER', user, changed(ctx, user, { tag_ids }));
}
