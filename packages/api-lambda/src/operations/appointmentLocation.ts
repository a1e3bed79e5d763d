import type { Context } from '../context.ts';
import type { QueryappointmentLocationArgs } from '../generated.ts';
import type { LocationOfSetting } from '../present/appointment-location.ts';
import { allLocations } from './location/list.ts';

/** One of the organization's locations. */
export async function appointmentLocation(
  args: QueryappointmentLocationArgs,
  ctx: Context,
): Promise<LocationOfSetting | null> {
  return (await allLocations(ctx)).find(({ id }) => id === args.id) ?? null;
}
