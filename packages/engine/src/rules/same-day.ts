import { tomorrow } from '../advance.ts';
import type { Rule } from '../rule.ts';

/** Where same-day booking is forbidden, nothing starts on today's date in the provider's zone. Source: `same_day_appointments`. */
export const sameDay: Rule = {
  code: 'same-day',
  judge({ start }, { now, zone, policy }) {
    const earliest = policy.sameDay ? now : tomorrow(now, zone);
    return [{ code: 'same-day', holds: policy.sameDay || start >= earliest, refuses: true, earliest }];
  },
};
