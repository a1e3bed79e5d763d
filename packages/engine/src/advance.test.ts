import { expect, test } from 'vitest';
import { bounds } from './advance.ts';
import { zone } from './zone.ts';

const newYork = zone('America/New_York');
const utc = (text: string): number => Date.parse(`${text}Z`) / 60_000;
const open = { notice: 0, daysInAdvance: 0, sameDay: true };

test('without settings, from now on without end', () => {
  expect(bounds(open, 1000.5, newYork)).toEqual({ earliest: 1000.5, latest: Number.POSITIVE_INFINITY });
});

test("days are the provider's, also where UTC is a day ahead", () => {
  // 21:30 on Sunday in New York
  const now = utc('2026-11-23T02:30');
  expect(bounds({ ...open, sameDay: false }, now, newYork).earliest).toBe(utc('2026-11-23T05:00'));
  expect(bounds({ ...open, daysInAdvance: 1 }, now, newYork).earliest).toBe(utc('2026-11-23T05:00'));
  expect(bounds({ ...open, horizon: 0 }, now, newYork).latest).toBe(utc('2026-11-23T04:59'));
});

test('the strictest of notice, days in advance and same day holds', () => {
  const now = utc('2026-11-23T14:00');
  const of = (change: object): number => bounds({ ...open, ...change }, now, newYork).earliest;
  expect(of({ notice: 60, sameDay: false })).toBe(utc('2026-11-24T05:00'));
  expect(of({ notice: 1440, sameDay: false })).toBe(utc('2026-11-24T14:00'));
  expect(of({ notice: 1440, daysInAdvance: 2 })).toBe(utc('2026-11-25T05:00'));
  expect(of({ notice: 4320, daysInAdvance: 2 })).toBe(utc('2026-11-26T14:00'));
});

test('a horizon of days with a change of the clock in them ends with the local day', () => {
  expect(bounds({ ...open, horizon: 1 }, utc('2024-11-02T12:00'), newYork).latest).toBe(utc('2024-11-04T04:59'));
});
