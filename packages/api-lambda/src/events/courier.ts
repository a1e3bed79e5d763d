import type { Logger } from '../log.ts';
import type { Store } from '../store/store.ts';
import type { Post } from './post.ts';
import type { Messenger } from './reminders/messenger.ts';

/** What delivering takes beside the message. */
export interface Courier {
  readonly store: Store;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  readonly post: Post;
  /** By whom people hear of a webhook that is not well. */
  readonly messenger: Messenger;
  readonly log: Logger;
}
