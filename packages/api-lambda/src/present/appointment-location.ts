import type { AppointmentLocation } from '../settings.ts';

/** A location with the id of the setting it is part of. */
export interface LocationOfSetting extends AppointmentLocation {
  readonly appointment_setting_id: string;
}
