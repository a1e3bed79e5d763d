import type { Context } from '../context.ts';
import type { QueryappointmentsCountArgs } from '../generated.ts';
import { listAppointments } from './appointment/list.ts';

/** How many appointments `appointments` would list with the same arguments, all pages together. */
export async function appointmentsCount(args: Partial<QueryappointmentsCountArgs>, ctx: Context): Promise<number> {
  return (await listAppointments(args, ctx)).length;
}
