import { isMember } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { QueryappointmentArgs } from '../generated.ts';
import { appointmentsIn } from '../scheduling/staged.ts';
import type { Appointment } from '../store/items.ts';
import { key } from '../store/table.ts';
import { isId } from '../wire/ids-in.ts';
import { takesPart } from './appointment/find-appointment.ts';

/**
 * One appointment: members see those of their organization, also deleted ones where they ask for them; clients their
 * own; and everybody group sessions, which are public. Null for all others.
 */
export async function appointment(
  { id, include_deleted }: Partial<QueryappointmentArgs>,
  ctx: Context,
): Promise<Appointment | null> {
  if (!id || !isId(id)) return null;
  const [found] = await appointmentsIn(ctx, [await ctx.store.get(key.appointment(id))]);
  if (!found || !visible(found, ctx)) return null;
  const shown = found.deleted_at === undefined || (include_deleted && isMember(ctx));
  return shown ? found : null;
}

function visible(found: Appointment, { viewer }: Context): boolean {
  if (found.is_group && found.deleted_at === undefined && viewer.role === 'anonymous') return true;
  if (viewer.role === 'anonymous' || found.organization !== viewer.organization) return false;
  return viewer.role !== 'client' || found.is_group || takesPart(found, viewer.user.id);
}
