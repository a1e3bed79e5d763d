import type { Rule } from '../rule.ts';
import { seatsLeft } from '../seats.ts';

/**
 * A session has a seat left for whoever joins it, or a waitlist that they are willing to join.
 * Source: `max_attendees`, `is_waitlist_enabled`, `is_joining_waitlist`.
 */
export const noSeat: Rule = {
  code: 'no-seat',
  judge({ waitlist }, { session }) {
    if (!session) return [];
    const holds = seatsLeft(session) > 0 || (session.waitlist && waitlist === true);
    return [{ code: 'no-seat', holds, refuses: true, ...session }];
  },
};
