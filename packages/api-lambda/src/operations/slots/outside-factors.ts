import type { Facts } from '@openings/engine';

/**
 * The facts without what binds only clients (`outside_factors: false`): notice, horizon, the ban on the same day, and
 * buffers. Hours, grid, and what occupies the provider remain.
 */
export function withoutOutsideFactors(facts: Facts): Facts {
  const { horizon: _, ...policy } = facts.policy;
  return {
    ...facts,
    policy: { ...policy, notice: 0, daysInAdvance: 0, sameDay: true, buffer: 0 },
    commitments: facts.commitments.map((commitment) => ({ ...commitment, buffer: 0 })),
  };
}
