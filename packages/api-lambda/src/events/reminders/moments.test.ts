import { type Minute, zone } from '@openings/engine';
import { expect, test } from 'vitest';
import { moments, nextMoment, timeOf } from './moments.ts';

const minute = (iso: string): Minute => Date.parse(iso) / 60_000;
const iso = (at: Minute): string => new Date(at * 60_000).toISOString().slice(0, 16);
const all = (start: string, zoneId: string) =>
  moments.map((moment) => iso(timeOf(moment, minute(start), zone(zoneId))));

test('days are days of the client’s clock, also across its change; hours are hours', () => {
  // Nine o'clock in New York, the day after its clocks went forward.
  expect(all('2026-03-09T13:00Z', 'America/New_York')).toEqual([
    '2026-03-05T14:00',
    '2026-03-06T14:00',
    '2026-03-07T14:00',
    '2026-03-08T13:00',
    '2026-03-09T11:00',
    '2026-03-09T12:00',
    '2026-03-09T12:55',
  ]);
  // And the day after they went back.
  expect(all('2026-11-02T14:00Z', 'America/New_York').slice(0, 4)).toEqual([
    '2026-10-29T13:00',
    '2026-10-30T13:00',
    '2026-10-31T13:00',
    '2026-11-01T14:00',
  ]);
});

test('an hour that the clock skips is an hour later, one that it repeats is the first', () => {
  // Half past two, the day after 02:30 was skipped (New York, 8 March 2026) …
  expect(all('2026-03-09T06:30Z', 'America/New_York')[3]).toBe('2026-03-08T07:30');
  // … and the day after half past one came twice (1 November 2026).
  expect(all('2026-11-02T06:30Z', 'America/New_York')[3]).toBe('2026-11-01T05:30');
  // Lord Howe changes by half an hour: 02:15 was skipped on 4 October 2026.
  expect(all('2026-10-04T15:15Z', 'Australia/Lord_Howe')[3]).toBe('2026-10-03T15:45');
});

test('the client’s zone decides, not another', () => {
  // 08:00 in London is 04:00 in New York while only one of them has changed its clocks.
  const start = '2026-03-29T07:00Z';
  expect(all(start, 'Europe/London')[3]).toBe('2026-03-28T08:00');
  expect(all(start, 'America/New_York')[3]).toBe('2026-03-28T07:00');
});

test('the next moment is the first that has not come', () => {
  const [start, zoneOf] = [minute('2026-03-09T13:00Z'), zone('America/New_York')];
  const next = (now: string) => nextMoment(start, zoneOf, Date.parse(now))?.moment.name;
  expect(next('2026-01-01T00:00Z')).toBe('four_days');
  expect(next('2026-03-05T13:59Z')).toBe('four_days');
  expect(next('2026-03-05T14:00Z')).toBe('three_days');
  expect(next('2026-03-09T10:00Z')).toBe('two_hours');
  expect(next('2026-03-09T12:54Z')).toBe('five_minutes');
  expect(next('2026-03-09T12:55Z')).toBeUndefined();
});
