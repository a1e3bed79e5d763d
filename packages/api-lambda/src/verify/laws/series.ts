import { recordOf } from '../../store/items.ts';
import { key } from '../../store/table.ts';
import { lawOf } from '../law.ts';
import { appointmentsStanding } from '../standing.ts';

export const seriesHaveOccurrences = lawOf(
  'series',
  'A series has all its occurrences, and they know it',
  async (series, look) => {
    const occurrences = await appointmentsStanding(look, series.appointment_ids);
    const known = new Set(occurrences.flatMap((one) => (one?.series_id === series.id ? [one.id] : [])));
    return series.appointment_ids.filter((id) => !known.has(id)).map((id) => `appointment ${id}`);
  },
);

export const occurrencesHaveSeries = lawOf(
  'appointment',
  'An occurrence stands in the series it belongs to',
  async ({ id, series_id, deleted_at }, look) => {
    if (series_id === undefined || deleted_at !== undefined) return [];
    const [item] = await look.getMany([key.series(series_id)], { consistent: true });
    return recordOf('series', item)?.appointment_ids.includes(id) ? [] : [`series ${series_id}`];
  },
);
