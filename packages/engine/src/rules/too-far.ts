import { horizonEnd } from '../advance.ts';
import type { Rule } from '../rule.ts';

/** Nothing starts after the last minute of the last day that may be booked. Source: `max_days_in_future`, inclusive. */
export const tooFar: Rule = {
  code: 'too-far',
  judge({ start }, { now, zone, policy }) {
    const latest = horizonEnd(policy, now, zone);
    const horizon = policy.horizon === undefined ? {} : { horizon: policy.horizon };
    return [{ code: 'too-far', holds: start <= latest, refuses: true, latest, ...horizon }];
  },
};
