import type { Context } from '../../context.ts';
import { type Appointment, recordOf, type Series } from '../../store/items.ts';
import { LostRace } from '../../store/store.ts';
import { key } from '../../store/table.ts';

/**
 * The series of an occurrence, as last committed.
 * @throws LostRace where it is no longer of it: the series was cut in two since the occurrence was read
 */
export async function seriesOf(ctx: Context, occurrence: Appointment): Promise<Series> {
  const item = await ctx.store.get(key.series(occurrence.series_id as string), { consistent: true });
  const series = recordOf('series', item) as Series;
  if (series.appointment_ids.includes(occurrence.id)) return series;
  throw new LostRace(['unchanged']);
}
