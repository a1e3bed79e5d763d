import type { Store, Write } from './store.ts';

/** DynamoDB takes 4 MB in a transaction; this many characters of JSON are certainly less, as most are ASCII. */
const CHARACTERS = 2_000_000;

const sizeOf = (write: Write): number => JSON.stringify(write).length;

/** Whether a store takes these writes in one transaction. */
export function fitOneTransaction({ most }: Store, writes: readonly Write[]): boolean {
  return batches(most, writes.map(alone)).next().value?.length === writes.length;
}

/** Commits writes that need not happen together, as many at a time as a transaction takes. @throws LostRace */
export const commitInBatches = (store: Store, writes: readonly Write[]): Promise<void> =>
  commitWhole(store, writes.map(alone));

/** The same of parts each of which happens as a whole, and fits a transaction. @throws LostRace */
export async function commitWhole(store: Store, parts: readonly (readonly Write[])[]): Promise<void> {
  for (const batch of batches(store.most, parts)) await store.commit(batch);
}

const alone = (write: Write): Write[] => [write];

/** Puts parts together to lists that each fit a transaction. */
function* batches(most: number, parts: readonly (readonly Write[])[]): Generator<Write[], undefined> {
  let [batch, size]: [Write[], number] = [[], 0];
  for (const part of parts) {
    const own = part.reduce((sum, write) => sum + sizeOf(write), 0);
    if (batch.length > 0 && (batch.length + part.length > most || size + own > CHARACTERS)) {
      yield batch;
      [batch, size] = [[], 0];
    }
    batch.push(...part);
    size += own;
  }
  if (batch.length > 0) yield batch;
}
