import type { IndexName, Key } from './table.ts';

/** A stored item: its key, its kind, and what it holds. */
export type Item = Key & Readonly<Record<string, unknown>>;

/**
 * What must be true of one item for a transaction to happen: every attribute named equals the value given, or is
 * absent where the value is undefined. Conditions are data, so that the simulated store of the tests judges them by
 * the same rules, and have names, so that a lost race says what was lost.
 */
export interface Condition {
  readonly name: ConditionName;
  readonly is: Readonly<Record<string, string | number | boolean | undefined>>;
}

/** Every condition a transaction may carry. */
export type ConditionName =
  /** A day of a calendar page still reads as it did when the decision was taken. */
  | 'dayUnchanged'
  /** An item is still at the version that was read. */
  | 'unchanged'
  /** Nothing stands at this key yet. */
  | 'absent'
  /** The client's credit is still the one that was counted. */
  | 'creditUnchanged'
  /** This idempotency key was not used before. */
  | 'firstAttempt';

/** One action of a transaction. */
export type Write =
  | { readonly put: Item; readonly when?: Condition }
  | {
      readonly update: Key;
      /** Attributes to set; undefined removes one. */
      readonly set: Readonly<Record<string, unknown>>;
      readonly when?: Condition;
    }
  | { readonly remove: Key; readonly when?: Condition }
  | { readonly check: Key; readonly when: Condition };

/** A range of one partition, of the table or of an index. */
export interface Range {
  readonly index?: IndexName;
  readonly partition: string;
  /** Lowest sort key, inclusive. */
  readonly from?: string;
  /** Highest sort key, inclusive. */
  readonly to?: string;
  readonly newestFirst?: boolean;
  /** Stop after this many items. */
  readonly limit?: number;
  /** Read what was committed last; only the table itself can, an index never does. */
  readonly consistent?: boolean;
}

/** DynamoDB takes 100 actions in a transaction; one is kept free for the record of an idempotency key. */
export const TRANSACTION_LIMIT = 99;

/** What calls to the database come to. Whoever passes one to a call finds that call added. */
export interface Bill {
  /** Capacity consumed, as the database tells it: not of calls that failed, of which it tells nothing. */
  readUnits: number;
  writeUnits: number;
  /** How often a transaction was sent again, because another had hold of an item or the table was too busy. */
  conflicts: number;
}

/**
 * What the operations know of the database. `readonly` reads may be stale unless `consistent` asks otherwise.
 * Faults of the infrastructure are thrown as they are.
 */
export interface Store {
  /** How many actions a transaction takes beside the record of an idempotency key: TRANSACTION_LIMIT, unless a test makes do with fewer. */
  readonly most: number;
  /** The item at a key, or undefined. */
  get(key: Key, options?: { consistent?: boolean }, bill?: Bill): Promise<Item | undefined>;
  /** The items at these keys, in the order asked, undefined where there is none. Any number of keys; duplicates allowed. */
  getMany(keys: readonly Key[], options?: { consistent?: boolean }, bill?: Bill): Promise<(Item | undefined)[]>;
  /** The items of a range, in order, all of them or up to its limit. */
  query(range: Range, bill?: Bill): Promise<Item[]>;
  /** The items of a range, fetched as they are asked for. */
  walk(range: Range, bill?: Bill): AsyncIterable<Item>;
  /** Does all of it or nothing. @throws LostRace when a condition did not hold, Contended. */
  commit(writes: readonly Write[], bill?: Bill): Promise<void>;
  /**
   * Tries again after a lost race. Those of one process go one at a time: at once they would mostly lose to each other.
   */
  inTurn<T>(attempt: () => Promise<T>): Promise<T>;
  /** A new id, never given before: a decimal string that fits 31 bits. */
  newId(bill?: Bill): Promise<string>;
}

/** So many others change the same items that nothing was done within the time a caller is kept waiting. */
export class Contended extends Error {
  override readonly name = 'Contended';

  constructor(options?: ErrorOptions) {
    super('Others are changing the same day just now. Nothing was done; please try again.', options);
  }
}

/** A condition of a transaction did not hold: somebody else was first. Gather and decide again. */
export class LostRace extends Error {
  override readonly name = 'LostRace';
  readonly lost: readonly ConditionName[];

  constructor(lost: readonly ConditionName[]) {
    super(`Lost a race: ${lost.join(', ')}`);
    this.lost = lost;
  }
}
