import assert from 'node:assert/strict';
import { describe, test } from 'vitest';
import { type Interval, parseDay, printDay, type SlotPolicy, slots, startOfDay, windows, zone } from '../src/index.ts';
import { hostile } from './arbitraries/hostile.ts';
import { instantOf, wallOf } from './definitions/clock.ts';
import { Minutes } from './definitions/minutes.ts';
import { slotsByDefinition } from './definitions/slots.ts';
import { windowsByDefinition } from './definitions/windows.ts';

const everyDay = [0, 1, 2, 3, 4, 5, 6];

/** Two shapes of hours around the change: an hour and a half on either side of it, and the whole day. */
function hoursAround(time: string): { weekdays: number[]; start: number; end: number }[] {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const start = Math.max(hour * 60 + minute - 95, 0);
  return [
    { weekdays: everyDay, start, end: hour * 60 + minute + 95 },
    { weekdays: everyDay, start: 0, end: 1440 },
  ];
}

function dayRange(id: string, day: number): Interval {
  return { start: startOfDay(day, zone(id)), end: startOfDay(day + 1, zone(id)) };
}

describe.each(hostile)('$zone $date $time: $why', ({ zone: id, date, time }) => {
  const local = zone(id);
  const day = parseDay(date);
  const [hour = 0, minute = 0] = time.split(':').map(Number);

  test('the wall time is read as Temporal reads it', () => {
    const wall = day * 1440 + hour * 60 + minute;
    assert.equal(local.toInstant(wall), instantOf(wall, id));
    assert.equal(local.toWall(local.toInstant(wall)), wallOf(instantOf(wall, id), id));
  });

  test.each([-1, 0, 1])('slots of the day %i away', (away) => {
    const range = dayRange(id, day + away);
    for (const hours of hoursAround(time)) {
      // From the day before the change on, so that the grid has a beginning.
      const rows = [{ ...hours, from: printDay(day - 2) }];
      const found = [...windows(rows, [], local, range)];
      assert.deepEqual(
        ends(found, range),
        ends(windowsByDefinition([{ hours: rows, dated: [], zone: local }], range), range),
      );
      for (const align of [undefined, { every: 20, zone: local }, { every: 60, zone: local }]) {
        const policy: SlotPolicy = {
          length: 25,
          step: 20,
          earliest: range.start,
          latest: range.end - 1,
          ...(align && { align }),
        };
        const none = new Minutes({ start: 0, end: 0 });
        assert.deepEqual(slots(found, [], policy), slotsByDefinition(found, none, policy));
      }
    }
  });
});

/** Hours round the clock go on: compared for the days that both know. */
function ends(found: readonly Interval[], range: Interval): Interval[] {
  return found.map(({ start, end }) => ({ start, end: Math.min(end, range.end + 7 * 1440) }));
}

/** Minutes of the day before, of and after, from history, which no later tz database will rewrite. */
const history = [
  { zone: 'Pacific/Apia', date: '2011-12-30', minutes: [1440, 0, 1440] },
  { zone: 'Pacific/Kwajalein', date: '1993-08-21', minutes: [1440, 0, 1440] },
  { zone: 'America/Sao_Paulo', date: '2018-11-04', minutes: [1440, 1380, 1440] },
  { zone: 'Asia/Beirut', date: '2023-03-26', minutes: [1440, 1380, 1440] },
  { zone: 'Asia/Kathmandu', date: '1986-01-01', minutes: [1440, 1425, 1440] },
  { zone: 'Asia/Pyongyang', date: '2018-05-04', minutes: [1440, 1410, 1440] },
  { zone: 'America/Caracas', date: '2016-05-01', minutes: [1440, 1410, 1440] },
  { zone: 'Asia/Almaty', date: '2024-02-29', minutes: [1440, 1500, 1440] },
  { zone: 'America/Nuuk', date: '2024-03-30', minutes: [1440, 1380, 1440] },
  { zone: 'America/New_York', date: '2024-03-10', minutes: [1440, 1380, 1440] },
  { zone: 'America/New_York', date: '2024-11-03', minutes: [1440, 1500, 1440] },
  { zone: 'Australia/Lord_Howe', date: '2024-10-06', minutes: [1440, 1410, 1440] },
  { zone: 'Antarctica/Troll', date: '2024-03-31', minutes: [1440, 1320, 1440] },
  { zone: 'Pacific/Chatham', date: '2024-04-07', minutes: [1440, 1500, 1440] },
] as const;

test.each(history)('history: $zone $date', ({ zone: id, date, minutes }) => {
  const found = [-1, 0, 1].map((away) => {
    const { start, end } = dayRange(id, parseDay(date) + away);
    return end - start;
  });
  assert.deepEqual(found, minutes);
});

describe('by hand', () => {
  const newYork = zone('America/New_York');
  const utc = (text: string): number => Date.parse(`${text}Z`) / 60_000;

  test('a skipped time moves later by the gap', () => {
    assert.equal(newYork.toInstant(utc('2024-03-10T02:30')), utc('2024-03-10T07:30'));
  });

  test('a repeated time is its first occurrence', () => {
    assert.equal(newYork.toInstant(utc('2024-11-03T01:30')), utc('2024-11-03T05:30'));
  });

  test('hours that the gap turns around are dropped: 02:30 → 07:30Z, 03:15 → 07:15Z', () => {
    const day = parseDay('2024-03-10');
    const range = dayRange('America/New_York', day);
    const found = [...windows([{ weekdays: [0], start: 150, end: 195 }], [], newYork, range)];
    assert.deepEqual(found, []);
  });

  test('a range never clips a window: the grid would move', () => {
    const day = parseDay('2024-05-06');
    const nine = startOfDay(day, newYork) + 540;
    const range = { start: nine + 7, end: nine + 67 };
    const found = [...windows([{ weekdays: [1], start: 540, end: 1020 }], [], newYork, range)];
    assert.deepEqual(found, [{ start: nine, end: nine + 480 }]);
    const policy = { length: 30, step: 20, earliest: range.start, latest: range.end - 1 };
    assert.deepEqual(slots(found, [], policy), [nine + 20, nine + 40, nine + 60]);
  });

  test('a day without midnight begins when its clock first shows it', () => {
    assert.equal(startOfDay(parseDay('2018-11-04'), zone('America/Sao_Paulo')), utc('2018-11-04T03:00'));
  });

  test('a day that never was begins where the next one does', () => {
    const apia = zone('Pacific/Apia');
    assert.equal(startOfDay(parseDay('2011-12-30'), apia), startOfDay(parseDay('2011-12-31'), apia));
    assert.equal(startOfDay(parseDay('2011-12-31'), apia), utc('2011-12-30T10:00'));
  });
});
