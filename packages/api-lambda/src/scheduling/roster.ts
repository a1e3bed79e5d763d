import { promoted } from '@openings/engine';
import type { Context } from '../context.ts';
import { created, type Fields } from '../store/commit.ts';
import { type Appointment, type Inclusion, itemOf } from '../store/items.ts';
import type { Write } from '../store/store.ts';
import { indexed, key } from '../store/table.ts';
import { type AppointmentChange, UNLIMITED_SEATS } from './occupancy.ts';

/**
 * What is noted about clients of a session, by client. Whoever is noted to have cancelled leaves a place behind that says so.
 * A note that names a version is made from the one before.
 */
export type PlaceEdits = ReadonlyMap<string, Fields<Inclusion>>;

/** A session's seats and queue. */
type Session = Pick<Appointment, 'attendee_ids' | 'waitlist_ids' | 'max_attendees'>;

/**
 * Gives the free seats of a session to those who wait longest.
 * @param mayPay whether a client may be given a seat: where credits are required, only who has one
 */
export function filled<A extends Session>(session: A, mayPay: (client: string) => boolean = () => true): A {
  const { attendee_ids = [], waitlist_ids = [], max_attendees: seats = UNLIMITED_SEATS } = session;
  const moving = promoted(waitlist_ids.filter(mayPay), { seats, taken: attendee_ids.length });
  if (moving.length === 0) return session;
  const waiting = waitlist_ids.filter((client) => !moving.includes(client));
  return { ...session, attendee_ids: [...attendee_ids, ...moving], waitlist_ids: waiting };
}

/** A session without a client, whose seat goes to whoever waits longest. */
export function without<A extends Session>(session: A, client: string, mayPay?: (client: string) => boolean): A {
  const others = (ids: readonly string[] = []) => ids.filter((id) => id !== client);
  const left = { attendee_ids: others(session.attendee_ids), waitlist_ids: others(session.waitlist_ids) };
  return filled({ ...session, ...left }, mayPay);
}

/**
 * Each client of a session, seated or waiting, has a place of their own in the table: where it stands in their list of
 * appointments, and whether they attended. These writes make the places follow the session. They need no conditions but
 * that of a note, since of two changes of a session only one comes through.
 */
export async function rosterWrites(
  ctx: Context,
  { before, after, places: edits = new Map() }: AppointmentChange & { readonly places?: PlaceEdits },
): Promise<Write[]> {
  const session = after ?? before;
  if (!session) return [];
  const [was, is] = [places(before), places(after)];
  const moved = before?.start !== session.start;
  const writes = [...new Set([...was.keys(), ...is.keys(), ...edits.keys()])].map(async (client): Promise<Write[]> => {
    const [waited, waits, edit] = [was.get(client), is.get(client), edits.get(client)];
    const at = key.attendee(session.id, client);
    if (waits === undefined && !edit?.cancelled) return waited === undefined ? [] : [{ remove: at }];
    const when = edit?.v === undefined ? {} : { when: { name: 'unchanged', is: { v: edit.v - 1 } } as const };
    if (waits === undefined)
      return [{ update: at, set: { ...edit, start_key: undefined, client_key: undefined }, ...when }];
    if (waited === undefined)
      return [{ put: itemOf({ ...(await inclusion(ctx, session, client, waits)), ...edit } as Inclusion), ...when }];
    if (waited === waits && !moved) return edit ? [{ update: at, set: edit }] : [];
    const start_key = indexed.start(session.start, session.id);
    return [{ update: at, set: { ...edit, waiting: waits, start: session.start, start_key } }];
  });
  return (await Promise.all(writes)).flat();
}

/** The clients of a session, each with whether they wait. Nobody has a place in a deleted one. */
function places(session: Appointment | undefined): Map<string, boolean> {
  if (!session?.is_group || session.deleted_at !== undefined) return new Map();
  const seated = (session.attendee_ids ?? []).map((client) => [client, false] as const);
  return new Map([...seated, ...(session.waitlist_ids ?? []).map((client) => [client, true] as const)]);
}

async function inclusion(ctx: Context, session: Appointment, client: string, waiting: boolean): Promise<Inclusion> {
  const id = await ctx.store.newId();
  return created<Inclusion>(ctx, {
    kind: 'inclusion',
    id,
    organization: session.organization,
    appointment_id: session.id,
    user_id: client,
    start: session.start,
    waiting,
    external_uuid: uuidOfPlace(id),
  });
}

/**
 * The secret name of a place: a UUID of version 8 (RFC 9562, section 5.8) that begins with the place's id, by which it is
 * found; the other 90 bits are random.
 */
function uuidOfPlace(id: string): string {
  const [, ...random] = crypto.randomUUID().split('-') as [string, string, string, string, string];
  random[1] = `8${random[1]?.slice(1)}`;
  return [Number(id).toString(16).padStart(8, '0'), ...random].join('-');
}

/** The id of the place that a UUID names, or undefined where it is none of ours. */
export function placeOfUuid(uuid: string): string | undefined {
  const found = /^([0-9a-f]{8})-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i.exec(uuid.trim());
  return found?.[1] && String(Number.parseInt(found[1], 16));
}
