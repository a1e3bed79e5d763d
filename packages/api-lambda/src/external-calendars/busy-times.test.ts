import { zone } from '@openings/engine';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import * as ns from 'rrule';
import { describe, expect, test } from 'vitest';
import type { BusyTime } from './busy-time.ts';
import { busyTimes } from './busy-times.ts';
import type { Trouble } from './trouble.ts';

const RRule = ns.RRule ?? (ns as unknown as { default: typeof ns }).default.RRule;
const minute = (iso: string): number => Date.parse(iso) / 60_000;
const YEAR_2025 = { start: minute('2025-01-01T00:00Z'), end: minute('2026-01-01T00:00Z') };

const file = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//test', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', 'UID:one', ...lines, 'END:VEVENT'];
const read = (text: string, home = 'America/New_York', account?: string): BusyTime[] =>
  busyTimes(text, { range: YEAR_2025, home: zone(home), account });
const shown = ({ start, end }: BusyTime): string =>
  [start, end].map((one) => new Date(one * 60_000).toISOString().slice(0, 16)).join(' ');
/** The busy times of one event, as UTC. */
const times = (...lines: string[]): string[] => read(file(...event(...lines))).map(shown);

const HOUR = 'DURATION:PT1H';

describe('a time stands', () => {
  test('in UTC, where it says so', () => {
    expect(times('DTSTART:20250310T150000Z', 'DTEND:20250310T154500Z')).toEqual(['2025-03-10T15:00 2025-03-10T15:45']);
  });

  test('in the zone it names, whether or not the file describes that', () => {
    expect(times('DTSTART;TZID=Europe/London:20250710T090000', HOUR)).toEqual(['2025-07-10T08:00 2025-07-10T09:00']);
  });

  test('in a zone that only the file knows', () => {
    const rule = (kind: string, from: string, to: string, start: string, months: string) => [
      `BEGIN:${kind}`,
      `TZOFFSETFROM:${from}`,
      `TZOFFSETTO:${to}`,
      `DTSTART:${start}`,
      `RRULE:FREQ=YEARLY;BYMONTH=${months}`,
      `END:${kind}`,
    ];
    const own = [
      'BEGIN:VTIMEZONE',
      'TZID:Eastern Standard Time',
      ...rule('STANDARD', '-0400', '-0500', '16011104T020000', '11;BYDAY=1SU'),
      ...rule('DAYLIGHT', '-0500', '-0400', '16010311T020000', '3;BYDAY=2SU'),
      'END:VTIMEZONE',
    ];
    const weekly = event('DTSTART;TZID=Eastern Standard Time:20250306T090000', HOUR, 'RRULE:FREQ=WEEKLY;COUNT=2');
    expect(read(file(...own, ...weekly), 'Asia/Tokyo').map(shown)).toEqual([
      '2025-03-06T14:00 2025-03-06T15:00',
      '2025-03-13T13:00 2025-03-13T14:00',
    ]);
  });

  test('at home, where it names none, or one that nobody knows', () => {
    const home = ['2025-07-10T13:00 2025-07-10T14:00'];
    expect(times('DTSTART:20250710T090000', HOUR)).toEqual(home);
    expect(times('DTSTART;TZID=Nowhere/Atlantis:20250710T090000', HOUR)).toEqual(home);
  });

  test('all day at home, also on the days on which the clock changes', () => {
    expect(times('DTSTART;VALUE=DATE:20250309')).toEqual(['2025-03-09T05:00 2025-03-10T04:00']);
    expect(times('DTSTART;VALUE=DATE:20251101', 'DTEND;VALUE=DATE:20251103')).toEqual([
      '2025-11-01T04:00 2025-11-03T05:00',
    ]);
  });

  test('later by the gap where the clock skips it, and first where it comes twice', () => {
    expect(times('DTSTART;TZID=America/New_York:20250309T023000', HOUR)).toEqual(['2025-03-09T07:30 2025-03-09T08:30']);
    expect(times('DTSTART;TZID=America/New_York:20251102T013000', HOUR)).toEqual(['2025-11-02T05:30 2025-11-02T06:30']);
  });

  test('within whole minutes', () => {
    expect(times('DTSTART:20250310T150030Z', 'DTEND:20250310T151501Z')).toEqual(['2025-03-10T15:00 2025-03-10T15:16']);
  });
});

