import { span } from '../facts.ts';
import { overlaps } from '../interval.ts';
import type { Rule } from '../rule.ts';

/** A client's own appointments are mentioned where they overlap, and never refuse. Source: semantics, "A client's own overlap". */
export const attendeeBusy: Rule = {
  code: 'attendee-busy',
  judge(proposal, { attendee }) {
    if (!attendee) return [];
    const wanted = span(proposal);
    const inTheWay = attendee.filter((commitment) => overlaps(commitment, wanted));
    if (inTheWay.length === 0) return [{ code: 'attendee-busy', holds: true, refuses: false }];
    return inTheWay.map(({ id, start, end }) => {
      const named = id === undefined ? {} : { commitment: id };
      return { code: 'attendee-busy', holds: false, refuses: false, ...named, start, end };
    });
  },
};
