import { type Store, TRANSACTION_LIMIT, type Write } from './store.ts';

/** DynamoDB takes 4 MB in a transaction; this many characters of JSON are certainly less, as most are ASCII. */
const CHARACTERS = 2_000_000;

const sizeOf = (write: Write): number => JSON.stringify(write).length;

/** Whether DynamoDB takes these writes in one transaction. */
export function fitOneTransaction(writes: readonly Write[]): boolean {
  return batches(writes).next().value?.length === writes.length;
}

/** Commits writes that need not happen together, as many at a time as a transaction takes. @throws LostRace */
export async function commitInBatches(store: Store, writes: readonly Write[]): Promise<void> {
  for (const batch of batches(writes)) await store.commit(batch);
}

/** Cuts writes into lists that each fit a transaction. */
function* batches(writes: readonly Write[]): Generator<Write[], undefined> {
  let [batch, size]: [Write[], number] = [[], 0];
  for (const write of writes) {
    const own = sizeOf(write);
    if (batch.length === TRANSACTION_LIMIT || (batch.length > 0 && size + own > CHARACTERS)) {
      yield batch;
      [batch, size] = [[], 0];
    }
    batch.push(write);
    size += own;
  }
  if (batch.length > 0) yield batch;
}
