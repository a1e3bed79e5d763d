import type { Context } from '../context.ts';
import type { deleteAvailabilityInput } from '../generated.ts';
import { committed, untilCommitted } from '../store/commit.ts';
import { mutation } from '../wire/answer.ts';
import { availabilityRemoval, namedAvailability } from './availability/writes.ts';

/** Closes hours, every week where they are weekly. Appointments within them stay. */
export const deleteAvailability = mutation(async (input: deleteAvailabilityInput, ctx: Context) =>
  untilCommitted(ctx, async () => {
    const availability = await namedAvailability(ctx, input.id);
    return committed(ctx, availabilityRemoval(ctx, availability), { availability });
  }),
);
