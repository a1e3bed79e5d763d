import { readerIn } from '../external-calendars/reader.ts';

/** For those who carry events onward without AWS's queues: the local server and the tests. */
export { guardedFetch } from '../external-calendars/fetch.ts';
export { syncCalendar } from '../external-calendars/sync.ts';
export { syncJobOf } from '../external-calendars/sync-job.ts';
export { attempt } from './attempt.ts';
export { deliveriesOf } from './fan-out.ts';
export { guardedPost } from './post.ts';
export { consoleMessenger } from './reminders/messenger.ts';
export { remind } from './reminders/remind.ts';
export { ringId, ringsOf } from './reminders/ring.ts';
export { systemContext } from './system-context.ts';
export { readerIn };

/** Reads calendars in a thread, from the file that was built beside this one. */
export const readCalendars = readerIn(new URL('./ics.mjs', import.meta.url));
