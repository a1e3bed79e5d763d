import { parseDay, zone } from '@openings/engine';
import { describe, expect, it } from 'vitest';
import { axisOf, type Day, daysOfWeek, mondayOf } from './axis.ts';

const week = (date: string, id: string) => {
  const days = daysOfWeek(mondayOf(parseDay(date)), zone(id));
  return { days, axis: axisOf(days, zone(id)), on: (wanted: string) => days.find((day) => day.date === wanted) as Day };
};
const minute = (instant: string): number => Date.parse(instant) / 60_000;

describe('a week', () => {
  it('begins on a Monday, and each of its days at its own midnight', () => {
    const { days } = week('2026-03-08', 'America/New_York');
    expect(days.map(({ date }) => date.slice(8))).toEqual(['02', '03', '04', '05', '06', '07', '08']);
    expect(days.map(({ start, end }) => (end - start) / 60)).toEqual([24, 24, 24, 24, 24, 24, 23]);
    expect(days.at(-1)?.start).toBe(minute('2026-03-08T05:00Z'));
    expect(mondayOf(parseDay('1970-01-01'))).toBe(parseDay('1969-12-29'));
  });

  it('has the same wall time of every day in the same row', () => {
    const { days, axis } = week('2026-03-04', 'Europe/Paris');
    expect(axis.rows).toHaveLength(96);
    const nine = axis.rows.findIndex(({ wall }) => wall === 9 * 60);
    for (const day of days) {
      expect(axis.instantOf(day, nine)).toBe(day.start + 9 * 60);
      expect(axis.positionOf(day, day.start + 9 * 60 + 6)).toBeCloseTo(nine + 0.4);
      expect(axis.positionOf(day, day.end)).toBe(96);
    }
  });
});

describe('a day of 23 hours', () => {
  it('has no quarter in the rows that its clock skips', () => {
    const { axis, on } = week('2026-03-08', 'America/New_York');
    const sunday = on('2026-03-08');
    const skipped = axis.rows.flatMap((row, i) => (axis.instantOf(sunday, i) === undefined ? [row.wall] : []));
    expect(skipped).toEqual([120, 135, 150, 165]);
    const nine = axis.rows.findIndex(({ wall }) => wall === 9 * 60);
    expect(axis.instantOf(sunday, nine)).toBe(minute('2026-03-08T13:00Z'));
    expect(axis.positionOf(sunday, minute('2026-03-08T13:00Z'))).toBe(nine);
  });

  it('may lack half an hour, or its midnight', () => {
    const lordHowe = week('2026-10-04', 'Australia/Lord_Howe');
    const skipped = (of: typeof lordHowe, date: string) =>
      of.axis.rows.flatMap(({ wall }, i) => (of.axis.instantOf(of.on(date), i) === undefined ? [wall] : []));
    expect(skipped(lordHowe, '2026-10-04')).toEqual([120, 135]);
    expect(skipped(week('2026-09-06', 'America/Santiago'), '2026-09-06')).toEqual([0, 15, 30, 45]);
  });
});

describe('a day of 25 hours', () => {
  it('has the repeated hour in rows of its own, which no other day has', () => {
    const { axis, on } = week('2026-11-01', 'America/New_York');
    expect(axis.rows).toHaveLength(100);
    const again = axis.rows.flatMap(({ again }, i) => (again ? [i] : []));
    expect(again).toEqual([8, 9, 10, 11]);
    expect(axis.rows.slice(4, 8)).toEqual(axis.rows.slice(8, 12).map(({ wall }) => ({ wall, again: false })));
    const sunday = on('2026-11-01');
    expect(axis.instantOf(sunday, 4)).toBe(minute('2026-11-01T05:00Z'));
    expect(axis.instantOf(sunday, 8)).toBe(minute('2026-11-01T06:00Z'));
    expect(axis.instantOf(on('2026-10-31'), 8)).toBeUndefined();
    expect(axis.instantOf(on('2026-10-31'), 12)).toBe(minute('2026-10-31T06:00Z'));
    expect(axis.positionOf(sunday, minute('2026-11-01T07:00Z'))).toBe(12);
  });
});

it('leaves out a day that never was', () => {
  expect(week('2011-12-30', 'Pacific/Apia').days.map(({ date }) => date.slice(5))).toEqual([
    '12-26',
    '12-27',
    '12-28',
    '12-29',
    '12-31',
    '01-01',
  ]);
});
