import fc from 'fast-check';
import { type Facts, type Interval, type Policy, windows } from '../../src/index.ts';
import { commitmentsIn, datedNear, gridIn, hoursNear, type Place, place } from './scene.ts';

/** Everything for a decision about three days somewhere. */
export interface Scene {
  readonly facts: Facts;
  readonly range: Interval;
}

/** Scenes in which clients may mostly book, and the rules bite now and then. */
export const scene: fc.Arbitrary<Scene> = place.chain((where) =>
  fc
    .record({
      policy: policyIn(where),
      hours: fc.array(hoursNear(where.day), { minLength: 1, maxLength: 3 }),
      dated: fc.array(datedNear(where.day), { maxLength: 2 }),
      commitments: commitmentsIn(where.range),
      attendee: commitmentsIn(where.range),
      ahead: fc.integer({ min: -60_000, max: 4000 * 60 }),
      credits: fc.option(
        fc.record({
          balance: fc.integer({ min: -1, max: 3 }),
          needed: fc.integer({ min: 0, max: 1 }),
          required: fc.boolean(),
        }),
        { nil: undefined, freq: 2 },
      ),
    })
    .map(({ hours, dated, ahead, credits, ...rest }) => ({
      range: where.range,
      facts: {
        ...rest,
        // Seconds count: the present is seldom a whole minute.
        now: where.range.start + ahead / 60,
        zone: where.zone,
        windows: [...windows(hours, dated, where.zone, where.range)],
        ...(credits && { credits }),
      },
    })),
);

function policyIn({ zone }: Place): fc.Arbitrary<Policy> {
  return fc
    .record({
      grid: gridIn(zone),
      length: fc.integer({ min: 1, max: 36 }).map((fives) => fives * 5),
      buffer: fc.constantFrom(0, 5, 10, 30),
      notice: fc.constantFrom(0, 0, 15, 60, 1440),
      daysInAdvance: fc.constantFrom(0, 0, 0, 1, 2),
      horizon: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined, freq: 2 }),
      sameDay: fc.boolean(),
      bookable: fc.integer({ min: 0, max: 9 }).map((chance) => chance > 0),
    })
    .map(({ grid, horizon, ...rest }) => ({ ...grid, ...rest, ...(horizon !== undefined && { horizon }) }));
}
