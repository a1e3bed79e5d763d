import type { Context } from '../../context.ts';
import { committed, untilCommitted } from '../../store/commit.ts';
import type { Availability } from '../../store/items.ts';
import { type HoursInput, readHours } from './hours.ts';
import { type HoursOwner, hoursOwner, readTies, type Ties, type TiesInput, zoneOfHours } from './owner.ts';
import { availabilityChange, namedAvailability } from './writes.ts';

/** What else there is to a change of hours. */
interface Change {
  /** Whose they become; without it they stay whose they are. */
  readonly user?: string | null | undefined;
  /** Has the last word on what they are tied to. @throws BadInput */
  readonly check?: (ties: Ties, owner: HoursOwner) => void;
}

/**
 * Lays an input over stored hours and commits them.
 * @throws BadInput
 */
export async function changeAvailability(
  ctx: Context,
  id: string | null | undefined,
  input: HoursInput & TiesInput,
  { user, check }: Change,
): Promise<Availability> {
  return untilCommitted(ctx, async () => {
    const before = await namedAvailability(ctx, id);
    const owner = await hoursOwner(ctx, user ?? before.user_id);
    const ties = await readTies(ctx, input, owner, before);
    check?.(ties, owner);
    const { kind, organization, v, created_at } = before;
    const record = { kind, id: before.id, organization, v: v + 1, created_at, updated_at: ctx.nowMs };
    const hours = readHours(input, zoneOfHours(input, owner, before), before);
    const after: Availability = { ...record, user_id: owner.provider.id, ...hours, ...ties };
    const { availability } = await committed(ctx, availabilityChange(ctx, before, after), { availability: after });
    return availability;
  });
}
