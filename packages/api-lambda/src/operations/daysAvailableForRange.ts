import { dayOf, type Interval, printDay, type Zone } from '@openings/engine';
import type { Context } from '../context.ts';
import { readDay } from '../wire/day-in.ts';
import { slotsOf } from './slots/cut.ts';
import { daysHeldWithin, rangeOfDays } from './slots/range-asked.ts';
import { searchSlots } from './slots/search.ts';
import type { SlotArguments } from './slots/slot-arguments.ts';

/** The days on which something can be booked, `YYYY-MM-DD`, in order. */
export async function daysAvailableForRange(
  args: SlotArguments & { readonly date_from_month?: string | null },
  ctx: Context,
): Promise<string[]> {
  const search = await searchSlots(args, ctx, (zone) =>
    args.start_date && args.end_date ? rangeOfDays(args, ctx.now, zone) : monthOf(args, ctx, zone),
  );
  if (!search) return [];
  const slots = slotsOf(search, { waitlist: args.clients_can_join_waitlist ?? false });
  const days = new Set(slots.map(({ start }) => dayOf(search.zone.toWall(start))));
  return [...days].map(printDay);
}

/** The calendar month of `date_from_month`, or the present one. */
function monthOf(
  args: SlotArguments & { readonly date_from_month?: string | null },
  ctx: Context,
  zone: Zone,
): Interval {
  const day = args.date_from_month
    ? readDay(args.date_from_month, 'date_from_month', zone)
    : dayOf(zone.toWall(ctx.now));
  const dayOfMonth = Number(printDay(day).slice(8));
  const first = day - dayOfMonth + 1;
  const next = first + 31;
  return daysHeldWithin(args, first, next - Number(printDay(next).slice(8)), zone);
}
