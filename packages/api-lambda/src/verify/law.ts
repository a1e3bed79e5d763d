import type { ClinicRecord } from '../store/items.ts';
import type { Item, Store } from '../store/store.ts';

/** What a law may look up beside the item it is about. */
export type Lookup = Pick<Store, 'getMany' | 'query'>;

/**
 * Something that is true of every item of these kinds, in every table, at every moment. A law is judged item by item
 * with a few reads by key, so that a table of any size can be walked in little memory, and from any place in it.
 */
export interface Law {
  /** What holds, as a sentence. */
  readonly sentence: string;
  readonly kinds: readonly string[];
  /** @returns what speaks against it, one phrase for each breach */
  readonly breaches: (item: Item, look: Lookup) => Promise<string[]>;
}

/** A law about records of one kind. */
export function lawOf<K extends ClinicRecord['kind']>(
  kind: K,
  sentence: string,
  breaches: (record: Extract<ClinicRecord, { kind: K }>, look: Lookup) => Promise<string[]> | string[],
): Law {
  return {
    sentence,
    kinds: [kind],
    breaches: async (item, look) => breaches(item as unknown as Extract<ClinicRecord, { kind: K }>, look),
  };
}

/** The items of a partition whose sort keys begin so, as last committed. */
export const beginning = (look: Lookup, partition: string, prefix: string): Promise<Item[]> =>
  look.query({ partition, from: prefix, to: `${prefix}~`, consistent: true });
