import { span } from '../facts.ts';
import { contains } from '../interval.ts';
import type { Rule } from '../rule.ts';

/** An appointment lies within one of the provider's windows, from first to last minute. Source: completeCheckout enforces availability. */
export const outsideAvailability: Rule = {
  code: 'outside-availability',
  judge(proposal, { windows, session }) {
    if (session) return [];
    const window = windows.find(({ end }) => end > proposal.start);
    const holds = window !== undefined && contains(window, span(proposal));
    return [{ code: 'outside-availability', holds, refuses: true, ...(window && { window }) }];
  },
};
