import { noSuch } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import { effectiveSetting, type SettingFields } from '../../settings.ts';
import { created } from '../../store/commit.ts';
import { type AppointmentType, type Organization, recordOf, type Setting, type User } from '../../store/items.ts';
import { key } from '../../store/table.ts';
import { isId } from '../../wire/ids-in.ts';

/** Who can have a setting: an organization, a provider (or other member), an appointment type. A setting's id is its owner's. */
export type SettingOwner = Organization | User | AppointmentType;

/**
 * The owner with an id; undefined where there is none in the viewer's organization. A visitor finds those of every
 * organization, since what binds a booking is public.
 */
export async function findSettingOwner(
  ctx: Context,
  id: string,
  consistent = false,
): Promise<SettingOwner | undefined> {
  if (!isId(id)) return undefined;
  const keys = [key.organization(id), key.user(id), key.appointmentType(id)];
  const [organization, user, type] = await ctx.store.getMany(keys, { consistent });
  const owner = recordOf('organization', organization) ?? recordOf('user', user) ?? recordOf('appointment-type', type);
  const visible = ctx.viewer.role === 'anonymous' || owner?.organization === ctx.viewer.organization;
  return visible && !(owner?.kind === 'user' && owner.role === 'client') ? owner : undefined;
}

/** The owner whose setting is to change, as last committed. @throws BadInput where there is none */
export async function namedSettingOwner(
  ctx: Context,
  id: string | null | undefined,
  field: string,
): Promise<SettingOwner> {
  const owner = id ? await findSettingOwner(ctx, id, true) : undefined;
  if (owner) return owner;
  throw noSuch('appointment setting', id, field);
}

/** The stored setting of an organization or user; undefined where nobody set anything. */
export async function storedSetting(
  ctx: Context,
  owner: Organization | User,
  consistent = false,
): Promise<Setting | undefined> {
  const at = owner.kind === 'organization' ? key.organizationSetting(owner.id) : key.userSetting(owner.id);
  return recordOf('setting', await ctx.store.get(at, { consistent }));
}

/** An empty setting of an owner that has none yet. */
export function firstSetting(ctx: Context, owner: Organization | User, fields: SettingFields): Setting {
  const { id, organization } = owner;
  return created<Setting>(ctx, {
    kind: 'setting',
    id,
    organization,
    owner: owner.kind === 'organization' ? 'organization' : 'user',
    fields,
  });
}

/** The setting of an owner as it is looked at. A type shows only what it overrides. */
export async function shownSetting(ctx: Context, owner: SettingOwner): Promise<Setting | AppointmentType> {
  if (owner.kind === 'appointment-type') return owner;
  const own = owner.kind === 'organization' ? key.organizationSetting(owner.id) : key.userSetting(owner.id);
  const items = await ctx.store.getMany([own, key.organizationSetting(owner.organization)]);
  const [set, shared] = items.map((item) => recordOf('setting', item));
  return shown(set ?? firstSetting(ctx, owner, {}), shared);
}

/** A setting with everything that holds: what was set there, what the organization has set, and what nobody has. */
export function shown(setting: Setting, shared: Setting | undefined): Setting {
  return { ...setting, fields: effectiveSetting(undefined, setting, shared) };
}
