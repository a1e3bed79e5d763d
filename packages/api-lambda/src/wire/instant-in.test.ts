import { zone } from '@openings/engine';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, test } from 'vitest';
import { BadInput } from './bad-input.ts';
import { readDay } from './day-in.ts';
import { readInstant, readWhen } from './instant-in.ts';
import { printInstant, printIso, printMoment } from './instant-out.ts';
import { readTime } from './time-in.ts';

const newYork = zone('America/New_York');
const at = (iso: string): number => Date.parse(iso) / 60_000;
const noonOfJuly11 = { minute: at('2024-07-11T16:00Z'), seconds: 0 };

/** Zones whose clocks do what nobody expects. */
const hostile = [
  'America/New_York',
  'Australia/Lord_Howe',
  'Antarctica/Troll',
  'Pacific/Apia',
  'Africa/Casablanca',
  'Europe/Dublin',
]
  .concat(['America/Havana', 'Asia/Kathmandu', 'Pacific/Chatham', 'America/St_Johns', 'Asia/Gaza', 'UTC'])
  .map((id) => zone(id));
const anyZone = fc.constantFrom(...hostile);
const anyMinute = fc.integer({ min: at('1973-01-01T00:00Z'), max: at('2099-12-31T23:59Z') });

describe('one instant, written in every accepted form', () => {
  const forms = [
    '2024-07-11 12:00:00 -0400',
    '2024-07-11 12:00:00 EDT -04:00',
    '2024-07-11 16:00:00 UTC',
    '2024-07-11 12:00:00',
    '2024-07-11 12:00',
    '2024-07-11T16:00:00Z',
    '2024-07-11T16:00Z',
    '2024-07-11T12:00:00-04:00',
    '2024-07-11T12:00:00.000-0400',
    '2024-07-11T12:00:00',
    '20240711T160000Z',
    'Thu Jul 11 2024 12:00:00 GMT-0400 (Eastern Daylight Time)',
    'Thu, 11 Jul 2024 16:00:00 GMT',
    '7/11/2024, 12:00:00 PM',
    '7/11/2024, 12:00:00\u202fPM',
    '07/11/2024 12:00',
    'July 11, 2024 at 12:00 PM',
    'Jul 11, 2024 12:00 p.m.',
    '  July 11, 2024   12 00 ',
  ];
  test.each(forms)('%s', (text) => expect(readInstant(text, 'datetime', newYork)).toEqual(noonOfJuly11));

  test.each([
    ['July 11, 2024', '12 00'],
    ['2024-07-11', '12:00'],
    ['7/11/2024', '12:00 PM'],
    ['2024-07-11 12:00:00 -0400', undefined],
    ['Thu Jul 11 2024 00:00:00 GMT+0200 (Central European Summer Time)', '12:00:00'],
  ])('date %s, time %s', (date, time) => expect(readWhen({ date, time }, newYork)).toEqual(noonOfJuly11));
});

test('datetime beats date and time; nothing given is nothing', () => {
  expect(readWhen({ datetime: '2024-07-11T16:00:00Z', date: 'July 4, 2024', time: '01 00' }, newYork)).toEqual(
    noonOfJuly11,
  );
  expect(readWhen({ date: null, time: '12 00' }, newYork)).toBeUndefined();
});

test('a date is its midnight, and 24:00 the midnight after', () => {
  expect(readInstant('2024-07-11', 'datetime', newYork).minute).toBe(at('2024-07-11T04:00Z'));
  expect(readInstant('2024-07-10T24:00', 'datetime', newYork).minute).toBe(at('2024-07-11T04:00Z'));
});

test('seconds are told, so that whoever cares can refuse them', () => {
  expect(readInstant('2024-07-11T12:00:59.999', 'date', newYork)).toEqual({ minute: noonOfJuly11.minute, seconds: 59 });
});

test('a skipped wall time moves later by the gap, a repeated one is its first occurrence', () => {
  expect(readInstant('2026-03-08 02:30', 'date', newYork).minute).toBe(at('2026-03-08T07:30Z'));
  expect(readInstant('2026-11-01 01:30', 'date', newYork).minute).toBe(at('2026-11-01T05:30Z'));
});

test.each([
  ['', 'tomorrow', 'now', '🗓️', 'null', '12:00', '2026', '2026-11'],
  [
    '2026-13-01',
    '2026-02-30',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '1/2/26',
    '31/12/2026',
    'Smarch 1, 2026',
    'July 32, 2026',
  ],
  ['1899-12-31', '2201-01-01', '12026-01-01', '2026-11-222', '20261301'],
  [
    '2026-11-22T24:01',
    '2026-11-22 25:00',
    '2026-11-22 12:60',
    '2026-11-22 12:00:60',
    '2026-11-22 13:00 PM',
    '2026-11-22 0:30 AM',
  ],
  [
    '2026-11-22 12:00 -2500',
    '2026-11-22 12:00 -0460',
    '2026-11-22 -0500',
    '2026-11-22T12:00Z; drop',
    '2026-11-22 12:00 EDT',
  ],
  [`2026-11-22${' '.repeat(200)}x`, '٢٠٢٦-١١-٢٢', '2026-11-22T12:00:00Z'.repeat(10)],
])('unreadable: %j %j %j %j %j', (...texts) => {
  for (const text of texts) {
    expect(() => readInstant(text, 'datetime', newYork), text).toThrow(BadInput);
    expect(() => readWhen({ date: text, time: '12:00' }, newYork), text).toThrow(
      expect.objectContaining({ field: 'date' }),
    );
  }
});

