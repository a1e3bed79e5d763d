import type { Commitment, Interval, SlotPolicy } from '../../src/index.ts';
import { wallOf } from './clock.ts';
import type { Minutes } from './minutes.ts';

/** The definition of busy: is this minute within a commitment, or within the larger buffer beside an appointment? */
export function isBusyByDefinition(minute: number, commitments: readonly Commitment[], buffer: number): boolean {
  return commitments.some(({ start, end, block, buffer: own = 0 }) => {
    const pad = block ? 0 : Math.max(own, buffer);
    return start - pad < end + pad && start - pad <= minute && minute < end + pad;
  });
}

/** The definition of slots: try every minute. */
export function slotsByDefinition(
  windows: readonly Interval[],
  taken: Minutes,
  { length, step, align, earliest, latest, limit = Number.POSITIVE_INFINITY }: SlotPolicy,
): number[] {
  const starts: number[] = [];
  for (const window of windows) {
    for (let start = Math.max(window.start, Math.ceil(earliest)); start + length <= window.end; start++) {
      if (start > latest) break;
      if (!free(start, length, taken)) continue;
      const onGrid = align ? wallOf(start, align.zone.id) % align.every === 0 : (start - window.start) % step === 0;
      if (onGrid) starts.push(start);
    }
  }
  return starts.slice(0, limit);
}

function free(start: number, length: number, taken: Minutes): boolean {
  for (let minute = start; minute < start + length; minute++) if (taken.has(minute)) return false;
  return true;
}