describe('an event that recurs', () => {
  test('keeps its wall clock over a change of the clock', () => {
    expect(times('DTSTART;TZID=America/New_York:20250303T100000', HOUR, 'RRULE:FREQ=WEEKLY;COUNT=2')).toEqual([
      '2025-03-03T15:00 2025-03-03T16:00',
      '2025-03-10T14:00 2025-03-10T15:00',
    ]);
  });

  test('ends with its last time, which is stated in UTC and counts', () => {
    const daily = (until: string) =>
      times('DTSTART;TZID=America/New_York:20250701T210000', HOUR, `RRULE:FREQ=DAILY;UNTIL=${until}`).length;
    expect([daily('20250704T010000Z'), daily('20250704T005959Z'), daily('20250703')]).toEqual([3, 2, 3]);
  });

  test('leaves out, adds, moves and cancels occurrences', () => {
    const NY = ';TZID=America/New_York';
    const text = file(
      ...event(
        `DTSTART${NY}:20250602T100000`,
        HOUR,
        'RRULE:FREQ=DAILY;COUNT=6',
        `EXDATE${NY}:20250603T100000`,
        'EXDATE:20250604T140000Z',
        `RDATE${NY}:20250620T160000`,
      ),
      ...event('RECURRENCE-ID:20250605T140000Z', `DTSTART${NY}:20250605T180000`, 'DURATION:PT30M'),
      ...event(`RECURRENCE-ID${NY}:20250606T100000`, `DTSTART${NY}:20250606T100000`, HOUR, 'STATUS:CANCELLED'),
    );
    expect(read(text).map(shown).sort()).toEqual([
      '2025-06-02T14:00 2025-06-02T15:00',
      '2025-06-05T22:00 2025-06-05T22:30',
      '2025-06-07T14:00 2025-06-07T15:00',
      '2025-06-20T20:00 2025-06-20T21:00',
    ]);
  });

  test('lasts as long every time by its end, and days of the wall by its duration', () => {
    const over = (length: string) =>
      times('DTSTART;TZID=America/New_York:20250308T120000', length, 'RRULE:FREQ=DAILY;COUNT=1');
    expect(over('DTEND;TZID=America/New_York:20250309T120000')).toEqual(['2025-03-08T17:00 2025-03-09T16:00']);
    expect(over('DURATION:P1D')).toEqual(['2025-03-08T17:00 2025-03-09T16:00']);
    expect(over('DURATION:PT24H')).toEqual(['2025-03-08T17:00 2025-03-09T17:00']);
  });

  test('is found though it began decades ago', () => {
    expect(times('DTSTART:19800101T120000Z', HOUR, 'RRULE:FREQ=DAILY')).toHaveLength(365);
  });

  test('on a day that not every month or year has leaves out those', () => {
    const yearly = (start: string, rule: string) =>
      busyTimes(file(...event(`DTSTART:${start}T120000Z`, HOUR, `RRULE:FREQ=${rule}`)), {
        range: { start: minute('2024-01-01T00:00Z'), end: minute('2029-01-01T00:00Z') },
        home: zone('UTC'),
      }).map((time) => shown(time).slice(0, 10));
    expect(yearly('20240229', 'YEARLY')).toEqual(['2024-02-29', '2028-02-29']);
    expect(yearly('20240131', 'MONTHLY;COUNT=3')).toEqual(['2024-01-31', '2024-03-31', '2024-05-31']);
    expect(yearly('20240430', 'YEARLY;BYMONTH=2,4;BYMONTHDAY=30')).toHaveLength(5);
  });

  test('of which the file has only an exception is that exception', () => {
    expect(times('RECURRENCE-ID:20250605T140000Z', 'DTSTART:20250605T160000Z', HOUR)).toEqual([
      '2025-06-05T16:00 2025-06-05T17:00',
    ]);
  });
});

describe('takes no time', () => {
  const at = ['DTSTART:20250310T150000Z', HOUR];
  test.each([
    ['what is cancelled', ['STATUS:CANCELLED']],
    ['what is free', ['TRANSP:TRANSPARENT']],
    ['what Outlook calls free', ['X-MICROSOFT-CDO-BUSYSTATUS:FREE']],
    ['what the account has declined', ['ATTENDEE;PARTSTAT=DECLINED:mailto:Pat@example.org']],
  ])('%s', (_, lines) => {
    expect(read(file(...event(...at, ...lines)), 'UTC', 'pat@example.org')).toEqual([]);
    expect(read(file(...event(...at)), 'UTC', 'pat@example.org')).toHaveLength(1);
  });

  test('what another has declined does', () => {
    expect(
      read(file(...event(...at, 'ATTENDEE;PARTSTAT=DECLINED:mailto:x@example.org')), 'UTC', 'p@example.org'),
    ).toHaveLength(1);
  });

  test('what is our own, has no length, or lies elsewhere', () => {
    const ours = file(...event(...at).map((line) => line.replace('UID:one', 'UID:appointment-12@openings')));
    expect(read(ours)).toEqual([]);
    expect(times('DTSTART:20250310T150000Z')).toEqual([]);
    expect(times('DTSTART:20250310T150000Z', 'DTEND:20250310T140000Z')).toEqual([]);
    expect(times('DTSTART:20260101T000000Z', HOUR)).toEqual([]);
  });
});

test('a title is one line, and none where it is private', () => {
  const title = (...lines: string[]) => read(file(...event('DTSTART:20250310T150000Z', HOUR, ...lines)))[0]?.title;
  expect(title('SUMMARY:Dentist\\, again\\nand \u0007 again')).toBe('Dentist, again and again');
  expect([title(), title('SUMMARY:Secret', 'CLASS:PRIVATE'), title('SUMMARY:  ')]).toEqual(['Busy', 'Busy', 'Busy']);
  expect(title(`SUMMARY:${'x'.repeat(900)}`)).toHaveLength(255);
});

