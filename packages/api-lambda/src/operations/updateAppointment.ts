import type { Context } from '../context.ts';
import type { updateAppointmentInput } from '../generated.ts';
import { untilCommitted } from '../store/commit.ts';
import { mutation } from '../wire/answer.ts';
import { updateByClient } from './appointment/client-reschedule.ts';
import { updateByStaff } from './appointment/staff-update.ts';

/**
 * Changes an appointment. Staff change anything, to any time; a client moves one of their own to a start that is
 * offered, as often and as late as the setting allows, or confirms it.
 */
export const updateAppointment = mutation((input: updateAppointmentInput, ctx: Context) =>
  untilCommitted(() =>
    ctx.viewer.role === 'client' ? updateByClient(input, ctx, ctx.viewer.user) : updateByStaff(input, ctx),
  ),
);
