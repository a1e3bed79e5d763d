import { findNamed } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { bulkApplyInput } from '../generated.ts';
import { committed, untilCommitted } from '../store/commit.ts';
import { mutation } from '../wire/answer.ts';
import { readIds } from '../wire/ids-in.ts';
import { tagged } from './tag/apply.ts';

/** Gives several tags to a user. */
export const bulkApply = mutation(async (input: bulkApplyInput, ctx: Context) => {
  const ids = readIds(input.ids ?? [], 'ids', 100);
  return untilCommitted(ctx, async () => {
    const tags = await Promise.all(ids.map((id) => findNamed(ctx, 'tag', id, 'ids')));
    const writes = tagged(ctx, await findNamed(ctx, 'user', input.taggable_user_id, 'taggable_user_id'), tags);
    return writes.length > 0 ? committed(ctx, writes, { tags }) : { tags };
  });
});
