import type { Context } from '../context.ts';
import type { updateAppointmentInput } from '../generated.ts';
import { untilCommitted } from '../store/commit.ts';
import { mutation } from '../wire/answer.ts';
import { updateByClient } from './appointment/client-reschedule.ts';
import { confirmPlace } from './appointment/confirm-place.ts';
import { updateByStaff } from './appointment/staff-update.ts';

/**
 * Changes an appointment. Staff change anything, to any time; a client moves one of their own to a start that is
 * offered, as often and as late as the setting allows, or confirms it. Who knows the secret name of a place in a session
 * (`appointment_inclusion_uuid`) confirms that place.
 */
export const updateAppointment = mutation((input: updateAppointmentInput, ctx: Context) =>
  untilCommitted(ctx, () => {
    if (input.appointment_inclusion_uuid) return confirmPlace(input, ctx);
    return ctx.viewer.role === 'client' ? updateByClient(input, ctx, ctx.viewer.user) : updateByStaff(input, ctx);
  }),
);
