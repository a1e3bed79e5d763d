import { bounds } from './advance.ts';
import { busy } from './busy.ts';
import { missing } from './credits.ts';
import type { Facts } from './facts.ts';
import type { Interval, Minute } from './interval.ts';
import { slots } from './slots.ts';

/**
 * The starts a client is offered, in order: the one function that offers, and the one that {@link decide} asks.
 * Nothing is offered to a client who may not book, or who lacks a credit that is required.
 * @param range the starts wanted, half-open.
 * @param limit stop after so many.
 */
export function offer(facts: Facts, range: Interval, limit?: number): Minute[] {
  const { now, zone, policy, windows, commitments, credits } = facts;
  if (!policy.bookable || (credits?.required && missing(credits) > 0)) return [];
  const { earliest, latest } = bounds(policy, now, zone);
  return slots(windows, busy(commitments, policy.buffer), {
    length: policy.length,
    step: policy.step,
    ...(policy.align && { align: policy.align }),
    earliest: Math.max(earliest, range.start),
    latest: Math.min(latest, range.end - 1),
    ...(limit !== undefined && { limit }),
  });
}
