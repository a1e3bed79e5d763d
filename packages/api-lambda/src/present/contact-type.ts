import type { ContactTypeSetting } from '../settings.ts';
import type { Presenter } from './presenter.ts';

/** A contact type with the setting it is part of. */
export interface ContactTypeOfSetting extends ContactTypeSetting {
  readonly appointment_setting_id: string;
  /** The provider whose setting it is, if it is one's. */
  readonly user_id?: string;
}

/** Contact types belong to a setting, to no type and no form. */
export const contactType: Presenter<'ContactType'> = {
  appointment_type_id: () => null,
  form_id: () => null,
};
