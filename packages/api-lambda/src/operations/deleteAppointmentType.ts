import { findLivingType } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { deleteAppointmentTypeInput } from '../generated.ts';
import { change, changed, committed, untilCommitted } from '../store/commit.ts';
import { mutation } from '../wire/answer.ts';

/** Takes a type out of every list but keeps it for the appointments that have it. */
export const deleteAppointmentType = mutation(async (input: deleteAppointmentTypeInput, ctx: Context) => {
  return untilCommitted(ctx, async () => {
    const before = await findLivingType(ctx, input.id, 'id');
    const appointmentType = changed(ctx, before, { deleted_at: ctx.nowMs });
    return committed(ctx, change(ctx, 'APPOINTMENT_TYPE', before, appointmentType), { appointmentType });
  });
});
