import { signedIn } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import type { updateAppointmentInput } from '../../generated.ts';
import type { Appointment } from '../../store/items.ts';
import type { Refusal } from '../../wire/answer.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { changePlace } from './change-place.ts';
import { readToChange } from './find-appointment.ts';
import { placeByUuid } from './find-place.ts';

/**
 * An update that names a client's place in a session by its secret name: `client_confirmed` is said of that place alone,
 * and there is nothing else that its holder may say.
 * @throws BadInput
 */
export async function confirmPlace(
  { appointment_inclusion_uuid: uuid, client_confirmed: confirmed }: updateAppointmentInput,
  ctx: Context,
): Promise<{ appointment: Appointment } | Refusal> {
  const place = await placeByUuid(ctx, uuid ?? '');
  if (place?.organization !== signedIn(ctx).organization)
    throw new BadInput('appointment_inclusion_uuid', 'No place in a session has this name.');
  if (typeof confirmed !== 'boolean')
    throw new BadInput('client_confirmed', 'Say whether the client comes: true or false.');
  const noted = await changePlace(ctx, place, { confirmed });
  if ('messages' in noted) return noted;
  const [session] = await readToChange(ctx, [place.appointment_id]);
  return { appointment: session as Appointment };
}
