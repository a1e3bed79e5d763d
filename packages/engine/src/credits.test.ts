import { expect, test } from 'vitest';
import { afterBooking, afterCanceling, missing } from './credits.ts';

test.each([
  [{ balance: 2, needed: 1 }, 0],
  [{ balance: 1, needed: 1 }, 0],
  [{ balance: 0, needed: 1 }, 1],
  [{ balance: -2, needed: 1 }, 3],
  [{ balance: -2, needed: 0 }, 0],
])('%j misses %i', (credits, expected) => {
  expect(missing({ ...credits, required: true })).toBe(expected);
});

test('booking spends, canceling gives back where settings say so', () => {
  expect(afterBooking({ balance: 2, needed: 1, required: true })).toBe(1);
  expect(afterCanceling(1, 1, true)).toBe(2);
  expect(afterCanceling(1, 1, false)).toBe(1);
});
