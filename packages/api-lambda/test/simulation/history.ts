import type { Event } from '../../src/store/event.ts';
import { recordOf } from '../../src/store/items.ts';
import type { Item } from '../../src/store/store.ts';
import type { SimulatedClinic } from './clinic.ts';
import { aliases } from './deeds.ts';
import type { Call } from './scene.ts';
import type { Commit, SimulatedTable } from './table.ts';

/** One delivery of a call, and what came back. Without a status nothing did. */
export interface Attempt {
  readonly requestId: string;
  readonly status?: number;
  readonly body?: string;
  /** Something went wrong that the application could not help. */
  readonly disturbed: boolean;
  /** What the application logged as a fault of its own. */
  readonly fault?: unknown;
}

/** What a caller was told about a call. */
export interface Told {
  readonly call: Call;
  readonly key: string | undefined;
  readonly attempts: readonly Attempt[];
}

interface Payload {
  readonly messages: readonly { readonly message: string }[] | null;
  readonly [object: string]: unknown;
}

const payloadsOf = ({ body }: Attempt): (Payload | undefined)[] => {
  const data = body === undefined ? undefined : JSON.parse(body).data;
  return aliases.map((alias) => data?.[alias]);
};

const isError = ({ status, body }: Attempt): boolean => status !== 200 || 'errors' in JSON.parse(body ?? '{}');

const passing = ({ body }: Attempt): boolean => body?.includes('please try again') ?? false;

/** Whether an answer is the last word, so that its caller is content. */
export const isFinal = (attempt: Attempt): boolean => !isError(attempt) && !passing(attempt);

const eventsIn = (items: Iterable<Item | undefined>): (Event & Item)[] =>
  [...items].flatMap((item) => (item?.kind === 'event' ? [item as unknown as Event & Item] : []));

/** What callers were told and what was committed, held against each other. */
export function historyBreaches(clinic: SimulatedClinic, table: SimulatedTable, told: readonly Told[]): string[] {
  return [
    ...told.flatMap((one) => [...answerBreaches(one), ...effectBreaches(table, one)]),
    ...commitBreaches(table),
    ...eventBreaches(clinic, table),
    ...creditBreaches(clinic, table),
    ...visitorBreaches(table),
    ...waitingBreaches(table),
  ];
}

/** Statuses that others are the cause of: they have archived the caller, or send the same key. */
const told: ReadonlySet<number | undefined> = new Set([401, 409]);

/** Every answer to a key is the first; and nobody is told of an error of ours unless something had gone wrong. */
function answerBreaches({ call, key, attempts }: Told): string[] {
  const finals = new Set(attempts.filter(isFinal).map(({ body }) => body));
  const unhelped = attempts.filter((attempt) => isError(attempt) && !attempt.disturbed && !told.has(attempt.status));
  return [
    ...(key && finals.size > 1 ? [`Two answers to one idempotency key: ${[...finals].join(' and ')}`] : []),
    ...unhelped.map(
      ({ body, fault }) =>
        `An error without cause: ${(fault as Error)?.stack ?? body} to ${JSON.stringify(call.fields)}`,
    ),
  ];
}

/** What was acknowledged was done, once; what was refused left no trace; what is unknown was done at most once. */
function effectBreaches(table: SimulatedTable, { call, key, attempts }: Told): string[] {
  const groups = key ? [attempts] : attempts.map((attempt) => [attempt]);
  return groups.flatMap((deliveries) => {
    const ids = new Set(deliveries.map(({ requestId }) => requestId));
    const effects = table.commits.filter(
      ({ requestId, changes }) => ids.has(requestId) && eventsOf(changes).length > 0,
    );
    const final = deliveries.find(isFinal);
    const done = final && payloadsOf(final).filter((payload) => payload?.messages === null);
    const [least, most] = done ? [done.length, done.length] : [0, call.fields.length];
    const missing = (done ?? []).flatMap((payload) => acknowledgedButMissing(table, call, payload as Payload));
    const right = effects.length >= least && effects.length <= most;
    const what = `${final?.body ?? 'no answer'} to ${JSON.stringify(call.fields)}`;
    return [...(right ? [] : [`Done ${effects.length} times, not ${least} to ${most}: ${what}`]), ...missing];
  });
}

/** The events that a transaction wrote. */
const eventsOf = (changes: Commit['changes']) => eventsIn([...changes.values()].map(({ after }) => after));

