/** For those who carry events onward without AWS's queues: the local server and the tests. */
export { attempt } from './attempt.ts';
export { deliveriesOf } from './fan-out.ts';
export { guardedPost } from './post.ts';
