import type { Appointment } from '../../store/items.ts';
import type { Checkout } from './read-checkout.ts';

/** What a checkout that went through answers with. */
export interface CheckedOut {
  readonly appointment: Appointment;
  readonly appointments: readonly Appointment[];
  readonly patientEmail: string | null;
  /** The caller need not look for another provider; and an answer must not tell whether a visitor was known. */
  readonly reassignClientProvider: false;
}

/** The answer to a checkout that booked or joined these. */
export function checkedOut(checkout: Checkout, appointments: readonly Appointment[]): CheckedOut {
  const appointment = appointments[0] as Appointment;
  return { appointment, appointments, patientEmail: checkout.email ?? null, reassignClientProvider: false };
}
