import type { Zone } from '@openings/engine';
import { find, isMember, noSuch } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { QueryslotExplanationArgs, SlotExplanation } from '../generated.ts';
import { Denied } from '../identity/denied.ts';
import { only } from '../store/facts.ts';
import type { User } from '../store/items.ts';
import { BadInput } from '../wire/bad-input.ts';
import { readId } from '../wire/ids-in.ts';
import { readInstant } from '../wire/instant-in.ts';
import { printInstant } from '../wire/instant-out.ts';
import { appointmentsOf } from './explanation/agenda.ts';
import { rulesOf } from './explanation/rules-of.ts';
import { slotsOf } from './slots/cut.ts';
import { searchSlots } from './slots/search.ts';
import type { SlotArguments } from './slots/slot-arguments.ts';

/** The next start that is offered is looked for so far ahead, in minutes: 31 days. */
const LOOK_AHEAD = 31 * 1440;

/** Why a start is offered, or why it is not: every rule in order, and the next start that is. */
export async function slotExplanation(
  args: Partial<QueryslotExplanationArgs>,
  ctx: Context,
): Promise<SlotExplanation | null> {
  const client = await clientAsked(args, ctx);
  const fromThere = (zone: Zone) => {
    const start = readStart(args.datetime ?? '', zone);
    return { start, end: start + LOOK_AHEAD };
  };
  const search = await searchSlots(args as SlotArguments, ctx, fromThere, client);
  const [opening] = search?.openings ?? [];
  if (!search || !opening) return null;

  const { start } = search.range;
  const waitlist = args.clients_can_join_waitlist ?? false;
  const entry = opening.sessions.find((session) => session.start === start);
  const length = entry ? entry.end - entry.start : opening.facts.policy.length;
  const attendee = client
    ? await appointmentsOf(client, search.agenda, { start, end: start + length }, ctx)
    : undefined;
  const [next] = slotsOf(search, { limit: 1, waitlist });
  return {
    date: printInstant(start, search.zone),
    length,
    user_id: opening.provider.id,
    appointment_id: entry?.id ?? null,
    offered: next?.start === start,
    next_date: next ? printInstant(next.start, search.zone) : null,
    rules: rulesOf({
      opening,
      proposal: { start, length, waitlist },
      entry,
      attendee,
      joined: only(search.agenda, 'inclusion').some(({ appointment_id }) => appointment_id === entry?.id),
      moving: args.appointment_to_reschedule_id ?? undefined,
      zone: search.zone,
      insider: isMember(ctx),
    }),
  };
}

function readStart(text: string, zone: Zone): number {
  const { minute, seconds } = readInstant(text, 'datetime', zone);
  if (seconds === 0) return minute;
  throw new BadInput('datetime', 'Appointments start on a whole minute, for example "2026-11-22 14:30:00 -0500".');
}

/** For whom it is asked: clients for themselves, staff for a client they name or for nobody in particular. */
async function clientAsked({ user_id }: Partial<QueryslotExplanationArgs>, ctx: Context): Promise<User | undefined> {
  const self = ctx.viewer.role === 'client' ? ctx.viewer.user : undefined;
  const id = user_id ? readId(user_id, 'user_id') : self?.id;
  if (id === self?.id) return self;
  if (ctx.viewer.role === 'anonymous') throw new Denied('UNAUTHENTICATED', 'Sign in to ask for a client.');
  if (!isMember(ctx)) throw new Denied('FORBIDDEN', 'A client asks for themselves.');
  const client = await find(ctx, 'user', id);
  if (client?.role === 'client') return client;
  throw noSuch('client', id, 'user_id');
}
