import { type Minute, type Zone, zone } from '@openings/engine';
import type { Context } from '../../context.ts';
import { seriesStarts } from '../../scheduling/series-days.ts';
import { changed } from '../../store/commit.ts';
import { type Appointment, type RepeatInterval, recordOf, type Series } from '../../store/items.ts';
import { key } from '../../store/table.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { readToChange } from './find-appointment.ts';
import { newSeries } from './new-series.ts';
import type { Scope, Target } from './scope.ts';

/** What an update says about time and repetition. */
export interface Edit {
  /** Where the named appointment is to start, and the zone whose clock it was stated by. */
  readonly start: Minute;
  /** Minutes, where the length is to be another one. */
  readonly length: number | undefined;
  /** The zone that was named; else a series keeps its own. */
  readonly zone: Zone | undefined;
  readonly interval: RepeatInterval | undefined;
  readonly times: number | undefined;
  readonly joinAll: boolean | undefined;
  /** `updateRecurring`. */
  readonly wide: boolean | undefined;
  /** Whether anything but the number of occurrences is to change. */
  readonly else: boolean;
}

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
  const item = await ctx.store.get(key.series(before.series_id), { consistent: true });
  const series = recordOf('series', item) as Series;
  const interval = edit.interval ?? series.repeat_interval;
  const times = edit.times ?? series.repeat_times;
  if (interval !== series.repeat_interval || (edit.wide && edit.else))
    return rest(ctx, before, edit, series, interval, times);
  return times === series.repeat_times ? alone(before, edit) : resized(ctx, before, edit, series, times);
}

const lengthOf = (one: Appointment, edit: Edit): number => edit.length ?? one.end - one.start;

function alone(before: Appointment, edit: Edit): Scope & { targets: readonly [Target] } {
  const moved = before.series_id !== undefined && edit.start !== before.start;
  const override = before.time_recurring_override === true || moved;
  const target = { before, start: edit.start, length: lengthOf(before, edit), override };
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

const newIds = (ctx: Context, count: number): Promise<string[]> =>
  Promise.all(Array.from({ length: Math.max(count, 0) }, () => ctx.store.newId()));

/** Occurrences that are added behind so many. */
const placed = (ids: readonly string[], starts: readonly Minute[], series_id: string, behind: number): Scope['added'] =>
  ids.map((id, i) => ({ id, start: starts[i] as Minute, series_id, series_position: behind + i + 1 }));

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
  indexIn(series, before, times);
  const { appointment_ids: ids } = series;
  const added = await newIds(ctx, times - ids.length);
  const starts = seriesStarts(series.start, zone(series.timezone), series.repeat_interval, times);
  const after = changed(ctx, series, { repeat_times: times, appointment_ids: [...ids.slice(0, times), ...added] });
  const removed = await readToChange(ctx, ids.slice(times));
  const others = added.length + removed.length > 0;
  return {
    targets: edit.else || !others ? alone(before, edit).targets : [],
    removed,
    added: placed(added, starts.slice(ids.length), series.id, ids.length),
    series: [{ before: series, after }],
  };
}

async function rest(
  ctx: Context,
  before: Appointment,
  edit: Edit,
  series: Series,
  interval: RepeatInterval,
  times: number,
): Promise<Scope> {
  const index = indexIn(series, before, times);
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
  const living = [before, ...(await readToChange(ctx, kept.slice(1)))];
  return {
    targets: living.map((one) => {
      const place = kept.indexOf(one.id);
      const start = retimed ? (starts[place] as Minute) : one.start;
      const override = !retimed && one.time_recurring_override === true;
      return {
        before: one,
        start,
        length: lengthOf(one, edit),
        override,
        series: { series_id, series_position: place + 1 },
      };
    }),
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
