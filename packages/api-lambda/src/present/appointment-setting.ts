import type { AppointmentType, Setting } from '../store/items.ts';

/** Whose setting is shown: an organization's or a provider's own record, or the appointment type that carries one. */
export type SettingOwner = Setting | AppointmentType;
