import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import { storeNamed } from '../environment.ts';
import type { Store } from '../store/store.ts';
import { createStructuredLog } from '../structured-log.ts';
import { effort } from '../telemetry/figures.ts';
import { Meter } from '../telemetry/meter.ts';
import { metered } from '../telemetry/metered.ts';
import { clocksNamed } from './environment.ts';
import { awsMessenger } from './reminders/aws-messenger.ts';
import type { Messenger } from './reminders/messenger.ts';
import { remind } from './reminders/remind.ts';
import type { Ring } from './reminders/ring.ts';
import { systemContext } from './system-context.ts';

const store = storeNamed(process.env);
const setClock = clocksNamed(process.env);
const log = createStructuredLog(process.env.METRICS_NAMESPACE);
const from = process.env.MAIL_FROM || undefined;
const messenger = awsMessenger(from, log);

/** Clocks that ring: clients are reminded, and the clocks set to the next moment. */
export async function handler({ Records }: SQSEvent): Promise<SQSBatchResponse> {
  const meter = new Meter();
  const count = { reminders_sent: 0, reminders_failed: 0 };
  const work = { store: metered(store, meter), messenger: counting(messenger, count) };
  const left = await Promise.all(
    Records.map(async (record) => ((await answered(record, work)) ? [] : [record.messageId])),
  );
  log.info('reminders', { rings: Records.length, ...count, ...effort(meter, performance.now()) });
  return { batchItemFailures: left.flat().map((itemIdentifier) => ({ itemIdentifier })) };
}

/** A messenger that counts what it sent, and what it could not send: e-mails only where they can be sent at all. */
function counting({ email, text }: Messenger, count: { reminders_sent: number; reminders_failed: number }): Messenger {
  const counted =
    <Message extends unknown[]>(send: (...message: Message) => Promise<void>) =>
    async (...message: Message): Promise<void> => {
      try {
        await send(...message);
        count.reminders_sent += 1;
      } catch (error) {
        count.reminders_failed += 1;
        throw error;
      }
    };
  return { email: from ? counted(email) : email, text: counted(text) };
}

/** @returns whether the ring is done with */
async function answered(
  { messageId, body }: SQSRecord,
  work: { store: Store; messenger: Messenger },
): Promise<boolean> {
  try {
    const ctx = systemContext(work.store, Date.now(), log);
    const next = await remind(ctx, JSON.parse(body) as Ring, work.messenger);
    if (next) await setClock(next, ctx.nowMs);
    return true;
  } catch (error) {
    log.error('A client could not be reminded', { error, message_id: messageId });
    return false;
  }
}
