import fc from 'fast-check';
import {
  type Commitment,
  type DatedHours,
  type Hours,
  type Interval,
  parseDay,
  printDay,
  startOfDay,
  type Zone,
  zone,
} from '../../src/index.ts';
import { hostile } from './hostile.ts';

/** A place and a time worth testing. */
export interface Place {
  readonly zone: Zone;
  readonly day: number;
  /** Three days around it, from midnight to midnight. */
  readonly range: Interval;
}

/** Half of all places are hostile; the rest is any zone on any day on which offsets are whole minutes. */
export const place: fc.Arbitrary<Place> = fc
  .oneof(
    fc.constantFrom(...hostile).map(({ zone, date }) => ({ id: zone as string, day: parseDay(date) })),
    fc.record({
      id: fc.constantFrom('UTC', ...Intl.supportedValuesOf('timeZone')),
      day: fc.integer({ min: parseDay('1973-01-01'), max: parseDay('2037-12-31') }),
    }),
  )
  .map(({ id, day }) => {
    const local = zone(id);
    return { zone: local, day, range: { start: startOfDay(day - 1, local), end: startOfDay(day + 2, local) } };
  });

const startAndEnd = fc
  .record({ start: fc.integer({ min: 0, max: 287 }), span: fc.integer({ min: 1, max: 360 }) })
  .map(({ start, span }) => ({ start: start * 5, end: (start + span) * 5 }));

/** The usual shapes beside any at all: days that touch, hours round the clock, hours at night. */
const shape = fc.oneof(
  startAndEnd,
  fc.constantFrom(
    { start: 540, end: 1020 },
    { start: 0, end: 1440 },
    { start: 1320, end: 1800 },
    { start: 60, end: 195 },
    // Three days on end.
    { start: 600, end: 4900 },
  ),
);

/** Weekly hours that begin up to two weeks before a day, or have no beginning. */
export function hoursNear(day: number): fc.Arbitrary<Hours> {
  const date = (offset: number): string => printDay(day + offset);
  return fc
    .record({
      shape,
      weekdays: fc.oneof(
        fc.constant([0, 1, 2, 3, 4, 5, 6]),
        fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
      ),
      from: fc.option(fc.integer({ min: -14, max: 1 }).map(date), { nil: undefined, freq: 2 }),
      until: fc.option(fc.integer({ min: -1, max: 9 }).map(date), { nil: undefined, freq: 2 }),
    })
    .map(({ shape, weekdays, from, until }) => ({
      weekdays,
      ...shape,
      ...(from !== undefined && { from }),
      ...(until !== undefined && { until }),
    }));
}

/** Hours on one date close to a day. */
export function datedNear(day: number): fc.Arbitrary<DatedHours> {
  return fc
    .record({ shape, offset: fc.integer({ min: -3, max: 3 }) })
    .map(({ shape, offset }) => ({ date: printDay(day + offset), ...shape }));
}

/** Commitments in and around a range, in order of start; some take no time. */
export function commitmentsIn(range: Interval): fc.Arbitrary<Commitment[]> {
  const commitment = fc
    .record({
      start: fc.integer({ min: range.start - 200, max: range.end }),
      length: fc.integer({ min: 0, max: 240 }),
      buffer: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }),
      block: fc.boolean(),
    })
    .map(({ start, length, buffer, block }) => ({
      start,
      end: start + length,
      block,
      ...(buffer !== undefined && { buffer }),
    }));
  return fc.array(commitment, { maxLength: 8 }).map((list) => list.sort((a, b) => a.start - b.start).map(named));
}

function named<T>(commitment: T, index: number): T & { id: string } {
  return { ...commitment, id: String(index + 1) };
}

/** Steps and alignments that people use, and some they do not. */
export function gridIn(local: Zone): fc.Arbitrary<{ step: number; align?: { every: number; zone: Zone } }> {
  return fc
    .record({
      step: fc.constantFrom(5, 10, 15, 20, 30, 60, 7, 25, 100),
      every: fc.option(fc.constantFrom(20, 30, 60, 45, 90), { nil: undefined, freq: 2 }),
    })
    .map(({ step, every }) => (every === undefined ? { step } : { step, align: { every, zone: local } }));
}
