import { type Context, createContext } from '../context.ts';
import { anonymous } from '../identity/viewer.ts';
import type { Logger } from '../log.ts';
import type { Store } from '../store/store.ts';

/** The world of work that nobody has asked for: without a viewer, and without the right to issue keys. */
export const systemContext = (store: Store, nowMs: number, log: Logger): Context =>
  createContext({ nowMs, requestId: crypto.randomUUID(), viewer: anonymous, store, keyring: noKeyring, log });

const noKeyring: Context['keyring'] = {
  issue() {
    throw new Error('Nobody who could be given a key is here.');
  },
};
