import { describe, expect, test } from 'vitest';
import { parseDay, printDay } from './calendar.ts';
import type { Interval } from './interval.ts';
import { mergeWindows } from './merge.ts';
import { windows, windowsOf } from './windows.ts';
import { startOfDay, zone } from './zone.ts';

const utc = zone('UTC');
const newYork = zone('America/New_York');
const monday = parseDay('2026-11-23');
const week: Interval = { start: monday * 1440, end: (monday + 7) * 1440 };
const everyDay = [0, 1, 2, 3, 4, 5, 6];

/** An interval from `from` to `to` hours after Monday midnight, UTC. */
function hours(from: number, to: number): Interval {
  return { start: monday * 1440 + from * 60, end: monday * 1440 + to * 60 };
}

describe('hours', () => {
  test('several a day, in order, whatever the order of the rows', () => {
    const rows = [
      { weekdays: [1], start: 780, end: 1020 },
      { weekdays: [1, 3], start: 540, end: 720 },
    ];
    expect([...windows(rows, [], utc, week)]).toEqual([hours(9, 12), hours(13, 17), hours(57, 60)]);
  });

  test('touching and overlapping ones are one window, over midnight too', () => {
    const rows = [
      { weekdays: [1], start: 540, end: 720 },
      { weekdays: [1], start: 720, end: 780 },
      { weekdays: [1], start: 600, end: 660 },
      { weekdays: [1], start: 1320, end: 1440 },
      { weekdays: [2], start: 0, end: 60 },
    ];
    expect([...windows(rows, [], utc, week)]).toEqual([hours(9, 13), hours(22, 25)]);
  });

  test('overnight hours belong to the day on which they begin', () => {
    const nights = [{ weekdays: [0], start: 1320, end: 1800 }];
    expect([...windows(nights, [], utc, week)]).toEqual([hours(-2, 6), hours(166, 174)]);
  });

  test('hours over several days are found from within, and whole', () => {
    const [long] = windows([{ weekdays: [1], start: 600, end: 600 + 6 * 1440 }], [], utc, hours(30, 150));
    expect(long).toEqual(hours(10, 154));
    const [dated] = windows([], [{ date: '2026-11-23', start: 600, end: 11_520 }], utc, hours(130, 131));
    expect(dated).toEqual(hours(10, 192));
  });

  test('hours that a gap leaves nothing of are none', () => {
    const gap = startOfDay(parseDay('2024-03-10'), newYork);
    const found = windows([{ weekdays: [0], start: 120, end: 180 }], [], newYork, { start: gap, end: gap + 1380 });
    expect([...found]).toEqual([]);
  });

  test('from and until are dates on which hours may begin, both included', () => {
    const rows = [{ weekdays: everyDay, start: 600, end: 660, from: '2026-11-24', until: '2026-11-25' }];
    expect([...windows(rows, [], utc, week)]).toEqual([hours(34, 35), hours(58, 59)]);
  });

  test('dated hours add to the weekly ones', () => {
    const dated = [
      { date: '2026-11-24', start: 600, end: 660 },
      { date: '2026-11-24', start: 700, end: 710 },
    ];
    const found = [...windows([{ weekdays: [2], start: 540, end: 600 }], dated, utc, week)];
    expect(found).toEqual([hours(33, 35), { start: hours(24, 0).start + 700, end: hours(24, 0).start + 710 }]);
  });

  test.each([
    { start: 600, end: 600 },
    { start: 600, end: 540 },
    { start: -1, end: 540 },
    { start: 1440, end: 1500 },
    { start: 0, end: 11_521 },
    { start: Number.NaN, end: 60 },
  ])('%j are none', (span) => {
    expect(() => windows([{ weekdays: [1], ...span }], [], utc, week)).toThrow(RangeError);
    expect(() => windows([], [{ date: '2026-11-24', ...span }], utc, week)).toThrow(RangeError);
  });

  test.each([7, -1])('%i is no weekday', (day) => {
    expect(() => windows([{ weekdays: [1, day], start: 0, end: 60 }], [], utc, week)).toThrow(RangeError);
  });

  test('dates that are none are refused', () => {
    expect(() => windows([], [{ date: '2026-02-30', start: 0, end: 60 }], utc, week)).toThrow(RangeError);
    expect(() => windows([{ weekdays: [1], start: 0, end: 60, from: 'soon' }], [], utc, week)).toThrow(RangeError);
  });
});

