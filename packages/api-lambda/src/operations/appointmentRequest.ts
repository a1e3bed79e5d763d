import { find, isMember, signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { QueryappointmentRequestArgs } from '../generated.ts';
import type { AppointmentRequest } from '../store/items.ts';

/** One request of the viewer's organization; of a client its own. */
export async function appointmentRequest(
  { id }: QueryappointmentRequestArgs,
  ctx: Context,
): Promise<AppointmentRequest | null> {
  const request = await find(ctx, 'appointment-request', id);
  const visible = isMember(ctx) || request?.patient_id === signedIn(ctx).user.id;
  return request && visible ? request : null;
}
