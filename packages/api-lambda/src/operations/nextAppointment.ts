import type { Context } from '../context.ts';
import type { Appointment } from '../store/items.ts';
import { listAppointments } from './appointment/list.ts';

/** The viewer's next active appointment, or the one that runs now. Staff who see no clients have none of their own. */
export async function nextAppointment(_args: object, ctx: Context): Promise<Appointment | null> {
  if (ctx.viewer.role === 'staff') return null;
  const [next] = await listAppointments({ filter: 'upcoming', include_blockers: false }, ctx);
  return next ?? null;
}
