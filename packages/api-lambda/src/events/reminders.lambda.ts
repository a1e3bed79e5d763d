import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { storeNamed } from '../environment.ts';
import { createStructuredLog } from '../structured-log.ts';
import { clocksNamed } from './environment.ts';
import { awsMessenger } from './reminders/aws-messenger.ts';
import { remind } from './reminders/remind.ts';
import type { Ring } from './reminders/ring.ts';
import { systemContext } from './system-context.ts';

const store = storeNamed(process.env);
const setClock = clocksNamed(process.env);
const log = createStructuredLog();
const messenger = awsMessenger(process.env.MAIL_FROM || undefined, log);

/** Clocks that ring: clients are reminded, and the clocks set to the next moment. */
export async function handler({ Records }: SQSEvent): Promise<SQSBatchResponse> {
  const left = await Promise.all(Records.map(async (record) => ((await answered(record)) ? [] : [record.messageId])));
  return { batchItemFailures: left.flat().map((itemIdentifier) => ({ itemIdentifier })) };
}

/** @returns whether the ring is done with */
async function answered({ messageId, body }: SQSRecord): Promise<boolean> {
  try {
    const ctx = systemContext(store, Date.now(), log);
    const next = await remind(ctx, JSON.parse(body) as Ring, messenger);
    if (next) await setClock(next, ctx.nowMs);
    return true;
  } catch (error) {
    log.error('A client could not be reminded', { error, message_id: messageId });
    return false;
  }
}
