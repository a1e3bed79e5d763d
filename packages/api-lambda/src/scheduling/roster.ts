import { promoted } from '@openings/engine';
import type { Context } from '../context.ts';
import { absent, created } from '../store/commit.ts';
import { type Appointment, type Inclusion, itemOf } from '../store/items.ts';
import type { Write } from '../store/store.ts';
import { indexed, key } from '../store/table.ts';
import { type AppointmentChange, UNLIMITED_SEATS } from './occupancy.ts';

/** Gives the free seats of a session to those who wait longest. */
export function filled<A extends Pick<Appointment, 'attendee_ids' | 'waitlist_ids' | 'max_attendees'>>(session: A): A {
  const { attendee_ids = [], waitlist_ids = [], max_attendees: seats = UNLIMITED_SEATS } = session;
  const moving = promoted(waitlist_ids, { seats, taken: attendee_ids.length });
  if (moving.length === 0) return session;
  return { ...session, attendee_ids: [...attendee_ids, ...moving], waitlist_ids: waitlist_ids.slice(moving.length) };
}

/**
 * Each client of a session, seated or waiting, has a place of their own in the table: where it stands in their list of
 * appointments, and whether they attended. These writes make the places follow the session.
 */
export async function rosterWrites(ctx: Context, { before, after }: AppointmentChange): Promise<Write[]> {
  const session = after ?? before;
  if (!session?.is_group) return [];
  const [was, is] = [places(before), places(after)];
  const writes = [...new Set([...was.keys(), ...is.keys()])].map(async (client): Promise<Write[]> => {
    const [waited, waits] = [was.get(client), is.get(client)];
    if (waits === undefined) return [{ remove: key.attendee(session.id, client) }];
    if (waited === undefined) return [{ put: itemOf(await inclusion(ctx, session, client, waits)), when: absent }];
    if (waited === waits && before?.start === session.start) return [];
    const start_key = indexed.start(session.start, session.id);
    return [{ update: key.attendee(session.id, client), set: { waiting: waits, start: session.start, start_key } }];
  });
  return (await Promise.all(writes)).flat();
}

/** The clients of a session, each with whether they wait. Nobody has a place in a deleted one. */
function places(session: Appointment | undefined): Map<string, boolean> {
  if (!session || session.deleted_at !== undefined) return new Map();
  const seated = (session.attendee_ids ?? []).map((client) => [client, false] as const);
  return new Map([...seated, ...(session.waitlist_ids ?? []).map((client) => [client, true] as const)]);
}

async function inclusion(ctx: Context, session: Appointment, client: string, waiting: boolean): Promise<Inclusion> {
  return created<Inclusion>(ctx, {
    kind: 'inclusion',
    id: await ctx.store.newId(),
    organization: session.organization,
    appointment_id: session.id,
    user_id: client,
    start: session.start,
    waiting,
    external_uuid: crypto.randomUUID(),
  });
}
