import { dayOf, type Minute, printDay, type Zone, zone } from '@openings/engine';
import { seriesDays } from '../scheduling/series-days.ts';
import type { Appointment, RepeatInterval, Series } from '../store/items.ts';
import { atItsTime, eventLines, type Placing } from './event.ts';
import { compactWall } from './text.ts';

const rules: Readonly<Record<RepeatInterval, (dayOfMonth: number) => string>> = {
  Weekly: () => 'FREQ=WEEKLY',
  Biweekly: () => 'FREQ=WEEKLY;INTERVAL=2',
  'Every 4 Weeks': () => 'FREQ=WEEKLY;INTERVAL=4',
  // Months without the day are skipped and do not count: RFC 5545 section 3.3.10 has it as we do.
  Monthly: (dayOfMonth) => `FREQ=MONTHLY;BYMONTHDAY=${dayOfMonth}`,
};

/** A series' place on the wall clock: where each of its occurrences starts, in order of position. */
function wallStarts({ start, repeat_interval, repeat_times }: Series, of: Zone): number[] {
  const wall = of.toWall(start);
  return seriesDays(dayOf(wall), repeat_interval, repeat_times).map((day) => day * 1440 + wall - dayOf(wall) * 1440);
}

/**
 * A series as one recurring entry: the rule, the occurrences that no longer happen as exceptions to it, and those that
 * differ as entries of their own in place of what the rule says.
 * @param occurrences those that happen, of this series, at least one
 * @param summary what an occurrence is called
 */
export function seriesLines(
  series: Series,
  occurrences: readonly Appointment[],
  summary: (one: Appointment) => string,
): string[] {
  const of = zone(series.timezone);
  const starts = wallStarts(series, of);
  const usual = occurrences[0] as Appointment;
  const length = usual.end - usual.start;
  const at = (name: string, wall: number): string => `${name};TZID=${of.id}:${compactWall(wall)}`;
  const uid = `series-${series.id}@openings`;
  const happening = new Map(occurrences.map((one) => [one.series_position ?? 0, one]));

  const skipped = starts.filter((_, i) => !happening.has(i + 1));
  const dayOfMonth = Number(printDay(dayOf(starts[0] as number)).slice(8));
  const whole: Placing = {
    uid,
    times: [
      at('DTSTART', starts[0] as number),
      at('DTEND', (starts[0] as number) + length),
      `RRULE:${rules[series.repeat_interval](dayOfMonth)};COUNT=${starts.length}`,
      ...skipped.map((wall) => at('EXDATE', wall)),
    ],
  };
  const differing = starts.flatMap((wall, i) => {
    const one = happening.get(i + 1);
    return one && differs(one, usual, of.toInstant(wall)) ? [{ one, wall }] : [];
  });
  return [
    ...eventLines(usual, summary(usual), whole),
    ...differing.flatMap(({ one, wall }) =>
      eventLines(one, summary(one), { uid, times: [at('RECURRENCE-ID', wall), ...atItsTime(one).times] }),
    ),
  ];
}

/** Whether an occurrence is not what the rule makes of the usual one. */
const differs = (one: Appointment, usual: Appointment, start: Minute): boolean =>
  one.start !== start ||
  one.end - one.start !== usual.end - usual.start ||
  one.appointment_type_id !== usual.appointment_type_id ||
  one.location !== usual.location;
