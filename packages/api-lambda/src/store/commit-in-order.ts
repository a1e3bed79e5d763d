import { type Store, TRANSACTION_LIMIT, type Write } from '../store/store.ts';

/**
 * Commits changes in order, each whole, as many together as one transaction holds: all or none where they fit one, and
 * else a beginning of them after a failure, so that order decides what an interruption leaves.
 * @throws LostRace
 */
export async function commitInOrder(store: Store, changes: readonly (readonly Write[])[]): Promise<void> {
  let writes: Write[] = [];
  for (const change of changes) {
    if (writes.length + change.length > TRANSACTION_LIMIT) {
      await store.commit(writes);
      writes = [];
    }
    writes.push(...change);
  }
  if (writes.length > 0) await store.commit(writes);
}
