import { expect, test } from 'vitest';
import { dayOf, parseDay, printDay, weekday } from './calendar.ts';

test.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2000-02-29', 11_016],
  ['2026-11-22', 20_779],
  ['0001-01-01', -719_162],
  ['0099-12-31', -683_004],
  ['9999-12-31', 2_932_896],
])('%s is day %i', (date, day) => {
  expect(parseDay(date)).toBe(day);
  expect(printDay(day)).toBe(date);
});

test.each([
  '2023-02-29',
  '2026-13-01',
  '2026-00-10',
  '2026-04-31',
  '2026-1-1',
  '20260101',
  '2026-01-01T00:00',
  ' 2026-01-01',
  '2026-01-01\n',
  '',
])('%j is no date', (date) => {
  expect(() => parseDay(date)).toThrow(RangeError);
});

test('Sundays are 0, before 1970 too', () => {
  expect(weekday(parseDay('2026-11-22'))).toBe(0);
  expect(weekday(parseDay('1969-12-28'))).toBe(0);
  expect(weekday(parseDay('1969-12-27'))).toBe(6);
});

test('a wall minute lies on its day, before 1970 too', () => {
  expect([dayOf(0), dayOf(1439), dayOf(1440), dayOf(-1)]).toEqual([0, 0, 1, -1]);
});
