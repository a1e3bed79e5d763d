import type { Bill, Item, Range, Store, Write } from '../src/store/store.ts';
import { type IndexName, type Key, table } from '../src/store/table.ts';
import { itemSize } from './item-size.ts';

/** One call to the database: what it was, when, and what DynamoDB would bill for it. */
export interface Call {
  readonly what: 'get' | 'getMany' | 'query' | 'commit';
  /** The partition, or partitions, that it was about. */
  readonly about: string;
  readonly began: number;
  readonly ended: number;
  readonly readUnits: number;
  readonly writeUnits: number;
  /** Of those, units for the indexes. */
  readonly indexUnits: number;
  readonly bytes: number;
}

/** What is measured between start and stop. */
export interface Meter {
  readonly calls: Call[];
  /** Forgets what was measured. */
  clear(): void;
  undo(): void;
}

const KB = 1024;

/** 4 KB a unit, half of one where it need not be consistent; what is not there costs as much as the smallest that is. */
const readUnits = (size: number, consistent = false): number =>
  Math.max(1, Math.ceil(size / (4 * KB))) * (consistent ? 1 : 0.5);

/** A transaction pays double. */
const writeUnits = (size: number): number => 2 * Math.max(1, Math.ceil(size / KB));

/** Watches a store from now on, in its place. */
export function metered(store: Store): Meter {
  const original = { ...store };
  const calls: Call[] = [];
  const watched = async <T>(
    what: Call['what'],
    about: string,
    run: () => Promise<T>,
    bill: (answer: T) => Pick<Call, 'readUnits' | 'bytes'> & Partial<Call>,
  ): Promise<T> => {
    const began = performance.now();
    const answer = await run();
    calls.push({ what, about, began, ended: performance.now(), writeUnits: 0, indexUnits: 0, ...bill(answer) });
    return answer;
  };
  const sizes = (items: readonly (Item | undefined)[]): number[] => items.map((item) => (item ? itemSize(item) : 0));
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

  Object.assign(store, {
    get: (at: Key, options?: { consistent?: boolean }, bill?: Bill) =>
      watched(
        'get',
        at.PK,
        () => original.get(at, options, bill),
        (item) => {
          const [size = 0] = sizes([item]);
          return { readUnits: readUnits(size, options?.consistent), bytes: size };
        },
      ),
    getMany: (keys: readonly Key[], options?: { consistent?: boolean }, bill?: Bill) =>
      watched(
        'getMany',
        keys.map(({ PK }) => PK).join(' '),
        () => original.getMany(keys, options, bill),
        (items) => {
          const each = sizes(items);
          return { readUnits: sum(each.map((size) => readUnits(size, options?.consistent))), bytes: sum(each) };
        },
      ),
    query: (range: Range, bill?: Bill) =>
      watched(
        'query',
        range.partition,
        () => original.query(range, bill),
        (items) => {
          const size = sum(sizes(items));
          return { readUnits: readUnits(size, range.consistent), bytes: size };
        },
      ),
    async commit(writes: readonly Write[], bill?: Bill) {
      const before = await original.getMany(writes.map(keyOf), { consistent: true });
      await watched(
        'commit',
        `${writes.length} actions`,
        () => original.commit(writes, bill),
        () => billOf(writes, before),
      );
    },
  });
  return { calls, clear: () => void calls.splice(0), undo: () => void Object.assign(store, original) };
}

const keyOf = (write: Write): Key =>
  'put' in write ? write.put : 'set' in write ? write.update : 'remove' in write ? write.remove : write.check;

function billOf(writes: readonly Write[], before: readonly (Item | undefined)[]) {
  let [units, indexUnits, bytes] = [0, 0, 0];
  for (const [i, write] of writes.entries()) {
    const was = before[i];
    const is = after(write, was);
    const size = Math.max(was ? itemSize(was) : 0, is ? itemSize(is) : 0);
    units += writeUnits(size);
    bytes += size;
    if (!('check' in write)) indexUnits += sumOfIndexes(was, is);
  }
  return { readUnits: 0, writeUnits: units, indexUnits, bytes };
}

function after(write: Write, before: Item | undefined): Item | undefined {
  if ('put' in write) return write.put;
  if ('set' in write) return { ...before, ...write.update, ...write.set } as Item;
  return 'remove' in write ? undefined : before;
}

/** An index entry that appears, changes or goes costs a unit per KB; one that moves costs both. */
function sumOfIndexes(was: Item | undefined, is: Item | undefined): number {
  return (Object.keys(table.indexes) as IndexName[]).reduce((units, name) => {
    const [old, current] = [entryIn(name, was), entryIn(name, is)];
    const price = (item: Item | undefined): number => (item ? Math.max(1, Math.ceil(itemSize(item) / KB)) : 0);
    if (old && current && old === current) return units + Math.max(price(was), price(is));
    return units + (old ? price(was) : 0) + (current ? price(is) : 0);
  }, 0);
}

function entryIn(name: IndexName, item: Item | undefined): string | undefined {
  const { partitionKey, sortKey } = table.indexes[name];
  const [partition, sort] = [item?.[partitionKey], item?.[sortKey]];
  return partition !== undefined && sort !== undefined ? `${partition} ${sort}` : undefined;
}

/** The longest chain of calls that waited for each other: the round trips that a caller waits for. */
export function roundTrips(calls: readonly Call[]): number {
  const inOrder = [...calls].sort((a, b) => a.began - b.began);
  const depths: number[] = [];
  for (const [i, call] of inOrder.entries()) {
    const earlier = depths.filter((_, n) => n < i && (inOrder[n] as Call).ended <= call.began);
    depths.push(1 + Math.max(0, ...earlier));
  }
  return Math.max(0, ...depths);
}

/** The most calls that were under way at the same time. */
export function mostParallel(calls: readonly Call[]): number {
  return Math.max(
    0,
    ...calls.map(({ began }) => calls.filter((one) => one.began <= began && one.ended > began).length),
  );
}

/** Without what told who the caller is: an API key, and the person it acts as. */
export function afterIdentity(calls: readonly Call[]): Call[] {
  const byBeginning = [...calls].sort((a, b) => a.began - b.began);
  return byBeginning[0]?.about.startsWith('APIKEY#') ? byBeginning.slice(2) : byBeginning;
}
