import { zone } from '@openings/engine';
import type { Context } from '../../context.ts';
import { seriesStarts } from '../../scheduling/series-days.ts';
import { changed } from '../../store/commit.ts';
import type { Appointment, RepeatInterval, Series } from '../../store/items.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { readToChange } from './find-appointment.ts';
import { newSeries } from './new-series.ts';
import { newIds, placed } from './occurrence.ts';
import { type Edit, lengthAfter, type Scope, type Target } from './scope.ts';
import { seriesOf } from './series-of.ts';
import { restFrom } from './series-rest.ts';

/**
 * What an update of an appointment reaches. It is that one alone, unless it belongs to a series and
 *
 * - only `repeat_times` differs: the series loses or gains occurrences at its end;
 * - all of the rest is meant (`updateRecurring`), or it is to repeat at another interval: this occurrence and all later
 *   ones change. They become a series of their own, and the old one ends before them, except that an edit of the first
 *   occurrence is an edit of the series. `repeat_times` counts from the first occurrence of the old series.
 *
 * `updateRecurring: false` always means the one alone. An appointment that begins to repeat becomes the first of a series.
 */
export async function scopeOf(ctx: Context, before: Appointment, edit: Edit): Promise<Scope> {
  if (edit.wide === false) return alone(before, edit);
  if (before.series_id === undefined)
    return edit.interval && (edit.times ?? 1) > 1 ? begun(ctx, before, edit) : alone(before, edit);
  const series = await seriesOf(ctx, before);
  const interval = edit.interval ?? series.repeat_interval;
  const times = edit.times ?? series.repeat_times;
  const index = indexIn(series, before, times);
  if (interval !== series.repeat_interval || (edit.wide && edit.more))
    return restFrom(ctx, before, edit, series, { index, interval, times });
  return times === series.repeat_times ? alone(before, edit) : resized(ctx, before, edit, series, times);
}

function alone(before: Appointment, edit: Edit): Scope & { targets: readonly [Target] } {
  const moved = before.series_id !== undefined && edit.start !== before.start;
  const override = before.time_recurring_override === true || moved;
  const target = { before, start: edit.start, length: lengthAfter(before, edit), override };
  return { targets: [target], removed: [], added: [], series: [] };
}

async function begun(ctx: Context, before: Appointment, edit: Edit): Promise<Scope> {
  const [interval, times] = [edit.interval as RepeatInterval, edit.times as number];
  const clock = edit.zone ?? zone(before.timezone);
  const starts = seriesStarts(edit.start, clock, interval, times);
  const ids = await newIds(ctx, times - 1);
  const series = await newSeries(ctx, {
    organization: before.organization,
    repeat_interval: interval,
    repeat_times: times,
    join_all: edit.joinAll ?? false,
    start: edit.start,
    timezone: clock.id,
    appointment_ids: [before.id, ...ids],
  });
  const [target] = alone(before, edit).targets;
  return {
    targets: [{ ...target, series: { series_id: series.id, series_position: 1 } }],
    removed: [],
    added: placed(ids, starts.slice(1), series.id, 1),
    series: [{ after: series }],
  };
}

/** The index of an occurrence, 0 for the first. @throws BadInput where the series would end before it */
function indexIn(series: Series, before: Appointment, times: number): number {
  const index = series.appointment_ids.indexOf(before.id);
  if (times > index) return index;
  throw new BadInput(
    'recurring_appointment',
    `This is occurrence ${index + 1}: repeat_times counts from the first, so it is ${index + 1} or more. Shorten the series from an earlier one.`,
  );
}

async function resized(ctx: Context, before: Appointment, edit: Edit, series: Series, times: number): Promise<Scope> {
  const { appointment_ids: ids } = series;
  const added = await newIds(ctx, times - ids.length);
  const starts = seriesStarts(series.start, zone(series.timezone), series.repeat_interval, times);
  const after = changed(ctx, series, { repeat_times: times, appointment_ids: [...ids.slice(0, times), ...added] });
  const removed = await readToChange(ctx, ids.slice(times));
  const others = added.length + removed.length > 0;
  return {
    targets: edit.more || !others ? alone(before, edit).targets : [],
    removed,
    added: placed(added, starts.slice(ids.length), series.id, ids.length),
    series: [{ before: series, after }],
  };
}
