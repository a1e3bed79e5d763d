import { describe, expect, test } from 'vitest';
import { costOf } from './growth.ts';
import { measure } from './measure.ts';
import { busyIn, days, place } from './practice.ts';
import { slotsByLuxon, spansOf } from './rivals/luxon.ts';
import { slotsByTemporal, wallByTemporal } from './rivals/temporal.ts';
import { ourSlots } from './workloads.ts';

/** Milliseconds for each side of a comparison. Ratios hold on a busy machine; absolute times do not. */
const BRIEFLY = 60;

describe('faster than', () => {
  const month = days(30);
  const busy = busyIn(month, 200);
  const spans = spansOf(busy);
  const ours = (): number => measure(() => ourSlots(month, busy), BRIEFLY);

  // Measured: ×2,000, ×200 and ×145. A tenth of it is asked for.
  test('luxon by 200 on the slots of a month', () => {
    expect(slotsByLuxon(month, spans)).toEqual(ourSlots(month, busy));
    expect(measure(() => slotsByLuxon(month, spans), BRIEFLY) / ours()).toBeGreaterThan(200);
  });

  test('temporal-polyfill by 20 on the slots of a month', () => {
    expect(slotsByTemporal(month, busy)).toEqual(ourSlots(month, busy));
    expect(measure(() => slotsByTemporal(month, busy), BRIEFLY) / ours()).toBeGreaterThan(20);
  });

  test('temporal-polyfill by 15 on the wall clock', () => {
    const minutes = Array.from({ length: 1000 }, (_, index) => month.start + index * 40);
    const sum = (wall: (minute: number) => number) => () => minutes.reduce((sum, minute) => sum + wall(minute), 0);
    const ours = measure(
      sum((minute) => place.toWall(minute)),
      BRIEFLY,
    );
    expect(measure(sum(wallByTemporal), BRIEFLY) / ours).toBeGreaterThan(15);
  });
});

describe('growth', () => {
  test('ten times the days and the busy times cost ten times as much, not a hundred times', () => {
    expect(costOf(100, 100, BRIEFLY) / costOf(10, 10, BRIEFLY)).toBeLessThan(30);
  });

  test('a hundred times the busy times cost less than a hundred times the days', () => {
    expect(costOf(10, 100, BRIEFLY) / costOf(10, 1, BRIEFLY)).toBeLessThan(10);
  });

  test('busy times that leave every slot free are passed over once, not once per slot', () => {
    const range = days(365);
    // A commitment every quarter of an hour of every night.
    const nights = Array.from({ length: 365 * 32 }, (_, index) => {
      const start = range.start + Math.floor(index / 32) * 1440 + (index % 32) * 15;
      return { start, end: start + 15 };
    });
    const slots = ourSlots(range, []).length;
    const [none, some] = [measure(() => ourSlots(range, []), BRIEFLY), measure(() => ourSlots(range, nights), BRIEFLY)];
    expect(slots).toBeGreaterThan(7000);
    expect(some / none).toBeLessThan(10);
  });
});
