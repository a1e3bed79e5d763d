import { LostRace, type Store } from '../store/store.ts';
import type { Call, Meter } from './meter.ts';

/** A store for one request, whose calls its meter notes: when they were made, what they cost, whether a race was lost. */
export function metered(store: Store, meter: Meter): Store {
  const begin = (what: Call['what']): Call => {
    const call = { what, began: performance.now(), ended: Number.POSITIVE_INFINITY };
    meter.calls.push(call);
    return call;
  };
  const noted = async <T>(what: Call['what'], work: () => Promise<T>): Promise<T> => {
    const call = begin(what);
    try {
      return await work();
    } catch (error) {
      if (error instanceof LostRace) call.lost = true;
      throw error;
    } finally {
      call.ended = performance.now();
    }
  };
  return {
    most: store.most,
    get: (key, options) => noted('read', () => store.get(key, options, meter)),
    getMany: (keys, options) => noted('read', () => store.getMany(keys, options, meter)),
    query: (range) => noted('read', () => store.query(range, meter)),
    async *walk(range) {
      const call = begin('read');
      try {
        yield* store.walk(range, meter);
      } finally {
        call.ended = performance.now();
      }
    },
    commit: (writes) => noted('commit', () => store.commit(writes, meter)),
    inTurn: (attempt) => store.inTurn(attempt),
    newId: () => store.newId(meter),
  };
}
