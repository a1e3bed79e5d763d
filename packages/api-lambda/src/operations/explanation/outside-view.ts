import { type Finding, offer } from '@openings/engine';
import type { SlotRule } from '../../generated.ts';
import type { Telling } from '../../wire/telling.ts';
import { printFinding } from './print-finding.ts';

/** What these find out tells when somebody else has an appointment. */
const ofOthers: ReadonlySet<string> = new Set(['outside-availability', 'off-grid', 'provider-busy']);

/**
 * The findings as clients and visitors are told them. Whether a provider has no hours, or hours that somebody else
 * booked, is nobody's business; so of hours, grid and calendar they learn only what can be told from the starts that
 * are offered to them, and nothing of a time at which none would be, be it past, too soon or too far ahead.
 * @param refused whether something is in the way already that has nothing to do with the time
 */
export function asToldOutside(findings: readonly Finding[], telling: Telling, refused: boolean): SlotRule[] {
  const judged = !refused && findings.every(({ code, holds, refuses }) => holds || !refuses || ofOthers.has(code));
  return findings.flatMap((finding) => {
    if (finding.code === 'outside-availability') return judged ? availability(findings, telling) : [];
    return ofOthers.has(finding.code) ? [] : [printFinding(finding, telling)];
  });
}

/** Whether the start is offered; failing that, whether it only misses one that is. */
function availability(findings: readonly Finding[], telling: Telling): SlotRule[] {
  const { start } = telling.proposal;
  const grid = findings.find((finding) => finding.code === 'off-grid');
  const missed = grid && !grid.holds && isOffered(telling, grid.before ?? start, grid.after ?? start);
  const holds = missed || isOffered(telling, start, start);
  const message = holds ? 'The provider is available then.' : 'The provider is not available then.';
  const rule = { code: 'not-available', holds, refuses: true, message };
  return grid && holds ? [rule, printFinding(grid, telling)] : [rule];
}

const isOffered = ({ facts }: Telling, first: number, last: number): boolean =>
  offer(facts, { start: first, end: last + 1 }, 1).length > 0;
