import { type Finding, type Minute, seatsLeft } from '@openings/engine';
import type { SlotConflict, SlotRule } from '../../generated.ts';
import { printInstant } from '../../wire/instant-out.ts';
import { ruleText } from '../../wire/rule-text.ts';
import type { Telling } from '../../wire/telling.ts';

/** What a rule of the engine found, as the API shows it: in a sentence, and in the fields that carry its numbers. */
export function printFinding(finding: Finding, telling: Telling): SlotRule {
  const { code, holds, refuses } = finding;
  return { code, holds, refuses, message: ruleText(finding, telling), ...numbers(finding, telling) };
}

function numbers(finding: Finding, telling: Telling): Partial<SlotRule> {
  const { facts, proposal, zone } = telling;
  const print = (minute: Minute | undefined): string | null =>
    minute !== undefined && Number.isFinite(minute) ? printInstant(Math.ceil(minute), zone) : null;
  switch (finding.code) {
    case 'too-soon':
    case 'same-day':
      return { earliest: print(finding.earliest) };
    case 'too-far':
      return { latest: print(finding.latest) };
    case 'outside-availability': {
      const { window } = finding;
      return window ? { earliest: print(window.start), latest: print(window.end - proposal.length) } : {};
    }
    case 'off-grid':
      return { earliest: print(finding.after), latest: print(finding.before) };
    case 'provider-busy':
      return finding.holds ? {} : { conflict: conflict(finding, finding.buffer, finding.freeFrom, telling) };
    case 'attendee-busy':
      return finding.holds ? {} : { conflict: conflict(finding, 0, finding.end, telling) };
    case 'no-seat':
      return { seats_left: facts.session ? seatsLeft(facts.session) : null };
    case 'no-credit':
      return { credits_left: facts.credits?.balance ?? null };
    default:
      return {};
  }
}

function conflict(
  { commitment, start, end }: { readonly commitment?: string; readonly start: Minute; readonly end: Minute },
  buffer: number,
  freeFrom: Minute,
  { zone }: Telling,
): SlotConflict {
  return {
    appointment_id: commitment ?? null,
    start: printInstant(start, zone),
    end: printInstant(end, zone),
    buffer,
    free_from: printInstant(freeFrom, zone),
  };
}
