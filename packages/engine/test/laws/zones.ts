import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDay, printDay, startOfDay, weekday } from '../../src/index.ts';
import { place } from '../arbitraries/scene.ts';
import { instantOf, wallOf } from '../definitions/clock.ts';
import { type Law, law } from './law.ts';

/** A minute within three days of somewhere, by the wall or by UTC. */
const minute = fc.tuple(place, fc.integer({ min: -1440, max: 2880 })).map(([{ zone, day }, offset]) => ({
  zone,
  minute: day * 1440 + offset,
}));

export const zoneLaws: readonly Law[] = [
  law('the wall clock is what Temporal says', minute, ({ zone, minute }) => {
    assert.equal(zone.toWall(minute), wallOf(minute, zone.id));
  }),
  law('the instant of a wall time is what Temporal says', minute, ({ zone, minute }) => {
    assert.equal(zone.toInstant(minute), instantOf(minute, zone.id));
  }),
  law('wall → instant → wall is the identity, or moves later by the gap', minute, ({ zone, minute }) => {
    const instant = zone.toInstant(minute);
    const shown = zone.toWall(instant);
    if (shown === minute) return;
    const gap = shown - minute;
    assert.ok(gap > 0 && gap <= 1440);
    // The clock ran up to here without ever showing the time asked for, and jumped by exactly the gap.
    assert.equal(zone.toWall(instant - gap), minute - gap);
  }),
  law('instant → wall → instant is the identity, or the earlier twin', minute, ({ zone, minute }) => {
    const wall = zone.toWall(minute);
    const instant = zone.toInstant(wall);
    assert.ok(instant <= minute);
    assert.equal(zone.toWall(instant), wall);
  }),
  law('a day starts at its first minute, and no minute before it is of that day or later', place, ({ zone, day }) => {
    const start = startOfDay(day, zone);
    assert.ok(zone.toWall(start) >= day * 1440);
    assert.ok(zone.toWall(start - 1) < day * 1440);
  }),
  law('a date printed and read is the same day, and a week later the same weekday', place, ({ day }) => {
    assert.equal(parseDay(printDay(day)), day);
    assert.equal(weekday(day), weekday(day + 7));
    assert.equal(weekday(day), new Date(day * 86_400_000).getUTCDay());
  }),
];
