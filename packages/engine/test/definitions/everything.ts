import { busy, explain, parseDay, printDay, slots, startOfDay, windows, zone } from '../../src/index.ts';
import { hostile } from '../arbitraries/hostile.ts';

/** What the engine says of every hostile day before a date, as text: to be compared between hosts, byte by byte. */
export function everything(before = '9999-12-31'): string {
  return JSON.stringify(hostile.filter(({ date }) => date < before).map(aroundOne));
}

function aroundOne({ zone: id, date }: (typeof hostile)[number]): object {
  const local = zone(id);
  const day = parseDay(date);
  const range = { start: startOfDay(day - 2, local), end: startOfDay(day + 3, local) };
  const hours = [{ weekdays: [0, 1, 2, 3, 4, 5, 6], start: 0, end: 1380 }];
  const found = [...windows(hours, [{ date, start: 1320, end: 1500 }], local, range)];
  const commitments = [{ id: '1', start: range.start + 900, end: range.start + 1000 }];
  const advance = { notice: 60, daysInAdvance: 1, sameDay: false, horizon: 3 };
  const policy = { length: 45, step: 15, buffer: 10, bookable: true, ...advance };
  const starts = slots(found, busy(commitments, 10), { ...policy, earliest: range.start, latest: range.end - 1 });
  const facts = { now: range.start + 1 / 3, zone: local, policy, windows: found, commitments };
  return { id, day: printDay(day), found, starts, told: explain({ start: range.start + 960, length: 45 }, facts) };
}
