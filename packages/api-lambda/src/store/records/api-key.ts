import type { Recorded } from './recorded.ts';

export interface ApiKey extends Recorded {
  readonly kind: 'api-key';
  readonly user_id: string;
  readonly name?: string;
  /** HMAC-SHA-256 of the secret, hexadecimal. */
  readonly hmac: string;
  readonly displayable_key: string;
  /** Epoch milliseconds. */
  readonly expires?: number;
}
