import { lastOnGrid, nextOnGrid } from '../grid.ts';
import type { Rule } from '../rule.ts';

/**
 * A start lies on the grid: on the wall-clock minutes asked for, else a number of steps after its window's start.
 * Source: `booking_interval_restriction`, `base_calendar_interval`.
 */
export const offGrid: Rule = {
  code: 'off-grid',
  judge({ start }, { windows, policy, session }) {
    if (session) return [];
    const window = windows.find(({ end }) => end > start);
    // Outside all windows there is no grid to be off, unless the wall clock gives one.
    const origin = window && window.start <= start ? window.start : undefined;
    if (origin === undefined && !policy.align) return [{ code: 'off-grid', holds: true, refuses: true }];
    const after = nextOnGrid(start, origin ?? start, policy);
    const before = lastOnGrid(start, origin ?? start, policy);
    return [{ code: 'off-grid', holds: after === start, refuses: true, before, after }];
  },
};
