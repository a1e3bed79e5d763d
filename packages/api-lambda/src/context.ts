import type { Minute } from '@openings/engine';
import type { CalendarLink } from './calendar/links.ts';
import type { Keyring } from './identity/api-key.ts';
import type { Viewer } from './identity/viewer.ts';
import type { Logger } from './log.ts';
import type { Once } from './store/once.ts';
import type { Store } from './store/store.ts';
import type { Meter } from './telemetry/meter.ts';

/** One request's world. Everything an operation knows beside its arguments. */
export interface Context {
  /** Epoch milliseconds: the one reading of the clock that the whole request goes by. */
  readonly nowMs: number;
  /** The minute that is running, in which an appointment could start now. */
  readonly now: Minute;
  readonly requestId: string;
  readonly viewer: Viewer;
  readonly store: Store;
  /** The idempotency key that the request carries, if it does. */
  readonly once?: Once;
  /** Issues API keys. */
  readonly keyring: Keyring;
  readonly log: Logger;
  /** What the request comes to, for its line in the log. */
  readonly meter?: Meter;
  /** Webhooks are not told of what this request changes: its author asked for that. */
  readonly quiet?: boolean;
  /** Webhooks may lead to this machine and the networks around it: true on a developer's own. */
  readonly privateTargets?: boolean | undefined;
  /** The address of a calendar, where the installation has a public URL. */
  readonly calendarLink?: CalendarLink | undefined;
}

/** The world of a request that arrives at `nowMs`, epoch milliseconds. */
export function createContext(given: Omit<Context, 'now'>): Context {
  return { ...given, now: Math.floor(given.nowMs / 60_000) };
}
