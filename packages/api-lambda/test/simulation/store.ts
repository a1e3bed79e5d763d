import { AsyncLocalStorage } from 'node:async_hooks';
import { backoff, PATIENCE, wait } from '../../src/store/backoff.ts';
import { Contended, type Item, type Range, type Store, TRANSACTION_LIMIT, type Write } from '../../src/store/store.ts';
import type { Key } from '../../src/store/table.ts';
import { namesOf, type SimulatedTable } from './table.ts';
import type { World } from './world.ts';

/** How likely each thing goes wrong, each time it could. */
export interface Faults {
  /** The database answers a transaction with a conflict or with throttling; the store tries again. */
  readonly conflict: number;
  /** Others are in the way for so long that the store gives up. */
  readonly contended: number;
  /** A call never reaches the database. */
  readonly requestLost: number;
  /** What the database did is never heard of. */
  readonly answerLost: number;
  /** The container dies. */
  readonly crash: number;
  /** An eventually consistent read misses fewer transactions than this. */
  readonly lag: number;
}

/** A fault of the infrastructure, as the SDK would throw it. */
export class Fault extends Error {
  override readonly name = 'Fault';
}

/** A container of the function: it has ids of its own, a clock that may be wrong, and it may die. */
export interface Container {
  readonly world: World;
  readonly table: SimulatedTable;
  readonly faults: Faults;
  /** Milliseconds by which its clock is ahead. */
  readonly skew: number;
  alive: boolean;
  /** Rejects when it dies. */
  readonly death: PromiseWithResolvers<never>;
  ids: string[];
}

/** A request that a container works on. */
export interface Work {
  readonly container: Container;
  readonly requestId: string;
  /** Whether anything went wrong that the caller may be told of. */
  disturbed: boolean;
  /** What the application logged as a fault of its own. */
  fault?: unknown;
}

/** Who runs now. It follows every wait, so that one application serves all containers. */
export const working = new AsyncLocalStorage<Work>();

const current = (): Work => {
  const work = working.getStore();
  if (!work) throw new Error('Nobody works on this.');
  return work;
};

/** Ids are leased in blocks. */
const LEASE = 64;

/** A way to spoil what a store commits, for the tests of the tests. */
export type Sabotage = (writes: readonly Write[], commit: (writes: readonly Write[]) => Promise<void>) => Promise<void>;

/** The store as the operations see it, over a table in memory, in a world where anything may go wrong. */
export function simulatedStore(sabotage: () => Sabotage | undefined = () => undefined): Store {
  const lagOf = ({ world, faults }: Container, consistent: boolean | undefined): number =>
    consistent ? 0 : Math.floor(world.random() * faults.lag);

  const query = async (range: Range): Promise<Item[]> => {
    const { container } = await arrived();
    return container.table.query(range, lagOf(container, range.consistent && !range.index));
  };

  return {
    most: TRANSACTION_LIMIT,
    query,
    async *walk(range) {
      yield* await query(range);
    },
    async get(at, options) {
      const { container } = await arrived();
      return container.table.get(at, lagOf(container, options?.consistent));
    },
    async getMany(keys, options) {
      // A batch is no snapshot: between any two of its items, others may commit.
      const { container } = current();
      const items: (Item | undefined)[] = [];
      const cut = Math.floor(container.world.random() * (keys.length + 1));
      for (const part of [keys.slice(0, cut), keys.slice(cut)]) {
        if (part.length === 0) continue;
        await arrived();
        const lag = lagOf(container, options?.consistent);
        items.push(...part.map((at: Key) => container.table.get(at, lag)));
      }
      return items;
    },
    async commit(writes) {
      const spoil = sabotage();
      await (spoil ? spoil(writes, transact) : transact(writes));
    },
    // On Lambda a container answers one request at a time, so none waits for another, least of all for one that has died.
    inTurn: (attempt) => attempt(),

    async newId() {
      const { container } = current();
      if (container.ids.length === 0) {
        await arrived();
        const first = container.table.lastId + 1;
        container.table.lastId += LEASE;
        container.ids.push(...Array.from({ length: LEASE }, (_, i) => String(first + i)));
      }
      return container.ids.shift() as string;
    },
  };
}

/** A call to the database, once it is there. It may never be, and the container may have died meanwhile. */
async function arrived(): Promise<Work> {
  const work = current();
  await alone(work);
  lose(work, work.container.faults.requestLost);
  return work;
}

/** Waits for one's turn. A dead container's never comes. */
async function alone({ container, requestId }: Work): Promise<void> {
  await container.world.step(requestId);
  if (container.alive && container.world.happens(container.faults.crash)) {
    container.alive = false;
    container.death.reject(new Fault('The container died.'));
  }
  if (!container.alive) await new Promise(() => {});
}

function lose(work: Work, likelihood: number): void {
  if (!work.container.world.happens(likelihood)) return;
  work.disturbed = true;
  throw new Fault('The connection to the database was lost.');
}

/** A transaction as `dynamo.ts` sends it: tried again while others are in its way. */
async function transact(writes: readonly Write[]): Promise<void> {
  const work = current();
  const { world, table, faults } = work.container;
  const names = namesOf(writes);
  const deadline = world.now + PATIENCE;
  for (let attempt = 0; ; attempt++) {
    await arrived();
    if (world.happens(faults.contended)) throw new Contended();
    if (!names.some((name) => table.held.has(name)) && !world.happens(faults.conflict)) break;
    if (world.now > deadline) throw new Contended();
    await wait(backoff(attempt, world.random));
    if (!work.container.alive) await new Promise(() => {});
  }
  await atTheDatabase(names, work, () => table.commit(writes, work.requestId));
  await alone(work);
  lose(work, faults.answerLost);
}

/** What the database does takes time as well, and goes on without the container that asked for it. */
async function atTheDatabase(names: string[], { container, requestId }: Work, commit: () => void): Promise<void> {
  const { table, world } = container;
  for (const name of names) table.held.add(name);
  await world.step(`${requestId} at the database`);
  for (const name of names) table.held.delete(name);
  commit();
}
