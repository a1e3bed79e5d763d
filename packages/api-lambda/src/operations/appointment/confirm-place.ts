import { signedIn } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import type { updateAppointmentInput } from '../../generated.ts';
import { committed } from '../../store/commit.ts';
import type { Appointment } from '../../store/items.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { noted, placeInSession } from './change-place.ts';
import { placeByUuid } from './find-place.ts';

/**
 * An update that names a client's place in a session by its secret name: `client_confirmed` is said of that place alone,
 * and there is nothing else that its holder may say.
 * @throws BadInput
 */
export async function confirmPlace(
  { appointment_inclusion_uuid: uuid, client_confirmed: confirmed }: updateAppointmentInput,
  ctx: Context,
): Promise<{ appointment: Appointment }> {
  const found = await placeByUuid(ctx, uuid ?? '');
  if (found?.organization !== signedIn(ctx).organization)
    throw new BadInput('appointment_inclusion_uuid', 'No place in a session has this name.');
  if (typeof confirmed !== 'boolean')
    throw new BadInput('client_confirmed', 'Say whether the client comes: true or false.');
  const { session: appointment, place } = await placeInSession(ctx, found);
  return committed(ctx, noted(ctx, place, { confirmed }, appointment).writes, { appointment });
}
