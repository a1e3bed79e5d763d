import fc from 'fast-check';
import { describe, test } from 'vitest';
import { laws } from './laws.ts';

/** Fixed, so that a failure is found again; the soak takes others. */
const SEED = 20260101;

/** Fewer for each of the many mutants of `npm run mutate`. */
const RUNS = Number(process.env.LAW_RUNS ?? 1000);

describe('laws', () => {
  test.each(laws)('$law', ({ property }) => fc.assert(property, { numRuns: RUNS, seed: SEED }));
});
