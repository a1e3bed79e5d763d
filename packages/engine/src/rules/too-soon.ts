import { noticed } from '../advance.ts';
import type { Rule } from '../rule.ts';

/**
 * A start lies at least the notice ahead of now, in minutes and in days; exactly the notice will do.
 * Source: `minimum_advance_schedule_time`, `minimum_days_in_advance`.
 */
export const tooSoon: Rule = {
  code: 'too-soon',
  judge({ start }, { now, zone, policy }) {
    const earliest = noticed(policy, now, zone);
    const { notice, daysInAdvance } = policy;
    return [{ code: 'too-soon', holds: start >= earliest, refuses: true, earliest, notice, daysInAdvance }];
  },
};
