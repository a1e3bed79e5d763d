import { LostRace, type Store } from '../store/store.ts';
import type { Call, Meter } from './meter.ts';

/** A store for one request, whose calls its meter notes: when they were made, what they cost, whether a race was lost. */
export function metered(store: Store, meter: Meter): Store {
  const noted = async <T>(what: Call['what'], work: () => Promise<T>): Promise<T> => {
    const began = performance.now();
    let lost = false;
    try {
      return await work();
    } catch (error) {
      lost = error instanceof LostRace;
      throw error;
    } finally {
      meter.calls.push({ what, began, ended: performance.now(), ...(lost && { lost }) });
    }
  };
  return {
    get: (key, options) => noted('read', () => store.get(key, options, meter)),
    getMany: (keys, options) => noted('read', () => store.getMany(keys, options, meter)),
    query: (range) => noted('read', () => store.query(range, meter)),
    async *walk(range) {
      const began = performance.now();
      try {
        yield* store.walk(range, meter);
      } finally {
        meter.calls.push({ what: 'read', began, ended: performance.now() });
      }
    },
    commit: (writes) => noted('commit', () => store.commit(writes, meter)),
    inTurn: (attempt) => store.inTurn(attempt),
    newId: () => store.newId(meter),
  };
}
