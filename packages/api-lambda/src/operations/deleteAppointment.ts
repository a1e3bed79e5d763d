import { signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { deleteAppointmentInput } from '../generated.ts';
import { requireBlockRight } from '../identity/calendar-right.ts';
import { untilCommitted } from '../store/commit.ts';
import type { Appointment } from '../store/items.ts';
import { mutation } from '../wire/answer.ts';
import { BadInput } from '../wire/bad-input.ts';
import { findAppointment, readToChange, takesPart } from './appointment/find-appointment.ts';
import { placeByUuid } from './appointment/find-place.ts';
import { requireKeptHere } from './appointment/kept-elsewhere.ts';
import { deletedByStaff, takenBackByClient } from './appointment/take-back.ts';

/**
 * Takes an appointment back. Staff delete it: it is no longer visible. A client cancels it: its status says so, and it
 * stays visible; of a group session they leave their seat, which goes to whoever waits longest. With `deleteRecurring`
 * the same happens to all later occurrences of its series. Who knows the secret name of a client's place in a session
 * (`appointment_inclusion_uuid`) acts for that client there, once signed in.
 */
export const deleteAppointment = mutation((input: deleteAppointmentInput, ctx: Context) =>
  untilCommitted(ctx, async () => {
    const { appointment_inclusion_uuid: uuid } = input;
    if (uuid) {
      const { session, client } = await placeNamed(ctx, uuid);
      return takenBackByClient(ctx, input, session, client);
    }
    const { role, user } = signedIn(ctx);
    const first = await findAppointment(ctx, input.id);
    if (role === 'client') return takenBackByClient(ctx, input, first, user.id);
    requireBlockRight(ctx, [first]);
    requireKeptHere(first);
    return deletedByStaff(ctx, input, first, user.id);
  }),
);

async function placeNamed(ctx: Context, uuid: string): Promise<{ session: Appointment; client: string }> {
  const place = await placeByUuid(ctx, uuid);
  const ours = place?.organization === signedIn(ctx).organization;
  const [session] = place && ours ? await readToChange(ctx, [place.appointment_id]) : [];
  if (place && session && takesPart(session, place.user_id)) return { session, client: place.user_id };
  throw new BadInput('appointment_inclusion_uuid', 'No place in a session has this name.');
}
