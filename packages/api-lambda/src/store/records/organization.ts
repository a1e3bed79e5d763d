import type { Recorded } from './recorded.ts';

export interface Organization extends Recorded {
  readonly kind: 'organization';
  readonly name: string;
  readonly timezone: string;
}
