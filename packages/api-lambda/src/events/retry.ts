const [MINUTE, HOUR] = [60, 3_600];

/** A webhook that does not answer well is tried again for so long, in milliseconds: three days, as the API documents. */
export const TRIED_FOR = 3 * 24 * HOUR * 1000;

/** Its people are warned when it has been failing for a day. */
export const WARNED_AFTER = 24 * HOUR * 1000;

/** The longest pause between two attempts, in seconds. SQS keeps a message out of sight for at most twelve hours. */
const LONGEST = 6 * HOUR;

/**
 * Seconds until a message is tried again: half a minute, doubled with each attempt that failed, up to six hours; some 20
 * attempts in three days. A tenth more or less, so that what failed together does not come back together.
 * @param failures attempts so far, 1 or more
 */
export function pauseAfter(failures: number, random: () => number = Math.random): number {
  const pause = Math.min((MINUTE / 2) * 2 ** (failures - 1), LONGEST);
  return Math.round(pause * (0.9 + 0.2 * random()));
}
