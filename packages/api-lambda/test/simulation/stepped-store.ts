import { Contended, type Store } from '../../src/store/store.ts';
import { keyOf, type SimulatedTable } from './table.ts';
import type { Await, Touch } from './turns.ts';

/** Where one caller's store leads: to a table, when it is the caller's turn. */
export interface Access {
  readonly table: SimulatedTable;
  readonly turn: Await;
  readonly who: string;
  /** Ids it was leased. */
  readonly ids: string[];
  /** How often it may still lose a race before it gives up. */
  patience: number;
  /** How many steps it has left to live, where it is to die, and the moment when it does. */
  readonly life?: { left: number; readonly death: PromiseWithResolvers<never> } | undefined;
}

/**
 * The store as the operations see it, over a table in memory where every read and every transaction waits for its turn.
 * A batch is no snapshot: each of its items is read in a turn of its own. Nothing else ever happens here: faults are the
 * business of `store.ts`.
 * @param most how many actions a transaction takes: few, where changes that one cannot hold are to be tried in every order
 */
export function steppedStore(most: number, access: () => Access): Store {
  const inTurn = async <T>(touch: Touch, act: (table: SimulatedTable) => T): Promise<T> => {
    const { turn, who, table, life } = access();
    if (life && life.left-- <= 0) {
      life.death.reject(new Error('The process died.'));
      await new Promise(() => {});
    }
    await turn(who, touch);
    return act(table);
  };
  const store: Store = {
    most,
    get: (at) => inTurn({ reads: ({ PK, SK }) => PK === at.PK && SK === at.SK }, (table) => table.get(at)),
    getMany: (keys) => Promise.all(keys.map((at) => store.get(at))),
    // What a write does to an index is not seen from its key, so a query of one is disturbed by all of them.
    query: (range) =>
      inTurn({ reads: ({ PK }) => range.index !== undefined || PK === range.partition }, (table) => table.query(range)),
    async *walk(range) {
      yield* await store.query(range);
    },
    commit: (writes) => inTurn({ writes: writes.map(keyOf) }, (table) => table.commit(writes, access().who)),
    newId: async () => access().ids.shift() as string,
    inTurn: (attempt) => {
      if (access().patience-- <= 0) throw new Contended();
      return attempt();
    },
  };
  return store;
}
