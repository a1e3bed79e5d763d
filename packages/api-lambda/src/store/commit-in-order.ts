import type { Context } from '../context.ts';
import { committed } from './commit.ts';
import { TRANSACTION_LIMIT, type Write } from './store.ts';

/**
 * Commits changes in order, each whole, as many together as one transaction holds: all or none where they fit one, and
 * else a beginning of them after a failure, so that order decides what an interruption leaves.
 * @returns the outcome, which is committed with the last of them
 * @throws LostRace
 */
export async function committedInOrder<T extends object>(
  ctx: Context,
  changes: readonly (readonly Write[])[],
  outcome: T,
): Promise<T> {
  let writes: Write[] = [];
  for (const change of changes) {
    if (writes.length + change.length > TRANSACTION_LIMIT) {
      await ctx.store.commit(writes);
      writes = [];
    }
    writes.push(...change);
  }
  return writes.length > 0 ? committed(ctx, writes, outcome) : outcome;
}
