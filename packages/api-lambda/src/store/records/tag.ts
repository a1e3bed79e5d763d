import type { Recorded } from './recorded.ts';

export interface Tag extends Recorded {
  readonly kind: 'tag';
  readonly name: string;
  /** Who added it. */
  readonly user_id?: string;
}
