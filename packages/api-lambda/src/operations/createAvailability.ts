import type { Context } from '../context.ts';
import type { createAvailabilityInput } from '../generated.ts';
import { committed } from '../store/commit.ts';
import { mutation } from '../wire/answer.ts';
import { newAvailability } from './availability/new.ts';
import { hoursOwner } from './availability/owner.ts';
import { availabilityChange } from './availability/writes.ts';

/** Opens hours in which clients may book a provider: on one date, or every week. */
export const createAvailability = mutation(async (input: createAvailabilityInput, ctx: Context) => {
  const owner = await hoursOwner(ctx, input.user_id);
  const availability = await newAvailability(ctx, input, owner);
  return committed(ctx, availabilityChange(ctx, undefined, availability), { availability });
});
