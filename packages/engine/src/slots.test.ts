import { expect, test } from 'vitest';
import type { Interval } from './interval.ts';
import { type SlotPolicy, slots } from './slots.ts';
import { zone } from './zone.ts';

const policy: SlotPolicy = { length: 30, step: 15, earliest: 0, latest: 10_000 };

test('an appointment fits up to the last minute of a window', () => {
  expect(slots([{ start: 100, end: 160 }], [], policy)).toEqual([100, 115, 130]);
  expect(slots([{ start: 100, end: 129 }], [], policy)).toEqual([]);
});

test('bounds are included, and never move the grid', () => {
  expect(slots([{ start: 100, end: 200 }], [], { ...policy, earliest: 115, latest: 145 })).toEqual([115, 130, 145]);
  expect(slots([{ start: 100, end: 200 }], [], { ...policy, earliest: 116, latest: 144 })).toEqual([130]);
  expect(slots([{ start: 100, end: 200 }], [], { ...policy, earliest: 114.5, latest: 115.5 })).toEqual([115]);
});

test('after something busy the grid goes on as it was', () => {
  expect(slots([{ start: 100, end: 220 }], [{ start: 131, end: 141 }], policy)).toEqual([100, 145, 160, 175, 190]);
});

test('an appointment may touch what is busy on either side', () => {
  const taken = [
    { start: 80, end: 100 },
    { start: 130, end: 145 },
  ];
  expect(slots([{ start: 100, end: 175 }], taken, policy)).toEqual([100, 145]);
});

test('overlapping busy times do no harm: a long one hides the short ones in it', () => {
  const taken = [
    { start: 90, end: 200 },
    { start: 95, end: 110 },
    { start: 190, end: 205 },
  ];
  expect(slots([{ start: 100, end: 240 }], taken, policy)).toEqual([205]);
});

test('short appointments fit between, over a step larger than they are', () => {
  const taken = [{ start: 105, end: 119 }];
  expect(slots([{ start: 100, end: 150 }], taken, { ...policy, length: 5, step: 20 })).toEqual([100, 120, 140]);
});

test.each([
  [0, []],
  [1, [100]],
  [3, [100, 115, 500]],
])('a limit of %i stops there', (limit, expected) => {
  const windows = [
    { start: 100, end: 145 },
    { start: 500, end: 600 },
  ];
  expect(slots(windows, [], { ...policy, limit })).toEqual(expected);
});

test('windows are read no further than needed, and closed', () => {
  const read: number[] = [];
  let closed = false;
  function* windows(): Generator<Interval> {
    try {
      for (let start = 0; ; start += 100) {
        read.push(start);
        yield { start, end: start + 60 };
      }
    } finally {
      closed = true;
    }
  }
  expect(slots(windows(), [], { ...policy, limit: 4 })).toEqual([0, 15, 30, 100]);
  expect(read).toEqual([0, 100]);
  expect(closed).toBe(true);
  read.length = 0;
  expect(slots(windows(), [], { ...policy, latest: 130, earliest: 110 })).toEqual([115, 130]);
  expect(read).toEqual([0, 100, 200]);
});

test('aligned starts are wall-clock minutes: in Kathmandu, 5:45 ahead, full hours are quarter hours of UTC', () => {
  const align = { every: 60, zone: zone('Asia/Kathmandu') };
  expect(slots([{ start: 28_000_000, end: 28_000_200 }], [], { ...policy, align, latest: 3e7 })).toEqual([
    28_000_035, 28_000_095, 28_000_155,
  ]);
});

test('an aligned start that comes up only because the clock jumps to it is found', () => {
  // Caracas 2016-05-01: at 02:30 (07:00Z) the clock jumped to 03:00.
  const jump = Date.parse('2016-05-01T07:00Z') / 60_000;
  const align = { every: 60, zone: zone('America/Caracas') };
  const windows = [{ start: jump - 20, end: jump + 100 }];
  expect(slots(windows, [], { ...policy, align, latest: 3e7 })).toEqual([jump, jump + 60]);
});

test('an alignment of a whole day is midnight', () => {
  const align = { every: 1440, zone: zone('UTC') };
  expect(slots([{ start: 100, end: 3000 }], [], { ...policy, align })).toEqual([1440, 2880]);
});

test.each([
  { length: 0 },
  { length: -5 },
  { step: 0 },
  { step: -15 },
  { step: Number.NaN },
  { align: { every: 0, zone: zone('UTC') } },
  { align: { every: 1441, zone: zone('UTC') } },
])('%j is refused', (wrong) => {
  expect(() => slots([{ start: 0, end: 100 }], [], { ...policy, ...wrong })).toThrow(RangeError);
});
