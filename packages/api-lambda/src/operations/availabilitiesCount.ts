import type { Context } from '../context.ts';
import { chosenHours, type HoursFilter } from './availability/list.ts';

/** How many hours, dated and weekly, the arguments choose. */
export async function availabilitiesCount(args: HoursFilter, ctx: Context): Promise<number> {
  return (await chosenHours({ ...args, one_time: true, is_repeating: true }, ctx)).length;
}
