/** For those who carry events onward without AWS's queues: the local server and the tests. */
export { attempt } from './attempt.ts';
export { deliveriesOf } from './fan-out.ts';
export { guardedPost } from './post.ts';
export { consoleMessenger } from './reminders/messenger.ts';
export { remind } from './reminders/remind.ts';
export { ringId, ringsOf } from './reminders/ring.ts';
export { systemContext } from './system-context.ts';
