import { noSuch, signedIn } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import { only, type SchedulingFacts, schedulingFacts } from '../../store/facts.ts';
import type { AppointmentType, Credit, User } from '../../store/items.ts';
import { key } from '../../store/table.ts';
import { LIMITS } from '../../wire/number-in.ts';
import type { ProposalAsked } from './read-proposal.ts';

/** A booking that staff consider, and all that its warnings rest on. */
export interface ProposedBooking extends Omit<ProposalAsked, 'type' | 'length' | 'attendees'> {
  readonly type: AppointmentType | undefined;
  /** Minutes. */
  readonly length: number;
  readonly attendees: readonly User[];
  readonly credits: readonly Credit[];
  /** Appointments that would be changed, and so are no conflict: the current one, those of the series. */
  readonly changing: ReadonlySet<string>;
  readonly facts: SchedulingFacts;
}

/**
 * Reads everything in one round trip.
 * @throws BadInput for a provider, a type or a client that does not exist: a warning left out would read as none
 */
export async function gatherProposal(asked: ProposalAsked, ctx: Context): Promise<ProposedBooking> {
  const { organization } = signedIn(ctx);
  const facts = await schedulingFacts(ctx.store, {
    organization,
    types: asked.type ? [asked.type] : [],
    providers: asked.providers,
    intervals: asked.starts.map((start) => ({
      start: start - LIMITS.buffer.most,
      end: start + (asked.length ?? LIMITS.length.most) + LIMITS.buffer.most,
    })),
    others: [
      ...(asked.series ? [key.series(asked.series)] : []),
      ...asked.attendees.flatMap((client) => [key.user(client), key.credit(client, asked.type as string)]),
    ],
    consistent: false,
  });
  const missing = asked.providers.find((id) => !facts?.providers.some(({ provider }) => provider.id === id));
  if (!facts || missing !== undefined)
    throw noSuch('provider', missing, missing === asked.providers[0] ? 'provider_id' : asked.additional);
  const [type] = facts.types;
  if (asked.type && (!type || type.deleted_at !== undefined))
    throw noSuch('appointment type', asked.type, 'appointment_type_id');
  const series = only(facts.others, 'series').filter((one) => one.organization === organization);
  return {
    ...asked,
    type,
    length: asked.length ?? (type as AppointmentType).length,
    attendees: attendeesOf(asked, facts, organization),
    credits: only(facts.others, 'credit'),
    changing: new Set([
      ...series.flatMap(({ appointment_ids }) => appointment_ids),
      ...(asked.current ? [asked.current] : []),
    ]),
    facts,
  };
}

function attendeesOf({ attendees }: ProposalAsked, { others }: SchedulingFacts, organization: string): User[] {
  const clients = only(others, 'user').filter((user) => user.role === 'client' && user.organization === organization);
  const unknown = attendees.find((id) => !clients.some((client) => client.id === id));
  if (unknown !== undefined) throw noSuch('client', unknown, 'attendee_ids');
  return clients;
}
