import type { Minute } from '@openings/engine';
import type { EffectiveSetting } from '../settings.ts';
import type { Appointment } from '../store/items.ts';
import { isActive } from './occupancy.ts';

/** Why a client may not move or cancel an appointment of theirs. */
export type Immovable = 'not-allowed' | 'too-late' | 'past' | 'status' | 'cap-reached';

/**
 * Whether a client may still move this appointment. Past ones only where the setting says so, and not those with a
 * status that it rules out.
 * @returns the first reason against it, undefined where there is none
 */
export function mayReschedule(now: Minute, appointment: Appointment, setting: EffectiveSetting): Immovable | undefined {
  if (!setting.allow_clients_to_reschedule_appt) return 'not-allowed';
  if (appointment.pm_status && setting.disallowed_reschedulable_statuses.includes(appointment.pm_status))
    return 'status';
  const cap = setting.patient_reschedule_count_cap;
  if (cap !== undefined && appointment.patient_reschedule_count >= cap) return 'cap-reached';
  if (appointment.start <= now) return setting.allow_past_appointment_rescheduling ? undefined : 'past';
  return appointment.start - now < setting.minimum_advance_reschedule_time ? 'too-late' : undefined;
}

/** Whether a client may still cancel this appointment. */
export function mayCancel(now: Minute, appointment: Appointment, setting: EffectiveSetting): Immovable | undefined {
  if (!setting.allow_clients_to_cancel_appt) return 'not-allowed';
  if (!isActive(appointment)) return 'status';
  if (appointment.start <= now) return 'past';
  return appointment.start - now < setting.minimum_advance_cancel_time ? 'too-late' : undefined;
}
