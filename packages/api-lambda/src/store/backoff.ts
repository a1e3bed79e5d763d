/**
 * How long to wait before trying again: full jitter, from 25 ms, doubling, at most 800 ms. Full jitter because
 * callers that lost the same race would otherwise meet again (Brooker, "Exponential Backoff And Jitter", 2015).
 */
export function backoff(attempt: number, random: () => number = Math.random): number {
  return random() * Math.min(800, 25 * 2 ** attempt);
}

/** Resolves after so many milliseconds. */
export const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Nobody is kept waiting longer than this for a contended day, in milliseconds; then the answer is "try again". */
export const PATIENCE = 4_000;
