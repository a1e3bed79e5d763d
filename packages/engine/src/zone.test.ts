import { expect, test } from 'vitest';
import { parseDay } from './calendar.ts';
import { startOfDay, zone } from './zone.ts';

const utc = (text: string): number => Date.parse(`${text}Z`) / 60_000;

test('equal ids give the same object, which bears its id', () => {
  expect(zone('Europe/Rome')).toBe(zone('Europe/Rome'));
  expect(zone('Europe/Rome').id).toBe('Europe/Rome');
});

test.each(['Mars/Olympus', '', 'Europe/Rome ', 'not a zone', undefined as never])('%j is no zone', (id) => {
  expect(() => zone(id)).toThrow(RangeError);
});

test('UTC shows the instant itself', () => {
  expect(zone('UTC').toWall(12_345)).toBe(12_345);
  expect(zone('UTC').toInstant(12_345)).toBe(12_345);
});

test('east is ahead, west is behind, and half hours count', () => {
  const noon = utc('2024-01-15T12:00');
  expect(zone('Asia/Kolkata').toWall(noon) - noon).toBe(330);
  expect(zone('America/St_Johns').toWall(noon) - noon).toBe(-210);
});

test('the clock changes at its minute, neither before nor after', () => {
  const newYork = zone('America/New_York');
  const change = utc('2024-03-10T07:00');
  expect(newYork.toWall(change - 1) - change).toBe(-301);
  expect(newYork.toWall(change) - change).toBe(-240);
});

test('a fraction of a minute is carried along', () => {
  expect(zone('Asia/Tokyo').toWall(0.5)).toBe(540.5);
});

test('offsets with seconds are rounded down: Monrovia was 44 min 30 s behind until 1972', () => {
  expect(zone('Africa/Monrovia').toWall(0)).toBe(-45);
  expect(zone('Africa/Monrovia').toInstant(-45)).toBe(0);
});

test('a year of every zone again and again is answered from memory', () => {
  const rome = zone('Europe/Rome');
  const walls = Array.from({ length: 9000 }, (_, page) => rome.toWall(page * 8640));
  expect(Array.from({ length: 9000 }, (_, page) => rome.toWall(page * 8640))).toEqual(walls);
});

test('zones are remembered up to a limit: the tz database has fewer names than an id has spellings', () => {
  const before = zone('America/Argentina/Catamarca');
  const letters = [...'argentina/catamarca'];
  for (let spelling = 0; spelling < 2048; spelling++) {
    zone(
      `America/${letters.map((letter, index) => ((spelling >> index) & 1 ? letter.toUpperCase() : letter)).join('')}`,
    );
  }
  const after = zone('America/Argentina/Catamarca');
  expect(after).not.toBe(before);
  expect(after.toWall(0)).toBe(before.toWall(0));
});

test('instants beyond the range of dates are refused', () => {
  expect(() => zone('Europe/Rome').toWall(Number.NaN)).toThrow(RangeError);
  expect(() => zone('Europe/Rome').toInstant(Number.POSITIVE_INFINITY)).toThrow(RangeError);
});

test.each([
  ['America/New_York', '2026-11-23', '2026-11-23T05:00'],
  ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00'],
  ['Asia/Pyongyang', '2018-05-05', '2018-05-04T15:00'],
  ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00'],
  ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00'],
  // At 23:30 the clock jumped over midnight, to 00:30.
  ['America/Toronto', '1919-03-31', '1919-03-31T04:30'],
  ['Africa/Cairo', '2024-04-26', '2024-04-25T22:00'],
])('in %s the day %s starts at %sZ', (id, date, start) => {
  expect(startOfDay(parseDay(date), zone(id))).toBe(utc(start));
});
