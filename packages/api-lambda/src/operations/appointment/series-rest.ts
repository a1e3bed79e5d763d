import { type Minute, zone } from '@openings/engine';
import type { Context } from '../../context.ts';
import { seriesStarts } from '../../scheduling/series-days.ts';
import { changed } from '../../store/commit.ts';
import type { Appointment, RepeatInterval, Series } from '../../store/items.ts';
import { readToChange } from './find-appointment.ts';
import { newSeries } from './new-series.ts';
import { newIds, placed } from './occurrence.ts';
import { type Edit, lengthAfter, type Scope, type Target } from './scope.ts';

/**
 * An edit of an occurrence and all later ones. They are timed anew where it moves or repeats otherwise, and those that
 * stood apart from their series no longer do; else each keeps its time.
 * @param times counted from the first occurrence of the old series
 */
export async function restFrom(
  ctx: Context,
  before: Appointment,
  edit: Edit,
  series: Series,
  { index, interval, times }: { readonly index: number; readonly interval: RepeatInterval; readonly times: number },
): Promise<Scope> {
  const retimed = edit.start !== before.start || interval !== series.repeat_interval;
  const clock = (retimed ? edit.zone : undefined) ?? zone(series.timezone);
  const starts = retimed
    ? seriesStarts(edit.start, clock, interval, times - index)
    : seriesStarts(series.start, clock, interval, times).slice(index);
  const kept = series.appointment_ids.slice(index, times);
  const added = await newIds(ctx, times - index - kept.length);
  const shape = {
    repeat_interval: interval,
    repeat_times: starts.length,
    join_all: edit.joinAll ?? series.join_all,
    start: starts[0] as Minute,
    timezone: clock.id,
    appointment_ids: [...kept, ...added],
  };
  const written =
    index === 0 ? [{ before: series, after: changed(ctx, series, shape) }] : await split(ctx, series, index, shape);
  const { id: series_id } = (written.at(-1) as { after: Series }).after;
  const target = (one: Appointment): Target => {
    const place = kept.indexOf(one.id);
    const start = retimed ? (starts[place] as Minute) : one.start;
    const override = !retimed && one.time_recurring_override === true;
    const its = { series_id, series_position: place + 1 };
    return { before: one, start, length: lengthAfter(one, edit), override, series: its };
  };
  return {
    targets: [before, ...(await readToChange(ctx, kept.slice(1)))].map(target),
    removed: await readToChange(ctx, series.appointment_ids.slice(times)),
    added: placed(added, starts.slice(kept.length), series_id, kept.length),
    series: written,
  };
}

/** The old series ends before the occurrence; the rest is a new one, which knows where it comes from. */
async function split(
  ctx: Context,
  series: Series,
  index: number,
  shape: Omit<Series, 'kind' | 'id' | 'organization' | 'v' | 'created_at' | 'updated_at'>,
): Promise<Scope['series']> {
  const { organization, id } = series;
  const ended = changed(ctx, series, { repeat_times: index, appointment_ids: series.appointment_ids.slice(0, index) });
  const after = await newSeries(ctx, { ...shape, organization, previous_recurring_appointment_id: id });
  return [{ before: series, after: ended }, { after }];
}
