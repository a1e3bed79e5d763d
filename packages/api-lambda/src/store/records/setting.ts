import type { SettingFields } from '../../settings.ts';
import type { Recorded } from './recorded.ts';

/** The setting of an organization or of one provider: only the fields that were set. Its id is its owner's. */
export interface Setting extends Recorded {
  readonly kind: 'setting';
  readonly owner: 'organization' | 'user';
  readonly fields: SettingFields;
}
