import { busy, type Commitment, type Interval, parseDay, type SlotPolicy, startOfDay, zone } from '../src/index.ts';

/** The practice of all workloads: Monday to Friday, nine to five in New York; half an hour every quarter of an hour. */
export const place = zone('America/New_York');
export const hours = [{ weekdays: [1, 2, 3, 4, 5], start: 540, end: 1020 }] as const;
export const length = 30;
export const step = 15;
export const buffer = 10;

/** A Monday, a day of notice past. */
const first = parseDay('2026-01-05');

/** So many days from that Monday, midnight to midnight. */
export function days(count: number): Interval {
  return { start: startOfDay(first, place), end: startOfDay(first + count, place) };
}

/** What slots are asked for in a range. */
export function policyFor(range: Interval): SlotPolicy {
  return { length, step, earliest: range.start, latest: range.end - 1 };
}

/** So many appointments of 15 to 60 minutes, scattered over the working hours of a range, padded and in order. */
export function busyIn(range: Interval, count: number, seed = 1): Interval[] {
  const random = randomOf(seed);
  const commitments: Commitment[] = [];
  while (commitments.length < count) {
    const day = range.start + Math.floor((random() * (range.end - range.start)) / 1440) * 1440;
    const start = day + 540 + Math.floor(random() * 96) * 5;
    commitments.push({ start, end: start + 15 + Math.floor(random() * 4) * 15 });
  }
  return busy(commitments, buffer);
}

/** The same numbers on every run (mulberry32, public domain). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
