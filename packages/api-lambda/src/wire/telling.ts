import type { Code, Facts, Finding, Minute, Proposal, Zone } from '@openings/engine';
import { count, printDuration } from './duration-out.ts';
import { printBeside } from './warning-date.ts';

/** What a rule is told with. */
export interface Telling {
  /** The zone that times are told in. */
  readonly zone: Zone;
  readonly proposal: Proposal;
  readonly facts: Facts;
  /** Whether it is told to the client whom it is about. */
  readonly personal: boolean;
  /** What a commitment is called: `appointment 2111`, `block 2112`. */
  readonly nameOf: (commitment: string | undefined) => string;
}

/** A sentence for each rule, about one way in which a proposal keeps or breaks it. */
export type Sentences<F extends Finding> = {
  readonly [C in Code]: (finding: Extract<F, { readonly code: C }>, telling: Telling) => string;
};

/** An instant, told beside the start in question: what is the same for both is left out. */
export const at = (minute: Minute, { proposal, zone }: Telling): string => printBeside(minute, proposal.start, zone);

/** Where the appointment would end. */
export const endOf = ({ start, length }: Proposal): Minute => start + length;

/** `You have 2`, to the client; of the client, to staff. */
export const clientHas = ({ personal }: Telling): string => (personal ? 'You have' : 'The client has');

/** `every 15 minutes`: the grid of starts. */
export const gridText = ({ facts: { policy } }: Telling): string =>
  policy.align ? `at minutes of the clock that ${policy.align.every} divides` : `every ${policy.step} minutes`;

/** How long ahead clients book: `2 hours`, `2 hours and 1 day`; nothing where they need not. */
export function noticeText({ facts: { policy } }: Telling): string {
  const minutes = policy.notice > 0 ? [printDuration(policy.notice)] : [];
  const days = policy.daysInAdvance > 0 ? [count(policy.daysInAdvance, 'day')] : [];
  return [...minutes, ...days].join(' and ');
}
