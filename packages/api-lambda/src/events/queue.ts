import { ChangeMessageVisibilityCommand, SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';

/** SQS takes ten messages at a time. */
const BATCH = 10;

/** A queue of AWS. Each message is JSON. */
export interface Queue {
  /** Sends messages, in order, to be received after so many seconds, up to 900. @throws Error where one was not taken */
  send(bodies: readonly object[], delaySeconds?: number): Promise<void>;
  /** Lets a message that was received come again after so many seconds, up to twelve hours. */
  postpone(receipt: string, seconds: number): Promise<void>;
}

/** The queue at a URL. Region and credentials come from the function's own environment. */
export function queueAt(url: string): Queue {
  const client = new SQSClient();
  return {
    async send(bodies, delaySeconds = 0) {
      for (let start = 0; start < bodies.length; start += BATCH) {
        const batch = bodies.slice(start, start + BATCH);
        const Entries = batch.map((body, i) => ({
          Id: String(i),
          MessageBody: JSON.stringify(body),
          DelaySeconds: delaySeconds,
        }));
        const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: url, Entries }));
        if (Failed.length > 0) throw new Error(`The queue did not take ${Failed.length} messages: ${Failed[0]?.Code}.`);
      }
    },
    async postpone(receipt, seconds) {
      const change = { QueueUrl: url, ReceiptHandle: receipt, VisibilityTimeout: seconds };
      await client.send(new ChangeMessageVisibilityCommand(change));
    },
  };
}
