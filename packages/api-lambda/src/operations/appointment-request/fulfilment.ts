import type { Context } from '../../context.ts';
import { change, changed } from '../../store/commit.ts';
import type { SchedulingFacts } from '../../store/facts.ts';
import { only } from '../../store/facts.ts';
import type { Appointment, AppointmentRequest } from '../../store/items.ts';
import type { Write } from '../../store/store.ts';
import { statusFields } from './status.ts';

/** The request of the organization among what was asked for. */
export const requestIn = ({ others, organization }: SchedulingFacts): AppointmentRequest | undefined =>
  only(others, 'appointment-request').find((request) => request.organization === organization.id);

/**
 * Writes that an appointment was made of a request: it is closed, and from then on the client's. Of several appointments
 * the first one counts.
 */
export function fulfilment(ctx: Context, request: AppointmentRequest, appointment: Appointment): Write[] {
  if (request.first_appointment_id && request.current_status === 'CLOSED') return [];
  const after = changed(ctx, request, {
    ...statusFields(ctx, request, 'CLOSED'),
    first_appointment_id: request.first_appointment_id ?? appointment.id,
    patient_id: request.patient_id ?? appointment.user_id,
  });
  return change(ctx, 'APPOINTMENT_REQUEST', request, after);
}
