import type { Context } from '../context.ts';
import type { editAvailabilityInput } from '../generated.ts';
import { mutation } from '../wire/answer.ts';
import { changeAvailability } from './availability/change.ts';

/** Changes hours: what is given, of all occurrences where they are weekly. */
export const editAvailability = mutation(async (input: editAvailabilityInput, ctx: Context) => ({
  availability: await changeAvailability(ctx, input.id, input, { user: input.user_id }),
}));
