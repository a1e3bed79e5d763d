import type { Context } from '../../context.ts';
import { change, changed, committed } from '../../store/commit.ts';
import { committedInOrder } from '../../store/commit-in-order.ts';
import { type AppointmentType, type Organization, recordOf, type Setting, type User } from '../../store/items.ts';
import { key } from '../../store/table.ts';
import { editSetting, type SettingInput } from './input.ts';
import { firstSetting, type SettingOwner, shown, storedSetting } from './owner.ts';
import { wipedHours } from './regime.ts';

/** A setting as mutations answer with it. */
export interface Answer {
  readonly appointmentSetting: Setting | AppointmentType;
}

/**
 * Lays an input over an owner's setting, which begins to exist with it if need be.
 * @throws BadInput
 * @throws LostRace
 */
export async function changeSetting(ctx: Context, owner: SettingOwner, input: SettingInput): Promise<Answer> {
  return owner.kind === 'appointment-type' ? changeOfType(ctx, owner, input) : changeOfOwner(ctx, owner, input);
}

async function changeOfType(ctx: Context, type: AppointmentType, input: SettingInput): Promise<Answer> {
  const fields = await editSetting(type.appointment_setting ?? {}, input, ctx.store.newId);
  const after = changed(ctx, type, { appointment_setting: fields });
  return committed(ctx, change(ctx, 'APPOINTMENT_TYPE', type, after), { appointmentSetting: after });
}

async function changeOfOwner(ctx: Context, owner: Organization | User, input: SettingInput): Promise<Answer> {
  const before = await storedSetting(ctx, owner, true);
  const fields = await editSetting(before?.fields ?? {}, input, ctx.store.newId);
  const after = before ? changed(ctx, before, { fields }) : firstSetting(ctx, owner, fields);
  const organization = key.organizationSetting(owner.organization);
  const shared = recordOf('setting', await ctx.store.get(organization, { consistent: true }));
  const wiped = await wipedHours(ctx, owner, before?.fields ?? {}, fields, shared?.fields ?? {});
  const appointmentSetting = shown(after, owner.kind === 'organization' ? after : shared);
  // The setting comes last: whoever is interrupted and tries again finds the rest of the wiping still due.
  return committedInOrder(ctx, [...wiped, change(ctx, 'APPOINTMENT_SETTING', before, after)], { appointmentSetting });
}
