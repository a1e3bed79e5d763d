import { findNamed, noSuch, signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { updateOrganizationMemberInput } from '../generated.ts';
import { change, changed, committed, untilCommitted } from '../store/commit.ts';
import { mutation } from '../wire/answer.ts';
import { BadInput } from '../wire/bad-input.ts';
import { withPermissions } from './member/permissions.ts';
import { readUserInput } from './user/input.ts';

/** Changes a member, and what the member may do. Nobody can shut themselves out, so somebody is always left who can let others in. */
export const updateOrganizationMember = mutation(async (input: updateOrganizationMemberInput, ctx: Context) => {
  const { is_provider } = input;
  const edits = await readUserInput(ctx, input);
  if (input.id === signedIn(ctx).user.id) requireStaysIn(input);
  return untilCommitted(ctx, async () => {
    const before = await findNamed(ctx, 'user', input.id, 'id');
    if (before.role === 'client') throw noSuch('member', input.id, 'id');
    const role = is_provider == null ? before.role : is_provider ? 'provider' : 'staff';
    const user = withPermissions(changed(ctx, before, { ...edits, role }), input);
    return committed(ctx, change(ctx, 'USER', before, user), { user });
  });
});

/** @throws BadInput */
function requireStaysIn({ active, can_manage_members: manages }: updateOrganizationMemberInput): void {
  if (active === false) throw new BadInput('active', 'Another member has to archive you.');
  if (manages === false)
    throw new BadInput('can_manage_members', 'Another member has to take this permission from you.');
}
