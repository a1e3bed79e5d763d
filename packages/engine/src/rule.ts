import type { Facts, Proposal } from './facts.ts';
import type { Code, Finding } from './finding.ts';

/** One law of booking. */
export interface Rule {
  readonly code: Code;
  /**
   * What the rule says of a proposal: one finding if it is kept, one for each way in which it is not,
   * none if it does not apply (joining a session does not ask for hours). Never throws.
   */
  judge(proposal: Proposal, facts: Facts): readonly Finding[];
}
