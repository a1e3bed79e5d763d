import { findNamed } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { deleteAppointmentRequestInput } from '../generated.ts';
import { committed, removal, untilCommitted } from '../store/commit.ts';
import { mutation } from '../wire/answer.ts';

/** Removes a request. Appointments that were made of it stay, and keep its id. */
export const deleteAppointmentRequest = mutation(async (input: deleteAppointmentRequestInput, ctx: Context) =>
  untilCommitted(ctx, async () => {
    const appointmentRequest = await findNamed(ctx, 'appointment-request', input.id, 'id');
    return committed(ctx, removal(ctx, 'APPOINTMENT_REQUEST', appointmentRequest), { appointmentRequest });
  }),
);
