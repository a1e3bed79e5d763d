import { signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { createOrganizationMemberInput } from '../generated.ts';
import { change, committed, created } from '../store/commit.ts';
import type { User } from '../store/items.ts';
import { mutation } from '../wire/answer.ts';
import { BadInput } from '../wire/bad-input.ts';
import { withPermissions } from './member/permissions.ts';
import { readUserInput } from './user/input.ts';

/** A new provider, or another member of the staff. An API key for it is made by createApiKey. */
export const createOrganizationMember = mutation(async (input: createOrganizationMemberInput, ctx: Context) => {
  const { first_name, last_name, ...fields } = await readUserInput(ctx, input);
  if (!first_name) throw new BadInput('first_name', 'first_name is required.');
  if (!last_name) throw new BadInput('last_name', 'last_name is required.');
  const member = created<User>(ctx, {
    kind: 'user',
    id: await ctx.store.newId(),
    organization: signedIn(ctx).organization,
    role: input.is_provider ? 'provider' : 'staff',
    active: true,
    first_name,
    last_name,
    ...(fields as Partial<User>),
  });
  const user = withPermissions(member, input);
  return committed(ctx, change(ctx, 'USER', undefined, user), { user });
});
