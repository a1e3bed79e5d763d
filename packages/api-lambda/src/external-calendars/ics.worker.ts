import { parentPort, workerData } from 'node:worker_threads';
import { zone } from '@openings/engine';
import { busyTimes } from './busy-times.ts';
import type { Read, ReadingTask } from './reader.ts';
import { Unreadable } from './trouble.ts';

/** The thread in which calendars are read (reader.ts tells why): one task, one answer. */
parentPort?.postMessage(read(workerData));

function read({ texts, range, home, account }: ReadingTask): Read {
  try {
    return { times: texts.flatMap((text) => busyTimes(text, { range, home: zone(home), account })) };
  } catch (error) {
    if (error instanceof Unreadable) return { trouble: error.trouble };
    throw error;
  }
}
