import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { dynamoStore } from '../store/dynamo.ts';
import { brokenAmong } from './check.ts';
import { walk } from './walk.ts';

/** What a walk tells while it goes on. */
export interface Told {
  /** One broken law, in a line. */
  breach(line: string): void;
  /** How far it has come: the items behind it, and the cursor by which another run goes on from here. */
  progress(items: number, cursor: string): void;
}

/** What came of it. */
export interface Verified {
  readonly items: number;
  readonly breaches: number;
}

/** Walks a table and holds every item to the laws. It only reads. */
export async function verify(
  client: DynamoDBDocumentClient,
  table: string,
  told: Told,
  { from, pause }: { readonly from?: string | undefined; readonly pause?: number } = {},
): Promise<Verified> {
  const store = dynamoStore(client, table);
  let [items, breaches] = [0, 0];
  for await (const stretch of walk(client, table, from)) {
    for (const line of await brokenAmong(store, stretch.items, pause)) {
      breaches++;
      told.breach(line);
    }
    items += stretch.items.length;
    if (stretch.cursor) told.progress(items, stretch.cursor);
  }
  return { items, breaches };
}
