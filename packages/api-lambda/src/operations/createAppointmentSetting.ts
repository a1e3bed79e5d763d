import { signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { createAppointmentSettingInput } from '../generated.ts';
import { untilCommitted } from '../store/commit.ts';
import { mutation } from '../wire/answer.ts';
import { changeSetting } from './setting/change.ts';
import { namedSettingOwner } from './setting/owner.ts';

/**
 * Sets the setting of `user_id`; without it a provider's own, or the one that staff share: the organization's. An owner
 * has one setting, so where there is one already the fields given are laid over it.
 */
export const createAppointmentSetting = mutation(async (input: createAppointmentSettingInput, ctx: Context) => {
  const { organization, role, user } = signedIn(ctx);
  const id = input.user_id ?? (role === 'provider' ? user.id : organization);
  return untilCommitted(ctx, async () => {
    const owner = await namedSettingOwner(ctx, id, 'user_id');
    return changeSetting(ctx, owner, input);
  });
});
