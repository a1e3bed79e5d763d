import type { Recorded } from './recorded.ts';

/** One kind of event that a webhook is told of, and how telling it goes. */
export interface Subscription {
  readonly id: string;
  readonly event_type: string;
  readonly created_at: number;
  readonly updated_at: number;
  /** The first and the last failure since it last worked, epoch milliseconds, and how many there were. */
  readonly first_failed_at?: number;
  readonly last_failed_at?: number;
  readonly retry_count: number;
}

/** An address that is told of changes. */
export interface Webhook extends Recorded {
  readonly kind: 'webhook';
  readonly url: string;
  readonly is_enabled: boolean;
  /** What it did not take is tried again, for up to three days. */
  readonly should_retry: boolean;
  /** By it the receiver knows our messages. */
  readonly signature_secret: string;
  /** When its people were warned that it fails; epoch milliseconds. */
  readonly warned_at?: number;
  readonly webhook_events: readonly Subscription[];
}
