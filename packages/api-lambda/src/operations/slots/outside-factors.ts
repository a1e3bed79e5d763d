import type { Facts } from '@openings/engine';

/**
 * The facts without what binds only clients (`outside_factors: false`): notice, horizon, the ban on the same day, and
 * buffers. Hours, grid, and what occupies the provider remain.
 */
export function withoutOutsideFactors(facts: Facts): Facts {
  const { horizon: _, ...policy } = facts.policy;
  return withoutBuffers({ ...facts, policy: { ...policy, notice: 0, daysInAdvance: 0, sameDay: true } });
}

/** The facts with appointments that may follow one another closely. */
export function withoutBuffers(facts: Facts): Facts {
  return {
    ...facts,
    policy: { ...facts.policy, buffer: 0 },
    commitments: facts.commitments.map((commitment) => ({ ...commitment, buffer: 0 })),
  };
}
