import type { ScheduledEvent, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Context } from '../context.ts';
import { needed, storeNamed } from '../environment.ts';
import { guardedFetch } from '../external-calendars/fetch.ts';
import { readerIn } from '../external-calendars/reader.ts';
import { syncCalendar } from '../external-calendars/sync.ts';
import { everySync, type SyncJob } from '../external-calendars/sync-job.ts';
import { createStructuredLog } from '../structured-log.ts';
import { effort } from '../telemetry/figures.ts';
import { Meter } from '../telemetry/meter.ts';
import { metered } from '../telemetry/metered.ts';
import { queueAt } from './queue.ts';
import { systemContext } from './system-context.ts';

const store = storeNamed(process.env);
const queue = queueAt(needed('CALENDARS_QUEUE_URL', process.env.CALENDARS_QUEUE_URL));
const log = createStructuredLog(process.env.METRICS_NAMESPACE);
const means = { fetch: guardedFetch(false), read: readerIn(new URL('./ics.mjs', import.meta.url)) };

/** Every quarter of an hour the calendars that are to be read go into the queue; from there each is read by itself. */
export async function handler(event: SQSEvent | ScheduledEvent): Promise<SQSBatchResponse> {
  const meter = new Meter();
  const ctx = systemContext(metered(store, meter), Date.now(), log);
  const left: string[] = [];
  if ('Records' in event) {
    for (const record of event.Records) if (!(await synced(record, ctx))) left.push(record.messageId);
  } else {
    await queue.send(await everySync(ctx.store));
  }
  log.info('calendars', { failed: left.length, ...effort(meter, performance.now()) });
  return { batchItemFailures: left.map((itemIdentifier) => ({ itemIdentifier })) };
}

/** @returns whether the message is done with */
async function synced({ messageId, body }: SQSRecord, ctx: Context): Promise<boolean> {
  try {
    await syncCalendar(ctx, JSON.parse(body) as SyncJob, means);
    return true;
  } catch (error) {
    log.error('An external calendar could not be synced', { error, message_id: messageId });
    return false;
  }
}
