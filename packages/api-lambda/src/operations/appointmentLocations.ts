import { find, signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { QueryappointmentLocationsArgs } from '../generated.ts';
import type { LocationOfSetting } from '../present/appointment-location.ts';
import { USUAL_LENGTH } from '../scheduling/offer.ts';
import { providersOf } from '../store/facts.ts';
import { folded } from '../store/items.ts';
import { viewerZone } from '../viewer-zone.ts';
import { readIds } from '../wire/ids-in.ts';
import { readInstant } from '../wire/instant-in.ts';
import { allAvailabilities } from './availability/writes.ts';
import { allLocations, locationsOf } from './location/list.ts';
import { withFreeRoom } from './location/rooms.ts';

type Arguments = Partial<QueryappointmentLocationsArgs>;

/** Where appointments happen: of the providers named, of the viewer, or of the whole organization. */
export async function appointmentLocations(args: Arguments, ctx: Context): Promise<LocationOfSetting[]> {
  const ids = readIds([...(args.ids ?? []), args.location_ids ?? null], 'location_ids');
  const keywords = folded(args.keywords ?? '');
  const chosen = (await asked(args, ctx))
    .filter(({ id }) => ids.length === 0 || ids.includes(id))
    .filter(({ location }) => folded(location ?? '').includes(keywords));
  const attended = args.with_availability ? await withHours(ctx, chosen) : chosen;
  if (!args.appointment_date) return attended;
  const start = readInstant(args.appointment_date, 'appointment_date', await viewerZone(ctx)).minute;
  const type = await find(ctx, 'appointment-type', args.appointment_type_id);
  return withFreeRoom(ctx, attended, { start, end: start + (type?.length ?? USUAL_LENGTH) });
}

async function asked(args: Arguments, ctx: Context): Promise<LocationOfSetting[]> {
  const { role, user } = signedIn(ctx);
  const named = readIds([...(args.provider_ids ?? []), args.provider_id ?? null], 'provider_ids');
  if (named.length > 0) return locationsOf(ctx, named);
  return role === 'provider' && !args.org_level ? locationsOf(ctx, [user.id]) : allLocations(ctx);
}

/** The locations at which somebody has hours: hours that name the location, or none in particular. */
async function withHours(ctx: Context, locations: readonly LocationOfSetting[]): Promise<LocationOfSetting[]> {
  const providers = await providersOf(ctx.store, signedIn(ctx).organization);
  const [today] = new Date(ctx.nowMs).toISOString().split('T');
  const hours = (
    await Promise.all(providers.map(({ id }) => allAvailabilities(ctx.store, id, { from: today as string })))
  ).flat();
  return locations.filter(({ id, appointment_setting_id: setting }) =>
    hours.some((row) =>
      row.appointment_location_id
        ? row.appointment_location_id === id
        : row.user_id === setting || row.organization === setting,
    ),
  );
}