describe('a file', () => {
  const trouble = (text: string): Trouble | undefined => {
    try {
      read(text);
      return undefined;
    } catch (error) {
      return (error as { trouble: Trouble }).trouble;
    }
  };

  test('may hold several calendars, begin with a mark, and have lines that end any way', () => {
    const one = file(...event('DTSTART:20250310T150000Z', HOUR));
    expect(read(`\uFEFF${one}${one.replace('150000', '170000')}`)).toHaveLength(2);
    expect(read(one.replaceAll('\r\n', '\n'))).toHaveLength(1);
  });

  test.each([
    ['nothing', ''],
    ['a page', '<!doctype html><title>Sign in</title>'],
    ['a contact', 'BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n'],
    ['a file that ends early', file(...event('DTSTART:20250310T150000Z', HOUR)).slice(0, -40)],
    ['a date that is none', file(...event('DTSTART:2025-13-45', HOUR))],
    ['a rule that is none', file(...event('DTSTART:20250310T150000Z', HOUR, 'RRULE:FREQ=OFTEN'))],
  ])('that is %s is no calendar', (_, text) => {
    expect(trouble(text)).toBe('no-calendar');
  });

  test('that recurs by the second is refused', { timeout: 20_000 }, () => {
    expect(trouble(file(...event('DTSTART:20240101T000000Z', HOUR, 'RRULE:FREQ=SECONDLY')))).toBe('too-many');
    expect(trouble(file(...event('DTSTART:20250101T000000Z', HOUR, 'RRULE:FREQ=MINUTELY')))).toBe('too-many');
  });
});

describe('recurrences are those that rrule finds and luxon places', () => {
  const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
  const by = fc.oneof(
    fc.record({ freq: fc.constant('DAILY'), more: fc.constantFrom('', ';BYDAY=MO,WE,FR', ';BYMONTH=3,11') }),
    fc.record({
      freq: fc.constant('WEEKLY'),
      more: fc.subarray(DAYS, { minLength: 1 }).map((days) => `;BYDAY=${days.join()}`),
    }),
    fc.record({
      freq: fc.constant('MONTHLY'),
      more: fc.constantFrom(
        ';BYMONTHDAY=31',
        ';BYMONTHDAY=-1',
        ';BYDAY=2TU',
        ';BYDAY=-1FR',
        ';BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      ),
    }),
    fc.record({
      freq: fc.constant('YEARLY'),
      more: fc.constantFrom(';BYMONTH=3;BYDAY=2SU', ';BYMONTH=11;BYMONTHDAY=2', ''),
    }),
  );
  const rules = fc.record({
    by,
    interval: fc.integer({ min: 1, max: 3 }),
    count: fc.option(fc.integer({ min: 1, max: 200 }), { nil: undefined }),
    day: fc.integer({ min: 0, max: 700 }),
    minute: fc.integer({ min: 0, max: 1439 }),
    zone: fc.constantFrom(
      'America/New_York',
      'Europe/Berlin',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      'America/Santiago',
      'UTC',
    ),
  });

  test('over rules, zones and starts', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(rules, (drawn) => {
        const text = `FREQ=${drawn.by.freq};INTERVAL=${drawn.interval}${drawn.by.more}`;
        const begin = new Date(Date.UTC(2023, 5, 1) + drawn.day * 86_400_000 + drawn.minute * 60_000);
        // A start that its rule does not hit is undefined by RFC 5545: the first one that it hits is taken.
        const [first] = new RRule({ ...RRule.parseString(text), dtstart: begin, count: 1 }).all();
        fc.pre(first !== undefined && first.getUTCFullYear() <= 2025);
        const counted = drawn.count ? { count: drawn.count } : { until: new Date(Date.UTC(2026, 0, 2)) };
        const dates = new RRule({ ...RRule.parseString(text), dtstart: first as Date, ...counted }).all();
        const expected = dates
          .map((date) => DateTime.fromObject(partsOf(date), { zone: drawn.zone }))
          .filter((at) => isPlain(at))
          .map((at) => at.toMillis() / 60_000)
          .filter((start) => start >= YEAR_2025.start && start < YEAR_2025.end);
        const stamp = (first as Date).toISOString().replace(/[-:]|\.\d+Z/g, '');
        const rule = `RRULE:${text}${drawn.count ? `;COUNT=${drawn.count}` : ''}`;
        const found = read(file(...event(`DTSTART;TZID=${drawn.zone}:${stamp}`, 'DURATION:PT1M', rule)))
          .map(({ start }) => start)
          .filter((start) => isPlain(DateTime.fromMillis(start * 60_000, { zone: drawn.zone })));
        expect(found.sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b));
      }),
      { numRuns: 200 },
    );
  });

  const partsOf = (date: Date) => ({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  });
  /** Not on a day on which the clock changes: there luxon leaves open which of two instants is meant. */
  const isPlain = (at: DateTime): boolean => at.startOf('day').offset === at.endOf('day').offset;
});
