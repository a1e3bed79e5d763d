import { missing } from '../credits.ts';
import type { Rule } from '../rule.ts';

/**
 * A client holds the credits that a booking spends; without, they are refused only where credits are required.
 * Source: `use_client_credit_system`, `prevent_no_credit_booking`.
 */
export const noCredit: Rule = {
  code: 'no-credit',
  judge(_, { credits }) {
    if (!credits) return [];
    const { balance, needed, required } = credits;
    const lacking = missing(credits);
    return [{ code: 'no-credit', holds: lacking === 0, refuses: required, balance, needed, missing: lacking }];
  },
};