test('a refused date names its field and quotes an example that is accepted', () => {
  const refusal = catchBadInput(() => readInstant('tomorrow', 'start_date', newYork));
  expect(refusal.field).toBe('start_date');
  expect(refusal.message).toMatch(/^"tomorrow" is not a date and time\./);
  const [, ...examples] = [...refusal.message.matchAll(/"(.+?)"/g)].map(([, example]) => example as string);
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) expect(() => readInstant(example, 'start_date', newYork)).not.toThrow();
});

test('a day is the one that was picked, whatever zone it is asked in', () => {
  const days = [
    '2026-11-22',
    '11/22/2026',
    'November 22, 2026',
    'Sun Nov 22 2026 00:00:00 GMT-0500 (Eastern Standard Time)',
  ];
  for (const text of days)
    for (const zone of hostile) expect(readDay(text, 'start_date', zone)).toBe(at('2026-11-22T00:00Z') / 1440);
  expect(readDay('2026-11-22T02:00:00.000Z', 'start_date', newYork)).toBe(at('2026-11-21T00:00Z') / 1440);
});

test('times of day', () => {
  const read = ['07 30', '07:30', '7:30 AM', '07:30:00', '12:00 AM', '12:00 PM', '11:59pm', '24:00'].map((text) =>
    readTime(text, 'time'),
  );
  expect(read).toEqual([450, 450, 450, 450, 0, 720, 1439, 1440]);
  for (const text of ['', '7', '730', '24:01', '12:60', '13:00 PM', 'noon', '07:30:30', '-1:00'])
    expect(() => readTime(text, 'time'), text).toThrow(BadInput);
});

describe('properties', () => {
  test('what we print we read back, in every zone', () => {
    fc.assert(
      fc.property(anyMinute, anyZone, anyZone, (minute, printed, read) => {
        for (const text of [
          printInstant(minute, printed),
          printIso(minute * 60_000, printed),
          printMoment(minute * 60_000, printed),
        ])
          expect(readInstant(text, 'date', read)).toEqual({ minute, seconds: 0 });
      }),
      { numRuns: 2000 },
    );
  });

  test('what we print is what luxon prints', () => {
    fc.assert(
      fc.property(anyMinute, fc.integer({ min: 0, max: 59_999 }), anyZone, (minute, ms, zone) => {
        const moment = minute * 60_000 + ms;
        const theirs = DateTime.fromMillis(moment, { zone: zone.id });
        expect(printMoment(moment, zone)).toBe(theirs.toFormat('yyyy-MM-dd HH:mm:ss ZZZ'));
        expect(printIso(moment, zone)).toBe(theirs.toFormat("yyyy-MM-dd'T'HH:mm:ssZZ"));
        expect(printInstant(minute, zone)).toBe(theirs.startOf('minute').toFormat('yyyy-MM-dd HH:mm:ss ZZZ'));
      }),
      { numRuns: 1000 },
    );
  });

  test("JavaScript's own ways to print a date are read", () => {
    const formats = [
      "EEE MMM dd yyyy HH:mm:ss 'GMT'ZZZ '('ZZZZZ')'",
      'M/d/yyyy, h:mm:ss a ZZ',
      "MMMM d, yyyy 'at' HH:mm:ss ZZ",
    ];
    fc.assert(
      fc.property(anyMinute, anyZone, fc.constantFrom(...formats), (minute, zone, format) => {
        const text = DateTime.fromMillis(minute * 60_000, { zone: zone.id, locale: 'en-US' }).toFormat(format);
        expect(readInstant(text, 'date', newYork), text).toEqual({ minute, seconds: 0 });
      }),
      { numRuns: 1000 },
    );
  });

  test('no text makes the reader fail in any other way', () => {
    const pieces = fc.constantFrom(
      '2026',
      '-',
      '11',
      '22',
      'T',
      ' ',
      ':',
      '00',
      '12',
      'Z',
      '+',
      '0400',
      'PM',
      'July',
      ',',
      '/',
      '(',
      '\ud800',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((list) => list.join('')),
        ),
        (text) => {
          try {
            expect(Number.isInteger(readInstant(text, 'date', newYork).minute)).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(BadInput);
          }
        },
      ),
      { numRuns: 5000 },
    );
  });
});

function catchBadInput(read: () => unknown): BadInput {
  try {
    read();
  } catch (error) {
    if (error instanceof BadInput) return error;
  }
  throw new Error('It was accepted.');
}
