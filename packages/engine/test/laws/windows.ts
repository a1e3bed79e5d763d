import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Interval, mergeWindows, type Schedule, windows, windowsOf, zone } from '../../src/index.ts';
import { datedNear, hoursNear, type Place, place } from '../arbitraries/scene.ts';
import { windowsByDefinition } from '../definitions/windows.ts';
import { type Law, law } from './law.ts';

const WEEK = 7 * 1440;

interface Stated extends Place {
  readonly schedules: readonly Schedule[];
}

/** Hours stated in one zone, or in two. */
const stated: fc.Arbitrary<Stated> = place.chain((where) => {
  const schedule = (zone: Schedule['zone']): fc.Arbitrary<Schedule> =>
    fc.record({
      hours: fc.array(hoursNear(where.day), { maxLength: 3 }),
      dated: fc.array(datedNear(where.day), { maxLength: 2 }),
      zone: fc.constant(zone),
    });
  const elsewhere = fc.constantFrom('Asia/Tokyo', 'America/New_York', 'Pacific/Chatham').map(zone);
  const schedules = fc.oneof(fc.tuple(schedule(where.zone)), fc.tuple(schedule(where.zone), elsewhere.chain(schedule)));
  return schedules.map((schedules) => ({ ...where, schedules }));
});

/** Windows are compared from three weeks before the range to a week after: those round the clock have no end. */
function within({ start, end }: Interval): (window: Interval) => Interval {
  return (window) => ({
    start: Math.max(window.start, start - 3 * WEEK),
    end: Math.min(window.end, end + WEEK),
  });
}

export const windowLaws: readonly Law[] = [
  law('windows are what marking every minute finds', stated, ({ schedules, range }) => {
    const found = [...windowsOf(schedules, range)].map(within(range));
    assert.deepEqual(found, windowsByDefinition(schedules, range).map(within(range)));
  }),
  law('windows are in order and never touch', stated, ({ schedules, range }) => {
    const found = [...windowsOf(schedules, range)];
    assert.ok(found.every(({ start, end }, index) => start < end && start > (found[index - 1]?.end ?? start - 1)));
  }),
  law(
    'windows of a range asked in halves are those of the range asked at once',
    fc.tuple(stated, fc.nat()),
    ([{ schedules, range }, part]) => {
      const middle = range.start + 1 + (part % (range.end - range.start - 1));
      const halves = [
        ...windowsOf(schedules, { start: range.start, end: middle }),
        ...windowsOf(schedules, { start: middle, end: range.end }),
      ];
      // The window across the middle is found twice; without an end, it is followed further by the later range.
      const firsts = new Map(halves.map((window) => [window.start, window]));
      assert.deepEqual([...firsts.values()].map(within(range)), [...windowsOf(schedules, range)].map(within(range)));
    },
  ),
  law('hours of several zones cover what each zone covers', stated, ({ schedules, range }) => {
    const apart = schedules.map(({ hours, dated, zone }) => windows(hours, dated, zone, range));
    const covered = [...mergeWindows(...apart)].map(clippedTo(range));
    assert.deepEqual(covered, [...windowsOf(schedules, range)].map(clippedTo(range)));
  }),
];

function clippedTo(range: Interval): (window: Interval) => Interval {
  return ({ start, end }) => ({ start: Math.max(start, range.start), end: Math.min(end, range.end) });
}
