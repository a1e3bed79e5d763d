import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { needed, storeNamed } from '../environment.ts';
import { createStructuredLog } from '../structured-log.ts';
import { effort } from '../telemetry/figures.ts';
import { Meter } from '../telemetry/meter.ts';
import { metered } from '../telemetry/metered.ts';
import { attempt } from './attempt.ts';
import type { Courier } from './courier.ts';
import type { Delivery } from './delivery.ts';
import { guardedPost, type Post } from './post.ts';
import { queueAt } from './queue.ts';
import { awsMessenger } from './reminders/aws-messenger.ts';
import { wasTaken } from './sent.ts';

const queue = queueAt(needed('DELIVERIES_QUEUE_URL', process.env.DELIVERIES_QUEUE_URL));
const log = createStructuredLog(process.env.METRICS_NAMESPACE);
const messenger = awsMessenger(process.env.MAIL_FROM || undefined, log);
const store = storeNamed(process.env);
const post = guardedPost(false);

/** Messages of the queue, sent to their webhooks. One that was not taken stays in the queue, out of sight until its turn. */
export async function handler({ Records }: SQSEvent): Promise<SQSBatchResponse> {
  const meter = new Meter();
  const count = { webhooks_taken: 0, webhooks_failed: 0 };
  const counted: Post = async (...message) => {
    const posted = await post(...message);
    count[wasTaken(posted) ? 'webhooks_taken' : 'webhooks_failed'] += 1;
    return posted;
  };
  const courier = { store: metered(store, meter), clock: Date.now, post: counted, messenger, log };
  const left = await Promise.all(
    Records.map(async (record) => ((await deliver(record, courier)) ? [] : [record.messageId])),
  );
  log.info('deliveries', { messages: Records.length, ...count, ...effort(meter, performance.now()) });
  return { batchItemFailures: left.flat().map((itemIdentifier) => ({ itemIdentifier })) };
}

/** @returns whether the message is done with */
async function deliver({ messageId, body, receiptHandle, attributes }: SQSRecord, courier: Courier): Promise<boolean> {
  try {
    const delivery = JSON.parse(body) as Delivery;
    const again = await attempt(delivery, Number(attributes.ApproximateReceiveCount) - 1, courier);
    if (again === undefined) return true;
    await queue.postpone(receiptHandle, again);
  } catch (error) {
    log.error('A message could not be delivered', { error, message_id: messageId });
  }
  return false;
}
