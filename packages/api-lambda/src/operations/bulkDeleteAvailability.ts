import type { Context } from '../context.ts';
import type { BulkDeleteAvailabilityInput } from '../generated.ts';
import { untilCommitted } from '../store/commit.ts';
import { committedInOrder } from '../store/commit-in-order.ts';
import { mutation } from '../wire/answer.ts';
import { BadInput } from '../wire/bad-input.ts';
import { readIds } from '../wire/ids-in.ts';
import { availabilityRemoval, findAvailability, namedAvailability } from './availability/writes.ts';

/** Closes up to 200 hours. An id that names none refuses them all; up to 33 are one transaction. */
export const bulkDeleteAvailability = mutation(async (input: BulkDeleteAvailabilityInput, ctx: Context) => {
  const ids = readIds(input.ids ?? [], 'ids', 200); // without an input there are none, whatever its type promises
  if (ids.length === 0) throw new BadInput('ids', 'ids is required: the ids of hours.');
  await Promise.all(ids.map((id) => namedAvailability(ctx, id, 'ids')));
  return untilCommitted(ctx, async () => {
    const left = await Promise.all(ids.map((id) => findAvailability(ctx, id)));
    const removals = left.flatMap((hours) => (hours ? [availabilityRemoval(ctx, hours)] : []));
    return committedInOrder(ctx, removals, { deleted_count: ids.length, success: true });
  });
});
