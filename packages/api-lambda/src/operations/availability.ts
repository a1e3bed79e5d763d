import type { Context } from '../context.ts';
import type { QueryavailabilityArgs } from '../generated.ts';
import type { AvailabilityOrOccurrence } from '../present/availability.ts';
import { findAvailability } from './availability/writes.ts';

/** One row of hours by its id, or one occurrence of weekly hours by its own: the row's id and the date, "77-2026-11-22". */
export async function availability(
  args: QueryavailabilityArgs,
  ctx: Context,
): Promise<AvailabilityOrOccurrence | null> {
  const [, id, occurrence] = /^(\d+)(?:-(\d{4}-\d\d-\d\d))?$/.exec(args.id ?? '') ?? [];
  const hours = await findAvailability(ctx, id);
  if (!hours || (occurrence && !hours.is_repeating)) return null;
  return occurrence ? { ...hours, occurrence } : hours;
}
