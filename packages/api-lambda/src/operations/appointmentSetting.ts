import type { Context } from '../context.ts';
import type { QueryappointmentSettingArgs } from '../generated.ts';
import type { AppointmentType, Setting } from '../store/items.ts';
import { BadInput } from '../wire/bad-input.ts';
import { findSettingOwner, shownSetting } from './setting/owner.ts';

/** The setting of a provider, an organization or an appointment type, by the owner's id. */
export async function appointmentSetting(
  args: QueryappointmentSettingArgs,
  ctx: Context,
): Promise<Setting | AppointmentType | null> {
  const id = args.id ?? args.provider_id;
  if (!id) throw new BadInput('id', 'Either id or provider_id is required.');
  const owner = await findSettingOwner(ctx, id);
  return owner ? shownSetting(ctx, owner) : null;
}
