import type { Recorded } from './recorded.ts';

/** What a client has left of one type. Its id is `<client>-<type>`'s own, given once. */
export interface Credit extends Recorded {
  readonly kind: 'credit';
  readonly user_id: string;
  readonly appointment_type_id: string;
  readonly quantity: number;
}

export type CreditEvent = 'granted' | 'spent' | 'returned';

export interface CreditChange extends Recorded {
  readonly kind: 'credit-change';
  readonly user_id: string;
  readonly appointment_type_id: string;
  readonly event: CreditEvent;
  /** Credits gained, or lost where negative: the rows of a client and type add up to its balance. */
  readonly by: number;
  /** The balance after the change. */
  readonly quantity: number;
  readonly appointment_id?: string;
  readonly initiator_id?: string;
}
