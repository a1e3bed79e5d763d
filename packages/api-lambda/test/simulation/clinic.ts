import { type App, createApp } from '../../src/app.ts';
import { createContext } from '../../src/context.ts';
import { createKeyring } from '../../src/identity/api-key.ts';
import { addUser, foundOrganization, issueKey } from '../../src/identity/bootstrap.ts';
import { anonymous } from '../../src/identity/viewer.ts';
// Loaded at the start: what is loaded while a world runs would take real time.
import '../../src/management.ts';
import type { Logger } from '../../src/log.ts';
import { recordOf, type User } from '../../src/store/items.ts';
import type { Item, Store } from '../../src/store/store.ts';
import { key } from '../../src/store/table.ts';
import { type Container, type Sabotage, simulatedStore, type Work, working } from './store.ts';
import { SimulatedTable } from './table.ts';
import { World } from './world.ts';

/** Where every simulation begins: a Sunday. The providers work from 15:00 to 18:00 in Los Angeles, so across UTC's midnight, on the last day of a month too. */
export const BEGINNING = Date.parse('2026-03-29T12:00:00Z');

/** The first minute of the first working day: half past the hour before UTC's midnight is 90 minutes on. */
export const FIRST_SLOT = Date.parse('2026-03-30T22:00:00Z') / 60_000;

const pepper = 'a pepper for simulations, thirty-two characters and more';

/** The clinic, as a run finds it. */
export interface SimulatedClinic {
  readonly items: readonly Item[];
  readonly lastId: number;
  readonly keys: { readonly staff: string; readonly clients: readonly string[] };
  readonly clients: readonly string[];
  readonly providers: readonly string[];
  readonly types: Readonly<Record<'visit' | 'prepaid' | 'group', string>>;
  readonly sessions: readonly string[];
  /** Holds one appointment at a time. */
  readonly room: string;
  /** A request for an appointment, of the first client. */
  readonly request: string;
}

let sabotage: Sabotage | undefined;

/** Lets something spoil every commit, until it is called again. */
export function spoil(by: Sabotage | undefined): void {
  sabotage = by;
}

const store: Store = simulatedStore(() => sabotage);
const log: Logger = {
  info: () => {},
  error: (_, { error }) => Object.assign(working.getStore() as Work, { fault: error }),
};

const clockOf = ({ container: { world, skew } }: Work): number => BEGINNING + Math.floor(world.now) + skew;

/** An application over a store; whose container it runs in, the work under way says. */
export const appOver = (over: Store): App =>
  createApp({
    store: over,
    clock: () => clockOf(working.getStore() as Work),
    pepper,
    corsOrigins: [],
    introspection: false,
    log,
  });

/** The application over the simulated store. */
export const app = appOver(store);

/** A container that has just started. */
export const containerOf = (shared: Pick<Container, 'world' | 'table' | 'faults'>, skew: number): Container => {
  const death = Promise.withResolvers<never>();
  death.promise.catch(() => {});
  return { ...shared, skew, alive: true, death, ids: [] };
};

/** Nothing goes wrong. */
export const NEVER = { conflict: 0, contended: 0, requestLost: 0, answerLost: 0, crash: 0, lag: 0 };

/** Founds the clinic, by calls of the API as far as there are any. */
export async function foundClinic(): Promise<SimulatedClinic> {
  const world = new World(1);
  const table = new SimulatedTable();
  const container = containerOf({ world, table, faults: NEVER }, 0);
  const found = await world.until(
    working.run({ container, requestId: 'founding', disturbed: false }, () => founding()),
  );
  return { ...found, items: table.items(), lastId: table.lastId };
}

