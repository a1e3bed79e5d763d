import type { ContactTypeSetting } from '../settings.ts';

/** A contact type with the id of the setting it is part of. */
export interface ContactTypeOfSetting extends ContactTypeSetting {
  readonly appointment_setting_id: string;
}
