/** Prints what the engine says of every hostile day, and under which zone of the host it was asked. */
import { busy, explain, parseDay, printDay, slots, startOfDay, windows, zone } from '../../src/index.ts';
import { hostile } from '../arbitraries/hostile.ts';

const results = hostile.map(({ zone: id, date }) => {
  const local = zone(id);
  const day = parseDay(date);
  const range = { start: startOfDay(day - 2, local), end: startOfDay(day + 3, local) };
  const found = [
    ...windows(
      [{ weekdays: [0, 1, 2, 3, 4, 5, 6], start: 0, end: 1380 }],
      [{ date, start: 1320, end: 1500 }],
      local,
      range,
    ),
  ];
  const commitments = [{ id: '1', start: range.start + 900, end: range.start + 1000 }];
  const policy = {
    length: 45,
    step: 15,
    buffer: 10,
    notice: 60,
    daysInAdvance: 1,
    sameDay: false,
    bookable: true,
    horizon: 3,
  };
  const starts = slots(found, busy(commitments, 10), { ...policy, earliest: range.start, latest: range.end - 1 });
  const facts = { now: range.start + 1 / 3, zone: local, policy, windows: found, commitments };
  return { id, day: printDay(day), found, starts, explained: explain({ start: range.start + 960, length: 45 }, facts) };
});

console.log(
  JSON.stringify({ host: Intl.DateTimeFormat().resolvedOptions().timeZone, results: JSON.stringify(results) }),
);
