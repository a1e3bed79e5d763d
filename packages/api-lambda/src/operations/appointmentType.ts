import { find } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { QueryappointmentTypeArgs } from '../generated.ts';
import type { AppointmentType } from '../store/items.ts';

/** One type; a deleted one too, since appointments still have it. */
export async function appointmentType(args: QueryappointmentTypeArgs, ctx: Context): Promise<AppointmentType | null> {
  return (await find(ctx, 'appointment-type', args.id)) ?? null;
}
