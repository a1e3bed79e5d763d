import { measure, readable } from './measure.ts';
import { busyIn, days } from './practice.ts';
import { ourSlots } from './workloads.ts';

/** How the cost grows: four days and twenty busy times, then ten and a hundred times the days, the busy times, and both. */
export const sizes = [1, 10, 100] as const;

/** Nanoseconds for `range` × 4 days with `busy` × 20 busy times. */
export function costOf(range: number, busy: number, budget?: number): number {
  const asked = days(4 * range);
  const taken = busyIn(asked, 20 * busy);
  return measure(() => ourSlots(asked, taken), budget);
}

/** The growth of all three, as a Markdown table. */
export function growthTable(): string {
  const rows = [
    ['days', (size: number) => costOf(size, 1)],
    ['busy times', (size: number) => costOf(1, size)],
    ['both', (size: number) => costOf(size, size)],
  ] as const;
  return [
    '| more | 1× | 10× | 100× |',
    '|---|--:|--:|--:|',
    ...rows.map(([name, cost]) => `| ${name} | ${sizes.map((size) => readable(cost(size))).join(' | ')} |`),
  ].join('\n');
}