function acknowledgedButMissing(table: SimulatedTable, { fields }: Call, payload: Payload): string[] {
  const lasting = fields.filter(({ object }) => object !== 'appointment_inclusion'); // places come and go
  const objects = lasting.flatMap(({ object }) => payload[object] ?? []) as { id: string }[];
  const there = (id: string) => table.items().some((item) => item.id === id && item.kind !== 'draft');
  return objects.flatMap(({ id }) => (there(id) ? [] : [`Acknowledged, but there is none: ${id}`]));
}

const telling: ReadonlySet<string> = new Set([
  ...['appointment', 'user', 'appointment-type', 'setting', 'availability', 'appointment-request'],
]);

/**
 * Each transaction tells of each change it makes in exactly one event, and of nothing else. One that decides a large
 * change tells of all that was staged, and what finishes it tells no more.
 */
function commitBreaches(table: SimulatedTable): string[] {
  return table.commits.flatMap(({ requestId, changes }) => {
    // Places follow their session, which tells of them; only what is noted about one has an event of its own.
    const events = eventsOf(changes).filter(({ resource }) => resource !== 'APPOINTMENT_INCLUSION');
    const told = events.flatMap((event) => [event.resource_id, ...(event.also ?? [])]);
    const changed = [...changes.values()].flatMap(({ before, after }) => {
      if (after?.kind === 'large-change') return after.appointment_ids as string[];
      const item = after ?? before;
      const staged = before?.staged_by !== undefined || after?.staged_by !== undefined;
      return item && telling.has(item.kind as string) && !staged ? [item.id as string] : [];
    });
    const same = [...told].sort().join() === [...changed].sort().join();
    return same ? [] : [`${requestId} changed ${changed.join()} and tells of ${told.join()}`];
  });
}

/** No event is ever overwritten or taken back. */
function eventBreaches(clinic: SimulatedClinic, table: SimulatedTable): string[] {
  const written = table.commits.reduce(
    (sum, { changes }) => sum + eventsOf(changes).length,
    eventsIn(clinic.items).length,
  );
  const standing = eventsIn(table.items()).length;
  return written === standing ? [] : [`${written} events were written, ${standing} are there`];
}

/** Nobody spends what they do not have where that is forbidden, and every credit spent is accounted for. */
function creditBreaches({ clients, types }: SimulatedClinic, table: SimulatedTable): string[] {
  const records = table.items();
  const rows = records.flatMap((item) => recordOf('credit-change', item) ?? []);
  const overdrawn = rows.filter(
    ({ event, user_id, initiator_id, appointment_type_id, quantity }) =>
      event === 'spent' && initiator_id === user_id && appointment_type_id === types.prepaid && quantity < 0,
  );
  const spentFor = records
    .flatMap((item) => recordOf('appointment', item) ?? [])
    .flatMap(({ appointment_type_id, credit_spent_for = [] }) =>
      credit_spent_for.map((client) => `${client} ${appointment_type_id}`),
    );
  const unbalanced = clients.flatMap((client) =>
    Object.values(types).flatMap((type) => {
      const own = rows.filter((row) => row.user_id === client && row.appointment_type_id === type);
      const net = own.reduce((sum, { event, by }) => sum - (event === 'granted' ? 0 : by), 0);
      const held = spentFor.filter((one) => one === `${client} ${type}`).length;
      return net === held ? [] : [`Client ${client} spent ${net} credits of type ${type} on ${held} appointments`];
    }),
  );
  return [...overdrawn.map(({ user_id, quantity }) => `Client ${user_id} spent down to ${quantity}`), ...unbalanced];
}

/** A visitor becomes one client, however often they come at once; a family may share an e-mail. */
function visitorBreaches(table: SimulatedTable): string[] {
  const users = table.items().flatMap((item) => recordOf('user', item) ?? []);
  const active = users.filter(({ active, email }) => active && email);
  const people = active.map(({ email, first_name, last_name }) => `${email} ${first_name} ${last_name}`.toLowerCase());
  return people.length === new Set(people).size ? [] : [`Two clients are one person: ${people.join()}`];
}

/** Nobody waits while a seat is free: the class of this clinic asks for no credit. */
function waitingBreaches(table: SimulatedTable): string[] {
  const sessions = table.items().flatMap((item) => recordOf('appointment', item) ?? []);
  return sessions.flatMap(({ id, attendee_ids = [], waitlist_ids = [], max_attendees, deleted_at }) =>
    deleted_at === undefined && waitlist_ids.length > 0 && attendee_ids.length < (max_attendees ?? 0)
      ? [`Clients wait beside a free seat of session ${id}`]
      : [],
  );
}
