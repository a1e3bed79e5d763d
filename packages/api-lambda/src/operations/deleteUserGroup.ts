import { findNamed } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { deleteUserGroupInput } from '../generated.ts';
import { change, changed, removal, untilCommitted } from '../store/commit.ts';
import { committedInOrder } from '../store/commit-in-order.ts';
import { mutation } from '../wire/answer.ts';
import { BadInput } from '../wire/bad-input.ts';
import { membersOf } from './group/list.ts';

/**
 * Removes a group. Its clients go to `group_to_receive_clients`, or to no group. They go first, so that an interruption
 * leaves a smaller group rather than clients of one that is gone.
 */
export const deleteUserGroup = mutation(async (input: deleteUserGroupInput, ctx: Context) => {
  const field = 'group_to_receive_clients';
  const heir = input[field] ? await findNamed(ctx, 'group', input[field], field) : undefined;
  if (heir && heir.id === input.id)
    throw new BadInput(field, 'The group that is removed cannot receive its own clients.');
  return untilCommitted(ctx, async () => {
    const user_group = await findNamed(ctx, 'group', input.id, 'id');
    const moves = (await membersOf(ctx, user_group)).map((client) =>
      change(ctx, 'USER', client, changed(ctx, client, { user_group_id: heir?.id })),
    );
    return committedInOrder(ctx, [...moves, removal(ctx, 'USER_GROUP', user_group)], { user_group });
  });
});