async function founding(): Promise<Omit<SimulatedClinic, 'items' | 'lastId'>> {
  let requests = 0;
  const operator = () =>
    createContext({
      nowMs: BEGINNING,
      requestId: `founding-${requests++}`,
      viewer: anonymous,
      store,
      keyring: createKeyring(pepper),
      log,
    });
  const { id: organization } = await foundOrganization(operator(), { name: 'Tide', timezone: 'America/Los_Angeles' });
  const staff = await addUser(operator(), organization, { role: 'staff', first_name: 'Sam', last_name: 'Staff' });
  const providers = [];
  for (const first_name of ['Pat', 'Pia'])
    providers.push(await addUser(operator(), organization, { role: 'provider', first_name, last_name: 'Provider' }));
  const secret = (await issueKey(operator(), staff, 'simulation')).secret;

  const made = async (name: string, input: object, selection: string) => {
    const query = `mutation($input: ${name}Input) { ${name}(input: $input) { ${selection} messages { field message } } }`;
    const { body } = await app(requestOf(`founding-${requests++}`, secret, query, { input }));
    const answer = JSON.parse(body).data?.[name]?.[selection.split(' ')[0] as string];
    if (!answer) throw new Error(`${name}: ${body}`);
    return answer;
  };
  const make = async (name: string, input: object, object: string): Promise<string> =>
    (await made(name, input, `${object} { id }`)).id;
  const { appointment_locations } = await made(
    'createAppointmentSetting',
    { user_id: organization, ...rules },
    'appointmentSetting { id appointment_locations { rooms { id } } }',
  );
  const types = {
    visit: await make('createAppointmentType', visit, 'appointmentType'),
    prepaid: await make('createAppointmentType', prepaid, 'appointmentType'),
    group: await make('createAppointmentType', group, 'appointmentType'),
  };
  for (const { id: user_id } of providers) {
    for (const day_of_week of [1, 2, 3])
      await make('createAvailability', { user_id, is_repeating: true, day_of_week, ...hours }, 'availability');
  }
  const clients: string[] = [];
  const keys: string[] = [];
  for (const [i, first_name] of ['Ada', 'Ben', 'Cleo', 'Dan'].entries()) {
    const email = `${first_name.toLowerCase()}@example.org`;
    const person = { first_name, last_name: 'Client', email, dietitian_id: providers[0]?.id };
    const id = await make('createClient', person, 'user');
    const quantity = String(i % 3);
    const appointment_type_credits_attributes = [{ appointment_type_id: types.prepaid, quantity }];
    await make('updateClient', { id, appointment_type_credits_attributes }, 'user');
    const user = recordOf('user', await store.get(key.user(id), { consistent: true })) as User;
    keys.push((await issueKey(operator(), user, 'simulation')).secret);
    clients.push(id);
  }
  const sessions: string[] = [];
  for (const day of [0, 1]) {
    const datetime = new Date((FIRST_SLOT + day * 1440 + 60) * 60_000).toISOString();
    const session = { other_party_id: providers[0]?.id, datetime, max_attendees: '2', contact_type: 'In Person' };
    sessions.push(await make('createAppointment', { ...session, appointment_type_id: types.group }, 'appointment'));
  }
  const wish = { patient_id: clients[0], provider_id: providers[0]?.id, appointment_type_id: types.visit, ...asking };
  return {
    keys: { staff: secret, clients: keys },
    clients,
    providers: providers.map(({ id }) => id),
    types,
    sessions,
    room: appointment_locations[0].rooms[0].id,
    request: await make('createAppointmentRequest', wish, 'appointmentRequest'),
  };
}

const rules = {
  buffer: '10',
  use_client_credit_system: true,
  restore_credit_on_cancel: true,
  allow_clients_to_cancel_appt: true,
  enable_appointment_requests: true,
  appointment_locations: [{ location: 'Office', has_rooms: true, rooms: [{ name: 'Blue', limit_to_one: true }] }],
};
const visit = { name: 'Visit', length: 30, clients_can_book: true };
const prepaid = {
  name: 'Prepaid',
  length: 45,
  clients_can_book: true,
  appointment_setting: { prevent_no_credit_booking: true },
};
const group = { name: 'Class', length: 60, is_group: true, clients_can_book: true, is_waitlist_enabled: true };
const asking = {
  ...{ first_name: 'Ada', last_name: 'Client', email: 'ada@example.org', phone: '(212) 555-0142' },
  ...{ timezone: 'America/New_York', reason: 'Evenings would suit.' },
};
const hours = { range_start: '2026-01-01', time: '15 00', end_time: '18 00', timezone: 'America/Los_Angeles' };

/** A request of somebody who holds a key, or of a visitor. */
export function requestOf(
  requestId: string,
  as: string | undefined,
  query: string,
  variables: object,
  idempotencyKey?: string,
) {
  return {
    method: 'POST',
    path: '/graphql',
    query: '',
    headers: {
      'content-type': 'application/json',
      ...(as && { authorization: `Basic ${as}`, authorizationsource: 'API' }),
      ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
    },
    body: JSON.stringify({ query, variables }),
    requestId,
    sourceIp: '',
  };
}
