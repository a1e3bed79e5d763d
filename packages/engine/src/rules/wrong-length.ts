import type { Rule } from '../rule.ts';

/** A client books the length that is offered, no other. Source: the appointment type's `length`; offered ⇔ accepted. */
export const wrongLength: Rule = {
  code: 'wrong-length',
  judge({ length }, { policy, session }) {
    if (session) return [];
    return [{ code: 'wrong-length', holds: length === policy.length, refuses: true, length, offered: policy.length }];
  },
};
