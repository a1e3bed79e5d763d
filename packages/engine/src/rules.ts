import type { Facts, Proposal } from './facts.ts';
import type { Finding, Issue } from './finding.ts';
import type { Minute } from './interval.ts';
import { offer } from './offer.ts';
import type { Rule } from './rule.ts';
import { attendeeBusy } from './rules/attendee-busy.ts';
import { noCredit } from './rules/no-credit.ts';
import { noSeat } from './rules/no-seat.ts';
import { notBookableByClient } from './rules/not-bookable-by-client.ts';
import { offGrid } from './rules/off-grid.ts';
import { outsideAvailability } from './rules/outside-availability.ts';
import { providerBusy } from './rules/provider-busy.ts';
import { sameDay } from './rules/same-day.ts';
import { tooFar } from './rules/too-far.ts';
import { tooSoon } from './rules/too-soon.ts';
import { wrongLength } from './rules/wrong-length.ts';

/** The laws of booking, in the order in which they are told: may I, when, where, with whom, and can I pay. */
export const rules: readonly Rule[] = [
  notBookableByClient,
  tooSoon,
  sameDay,
  tooFar,
  wrongLength,
  outsideAvailability,
  offGrid,
  providerBusy,
  attendeeBusy,
  noSeat,
  noCredit,
];

/** Everything wrong with a proposal, in the order of the rules. Staff read it as warnings; see `refuses` for clients. */
export function issues(proposal: Proposal, facts: Facts): Issue[] {
  return judged(proposal, facts).filter((finding): finding is Issue => !finding.holds);
}

/** A finding and, where it is what refuses, the next start that would be accepted, if there is one. */
export type Explanation = Finding & { readonly next?: Minute };

/** What every rule that applies says of a proposal, kept or broken: why not at 14:00. */
export function explain(proposal: Proposal, facts: Facts): Explanation[] {
  const findings = judged(proposal, facts);
  if (facts.session) return findings;
  const [next] = offer(facts, { start: proposal.start, end: Number.POSITIVE_INFINITY }, 1);
  if (next === undefined) return findings;
  return findings.map((finding) => (finding.holds || !finding.refuses ? finding : { ...finding, next }));
}

function judged(proposal: Proposal, facts: Facts): Finding[] {
  return rules.flatMap((rule) => rule.judge(proposal, facts));
}
