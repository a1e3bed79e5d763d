import {
  type Condition,
  type ConditionName,
  type Item,
  LostRace,
  type Range,
  type Write,
} from '../../src/store/store.ts';
import { type Key, table } from '../../src/store/table.ts';

const nameOf = ({ PK, SK }: Key): string => `${PK}\n${SK}`;

/** One transaction as it went through. */
export interface Commit {
  /** The request that sent it. */
  readonly requestId: string;
  /** The items it wrote, as they were and as they are; undefined where there was or is none. */
  readonly changes: ReadonlyMap<string, { readonly before: Item | undefined; readonly after: Item | undefined }>;
}

/** The key of the item that an action is about. */
export const keyOf = (write: Write): Key =>
  'put' in write ? write.put : 'set' in write ? write.update : 'remove' in write ? write.remove : write.check;

/** The names of the items that a transaction is about. */
export const namesOf = (writes: readonly Write[]): string[] => writes.map((write) => nameOf(keyOf(write)));

/** A table in memory, by DynamoDB's rules: transactions all or nothing, and everything it has ever been is remembered. */
export class SimulatedTable {
  readonly commits: Commit[] = [];
  /** Items that a transaction under way holds: another one on them conflicts. */
  readonly held = new Set<string>();
  /** The last id that was given. */
  lastId: number;
  #items: Map<string, Item>;

  constructor(items: Iterable<Item> = [], lastId = 1000) {
    this.lastId = lastId;
    this.#items = new Map([...items].map((item) => [nameOf(item), item]));
  }

  /** All items as they are. */
  items(): Item[] {
    return [...this.#items.values()];
  }

  /** @param lag how many transactions ago */
  get(at: Key, lag = 0): Item | undefined {
    const name = nameOf(at);
    const past = this.#past(lag);
    return past.has(name) ? past.get(name) : this.#items.get(name);
  }

  /** @param lag how many transactions ago */
  query({ index, partition, from, to, newestFirst, limit }: Range, lag = 0): Item[] {
    const { partitionKey, sortKey } = index ? table.indexes[index] : table;
    const sort = (item: Item): string => item[sortKey] as string;
    const inRange = (item: Item): boolean =>
      item[partitionKey] === partition &&
      sort(item) !== undefined &&
      (from === undefined || sort(item) >= from) &&
      (to === undefined || sort(item) <= to);
    const past = this.#past(lag);
    const current = [...this.#items].flatMap(([name, item]) => (past.has(name) ? [] : [item]));
    const found = [...current, ...past.values()]
      .filter((item) => item !== undefined && inRange(item))
      .sort((a, b) => (sort(a as Item) < sort(b as Item) ? -1 : 1)) as Item[];
    return (newestFirst ? found.reverse() : found).slice(0, limit);
  }

  /** Does all of it or nothing. @throws LostRace, or Error for what DynamoDB would not take */
  commit(writes: readonly Write[], requestId: string): void {
    if (writes.length === 0 || writes.length > 100) throw new Error(`A transaction of ${writes.length} actions.`);
    if (new Set(namesOf(writes)).size < writes.length) throw new Error('Two actions of a transaction on one item.');
    const lost: ConditionName[] = writes.flatMap((write) =>
      write.when && !holds(write.when, this.get(keyOf(write))) ? [write.when.name] : [],
    );
    if (lost.length > 0) throw new LostRace(lost);
    const changes = new Map(
      writes.flatMap((write) => {
        const before = this.get(keyOf(write));
        return 'check' in write ? [] : [[nameOf(keyOf(write)), { before, after: written(write, before) }] as const];
      }),
    );
    for (const [name, { after }] of changes) {
      if (after) this.#items.set(name, after);
      else this.#items.delete(name);
    }
    this.commits.push({ requestId, changes });
  }

  /** What the last transactions overwrote, by name. */
  #past(lag: number): Map<string, Item | undefined> {
    const past = new Map<string, Item | undefined>();
    if (lag === 0) return past;
    for (const { changes } of this.commits.slice(-lag).reverse())
      for (const [name, { before }] of changes) past.set(name, before);
    return past;
  }
}

const holds = ({ is }: Condition, item: Item | undefined): boolean =>
  Object.entries(is).every(([attribute, value]) => item?.[attribute] === value);

function written(write: Exclude<Write, { check: Key }>, before: Item | undefined): Item | undefined {
  if ('remove' in write) return undefined;
  const item = 'put' in write ? write.put : { ...before, PK: write.update.PK, SK: write.update.SK, ...write.set };
  return frozen(JSON.parse(JSON.stringify(item)));
}

/** What was stored is nobody's to change. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
