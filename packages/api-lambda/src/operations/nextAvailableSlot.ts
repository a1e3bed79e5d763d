import { dayOf, type Interval, type Zone } from '@openings/engine';
import type { Context } from '../context.ts';
import { printInstant } from '../wire/instant-out.ts';
import { slotsOf } from './slots/cut.ts';
import { daysHeldWithin, LONGEST_RANGE } from './slots/range-asked.ts';
import { searchSlots } from './slots/search.ts';
import type { SlotArguments } from './slots/slot-arguments.ts';

/** Most searches end within a month: only those that do not read the year's other pages. */
const FIRST_LOOK = 31;

/** The first start that can be booked within a year from now, or null. */
export async function nextAvailableSlot(args: SlotArguments, ctx: Context): Promise<string | null> {
  for (const [from, to] of [
    [0, FIRST_LOOK],
    [FIRST_LOOK, LONGEST_RANGE],
  ] as const) {
    const search = await searchSlots(args, ctx, (zone) => daysFromToday(args, ctx, zone, from, to));
    if (!search) return null;
    const [first] = slotsOf(search, { limit: 1 });
    if (first) return printInstant(first.start, search.zone);
  }
  return null;
}

function daysFromToday(args: SlotArguments, ctx: Context, zone: Zone, from: number, to: number): Interval {
  const today = dayOf(zone.toWall(ctx.now));
  return daysHeldWithin(args, today + from, today + to - 1, zone);
}
