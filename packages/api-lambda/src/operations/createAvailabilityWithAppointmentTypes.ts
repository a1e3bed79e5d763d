import type { Context } from '../context.ts';
import type { CreateAvailabilityWithAppointmentTypesInput } from '../generated.ts';
import { committed } from '../store/commit.ts';
import { mutation } from '../wire/answer.ts';
import { BadInput } from '../wire/bad-input.ts';
import { newAvailability } from './availability/new.ts';
import { hoursOwner } from './availability/owner.ts';
import { nonGroupTypes, requireTies } from './availability/with-types.ts';
import { availabilityChange } from './availability/writes.ts';

/** Opens hours on one date for certain types: those listed, or every type that is no group's. */
export const createAvailabilityWithAppointmentTypes = mutation(
  async (input: CreateAvailabilityWithAppointmentTypesInput, ctx: Context) => {
    const { link_all_non_group_types: all, ...stated } = input;
    if (Boolean(all) === Boolean(input.appointment_type_ids?.length)) {
      throw new BadInput('appointment_type_ids', 'Send either appointment_type_ids or link_all_non_group_types: true.');
    }
    const owner = await hoursOwner(ctx, input.user_id);
    const types = all ? { appointment_type_ids: await nonGroupTypes(ctx) } : {};
    const availability = await newAvailability(ctx, { ...stated, ...types }, owner);
    requireTies(availability, owner);
    return committed(ctx, availabilityChange(ctx, undefined, availability), { availability });
  },
);
