import type { Context } from '../../context.ts';
import { created } from '../../store/commit.ts';
import type { Availability } from '../../store/items.ts';
import { type HoursInput, readHours } from './hours.ts';
import { type HoursOwner, readTies, type TiesInput, zoneOfHours } from './owner.ts';

/** New hours of a provider, read but not yet committed. @throws BadInput */
export async function newAvailability(
  ctx: Context,
  input: HoursInput & TiesInput,
  owner: HoursOwner,
): Promise<Availability> {
  const hours = readHours(input, zoneOfHours(input, owner));
  const ties = await readTies(ctx, input, owner);
  const { id: user_id, organization } = owner.provider;
  return created<Availability>(ctx, {
    kind: 'availability',
    id: await ctx.store.newId(),
    organization,
    user_id,
    ...hours,
    ...ties,
  });
}
