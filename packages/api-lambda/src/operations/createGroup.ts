import { randomInt } from 'node:crypto';
import { signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { createGroupInput } from '../generated.ts';
import { change, committed, created } from '../store/commit.ts';
import type { Group } from '../store/items.ts';
import { mutation } from '../wire/answer.ts';
import { readRequiredText } from '../wire/text-in.ts';

/** A new group, for clients to be placed in. */
export const createGroup = mutation(async (input: createGroupInput, ctx: Context) => {
  const { organization, user } = signedIn(ctx);
  const user_group = created<Group>(ctx, {
    kind: 'group',
    id: await ctx.store.newId(),
    organization,
    name: readRequiredText(input.name, 'name'),
    user_id: user.id,
    invite_code: inviteCode(),
  });
  return committed(ctx, change(ctx, 'USER_GROUP', undefined, user_group), { user_group });
});

/** Eight characters that nobody misreads: no 0 and O, no 1, I and L. */
function inviteCode(): string {
  const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
  return Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('');
}
