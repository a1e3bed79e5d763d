import { type Commitment, type Interval, overlaps } from '@openings/engine';
import type { Context } from '../../context.ts';
import { isActive } from '../../scheduling/occupancy.ts';
import { only } from '../../store/facts.ts';
import type { User } from '../../store/items.ts';
import type { Item } from '../../store/store.ts';
import { key } from '../../store/table.ts';

/** The appointments of a client that overlap a stretch of time, in order, sessions that they attend among them. */
export async function appointmentsOf(
  client: User,
  agenda: readonly Item[],
  span: Interval,
  ctx: Context,
): Promise<Commitment[]> {
  const places = only(agenda, 'inclusion').filter(({ start, waiting }) => start < span.end && !waiting);
  const sessions = await ctx.store.getMany(places.map(({ appointment_id }) => key.appointment(appointment_id)));
  return [...only(agenda, 'appointment'), ...only(sessions, 'appointment')]
    .filter((one) => one.organization === client.organization && isActive(one) && overlaps(one, span))
    .sort((a, b) => a.start - b.start);
}
