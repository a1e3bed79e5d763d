import { issues, type Minute, offer } from '@openings/engine';
import type { Entry } from '../../store/calendar.ts';
import { only } from '../../store/facts.ts';
import type { AppointmentType, User } from '../../store/items.ts';
import type { Opening } from './openings.ts';
import type { SlotSearch } from './search.ts';

/** A start that can be offered, with whom, and in which session where it is a group's. */
export interface Slot {
  readonly start: Minute;
  readonly provider: User;
  /** Minutes. */
  readonly length: number;
  readonly session?: { readonly entry: Entry; readonly type: AppointmentType; readonly full: boolean };
}

/** What else decides on the slots of a search. */
export interface CutOptions {
  /** Of the slots of each provider. */
  readonly limit?: number;
  /** Whether a place on a waitlist will do. */
  readonly waitlist?: boolean;
}

/** The slots of a search in order of start, group sessions among them. */
export function slotsOf(search: SlotSearch, options: CutOptions = {}): Slot[] {
  return search.openings
    .flatMap((opening) => {
      const { provider, type, facts, immovable } = opening;
      if (immovable) return [];
      if (type?.is_group) return sessionSlots(search, opening, type, options.waitlist ?? false);
      const starts = offer(facts, search.range, options.limit);
      return starts.map((start) => ({ start, provider, length: facts.policy.length }));
    })
    .sort((a, b) => a.start - b.start);
}

/** The sessions of a group type that the client can join: not there yet, and no rule refuses. */
function sessionSlots(
  { range, agenda }: SlotSearch,
  opening: Opening,
  type: AppointmentType,
  waitlist: boolean,
): Slot[] {
  const joined = new Set(only(agenda, 'inclusion').map(({ appointment_id }) => appointment_id));
  return opening.sessions.flatMap((entry) => {
    if (entry.start < range.start || entry.start >= range.end || !entry.session || joined.has(entry.id)) return [];
    const session = { ...entry.session, waitlist: type.is_waitlist_enabled };
    const proposal = { start: entry.start, length: entry.end - entry.start, waitlist };
    if (issues(proposal, { ...opening.facts, session }).some((issue) => issue.refuses)) return [];
    const full = session.taken + session.waiting >= session.seats;
    return [
      { start: entry.start, provider: opening.provider, length: proposal.length, session: { entry, type, full } },
    ];
  });
}

/** One slot per instant: the first provider's in order of name. */
export function onePerInstant(slots: readonly Slot[]): Slot[] {
  return slots.filter((slot, i) => slot.start !== slots[i - 1]?.start);
}
