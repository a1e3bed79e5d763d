import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { needed, storeNamed } from '../environment.ts';
import { createStructuredLog } from '../structured-log.ts';
import { attempt, type Courier } from './attempt.ts';
import type { Delivery } from './delivery.ts';
import { guardedPost } from './post.ts';
import { queueAt } from './queue.ts';
import { awsMessenger } from './reminders/aws-messenger.ts';

const queue = queueAt(needed('DELIVERIES_QUEUE_URL', process.env.DELIVERIES_QUEUE_URL));
const log = createStructuredLog();
const messenger = awsMessenger(process.env.MAIL_FROM || undefined, log);
const store = storeNamed(process.env);
const courier: Courier = { store, clock: Date.now, post: guardedPost(false), messenger, log };

/** Messages of the queue, sent to their webhooks. One that was not taken stays in the queue, out of sight until its turn. */
export async function handler({ Records }: SQSEvent): Promise<SQSBatchResponse> {
  const left = await Promise.all(Records.map(async (record) => ((await deliver(record)) ? [] : [record.messageId])));
  return { batchItemFailures: left.flat().map((itemIdentifier) => ({ itemIdentifier })) };
}

/** @returns whether the message is done with */
async function deliver({ messageId, body, receiptHandle, attributes }: SQSRecord): Promise<boolean> {
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
