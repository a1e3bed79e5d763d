import { isMember, signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { updateAppointmentInclusionInput } from '../generated.ts';
import { untilCommitted } from '../store/commit.ts';
import { mutation } from '../wire/answer.ts';
import { BadInput, quote } from '../wire/bad-input.ts';
import { changePlace } from './appointment/change-place.ts';
import { placeById } from './appointment/find-place.ts';
import { isTheirs } from './appointmentInclusion.ts';

/**
 * Notes that a client came to a session, has confirmed, or has cancelled: then the seat goes to whoever waits longest. A
 * client confirms or cancels their own place, the latter as long as the setting lets them cancel appointments.
 */
export const updateAppointmentInclusion = mutation((input: updateAppointmentInclusionInput, ctx: Context) =>
  untilCommitted(ctx, async () => {
    signedIn(ctx);
    if (!input.id) throw new BadInput('id', "id is required: the id of a client's place in a session.");
    const place = await placeById(ctx, input.id);
    if (!place || !isTheirs(place, ctx))
      throw new BadInput('id', `No appointment inclusion with id ${quote(input.id)}.`);
    if (!isMember(ctx) && typeof input.attended === 'boolean')
      throw new BadInput('attended', 'Whether a client came is for the practice to note.');
    return changePlace(ctx, place, input);
  }),
);
