import type { Issue } from '@openings/engine';
import { count, printDuration } from './duration-out.ts';
import { at, clientHas, endOf, gridText, noticeText, type Sentences } from './telling.ts';
import { printForPeople } from './warning-date.ts';

/** What is wrong with a start, rule by rule. */
export const brokenRuleText: Sentences<Issue> = {
  'not-bookable-by-client': () => 'Clients cannot book this themselves.',

  'too-soon'({ earliest }, telling) {
    const first = `the earliest start is ${at(Math.ceil(earliest), telling)}`;
    const ahead = noticeText(telling);
    return ahead ? `Clients book ${ahead} ahead: ${first}.` : `That time has passed: ${first}.`;
  },

  'same-day': ({ earliest }, telling) =>
    `Clients do not book for today: the earliest start is ${at(earliest, telling)}.`,

  'too-far': ({ horizon = 0, latest }, telling) =>
    `Clients book ${count(horizon, 'day')} ahead: the latest start is ${at(latest, telling)}.`,

  'wrong-length': ({ length, offered }) => `It takes ${printDuration(offered)}, not ${printDuration(length)}.`,

  'outside-availability'({ window }, telling) {
    const { proposal } = telling;
    if (!window) return 'The provider has no hours then, nor in the month after.';
    if (window.start > proposal.start)
      return `The provider has no hours then: the next begin at ${at(window.start, telling)}.`;
    const over = printDuration(endOf(proposal) - window.end);
    return `It would end ${over} after the provider's hours, which last until ${at(window.end, telling)}.`;
  },

  'off-grid': ({ before, after }, telling) =>
    `Appointments start ${gridText(telling)}: the nearest are ${at(before, telling)} and ${at(after, telling)}.`,

  'provider-busy'({ commitment, start, end, buffer, freeFrom }, telling) {
    const { proposal, zone, nameOf } = telling;
    const name = nameOf(commitment);
    const free = `free from ${at(freeFrom, telling)}`;
    if (proposal.start >= end)
      return `${printForPeople(proposal.start, zone)} is inside the ${buffer}-minute buffer after ${name}, ${free}.`;
    if (endOf(proposal) <= start)
      return `It would end at ${at(endOf(proposal), telling)}, inside the ${buffer}-minute buffer before ${name}, ${free}.`;
    return `It runs into ${name} from ${at(start, telling)} to ${at(end, telling)}, ${free}.`;
  },

  'attendee-busy': ({ commitment, start, end }, telling) =>
    `${clientHas(telling)} ${telling.nameOf(commitment)} from ${at(start, telling)} to ${at(end, telling)}. It is no hindrance.`,

  'no-seat'({ seats, waiting, waitlist }) {
    const full = `No seat is left of ${seats}${waiting > 0 ? `, and ${waiting} wait` : ''}.`;
    return waitlist ? `${full} There is a waitlist to join.` : full;
  },

  'no-credit'({ refuses, balance, needed }, telling) {
    const short = `${clientHas(telling)} ${count(balance, 'credit')} of this type, and booking takes ${needed}.`;
    return refuses ? short : `${short} It is no hindrance.`;
  },
};
