import type { Item, Store } from '../store/store.ts';
import { breachesOf } from './laws.ts';

/** Items judged at a time, so that neither memory nor the database is asked for too much. */
const AT_A_TIME = 16;

/** A change takes at most so many milliseconds from one item to the next; what is still broken later is broken. */
const SECOND_LOOK = 1_500;

/**
 * What these items break. A table that is in use changes between two reads, so whatever looks broken is read again a
 * little later, and only what is still broken then is told.
 * @param pause before the second look, in milliseconds
 */
export async function brokenAmong(store: Store, items: readonly Item[], pause = SECOND_LOOK): Promise<string[]> {
  const suspects = await brokenIn(store, items);
  if (suspects.size === 0) return [];
  await new Promise((resolve) => setTimeout(resolve, pause));
  const again = await store.getMany([...suspects.keys()], { consistent: true });
  const stillBroken = await brokenIn(
    store,
    again.filter((item) => item !== undefined),
  );
  return [...stillBroken.values()].flat();
}

async function brokenIn(store: Store, items: readonly Item[]): Promise<Map<Item, string[]>> {
  const broken = new Map<Item, string[]>();
  const queue = [...items];
  const judge = async (): Promise<void> => {
    for (let item = queue.shift(); item; item = queue.shift()) {
      const breaches = await breachesOf(item, store);
      if (breaches.length > 0) broken.set(item, breaches);
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, judge));
  return broken;
}
