import type { Context } from '../../context.ts';
import { change, changed } from '../../store/commit.ts';
import { only, type SchedulingFacts } from '../../store/facts.ts';
import { type Appointment, type AppointmentRequest, recordOf } from '../../store/items.ts';
import type { Write } from '../../store/store.ts';
import { key } from '../../store/table.ts';
import { statusFields } from './status.ts';

/** A request, and whether an appointment was made of it that is still there. */
export interface RequestToFulfill {
  readonly request: AppointmentRequest;
  readonly fulfilled: boolean;
}

/** The request of the organization among what was asked for. */
export async function requestIn(
  ctx: Context,
  { others, organization }: SchedulingFacts,
): Promise<RequestToFulfill | undefined> {
  const request = only(others, 'appointment-request').find((one) => one.organization === organization.id);
  if (!request?.first_appointment_id) return request && { request, fulfilled: false };
  const at = key.appointment(request.first_appointment_id);
  const first = recordOf('appointment', await ctx.store.get(at, { consistent: true }));
  return { request, fulfilled: first !== undefined && first.deleted_at === undefined };
}

/**
 * Writes that an appointment was made of a request: it is closed, and from then on the client's. Of several appointments
 * the first one counts.
 */
export function fulfillment(ctx: Context, { request, fulfilled }: RequestToFulfill, appointment: Appointment): Write[] {
  if (fulfilled && request.current_status === 'CLOSED') return [];
  const after = changed(ctx, request, {
    ...statusFields(ctx, request, 'CLOSED'),
    ...(!fulfilled && { first_appointment_id: appointment.id }),
    patient_id: request.patient_id ?? appointment.user_id,
  });
  return change(ctx, 'APPOINTMENT_REQUEST', request, after);
}
