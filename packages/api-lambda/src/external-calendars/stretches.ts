import { type Interval, mergeWindows, overlaps } from '@openings/engine';
import { BUSY, type BusyTime } from './busy-time.ts';
import { extentOf, type Month } from './months.ts';
import { Unreadable } from './trouble.ts';

/** A day of a calendar page holds 250 commitments, and most of them are not to come from elsewhere. */
const MOST_A_DAY = 100;
const MOST = 5_000;

/** The stretches of time that a calendar occupies, by the month they lie in. */
export type Stretches = ReadonlyMap<Month, readonly BusyTime[]>;

/**
 * What busy times come to in the provider's calendar. Without titles they are merged: nobody needs to know how many
 * meetings fill a morning, and a calendar of half the size is written. They are cut where a month ends, so that each lies
 * in one calendar page and every page can be brought up to date by itself.
 * @throws Unreadable where they are more than any calendar holds
 */
export function stretchesOf(times: readonly BusyTime[], months: readonly Month[], withTitles: boolean): Stretches {
  const whole = withTitles ? distinct(times) : merged(times);
  const byMonth = new Map(months.map((month) => [month, whole.flatMap((time) => within(time, extentOf(month)))]));
  const all = [...byMonth.values()].flat();
  if (all.length > MOST || mostOnOneDay(all) > MOST_A_DAY) throw new Unreadable('too-many');
  return byMonth;
}

const merged = (times: readonly BusyTime[]): BusyTime[] =>
  [...mergeWindows([...times].sort((a, b) => a.start - b.start))].map((time) => ({ ...time, title: BUSY }));

const distinct = (times: readonly BusyTime[]): BusyTime[] => [
  ...new Map(times.map((time) => [nameOf(time), time])).values(),
];

/** What makes two stretches the same. */
export const nameOf = ({ start, end, title }: BusyTime): string => `${start} ${end} ${title}`;

function within(time: BusyTime, month: Interval): BusyTime[] {
  if (!overlaps(time, month)) return [];
  return [{ start: Math.max(time.start, month.start), end: Math.min(time.end, month.end), title: time.title }];
}

function mostOnOneDay(all: readonly BusyTime[]): number {
  const counts = new Map<number, number>();
  for (const { start, end } of all)
    for (let day = Math.floor(start / 1440); day * 1440 < end; day++) counts.set(day, (counts.get(day) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}
