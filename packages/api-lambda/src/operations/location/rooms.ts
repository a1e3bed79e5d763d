import type { Interval } from '@openings/engine';
import { signedIn } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import type { LocationOfSetting } from '../../present/appointment-location.ts';
import { isActive } from '../../scheduling/occupancy.ts';
import { only } from '../../store/facts.ts';
import { indexed } from '../../store/table.ts';

/** No appointment is longer, in minutes: one that began earlier is over. */
const LONGEST = 1440;

/** The locations, without those whose every room is taken: rooms for one appointment at a time, in which there is one then. */
export async function withFreeRoom(
  ctx: Context,
  locations: readonly LocationOfSetting[],
  wanted: Interval,
): Promise<LocationOfSetting[]> {
  const partition = indexed.organization(signedIn(ctx).organization);
  const [from, to] = [indexed.start(wanted.start - LONGEST), indexed.start(wanted.end)];
  const around = only(await ctx.store.query({ index: 'byOrganization', partition, from, to }), 'appointment');
  const taken = new Set(
    around
      .filter((one) => isActive(one) && one.start < wanted.end && one.end > wanted.start)
      .map(({ room_id }) => room_id),
  );
  return locations.filter(
    ({ has_rooms, rooms }) => !has_rooms || rooms.some(({ id, limit_to_one }) => !limit_to_one || !taken.has(id)),
  );
}
