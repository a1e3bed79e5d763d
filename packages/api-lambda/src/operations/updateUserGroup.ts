import { findNamed } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { updateUserGroupInput } from '../generated.ts';
import { change, changed, committed, untilCommitted } from '../store/commit.ts';
import { mutation } from '../wire/answer.ts';
import { readRequiredText } from '../wire/text-in.ts';

/** Renames a group. */
export const updateUserGroup = mutation(async (input: updateUserGroupInput, ctx: Context) => {
  const name = readRequiredText(input.name, 'name');
  return untilCommitted(ctx, async () => {
    const before = await findNamed(ctx, 'group', input.id, 'id');
    const user_group = changed(ctx, before, { name });
    return committed(ctx, change(ctx, 'USER_GROUP', before, user_group), { user_group });
  });
});
