import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarWrites, DAY_LIMIT, DayFull, type Entry, entries, pageKeys, reach, readCalendar } from './calendar.ts';
import type { Item, Write } from './store.ts';

const provider = '1031';
const organization = '1000';
const NEW_YEAR = Date.UTC(2027, 0, 1) / 60_000;

/** Commitments around the turn of a year, where days, months and years all change. */
const entry = (id: string): fc.Arbitrary<Entry> =>
  fc
    .record({
      id: fc.constant(id),
      start: fc.integer({ min: NEW_YEAR - 3 * 1440, max: NEW_YEAR + 3 * 1440 }),
      length: fc.integer({ min: 1, max: 2 * 1440 }),
      type: fc.option(fc.constant('1128'), { nil: undefined }),
      buffer: fc.integer({ min: 0, max: 1440 }),
      block: fc.boolean(),
      selfBooked: fc.boolean(),
      session: fc.option(fc.record({ seats: fc.nat(99), taken: fc.nat(99), waiting: fc.nat(9) }), { nil: undefined }),
    })
    .map(({ length, type, session, block, buffer, ...rest }) => ({
      ...rest,
      end: rest.start + length,
      block,
      buffer: block ? 0 : buffer,
      ...(type && { type }),
      ...(session && { session }),
    }));

const several = fc
  .integer({ min: 0, max: 12 })
  .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => entry(String(2000 + i)))));
const everything = [{ start: NEW_YEAR - 10 * 1440, end: NEW_YEAR + 10 * 1440 }];

/** The pages after these writes, by the plainest reading of what a write means. */
function applied(pages: readonly Item[], writes: readonly Write[]): Item[] {
  const byMonth = new Map(pages.map((page) => [page.SK, page]));
  for (const write of writes) {
    if (!('set' in write)) throw new Error('A calendar is only ever updated.');
    const page: Record<string, unknown> = { ...byMonth.get(write.update.SK), ...write.update };
    for (const [attribute, was] of Object.entries(write.when?.is ?? {})) expect(page[attribute]).toBe(was);
    byMonth.set(write.update.SK, { ...page, ...write.set } as Item);
  }
  return [...byMonth.values()];
}

const read = (pages: readonly Item[], intervals = everything) => readCalendar(provider, organization, pages, intervals);
const written = (commitments: readonly Entry[]): Item[] => applied([], calendarWrites(read([]), { in: commitments }));

/** The days that a commitment's writes carry a condition on. */
const lockedDays = (one: Entry): string[] =>
  calendarWrites(read([]), { in: [one] }).flatMap((write) =>
    'set' in write ? Object.keys(write.when?.is ?? {}).map((day) => `${write.update.SK} ${day}`) : [],
  );

describe('a calendar page', () => {
  it('gives back what was put in, in order of start', () => {
    fc.assert(
      fc.property(several, (commitments) => {
        const expected = commitments.toSorted((a, b) => a.start - b.start || Number(a.id) - Number(b.id));
        expect(entries(read(written(commitments)))).toEqual(expected);
      }),
    );
  });

  it('is locked by two commitments on a common day whenever their buffers keep them apart', () => {
    fc.assert(
      fc.property(entry('1'), entry('2'), (a, b) => {
        const gap = a.block || b.block ? 0 : Math.max(a.buffer, b.buffer);
        const apart = a.end + gap <= b.start || b.end + gap <= a.start;
        fc.pre(!apart);
        expect(lockedDays(a).some((day) => lockedDays(b).includes(day))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('forgets what is taken out, and keeps nothing of an empty day', () => {
    fc.assert(
      fc.property(several, (commitments) => {
        const pages = written(commitments);
        const out = commitments.map(({ id }) => id);
        const emptied = applied(pages, calendarWrites(read(pages), { out }));
        expect(entries(read(emptied))).toEqual([]);
        const days = emptied.flatMap((page) => Object.entries(page).filter(([name]) => /^d\d\d$/.test(name)));
        expect(days.every(([, day]) => day === undefined)).toBe(true);
      }),
    );
  });

  it('moves a commitment by replacing the one of the same id', () => {
    fc.assert(
      fc.property(several, entry('2000'), (commitments, moved) => {
        const pages = written(commitments);
        const after = applied(pages, calendarWrites(read(pages), { in: [moved] }));
        const found = entries(read(after)).filter(({ id }) => id === '2000');
        expect(found).toEqual([moved]);
      }),
    );
  });

  it('is in the way wherever it was seen, since pages are not read at one moment', () => {
    const [december, january] = [NEW_YEAR - 5 * 1440, NEW_YEAR + 5 * 1440].map(
      (start): Entry => ({ id: '2000', start, end: start + 30, buffer: 10, block: false, selfBooked: true }),
    ) as [Entry, Entry];
    for (const [from, to] of [
      [december, january],
      [january, december],
    ] as const) {
      const before = written([from]);
      const after = applied(before, calendarWrites(read(before), { in: [to] }));
      const monthOf = ({ start }: Entry): string => new Date(start * 60_000).toISOString().slice(0, 7);
      const pageOf = (pages: readonly Item[], month: string) => pages.filter(({ SK }) => SK === month);
      const torn = [...pageOf(before, monthOf(from)), ...pageOf(after, monthOf(to))];
      expect(entries(read(torn))).toEqual([december, january]);
    }
  });

  it('is read as the same commitments when only the days that one touches are read', () => {
    fc.assert(
      fc.property(several, entry('9999'), (commitments, asked) => {
        const pages = written(commitments);
        const near = entries(read(pages, [reach(asked)]));
        const inTheWay = commitments.filter((one) => one.start < reach(asked).end && one.end > reach(asked).start);
        for (const one of inTheWay) expect(near).toContainEqual(one);
      }),
    );
  });

  it('refuses to write a day that was not read', () => {
    const late: Entry = {
      id: '1',
      start: NEW_YEAR - 10,
      end: NEW_YEAR + 10,
      buffer: 0,
      block: false,
      selfBooked: true,
    };
    const calendar = read([], [{ start: NEW_YEAR, end: NEW_YEAR + 1 }]);
    expect(() => calendarWrites(calendar, { in: [late] })).toThrow('2026-12-31 was not read');
  });

  it('holds a full day and refuses one commitment more', () => {
    const at = (i: number): Entry => ({
      id: String(i),
      start: NEW_YEAR + i,
      end: NEW_YEAR + i + 1,
      buffer: 0,
      block: false,
      selfBooked: false,
    });
    const full = written(Array.from({ length: DAY_LIMIT }, (_, i) => at(i)));
    expect(() => calendarWrites(read(full), { in: [at(DAY_LIMIT)] })).toThrow(DayFull);
    // A month of such days, with ids as long as they get, stays below DynamoDB's 400 KB.
    const day = String(full[0]?.d01).replaceAll(/,(\d+),,/g, ',2147483647,2147483647,').length;
    expect(day * 31).toBeLessThan(400 * 1024);
  });

  it('asks for the pages of the months that are touched, once each', () => {
    const keys = pageKeys(provider, [
      { start: NEW_YEAR - 1, end: NEW_YEAR + 1 },
      { start: NEW_YEAR, end: NEW_YEAR + 60 },
    ]);
    expect(keys).toEqual([
      { PK: 'CALENDAR#1031', SK: '2026-12' },
      { PK: 'CALENDAR#1031', SK: '2027-01' },
    ]);
  });
});
