import { expect, it } from 'vitest';
import type { Context } from '../context.ts';
import { committedInOrder } from './commit-in-order.ts';
import { type Store, TRANSACTION_LIMIT, type Write } from './store.ts';

/** Commits so many changes of so many writes each. @returns the size of each transaction */
async function transactionsOf(changes: number, writesOfEach: number): Promise<number[]> {
  const sizes: number[] = [];
  const store = { commit: async (writes: readonly Write[]) => void sizes.push(writes.length) } as Partial<Store>;
  const write: Write = { remove: { PK: 'X', SK: 'X' } };
  const all = Array.from({ length: changes }, () => Array.from({ length: writesOfEach }, () => write));
  const outcome = { done: true };
  expect(await committedInOrder({ store } as Context, all, outcome)).toBe(outcome);
  return sizes;
}

it('fills a transaction to its limit, which keeps room for an idempotency key already', async () => {
  expect(await transactionsOf(TRANSACTION_LIMIT / 3, 3)).toEqual([TRANSACTION_LIMIT]);
  expect(await transactionsOf(TRANSACTION_LIMIT / 3 + 1, 3)).toEqual([TRANSACTION_LIMIT, 3]);
});

it('never cuts a change in two', async () => {
  expect(await transactionsOf(26, 4)).toEqual([96, 8]);
  expect(await transactionsOf(0, 1)).toEqual([]);
});
