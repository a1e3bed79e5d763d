import { signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { createClientInput } from '../generated.ts';
import { change, committed, created, untilCommitted } from '../store/commit.ts';
import type { User } from '../store/items.ts';
import { mutation } from '../wire/answer.ts';
import { BadInput } from '../wire/bad-input.ts';
import { identityWrites, requireUnknown } from './user/identity.ts';
import { readUserInput } from './user/input.ts';

/**
 * A new client, of the provider named, else of the provider who asks. No mail is sent, and a social security number is
 * not kept.
 */
export const createClient = mutation(async (input: createClientInput, ctx: Context) => {
  const { organization, role, user: viewer } = signedIn(ctx);
  const { first_name, last_name, ...edits } = await readUserInput(ctx, input);
  if (!first_name) throw new BadInput('first_name', 'first_name is required.');
  if (!last_name) throw new BadInput('last_name', 'last_name is required.');
  if (!edits.email && !input.skipped_email)
    throw new BadInput('email', 'email is required, unless skipped_email is true.');
  const user = created<User>(ctx, {
    kind: 'user',
    id: await ctx.store.newId(),
    organization,
    role: 'client',
    active: true,
    ...(role === 'provider' && { dietitian_id: viewer.id }),
    first_name,
    last_name,
    ...(edits as Partial<User>),
  });
  return untilCommitted(ctx, async () => {
    await requireUnknown(ctx, user);
    return committed(ctx, [...change(ctx, 'USER', undefined, user), ...identityWrites(undefined, user)], { user });
  });
});
