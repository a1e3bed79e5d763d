import { find, signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { QueryproviderAppointmentLocationsArgs } from '../generated.ts';
import type { LocationOfSetting } from '../present/appointment-location.ts';
import { locationsOf } from './location/list.ts';

/** Where a provider sees clients; the viewer where none is named. */
export async function providerAppointmentLocations(
  args: QueryproviderAppointmentLocationsArgs,
  ctx: Context,
): Promise<LocationOfSetting[]> {
  const provider = args.provider_id ? await find(ctx, 'user', args.provider_id) : signedIn(ctx).user;
  return provider?.role === 'provider' ? locationsOf(ctx, [provider.id]) : [];
}
