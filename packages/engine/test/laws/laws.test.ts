import fc from 'fast-check';
import { describe, test } from 'vitest';
import { laws } from './laws.ts';

/** Fixed, so that a failure is found again; the soak takes others. */
const SEED = 20260101;

describe('laws', () => {
  test.each(laws)('$law', ({ property }) => fc.assert(property, { numRuns: 1000, seed: SEED }));
});
