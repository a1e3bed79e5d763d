import { type Commitment, explain, type Facts, type Finding, type Proposal, type Zone } from '@openings/engine';
import type { SlotRule } from '../../generated.ts';
import type { Entry } from '../../store/calendar.ts';
import { eligibilityText } from '../../wire/eligibility-text.ts';
import { immovableMessage } from '../../wire/immovable-text.ts';
import type { Telling } from '../../wire/telling.ts';
import type { Opening } from '../slots/openings.ts';
import { asToldOutside } from './outside-view.ts';
import { printFinding } from './print-finding.ts';

/** A start, and everything that the rules say of it rests on. */
export interface Question {
  readonly opening: Opening;
  readonly proposal: Proposal;
  /** The group session that starts then. */
  readonly entry: Entry | undefined;
  /** The client's own appointments about the time; undefined where nobody in particular is asked for. */
  readonly attendee: readonly Commitment[] | undefined;
  /** Whether the client has a place in that session already, be it on its waitlist. */
  readonly joined: boolean;
  /** Id of the appointment that would move. */
  readonly moving: string | undefined;
  /** The zone that times are told in. */
  readonly zone: Zone;
  /** Whether staff or a provider ask, who may see everybody's appointments. */
  readonly insider: boolean;
}

/** Rules of the provider's hours and calendar; a session stands already, so it is not asked for them. */
const ofCalendar: ReadonlySet<string> = new Set(['wrong-length', 'outside-availability', 'off-grid', 'provider-busy']);

/** What every rule says, in order: of who asks, of the time, of the client, of the session, of the credits. */
export function rulesOf(question: Question): SlotRule[] {
  const facts = factsOf(question);
  const told = tellingOf(question, facts);
  const who = [...eligibilityRules(question), ...movingRules(question)];
  const findings = findingsOf(question, facts);
  const refused = who.some(({ holds }) => !holds);
  const rules = question.insider
    ? findings.map((finding) => printFinding(finding, told))
    : asToldOutside(findings, told, refused);
  const session = sessionRules(question);
  const seatAt = rules.findIndex(({ code }) => code === 'no-seat' || code === 'no-credit');
  return [...who, ...rules.toSpliced(seatAt < 0 ? rules.length : seatAt, 0, ...session)];
}

function factsOf({ opening, entry, attendee, moving }: Question): Facts {
  const session = entry?.session && { ...entry.session, waitlist: opening.type?.is_waitlist_enabled ?? false };
  const others = attendee?.filter(({ id }) => id !== moving && id !== entry?.id);
  return { ...opening.facts, ...(session && { session }), ...(others && { attendee: others }) };
}

function tellingOf({ opening, proposal, zone, insider }: Question, facts: Facts): Telling {
  const standing = new Map(opening.facts.commitments.map((one) => [one.id, one as Partial<Entry>]));
  const nameOf = (id: string | undefined): string => {
    const { block, session } = standing.get(id) ?? {};
    return `${block ? 'block' : session ? 'session' : 'appointment'} ${id}`;
  };
  return { zone, proposal, facts, personal: !insider, nameOf };
}

function findingsOf({ opening, proposal, entry }: Question, facts: Facts): Finding[] {
  const found = explain(proposal, facts).filter(({ code }) => code !== 'not-bookable-by-client');
  return opening.type?.is_group && !entry ? found.filter(({ code }) => !ofCalendar.has(code)) : found;
}

function eligibilityRules({ opening }: Question): SlotRule[] {
  return opening.eligibility.flatMap(({ code, holds }) =>
    holds === undefined
      ? []
      : [{ code, holds, refuses: true, message: eligibilityText[code][holds ? 'met' : 'unmet'] }],
  );
}

function movingRules({ moving, opening: { immovable, setting } }: Question): SlotRule[] {
  if (!moving) return [];
  const message = immovable ? immovableMessage('reschedule', immovable, setting) : 'The appointment can be moved.';
  return [{ code: 'immovable', holds: immovable === undefined, refuses: true, message }];
}

/** A group type is booked by joining a session of it: there must be one, which the client has not joined before. */
function sessionRules({ opening: { type }, entry, attendee, joined }: Question): SlotRule[] {
  if (!type?.is_group) return [];
  const standing = entry ? `A session of ${type.name} starts then.` : `No session of ${type.name} starts then.`;
  const rules = [{ code: 'no-session', holds: entry !== undefined, refuses: true, message: standing }];
  if (!entry || !attendee) return rules;
  const message = joined ? 'This session was joined before.' : 'This session was not joined before.';
  return [...rules, { code: 'already-joined', holds: !joined, refuses: true, message }];
}
