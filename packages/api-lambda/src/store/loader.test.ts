import { expect, test } from 'vitest';
import type { Context } from '../context.ts';
import { load } from './loader.ts';
import type { Key } from './table.ts';
import { key } from './table.ts';

/** A request whose store writes down what it is asked for. */
function request(getMany: (keys: readonly Key[]) => Promise<unknown[]>) {
  const batches: string[][] = [];
  const store = {
    getMany: (keys: readonly Key[]) => {
      batches.push(keys.map(({ PK }) => PK));
      return getMany(keys);
    },
  };
  return { ctx: { store } as unknown as Context, batches };
}

const users = async (keys: readonly Key[]) =>
  keys.map((at) => (at.PK === 'USER#9' ? undefined : { ...at, kind: 'user', id: at.PK }));
const user = (ctx: Context, id: string) => load(ctx, 'user', key.user(id));

test('what is asked for together is one batch, each key once', async () => {
  const { ctx, batches } = request(users);
  const found = await Promise.all(['1', '2', '1', '9'].map((id) => user(ctx, id)));
  expect(found).toMatchObject([{ id: 'USER#1' }, { id: 'USER#2' }, { id: 'USER#1' }, undefined]);
  expect(batches).toEqual([['USER#1', 'USER#2', 'USER#9']]);
});

test('what answers lead to is the next batch, however many they are', async () => {
  const { ctx, batches } = request(users);
  await Promise.all(['1', '2', '3'].map(async (id) => (await user(ctx, id)) && user(ctx, `${id}0`)));
  expect(batches).toEqual([
    ['USER#1', 'USER#2', 'USER#3'],
    ['USER#10', 'USER#20', 'USER#30'],
  ]);
});

test('nothing is remembered once it has been answered', async () => {
  const { ctx, batches } = request(users);
  await user(ctx, '1');
  await user(ctx, '1');
  expect(batches).toHaveLength(2);
});

test('requests do not share batches', async () => {
  const { ctx, batches } = request(users);
  await Promise.all([user(ctx, '1'), user({ ...ctx }, '2')]);
  expect(batches).toHaveLength(2);
});

test('a record of another kind, or none to look for, is none', async () => {
  const { ctx, batches } = request(users);
  expect(await load(ctx, 'group', key.user('1'))).toBeUndefined();
  expect(await load(ctx, 'user', undefined)).toBeUndefined();
  expect(batches).toHaveLength(1);
});

test('a fault reaches everybody who waits', async () => {
  const { ctx } = request(() => Promise.reject(new Error('throttled')));
  const outcomes = await Promise.allSettled([user(ctx, '1'), user(ctx, '2')]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
});
