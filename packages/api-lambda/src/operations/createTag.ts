import { findNamed, signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { createTagInput } from '../generated.ts';
import { change, committed, created, untilCommitted } from '../store/commit.ts';
import { folded, type Tag } from '../store/items.ts';
import { mutation } from '../wire/answer.ts';
import { BadInput } from '../wire/bad-input.ts';
import { readRequiredText } from '../wire/text-in.ts';
import { tagged } from './tag/apply.ts';
import { allTags } from './tag/list.ts';
import { takeName } from './tag/name.ts';

/** Tags that an organization may have. */
const MOST = 1000;

/** Adds a tag, or finds the one of that name, and gives it to a user where one is named. */
export const createTag = mutation(async (input: createTagInput, ctx: Context) => {
  const { organization, user: viewer } = signedIn(ctx);
  const name = readRequiredText(input.name, 'name', { most: 100 });
  return untilCommitted(ctx, async () => {
    const tags = await allTags(ctx, true);
    const known = tags.find((tag) => folded(tag.name) === folded(name));
    if (!known && tags.length >= MOST) throw new BadInput('name', `An organization has at most ${MOST} tags.`);
    const id = known?.id ?? (await ctx.store.newId());
    const tag = known ?? created<Tag>(ctx, { kind: 'tag', id, organization, name, user_id: viewer.id });
    const user = input.taggable_user_id && (await findNamed(ctx, 'user', input.taggable_user_id, 'taggable_user_id'));
    const adding = known ? [] : [...change(ctx, 'TAG', undefined, tag), takeName(tag)];
    const writes = [...adding, ...(user ? tagged(ctx, user, [tag]) : [])];
    return writes.length > 0 ? committed(ctx, writes, { tag }) : { tag };
  });
});
