import { findNamed } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { deleteTagInput } from '../generated.ts';
import { removal, untilCommitted } from '../store/commit.ts';
import { committedInOrder } from '../store/commit-in-order.ts';
import { mutation } from '../wire/answer.ts';
import { untagged } from './tag/apply.ts';
import { carriers } from './tag/list.ts';
import { leaveName } from './tag/name.ts';

/** Removes a tag from everybody who carries it, and then the tag itself. */
export const deleteTag = mutation(async (input: deleteTagInput, ctx: Context) =>
  untilCommitted(ctx, async () => {
    const tag = await findNamed(ctx, 'tag', input.id, 'id');
    const people = await carriers(ctx, new Set([tag.id]));
    const last = [...removal(ctx, 'TAG', tag), await leaveName(ctx.store, tag)];
    const changes = [...people.map((user) => untagged(ctx, user, tag)), last];
    return committedInOrder(ctx, changes, { tag, removing_async: false });
  }),
);
