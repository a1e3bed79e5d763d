import { issues } from '@openings/engine';
import type { Context } from '../../context.ts';
import type { AppointmentBookingWarning } from '../../generated.ts';
import { type Prospect, prospects } from '../../scheduling/offer.ts';
import { type Entry, entries } from '../../store/calendar.ts';
import { only } from '../../store/facts.ts';
import { key } from '../../store/table.ts';
import { printForPeople } from '../../wire/warning-date.ts';
import { withoutBuffers } from '../slots/outside-factors.ts';
import type { ProposedBooking } from './gather-proposal.ts';

const SUBTITLE = 'Existing event(s) for the provider conflict with this one. Would you like to book this event anyway?';

/**
 * The events in the calendars of its providers that a booking runs into, buffers counted, over all its occurrences: each
 * once, in order of time. What has no type is a block, and keeps no buffer.
 */
export async function eventConflicts(
  proposal: ProposedBooking,
  ctx: Context,
): Promise<AppointmentBookingWarning | undefined> {
  const found = conflicts(proposal, ctx);
  if (found.length === 0) return undefined;
  const types = [...new Set(found.flatMap(({ type }) => type ?? []))];
  const names = new Map(
    only(await ctx.store.getMany(types.map(key.appointmentType)), 'appointment-type').map(({ id, name }) => [id, name]),
  );
  const nameOf = ({ block, type = '' }: Entry): string => (block ? 'Block' : (names.get(type) ?? 'Appointment'));
  return {
    category: 'Event Conflicts',
    subtitle: SUBTITLE,
    potential_issues: found.map((entry) => `${nameOf(entry)} - ${printForPeople(entry.start, proposal.zone)}`),
    potential_issue_ids: found.map(({ id }) => id),
  };
}

function conflicts({ type, length, starts, changing, facts }: ProposedBooking, ctx: Context): Entry[] {
  const [first = 0] = starts;
  const wanted = { type, length, hours: {}, booker: { kind: 'staff' } } as const;
  // Of its hours nothing is asked, so no more of them is unrolled than a minute.
  const calendars = prospects(ctx.now, facts, wanted, { start: first, end: first + 1 });
  const inTheWay = new Set(
    calendars.flatMap(({ facts: own }: Prospect) => {
      const judged = type ? own : withoutBuffers(own);
      return starts.flatMap((start) =>
        issues({ start, length }, judged).flatMap((issue) =>
          issue.code === 'provider-busy' ? (issue.commitment ?? []) : [],
        ),
      );
    }),
  );
  const events = facts.providers.flatMap(({ calendar }) => entries(calendar));
  const distinct = new Map(events.map((entry) => [entry.id, entry]));
  return [...distinct.values()]
    .filter(({ id }) => inTheWay.has(id) && !changing.has(id))
    .sort((a, b) => a.start - b.start || Number(a.id) - Number(b.id));
}
