import { parseDay, printDay, zone } from '@openings/engine';
import fc from 'fast-check';
import * as imported from 'rrule';
import { expect, it } from 'vitest';
import { repeatIntervals, seriesDays, seriesStarts } from './series-days.ts';

// Its ESM entry hides the names behind a default.
const { RRule } = 'RRule' in imported ? imported : (imported as unknown as { default: typeof imported }).default;

const oracle = {
  Weekly: { freq: RRule.WEEKLY, interval: 1 },
  Biweekly: { freq: RRule.WEEKLY, interval: 2 },
  'Every 4 Weeks': { freq: RRule.WEEKLY, interval: 4 },
  Monthly: { freq: RRule.MONTHLY, interval: 1 },
} as const;

const day = fc.integer({ min: parseDay('1999-01-01'), max: parseDay('2100-12-31') });
const interval = fc.constantFrom(...repeatIntervals);
const times = fc.integer({ min: 1, max: 60 });

it('falls on the days that RFC 5545 says, as rrule reads it', () => {
  fc.assert(
    fc.property(day, interval, times, (first, every, count) => {
      const rule = new RRule({ ...oracle[every], count, dtstart: new Date(first * 86_400_000) });
      expect(seriesDays(first, every, count).map(printDay)).toEqual(
        rule.all().map((date) => date.toISOString().slice(0, 10)),
      );
    }),
    {
      numRuns: 2000,
      examples: [
        [parseDay('2024-01-31'), 'Monthly', 60],
        [parseDay('2024-02-29'), 'Monthly', 60],
      ],
    },
  );
});

const hostile = [
  'America/New_York',
  'Australia/Lord_Howe',
  'Europe/Dublin',
  'Asia/Gaza',
  'Africa/Casablanca',
  'Asia/Kathmandu',
];

it('keeps its wall clock, except where the clock skips it: then it is as much later', () => {
  fc.assert(
    fc.property(day, fc.nat(1439), fc.constantFrom(...hostile), interval, times, (first, time, id, every, count) => {
      const clock = zone(id);
      const start = clock.toInstant(first * 1440 + time);
      const wall = clock.toWall(start);
      const days = seriesDays(Math.floor(wall / 1440), every, count);
      const starts = seriesStarts(start, clock, every, count);
      expect(starts[0]).toBe(start);
      for (const [i, at] of starts.entries()) {
        const wanted = (days[i] as number) * 1440 + (wall % 1440);
        expect([wanted, clock.toWall(clock.toInstant(wanted))]).toContain(clock.toWall(at));
        expect(clock.toWall(at)).toBeGreaterThanOrEqual(wanted);
      }
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }),
    { numRuns: 500 },
  );
});
