import type { Rate } from './http/rate-limit.ts';
import type { Tokens } from './identity/tokens.ts';
import type { Logger } from './log.ts';
import type { Store } from './store/store.ts';
import type { Trace } from './telemetry/trace.ts';

/** What the application has to be given: everything that differs between Lambda, one machine and a test. */
export interface AppOptions {
  readonly store: Store;
  /** Epoch milliseconds. The only clock. */
  readonly clock: () => number;
  /** Secret under which API keys are hashed. */
  readonly pepper: string;
  /** The peppers that are good at this moment, the present one first; asked for when something does not fit that above. */
  readonly goodPeppers?: (() => Promise<readonly string[]>) | undefined;
  /** Origins of browser applications; `*` for all. */
  readonly corsOrigins: readonly string[];
  /** Whether the schema may be asked about itself. */
  readonly introspection: boolean;
  readonly log: Logger;
  /** Tells where the time of a request went, where somebody wants to know. */
  readonly trace?: Trace | undefined;
  /** Tokens of an identity provider, where one is trusted. */
  readonly tokens?: Tokens | undefined;
  /** How often one signed-in user may ask; visitors are counted by the firewall, which knows their addresses. */
  readonly rate?: Rate | undefined;
  /** Whether webhooks may lead to this machine and the networks around it: on a developer's own, never elsewhere. */
  readonly privateTargets?: boolean;
  /** Where callers find this installation, for links that lead back to it; without, calendars have no address. */
  readonly publicUrl?: string | undefined;
}
