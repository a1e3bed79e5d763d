import { isMember } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { QueryappointmentInclusionArgs } from '../generated.ts';
import type { Inclusion } from '../store/items.ts';
import { placeById, placeByUuid } from './appointment/find-place.ts';

/**
 * A client's place in a session: by its secret name to whoever knows it; by its id to members, and to the client whose
 * place it is. Null for all others.
 */
export async function appointmentInclusion(
  { id, uuid }: Partial<QueryappointmentInclusionArgs>,
  ctx: Context,
): Promise<Inclusion | null> {
  if (uuid) return (await placeByUuid(ctx, uuid)) ?? null;
  const place = id && ctx.viewer.role !== 'anonymous' ? await placeById(ctx, id) : undefined;
  return place && isTheirs(place, ctx) ? place : null;
}

/** Whether a place is of the viewer's organization, and of a client their own. */
export function isTheirs(place: Inclusion, ctx: Context): boolean {
  const { viewer } = ctx;
  if (viewer.role === 'anonymous' || place.organization !== viewer.organization) return false;
  return isMember(ctx) || place.user_id === viewer.user.id;
}
