import { byStart, type Interval, type Minute } from './interval.ts';

/** Something that occupies a provider: an appointment, or a block. */
export interface Commitment extends Interval {
  readonly id?: string;
  /** Minutes this appointment wants free on either side of it. */
  readonly buffer?: number;
  /** A block occupies its own time only, whatever anyone's buffer. */
  readonly block?: boolean;
}

/**
 * The time a commitment takes from an appointment that asks for `buffer` minutes itself: between two neighbors
 * the larger of the two buffers counts, not their sum; a block has none either way.
 */
export function padded(commitment: Commitment, buffer: number): Interval {
  const pad = commitment.block ? 0 : Math.max(commitment.buffer ?? 0, buffer, 0);
  return { start: commitment.start - pad, end: commitment.end + pad };
}

/**
 * The times at which a provider is taken, as seen by an appointment with a buffer of `buffer` minutes:
 * in order, overlapping and touching ones made one. Fastest when the commitments come in order of start.
 */
export function busy(commitments: readonly Commitment[], buffer: number): Interval[] {
  const merged: { start: Minute; end: Minute }[] = [];
  for (const { start, end } of inOrder(commitments, buffer)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function inOrder(commitments: readonly Commitment[], buffer: number): Interval[] {
  const taken = commitments.map((commitment) => padded(commitment, buffer)).filter(({ start, end }) => start < end);
  // Unequal buffers can disturb an order, so it is checked on the padded times; checking costs far less than sorting.
  const ordered = taken.every(({ start }, index) => index === 0 || (taken[index - 1] as Interval).start <= start);
  return ordered ? taken : taken.sort(byStart);
}

/**
 * Whether an interval is free, by binary search.
 * @param busy in order and disjoint, as {@link busy} returns them.
 */
export function isFree(busy: readonly Interval[], { start, end }: Interval): boolean {
  let low = 0;
  let high = busy.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((busy[middle] as Interval).end <= start) low = middle + 1;
    else high = middle;
  }
  const next = busy[low];
  return next === undefined || next.start >= end;
}
