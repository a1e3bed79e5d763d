import type { Context } from '../context.ts';
import type { AvailabilityOrOccurrence } from '../present/availability.ts';
import { chosenHours, type HoursFilter } from './availability/list.ts';

/** The hours in which providers can be booked. */
export async function availabilities(args: HoursFilter, ctx: Context): Promise<AvailabilityOrOccurrence[]> {
  return chosenHours(args, ctx);
}
