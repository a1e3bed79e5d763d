import { padded } from '../busy.ts';
import { span } from '../facts.ts';
import { overlaps } from '../interval.ts';
import type { Rule } from '../rule.ts';

/**
 * The provider is free for the whole appointment, and for the larger of the two buffers between neighbors.
 * Source: `buffer`; a block has none.
 */
export const providerBusy: Rule = {
  code: 'provider-busy',
  judge(proposal, { commitments, policy, session }) {
    if (session) return [];
    const { buffer } = policy;
    const wanted = span(proposal);
    const inTheWay = commitments.filter((commitment) => overlaps(padded(commitment, buffer), wanted));
    if (inTheWay.length === 0) return [{ code: 'provider-busy', holds: true, refuses: true, buffer }];
    return inTheWay.map((commitment) => {
      const { id, start, end } = commitment;
      const taken = padded(commitment, buffer);
      const named = id === undefined ? {} : { commitment: id };
      const evidence = { ...named, start, end, buffer: taken.end - end, freeFrom: taken.end };
      return { code: 'provider-busy', holds: false, refuses: true, ...evidence };
    });
  },
};
