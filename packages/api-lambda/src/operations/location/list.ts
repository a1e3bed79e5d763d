import { isMember, signedIn } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import type { LocationOfSetting } from '../../present/appointment-location.ts';
import { only, providersOf } from '../../store/facts.ts';
import type { Setting } from '../../store/items.ts';
import { key } from '../../store/table.ts';

/** The settings of the organization and of its active providers, the organization's first. */
async function settings(ctx: Context): Promise<Setting[]> {
  const { organization } = signedIn(ctx);
  const providers = await providersOf(ctx.store, organization);
  const keys = [key.organizationSetting(organization), ...providers.map(({ id }) => key.userSetting(id))];
  return only(await ctx.store.getMany(keys), 'setting');
}

/** Of a setting's locations those that the viewer may know: a client, where clients can book. */
const locationsIn = (ctx: Context, setting: Setting): LocationOfSetting[] =>
  (setting.fields.appointment_locations ?? [])
    .filter(({ clients_can_book }) => clients_can_book || isMember(ctx))
    .map((location) => ({ ...location, appointment_setting_id: setting.id }));

/** Every location of the organization: the shared ones and those of its providers. */
export async function allLocations(ctx: Context): Promise<LocationOfSetting[]> {
  return (await settings(ctx)).flatMap((setting) => locationsIn(ctx, setting));
}

/** Where these providers see clients: at their own locations, or, where they have none, at those they share. */
export async function locationsOf(ctx: Context, providers: readonly string[]): Promise<LocationOfSetting[]> {
  const { organization } = signedIn(ctx);
  const sets = await settings(ctx);
  const shared = sets.find(({ id }) => id === organization);
  const found = providers.flatMap((provider) => {
    const own = sets.find(({ id }) => id === provider);
    const where = own?.fields.appointment_locations ? own : shared;
    return where ? locationsIn(ctx, where) : [];
  });
  return [...new Map(found.map((location) => [location.id, location])).values()];
}
