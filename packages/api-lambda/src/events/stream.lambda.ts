import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchItemFailure, DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { needed, storeNamed } from '../environment.ts';
import { syncJobOf } from '../external-calendars/sync-job.ts';
import type { Item, Store } from '../store/store.ts';
import { createStructuredLog } from '../structured-log.ts';
import { effort } from '../telemetry/figures.ts';
import { Meter } from '../telemetry/meter.ts';
import { metered } from '../telemetry/metered.ts';
import { clocksNamed } from './environment.ts';
import { deliveriesOf } from './fan-out.ts';
import { queueAt } from './queue.ts';
import { ringsOf } from './reminders/ring.ts';
import { systemContext } from './system-context.ts';

const store = storeNamed(process.env);
const queue = queueAt(needed('DELIVERIES_QUEUE_URL', process.env.DELIVERIES_QUEUE_URL));
const calendars = queueAt(needed('CALENDARS_QUEUE_URL', process.env.CALENDARS_QUEUE_URL));
const setClock = clocksNamed(process.env);
const log = createStructuredLog(process.env.METRICS_NAMESPACE);

/**
 * Records of the table's stream, in order, as messages in queues and as clocks of reminders. The first record that can't be
 * carried onward is where the stream goes on: it and those behind it come again, so each is sent at least once.
 */
export async function handler({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> {
  const meter = new Meter();
  const batchItemFailures = await firstFailure(Records, metered(store, meter));
  const failed = batchItemFailures.length;
  log.info('stream', { records: Records.length, failed, ...effort(meter, performance.now()) });
  return { batchItemFailures };
}

async function firstFailure(records: readonly DynamoDBRecord[], own: Store): Promise<DynamoDBBatchItemFailure[]> {
  for (const { dynamodb } of records) {
    try {
      if (dynamodb?.NewImage) await carryOnward(itemOf(dynamodb.NewImage), own);
    } catch (error) {
      log.error('An event could not be carried onward', { error });
      return [{ itemIdentifier: dynamodb?.SequenceNumber ?? '' }];
    }
  }
  return [];
}

async function carryOnward(item: Item, own: Store): Promise<void> {
  await queue.send(await deliveriesOf(own, item));
  const sync = syncJobOf(item);
  if (sync) await calendars.send([sync]);
  const ctx = systemContext(own, Date.now(), log);
  for (const ring of await ringsOf(ctx, item)) await setClock(ring, ctx.nowMs);
}

const itemOf = (image: object): Item => unmarshall(image as Record<string, AttributeValue>) as Item;
