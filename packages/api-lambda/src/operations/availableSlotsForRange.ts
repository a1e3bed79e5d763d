import type { Context } from '../context.ts';
import type { AppointmentType } from '../store/items.ts';
import { printInstant } from '../wire/instant-out.ts';
import { onePerInstant, slotsOf } from './slots/cut.ts';
import { rangeOfDays } from './slots/range-asked.ts';
import { searchSlots } from './slots/search.ts';
import type { SlotArguments } from './slots/slot-arguments.ts';

/** A slot as the API shows it: plain properties, since a month of them is resolved at once. */
export interface PrintedSlot {
  readonly date: string;
  readonly length: number;
  readonly user_id: string;
  readonly appointment_id: string | null;
  readonly appointment_type: AppointmentType | null;
  readonly is_fully_booked: boolean | null;
  readonly has_waitlist_enabled: boolean | null;
}

/** The starts that can be booked on these days, in order; group sessions with room come as slots with their appointment. */
export async function availableSlotsForRange(args: SlotArguments, ctx: Context): Promise<PrintedSlot[]> {
  const search = await searchSlots(args, ctx, (zone) => rangeOfDays(args, ctx.now, zone));
  if (!search) return [];
  const found = slotsOf(search, { waitlist: args.clients_can_join_waitlist ?? false });
  const slots = (args.make_unique ?? true) ? onePerInstant(found) : found;
  return slots.map(({ start, length, provider, session }) => ({
    date: printInstant(start, search.zone),
    length,
    user_id: provider.id,
    appointment_id: session?.entry.id ?? null,
    appointment_type: session?.type ?? null,
    is_fully_booked: session && args.clients_can_join_waitlist ? session.full : null,
    has_waitlist_enabled: session && args.clients_can_join_waitlist ? session.type.is_waitlist_enabled : null,
  }));
}
