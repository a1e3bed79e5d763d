import type { Context } from '../../context.ts';
import type { SettingFields } from '../../settings.ts';
import { providersOf } from '../../store/facts.ts';
import type { Organization, User } from '../../store/items.ts';
import type { Write } from '../../store/store.ts';
import { allAvailabilities, availabilityRemoval } from '../availability/writes.ts';
import { storedSetting } from './owner.ts';

/** What a calendar's hours are kept by. */
const REGIMES = ['times_by_appointment_type', 'times_by_contact_type', 'times_by_location'] as const;

const differ = (was: SettingFields, is: SettingFields): boolean =>
  REGIMES.some((regime) => (was[regime] ?? false) !== (is[regime] ?? false));

/**
 * The removals, each whole in itself, of all hours that were stated under another regime than the one that holds from now on:
 * the contract has it that switching wipes them.
 * @param shared the organization's fields, where the owner is a user
 */
export async function wipedHours(
  ctx: Context,
  owner: Organization | User,
  before: SettingFields,
  after: SettingFields,
  shared: SettingFields,
): Promise<Write[][]> {
  if (REGIMES.every((regime) => before[regime] === after[regime])) return [];
  const users = await switched(ctx, owner, before, after, shared);
  const hours = await Promise.all(users.map(({ id }) => allAvailabilities(ctx.store, id, { consistent: true })));
  return hours.flat().map((availability) => availabilityRemoval(ctx, availability));
}

/** The users for whom the regime changes. Whoever has a switch of their own goes by that, whatever the organization's says. */
async function switched(
  ctx: Context,
  owner: Organization | User,
  before: SettingFields,
  after: SettingFields,
  shared: SettingFields,
): Promise<User[]> {
  if (owner.kind === 'user') return differ({ ...shared, ...before }, { ...shared, ...after }) ? [owner] : [];
  const providers = await providersOf(ctx.store, owner.id);
  const own = await Promise.all(providers.map(async (provider) => (await storedSetting(ctx, provider, true))?.fields));
  return providers.filter((_, i) => differ({ ...before, ...own[i] }, { ...after, ...own[i] }));
}
