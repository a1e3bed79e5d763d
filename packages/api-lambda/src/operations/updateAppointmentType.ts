import { findLivingType } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { updateAppointmentTypeInput } from '../generated.ts';
import type { SettingFields } from '../settings.ts';
import { change, changed, committed, untilCommitted } from '../store/commit.ts';
import type { AppointmentType } from '../store/items.ts';
import { mutation } from '../wire/answer.ts';
import { readTypeInput } from './appointment-type/input.ts';
import { editSetting } from './setting/input.ts';

/**
 * Changes what is given, with two habits of the contract: connections to providers that are not listed again are
 * removed, and of the three contact type overrides an omitted one means no once another is given.
 */
export const updateAppointmentType = mutation(async (input: updateAppointmentTypeInput, ctx: Context) => {
  return untilCommitted(ctx, async () => {
    const before = await findLivingType(ctx, input.id, 'id');
    const connections = { provider_ids_for_appt_type_connections: input.provider_ids_for_appt_type_connections ?? '' };
    const fields = await readTypeInput(ctx, { ...input, ...connections }, before.provider_connections);
    const appointment_setting = await ownSetting(before, input, ctx);
    const appointmentType = changed(ctx, before, { ...fields, appointment_setting });
    return committed(ctx, change(ctx, 'APPOINTMENT_TYPE', before, appointmentType), { appointmentType });
  });
});

/** The type's own setting after the change; undefined where it has none, or gives it up. */
async function ownSetting(
  before: AppointmentType,
  { appointment_setting: nested, has_specific_appointment_settings: specific }: updateAppointmentTypeInput,
  ctx: Context,
): Promise<SettingFields | undefined> {
  if (specific === false || nested?._destroy) return undefined;
  const fields = nested
    ? await editSetting(before.appointment_setting ?? {}, nested, ctx.store.newId)
    : before.appointment_setting;
  return fields && Object.keys(fields).length > 0 ? fields : undefined;
}
