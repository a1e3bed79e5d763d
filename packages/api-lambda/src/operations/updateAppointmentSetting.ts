import type { Context } from '../context.ts';
import type { updateAppointmentSettingInput } from '../generated.ts';
import { untilCommitted } from '../store/commit.ts';
import { mutation } from '../wire/answer.ts';
import { changeSetting } from './setting/change.ts';
import { namedSettingOwner } from './setting/owner.ts';

/** Changes the fields given of the setting with this id: the id of the provider, organization or appointment type it belongs to. */
export const updateAppointmentSetting = mutation(async (input: updateAppointmentSettingInput, ctx: Context) => {
  return untilCommitted(ctx, async () => {
    const owner = await namedSettingOwner(ctx, input.id ?? input.user_id, 'id');
    return changeSetting(ctx, owner, input);
  });
});
