import type { Context } from '../context.ts';
import { type ClinicRecord, recordOf } from './items.ts';
import type { Item } from './store.ts';
import type { Key } from './table.ts';

/** What was asked for and is not yet on its way. */
interface Batch {
  readonly wanted: Map<string, { readonly key: Key; readonly settle: PromiseWithResolvers<Item | undefined> }>;
}

const open = new WeakMap<Context, Batch>();

/**
 * One record by its key, for resolvers, which ask for one at a time: what a request asks for while its resolvers run is
 * read in one batch, each key once. Nothing is remembered beyond that, so what a mutation has changed is read anew.
 */
export async function load<K extends ClinicRecord['kind']>(
  ctx: Context,
  kind: K,
  key: Key | undefined,
): Promise<Extract<ClinicRecord, { kind: K }> | undefined> {
  return key && recordOf(kind, await enqueue(ctx, key));
}

function enqueue(ctx: Context, key: Key): Promise<Item | undefined> {
  const { wanted } = open.get(ctx) ?? begin(ctx);
  const name = `${key.PK} ${key.SK}`;
  const entry = wanted.get(name) ?? { key, settle: Promise.withResolvers<Item | undefined>() };
  wanted.set(name, entry);
  return entry.settle.promise;
}

/** A batch leaves once the resolvers that can run now have run: behind the microtasks that are queued already. */
function begin(ctx: Context): Batch {
  const batch: Batch = { wanted: new Map() };
  open.set(ctx, batch);
  Promise.resolve().then(() => process.nextTick(() => void send(ctx, batch)));
  return batch;
}

async function send(ctx: Context, { wanted }: Batch): Promise<void> {
  open.delete(ctx);
  const entries = [...wanted.values()];
  try {
    const items = await ctx.store.getMany(entries.map(({ key }) => key));
    for (const [i, { settle }] of entries.entries()) settle.resolve(items[i]);
  } catch (error) {
    for (const { settle } of entries) settle.reject(error);
  }
}
