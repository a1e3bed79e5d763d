import type { Context } from '../context.ts';
import type { bulkCreateAvailabilityInput } from '../generated.ts';
import { committed } from '../store/commit.ts';
import { TRANSACTION_LIMIT } from '../store/store.ts';
import { mutation } from '../wire/answer.ts';
import { BadInput } from '../wire/bad-input.ts';
import { newAvailability } from './availability/new.ts';
import { hoursOwner } from './availability/owner.ts';
import { availabilityChange } from './availability/writes.ts';

/** Each row takes three writes (hours, pointer, event), and all rows are one transaction: all or none. */
const MOST_ROWS = Math.floor(TRANSACTION_LIMIT / 3);

/** Opens several hours at once. What stands beside the rows holds for each row that says nothing else. */
export const bulkCreateAvailability = mutation(
  async ({ availabilities: rows, ...shared }: bulkCreateAvailabilityInput, ctx: Context) => {
    const given = (rows ?? []).flatMap((row) => (row ? [{ ...shared, ...row }] : []));
    if (given.length === 0) throw new BadInput('availabilities', 'availabilities is required: a list of hours.');
    if (given.length > MOST_ROWS)
      throw new BadInput('availabilities', `At most ${MOST_ROWS} at a time; these are ${given.length}.`);
    const owners = new Map([...new Set(given.map((row) => row.user_id))].map((user) => [user, hoursOwner(ctx, user)]));
    const made = await Promise.all(
      given.map((row, i) =>
        inRow(i, async () =>
          newAvailability(ctx, row, await (owners.get(row.user_id) as ReturnType<typeof hoursOwner>)),
        ),
      ),
    );
    return committed(
      ctx,
      made.flatMap((availability) => availabilityChange(ctx, undefined, availability)),
      { availabilities: made },
    );
  },
);

/** A message about a row tells which one. */
async function inRow<T>(index: number, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof BadInput) throw new BadInput(`availabilities.${index}.${error.field}`, error.message);
    throw error;
  }
}
