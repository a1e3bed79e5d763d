import type { Context } from '../context.ts';
import type { EditAvailabilityWithAppointmentTypesInput } from '../generated.ts';
import { mutation } from '../wire/answer.ts';
import { changeAvailability } from './availability/change.ts';
import { requireTies } from './availability/with-types.ts';

/** Changes which types hours on one date serve, and when they are. */
export const editAvailabilityWithAppointmentTypes = mutation(
  async (input: EditAvailabilityWithAppointmentTypesInput, ctx: Context) => ({
    availability: await changeAvailability(ctx, input.id, input, { check: requireTies }),
  }),
);
