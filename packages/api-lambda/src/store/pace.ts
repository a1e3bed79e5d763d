import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { wait } from './backoff.ts';

/** What a request says it has cost: one sum, or one for each table. */
type Cost = { readonly CapacityUnits?: number } | readonly { readonly CapacityUnits?: number }[] | undefined;

/** What a walk through a whole table may be told to spend in a second: read and write units together. */
export const PACES = { least: 1, most: 40_000, unit: 'units a second' };

/**
 * Makes whatever a client does from now on pay for itself: who has spent units of capacity waits until they are earned
 * again before the next request. So work through a whole table leaves those alone who use it meanwhile.
 * @param unitsPerSecond read and write units together
 */
export function paced(client: DynamoDBDocumentClient, unitsPerSecond: number): DynamoDBDocumentClient {
  let earnedAt = performance.now();
  const spend = (units: number): void => {
    earnedAt = Math.max(earnedAt, performance.now()) + (units / unitsPerSecond) * 1000;
  };
  client.middlewareStack.add(
    (next) => async (request) => {
      const debt = earnedAt - performance.now();
      if (debt > 0) await wait(debt);
      const answer = await next({ ...request, input: { ...request.input, ReturnConsumedCapacity: 'TOTAL' } as never });
      const { ConsumedCapacity: cost } = answer.output as { ConsumedCapacity?: Cost };
      spend([cost ?? []].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0));
      return answer;
    },
    { step: 'initialize', name: 'paced' },
  );
  return client;
}
