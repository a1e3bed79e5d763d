import type { Context } from '../../context.ts';
import type { SettingFields } from '../../settings.ts';
import { change, changed } from '../../store/commit.ts';
import { commitInOrder } from '../../store/commit-in-order.ts';
import { providersOf } from '../../store/facts.ts';
import { type AppointmentType, type Organization, recordOf, type Setting, type User } from '../../store/items.ts';
import { key } from '../../store/table.ts';
import { allAvailabilities, availabilityRemoval } from '../availability/writes.ts';
import { editSetting, type SettingInput } from './input.ts';
import { firstSetting, type SettingOwner, shownSetting, storedSetting } from './owner.ts';

/**
 * Lays an input over an owner's setting, which begins to exist with it if need be. Who changes one of the times_by_*
 * switches wipes the weekly and dated hours that were stated under the other regime (the contract warns of it).
 * @returns the setting as it is shown
 * @throws BadInput
 * @throws LostRace
 */
export async function changeSetting(
  ctx: Context,
  owner: SettingOwner,
  input: SettingInput,
): Promise<Setting | AppointmentType> {
  if (owner.kind === 'appointment-type') return changeTypeSetting(ctx, owner, input);
  await changeOwnSetting(ctx, owner, input);
  return shownSetting(ctx, owner, true);
}

async function changeTypeSetting(ctx: Context, type: AppointmentType, input: SettingInput): Promise<AppointmentType> {
  const fields = await editSetting(type.appointment_setting ?? {}, input, ctx.store.newId);
  const after = changed(ctx, type, { appointment_setting: fields });
  await ctx.store.commit(change(ctx, 'APPOINTMENT_TYPE', type, after));
  return after;
}

async function changeOwnSetting(ctx: Context, owner: Organization | User, input: SettingInput): Promise<void> {
  const before = await storedSetting(ctx, owner, true);
  const fields = await editSetting(before?.fields ?? {}, input, ctx.store.newId);
  const after = before ? changed(ctx, before, { fields }) : firstSetting(ctx, owner, fields);
  const users = await switched(ctx, owner, before?.fields ?? {}, fields);
  const hours = await Promise.all(users.map(({ id }) => allAvailabilities(ctx.store, id, { consistent: true })));
  const wiped = hours.flat().map((availability) => availabilityRemoval(ctx, availability));
  // The setting comes last: whoever is interrupted and tries again finds the rest of the wiping still due.
  await commitInOrder(ctx.store, [...wiped, change(ctx, 'APPOINTMENT_SETTING', before, after)]);
}

const REGIMES = ['times_by_appointment_type', 'times_by_contact_type', 'times_by_location'] as const;

/** The users for whom another regime holds from now on. A provider's own switch goes before the organization's. */
async function switched(
  ctx: Context,
  owner: Organization | User,
  before: SettingFields,
  after: SettingFields,
): Promise<readonly User[]> {
  const changed = REGIMES.filter((regime) => before[regime] !== after[regime]);
  if (changed.length === 0) return [];
  if (owner.kind === 'organization') {
    const providers = await providersOf(ctx.store, owner.id);
    const own = await Promise.all(providers.map((provider) => storedSetting(ctx, provider, true)));
    const differs = changed.filter((regime) => (before[regime] ?? false) !== (after[regime] ?? false));
    return providers.filter((_, i) => differs.some((regime) => own[i]?.fields[regime] === undefined));
  }
  const organization =
    recordOf('setting', await ctx.store.get(key.organizationSetting(owner.organization)))?.fields ?? {};
  const holds = (fields: SettingFields, regime: (typeof REGIMES)[number]) =>
    fields[regime] ?? organization[regime] ?? false;
  return changed.some((regime) => holds(before, regime) !== holds(after, regime)) ? [owner] : [];
}
