import { Worker } from 'node:worker_threads';
import type { Interval } from '@openings/engine';
import type { BusyTime } from './busy-time.ts';
import type { Trouble } from './trouble.ts';

/** What is to be read: the files of one calendar. */
export interface ReadingTask {
  readonly texts: readonly string[];
  readonly range: Interval;
  /** IANA id of the zone of times without one. */
  readonly home: string;
  readonly account?: string | undefined;
}

export type Read = { readonly times: readonly BusyTime[] } | { readonly trouble: Trouble };

/** Reads files. Never throws. */
export type Reader = (task: ReadingTask) => Promise<Read>;

/** Reading 2 MB takes a second or two. What takes longer was made to. */
const PATIENCE_MS = 10_000;

/** A file of 2 MB becomes some 100 MB of objects while it is read. */
const MEGABYTES = 256;

/**
 * Reads calendars in a thread of its own, which has ten seconds and so much memory and no more: whoever writes a calendar
 * chooses how hard its rules are to follow, and must not stop anybody else.
 * @param file the module of `ics.worker.ts`, as it was built
 */
export function readerIn(file: URL, patienceMs = PATIENCE_MS): Reader {
  return (task) =>
    new Promise((resolve) => {
      const worker = new Worker(file, { workerData: task, resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } });
      const end = (read: Read): void => {
        clearTimeout(timer);
        resolve(read);
        void worker.terminate();
      };
      const timer = setTimeout(() => end({ trouble: 'too-complex' }), patienceMs);
      worker.once('message', end);
      worker.once('error', () => end({ trouble: 'too-complex' }));
    });
}
