import type { Recorded } from './recorded.ts';

export interface Group extends Recorded {
  readonly kind: 'group';
  readonly name: string;
  readonly user_id?: string;
  readonly invite_code: string;
}
