import type { Context } from '../context.ts';
import type { Item, Write } from '../store/store.ts';

/**
 * A change of what a table holds, made item by item while the table is in use. Code of a release works with items of the
 * shape before and after it; code of the next may rely on the new one.
 */
export interface Migration {
  /** Its place in the order and what it is about. Progress is kept under it, so it stays as it is. */
  readonly name: `${number}-${string}`;
  /** The kinds of items it looks at. */
  readonly kinds: readonly string[];
  /**
   * What one item lacks; nothing where it lacks nothing, so that twice is the same as once.
   * @param item as last committed
   * @returns the writes of one transaction, under the conditions that what they were decided on still holds
   */
  readonly writes: (item: Item, ctx: Context) => Promise<Write[]>;
}
