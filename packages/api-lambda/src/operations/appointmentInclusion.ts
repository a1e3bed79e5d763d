import { isMember, signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { QueryappointmentInclusionArgs } from '../generated.ts';
import type { Inclusion } from '../store/items.ts';
import { placeById, placeByUuid } from './appointment/find-place.ts';

/**
 * A client's place in a session: by its secret name to everybody of the organization who knows it; by its id to members,
 * and to the client whose place it is. Null for all others.
 */
export async function appointmentInclusion(
  { id, uuid }: Partial<QueryappointmentInclusionArgs>,
  ctx: Context,
): Promise<Inclusion | null> {
  const { organization } = signedIn(ctx);
  const place = uuid ? await placeByUuid(ctx, uuid) : await placeById(ctx, id ?? '');
  if (place?.organization !== organization) return null;
  return uuid || isTheirs(place, ctx) ? place : null;
}

/** Whether a place is of the viewer's organization, and of a client their own. */
export function isTheirs(place: Inclusion, ctx: Context): boolean {
  const { viewer } = ctx;
  if (viewer.role === 'anonymous' || place.organization !== viewer.organization) return false;
  return isMember(ctx) || place.user_id === viewer.user.id;
}
