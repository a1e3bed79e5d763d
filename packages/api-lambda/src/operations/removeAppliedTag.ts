import { findNamed } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { removeAppliedTagInput } from '../generated.ts';
import { committed, untilCommitted } from '../store/commit.ts';
import { mutation } from '../wire/answer.ts';
import { BadInput } from '../wire/bad-input.ts';
import { untagged } from './tag/apply.ts';

/** Takes a tag from a user. */
export const removeAppliedTag = mutation(async (input: removeAppliedTagInput, ctx: Context) =>
  untilCommitted(ctx, async () => {
    const tag = await findNamed(ctx, 'tag', input.id, 'id');
    const user = await findNamed(ctx, 'user', input.taggable_user_id, 'taggable_user_id');
    if (!user.tag_ids?.includes(tag.id)) throw new BadInput('id', 'The user does not carry this tag.');
    return committed(ctx, untagged(ctx, user, tag), { tag });
  }),
);
