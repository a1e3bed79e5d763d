import { afterBooking } from './credits.ts';
import { type Facts, type Proposal, span } from './facts.ts';
import type { Issue } from './finding.ts';
import type { Interval } from './interval.ts';
import { offer } from './offer.ts';
import { issues } from './rules.ts';
import { seatsLeft } from './seats.ts';

/** What a client asks to be booked. */
export type BookingRequest = Proposal;

/** Yes: what is to be written. */
export interface Booking extends Interval {
  readonly accepted: true;
  /** Whether the client joins the session's waitlist instead of the session. */
  readonly waits: boolean;
  /** Credits spent, and the balance after; absent where credits are not counted. */
  readonly credits?: { readonly spent: number; readonly balance: number };
  /** What is worth saying though it does not refuse. */
  readonly mentions: readonly Issue[];
}

/** No, and everything that stands against it. */
export interface Refusal {
  readonly accepted: false;
  /** In the order of the rules; those that do not refuse included. */
  readonly issues: readonly Issue[];
}

/** Decides on a self-booking: accepts exactly what {@link offer} offers or, for a session, what no rule refuses. */
export function decide(request: BookingRequest, facts: Facts): Booking | Refusal {
  const found = issues(request, facts);
  const refused = found.some(({ refuses }) => refuses);
  if (!facts.session && isOffered(request, facts) === refused) {
    throw new Error(`Offers and rules disagree on a start at ${request.start}.`);
  }
  return refused ? { accepted: false, issues: found } : booking(request, facts, found);
}

function isOffered({ start, length }: Proposal, facts: Facts): boolean {
  return length === facts.policy.length && offer(facts, { start, end: start + 1 }).includes(start);
}

function booking(request: Proposal, { session, credits }: Facts, mentions: readonly Issue[]): Booking {
  const waits = session !== undefined && seatsLeft(session) === 0;
  // A place on the waitlist costs nothing until it becomes a seat.
  const spent = credits && !waits ? credits.needed : 0;
  return {
    accepted: true,
    ...span(request),
    waits,
    ...(credits && { credits: { spent, balance: afterBooking({ ...credits, needed: spent }) } }),
    mentions,
  };
}
