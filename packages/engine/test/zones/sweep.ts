import { type Interval, type Zone, zone } from '../../src/index.ts';
import { instantOf, wallOf } from '../definitions/clock.ts';

/** From the first day on which every offset is a whole number of minutes (Monrovia was the last to change). */
export const everyYear: Interval = { start: minutesOf('1972-05-02'), end: minutesOf('2101-01-01') };

/** Half a day at a time: no two changes lie closer. */
const STRIDE = 720;

/** Minutes around a change at which the clock is read: the change itself, and what lies close to it. */
const NEAR = [-1441, -121, -61, -31, -16, -1, 0, 1, 14, 29, 59, 119, 1440];

/** What a sweep over one zone found. */
export interface Sweep {
  readonly changes: number;
  readonly comparisons: number;
  readonly differences: readonly string[];
}

/** Compares a zone with the Temporal polyfill at and around each of its changes, every minute of skipped and repeated time. */
export function sweep(id: string, years: Interval): Sweep {
  const local = zone(id);
  const differences: string[] = [];
  let comparisons = 0;
  const compare = (what: string, at: number, ours: number, theirs: number): void => {
    comparisons++;
    if (ours !== theirs)
      differences.push(`${id} ${what} ${new Date(at * 60_000).toISOString()}: ${ours} is not ${theirs}`);
  };
  const changes = changesOf(id, years);
  for (const change of changes) {
    for (const offset of NEAR)
      compare('wall of', change + offset, local.toWall(change + offset), wallOf(change + offset, id));
    for (const wall of wallsAround(change, local))
      compare('instant of', wall, local.toInstant(wall), instantOf(wall, id));
  }
  return { changes: changes.length, comparisons, differences };
}

/** Every wall time that the change skips or repeats, by sevens, and its edges; a day of them at most. */
function wallsAround(change: number, local: Zone): number[] {
  const before = local.toWall(change - 1) + 1;
  const after = local.toWall(change);
  const [from, to] = [Math.min(before, after), Math.max(before, after)];
  const walls = NEAR.flatMap((offset) => [from + offset, to + offset]);
  for (let wall = from; wall < to; wall += 7) walls.push(wall);
  return walls;
}

/** The instants at which a zone's offset changes, by the polyfill's own reading of the clock. */
function changesOf(id: string, years: Interval): number[] {
  const offset = (instant: number): number => wallOf(instant, id) - instant;
  const changes: number[] = [];
  let before = offset(years.start);
  for (let instant = years.start; instant < years.end; instant += STRIDE) {
    const after = offset(instant + STRIDE);
    if (after === before) continue;
    let [low, high] = [instant, instant + STRIDE];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offset(middle) === before) low = middle;
      else high = middle;
    }
    changes.push(high);
    before = after;
  }
  return changes;
}

export function minutesOf(date: string): number {
  return Date.parse(`${date}T00:00Z`) / 60_000;
}