describe('range', () => {
  const nine = [{ weekdays: everyDay, start: 540, end: 1020 }];

  test('windows are those in which a start of the range lies', () => {
    expect([...windows(nine, [], utc, hours(17, 33))]).toEqual([]);
    expect([...windows(nine, [], utc, { start: hours(17, 0).start - 1, end: hours(33, 0).start + 1 })]).toEqual([
      hours(9, 17),
      hours(33, 41),
    ]);
  });

  test('an infinite range is refused', () => {
    expect(() => windows(nine, [], utc, { start: 0, end: Number.POSITIVE_INFINITY })).toThrow(RangeError);
  });

  test('the same iterable can be read again', () => {
    const found = windows(nine, [], utc, week);
    expect([...found]).toEqual([...found]);
  });

  test('a far range costs no more than a near one: windows come one by one', () => {
    const far = { start: week.start, end: week.start + 400_000 * 1440 };
    const [first] = windows(nine, [], utc, far);
    expect(first).toEqual(hours(9, 17));
  });
});

describe('round the clock', () => {
  test('without a beginning, windows begin at midnight of 1970, and go on a week past the range', () => {
    const [window, ...others] = windows([{ weekdays: everyDay, start: 0, end: 1440 }], [], newYork, week);
    expect(window?.start).toBe(newYork.toInstant(0));
    expect(window?.end).toBeGreaterThanOrEqual(week.end + 7 * 1440);
    expect(others).toEqual([]);
  });

  test('years after they began, windows still begin there', () => {
    const rows = [
      { weekdays: [0, 1, 2, 3], start: 0, end: 1440, from: '2015-03-01' },
      { weekdays: [4, 5, 6], start: 0, end: 1440, from: '2015-02-05' },
    ];
    // Before Sunday 1 March only Thursdays to Saturdays are open: the window begins on Thursday 26 February.
    const [window] = windows(rows, [], newYork, week);
    expect(window?.start).toBe(startOfDay(parseDay('2015-02-26'), newYork));
  });

  test('hours that leave a gap of a minute a week are not round the clock', () => {
    const rows = [
      { weekdays: [1, 2, 3, 4, 5, 6], start: 0, end: 1440 },
      { weekdays: [0], start: 1, end: 1440 },
    ];
    const found = [...windows(rows, [], utc, week)];
    expect(found[0]?.start).toBe((monday - 1) * 1440 + 1);
    expect(found).toHaveLength(2);
  });

  test('ten days on end are not round the clock where the week has a gap', () => {
    const rows = [{ weekdays: everyDay, start: 0, end: 1380 }];
    const dated = Array.from({ length: 10 }, (_, index) => ({
      date: printDay(monday - index),
      start: 1380,
      end: 1440,
    }));
    const [window] = windows(rows, dated, utc, { start: week.start + 600, end: week.start + 601 });
    expect(window).toEqual({ start: (monday - 9) * 1440, end: (monday + 1) * 1440 + 1380 });
  });

  test('two rows a day that meet at noon are round the clock', () => {
    const rows = [
      { weekdays: everyDay, start: 720, end: 1440 },
      { weekdays: everyDay, start: 0, end: 720 },
    ];
    const [window] = windows(rows, [], newYork, week);
    expect(window?.start).toBe(newYork.toInstant(0));
  });

  test('hours that ended begin where they began', () => {
    const rows = [{ weekdays: everyDay, start: 0, end: 1440, from: '2020-01-10', until: printDay(monday + 1) }];
    expect([...windows(rows, [], utc, week)]).toEqual([
      { start: parseDay('2020-01-10') * 1440, end: (monday + 2) * 1440 },
    ]);
  });

  test('two zones that take turns are one window', () => {
    const day = { hours: [{ weekdays: everyDay, start: 0, end: 720, from: '2026-11-20' }], dated: [], zone: utc };
    const night = {
      hours: [{ weekdays: everyDay, start: 0, end: 720, from: '2026-11-20' }],
      dated: [],
      zone: zone('Etc/GMT+12'),
    };
    const [window, ...others] = windowsOf([day, night], { start: week.start, end: week.start + 1 });
    expect(window?.start).toBe(parseDay('2026-11-20') * 1440);
    expect(others).toEqual([]);
  });
});

describe('merging', () => {
  test('sources are merged in order, touching windows made one', () => {
    const merged = mergeWindows([hours(0, 1), hours(5, 6)], [hours(1, 2), hours(3, 4)], []);
    expect([...merged]).toEqual([hours(0, 2), hours(3, 4), hours(5, 6)]);
    expect([...mergeWindows([hours(0, 9)], [hours(1, 2)])]).toEqual([hours(0, 9)]);
    expect([...mergeWindows()]).toEqual([]);
  });

  test('sources are read one ahead, and closed when no more is wanted', () => {
    const closed: string[] = [];
    function* source(name: string, from: number): Generator<Interval> {
      try {
        for (let hour = from; ; hour += 10) yield hours(hour, hour + 1);
      } finally {
        closed.push(name);
      }
    }
    for (const first of mergeWindows(source('a', 0), source('b', 5))) {
      expect(first).toEqual(hours(0, 1));
      break;
    }
    expect(closed.sort()).toEqual(['a', 'b']);
  });
});
