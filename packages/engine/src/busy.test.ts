import { expect, test } from 'vitest';
import { busy, isFree } from './busy.ts';

test('the larger of two buffers counts, not the sum', () => {
  expect(busy([{ start: 100, end: 130, buffer: 5 }], 10)).toEqual([{ start: 90, end: 140 }]);
  expect(busy([{ start: 100, end: 130, buffer: 20 }], 10)).toEqual([{ start: 80, end: 150 }]);
  expect(busy([{ start: 100, end: 130 }], 0)).toEqual([{ start: 100, end: 130 }]);
});

test('a buffer below zero is none', () => {
  expect(busy([{ start: 100, end: 130, buffer: -20 }], -10)).toEqual([{ start: 100, end: 130 }]);
});

test('a block has no buffer, its own or another', () => {
  expect(busy([{ start: 100, end: 130, buffer: 20, block: true }], 10)).toEqual([{ start: 100, end: 130 }]);
});

test('what overlaps, touches or lies within becomes one', () => {
  const commitments = [
    { start: 0, end: 100 },
    { start: 10, end: 20 },
    { start: 100, end: 120 },
    { start: 121, end: 130 },
  ];
  expect(busy(commitments, 0)).toEqual([
    { start: 0, end: 120 },
    { start: 121, end: 130 },
  ]);
});

test('the order of commitments does not matter, nor does a buffer that disturbs it', () => {
  const late = { start: 60, end: 70, buffer: 50 };
  const early = { start: 30, end: 35, block: true };
  const expected = [{ start: 10, end: 120 }];
  expect(busy([early, late], 0)).toEqual(expected);
  expect(busy([late, early], 0)).toEqual(expected);
  expect(
    busy(
      [
        { start: 60, end: 61 },
        { start: 0, end: 1 },
      ],
      0,
    ),
  ).toEqual([
    { start: 0, end: 1 },
    { start: 60, end: 61 },
  ]);
});

test('what takes no time takes none', () => {
  expect(
    busy(
      [
        { start: 50, end: 50 },
        { start: 60, end: 40, block: true },
      ],
      0,
    ),
  ).toEqual([]);
});

test('free is what touches and does not overlap', () => {
  const taken = [
    { start: 10, end: 20 },
    { start: 30, end: 40 },
  ];
  expect(isFree(taken, { start: 0, end: 10 })).toBe(true);
  expect(isFree(taken, { start: 0, end: 11 })).toBe(false);
  expect(isFree(taken, { start: 19, end: 25 })).toBe(false);
  expect(isFree(taken, { start: 20, end: 30 })).toBe(true);
  expect(isFree(taken, { start: 20, end: 31 })).toBe(false);
  expect(isFree(taken, { start: 40, end: 90 })).toBe(true);
  expect(isFree(taken, { start: 0, end: 90 })).toBe(false);
  expect(isFree([], { start: 0, end: 90 })).toBe(true);
});
