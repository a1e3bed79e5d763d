import { type Finding, seatsLeft } from '@openings/engine';
import { count, printDuration } from './duration-out.ts';
import { at, clientHas, endOf, gridText, noticeText, type Sentences } from './telling.ts';

/** How a start keeps each rule. */
export const keptRuleText: Sentences<Extract<Finding, { readonly holds: true }>> = {
  'not-bookable-by-client': () => 'Clients can book this themselves.',

  'too-soon'(_, telling) {
    const ahead = noticeText(telling);
    return ahead ? `It leaves the notice that is asked for, ${ahead}.` : 'It lies ahead.';
  },

  'same-day': (_, { facts }) => (facts.policy.sameDay ? 'Clients may book for today, too.' : 'It is not today.'),

  'too-far': ({ horizon, latest }, telling) =>
    horizon === undefined || latest === undefined
      ? 'Clients book as far ahead as they like.'
      : `It lies within the ${count(horizon, 'day')} that clients book ahead, until ${at(latest, telling)}.`,

  'wrong-length': (_, { proposal }) => `It takes ${printDuration(proposal.length)}.`,

  'outside-availability': ({ window }, telling) =>
    window
      ? `It lies within the provider's hours from ${at(window.start, telling)} to ${at(window.end, telling)}.`
      : "It lies within the provider's hours.",

  'off-grid': ({ before }, telling) =>
    before === undefined
      ? "Outside the provider's hours there is no grid of starts."
      : `It is one of the starts, ${gridText(telling)}.`,

  'provider-busy'(_, telling) {
    const { buffer } = telling.facts.policy;
    const around = buffer > 0 ? `, and ${count(buffer, 'minute')} on either side` : '';
    return `The provider is free until ${at(endOf(telling.proposal), telling)}${around}.`;
  },

  'attendee-busy': (_, telling) => `${clientHas(telling)} no other appointment then.`,

  'no-seat'(_, { facts: { session } }) {
    const left = session ? seatsLeft(session) : 0;
    return left > 0
      ? `${left} of ${count(session?.seats ?? 0, 'seat')} left.`
      : 'No seat is left, but one can wait for one.';
  },

  'no-credit': ({ balance = 0, needed = 1 }, telling) =>
    `${clientHas(telling)} ${count(balance, 'credit')} of this type, and booking takes ${needed}.`,
};
