/**
 * A clinic for tests: a table of its own in the embedded DynamoDB, the bundled application in front of it (the artifact
 * Lambda runs), a real HTTP server on a free port, a clock that stands still until it is set, and people with keys.
 *
 *     const clinic = await openClinic({ now: '2026-03-02T15:00:00Z' });
 *     const { status, body } = await clinic.query(clinic.keys.client, '{ currentUser { id } }');
 *     const { appointmentType, messages } = await clinic.change(clinic.keys.staff, 'createAppointmentType', { name: 'Visit', length: 30 }, 'appointmentType { id }');
 *     const bob = await clinic.addClient({ first_name: 'Bob' });          // { id, key }
 *     clinic.clock.set('2026-03-08T06:59:00Z');
 *
 * A key of null asks as an anonymous visitor. Opening a clinic takes some 50 ms, so each test file, or each test, may
 * have its own; it ends with the test process. `logs` holds every line the application logged; when the file ends, none of
 * them may hold anything of a person that the clinic was told or keeps (log-watch.ts).
 */
import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import type { AppOptions } from '../src/app-options.ts';
import { type Context, createContext } from '../src/context.ts';
import { createKeyring } from '../src/identity/api-key.ts';
import { addUser, foundOrganization, issueKey } from '../src/identity/bootstrap.ts';
import { anonymous } from '../src/identity/viewer.ts';
import { createTable } from '../src/local/create-table.ts';
import { serve } from '../src/local/serve.ts';
import type { Logger } from '../src/log.ts';
import { recordOf, type User } from '../src/store/items.ts';
import { key } from '../src/store/table.ts';
import { walk } from '../src/verify/walk.ts';
import { type Named, watchLog } from './log-watch.ts';
import { watched } from './watched.ts';

/** An answer of the API. `body` is what came as JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly body: any;
}

/** Somebody of a clinic, with the key to act as them. */
export interface Person {
  readonly id: string;
  readonly key: string;
}

/** Everything a test may want of a clinic. */
export type Clinic = Awaited<ReturnType<typeof openClinic>>;

export const pepper = 'a pepper for tests, thirty-two characters and more';

/**
 * Opens a clinic in America/New_York with one staff member, one provider and one client of that provider, and beside it
 * another organization that must never learn of it.
 * @param now the instant at which its clock stands
 * @param options what else its application is to be given
 */
export async function openClinic({
  now = '2026-03-02T15:00:00Z',
  ...options
}: { now?: string } & Partial<AppOptions> = {}) {
  const hosted = await host(now, options);
  const api = callerOf(hosted.url);
  const [own, other] = await Promise.all([
    organizationOf(hosted.operator, 'Harbor Nutrition', 'America/New_York'),
    organizationOf(hosted.operator, 'Elsewhere Clinic', 'America/Chicago'),
  ]);
  const [staff, provider, otherStaff, otherProvider] = await Promise.all([
    own.add('staff', { first_name: 'Sam', email: 'sam@harbor.example' }),
    own.add('provider', { first_name: 'Pat' }),
    other.add('staff', { first_name: 'Olga' }),
    other.add('provider', { first_name: 'Otto' }),
  ]);

  /** A client whom staff create through the API; `input` is that of createClient. */
  const createdBy =
    (home: typeof own, by: Person, dietitian_id: string) =>
    async (input: Record<string, unknown> = {}): Promise<Person> => {
      const given = { first_name: 'Cleo', last_name: 'Example', skipped_email: true, dietitian_id, ...input };
      const { user, messages } = await api.change(by.key, 'createClient', given, 'user { id }');
      if (!user) throw new Error(`createClient: ${JSON.stringify(messages)}`);
      return { id: user.id, key: await home.keyOf(user.id) };
    };
  const addClient = createdBy(own, staff, provider.id);
  const [client, otherClient] = await Promise.all([
    addClient({ email: 'cleo@example.org' }),
    createdBy(other, otherStaff, otherProvider.id)({ first_name: 'Oscar' }),
  ]);

  const people = { staff, provider, client, otherStaff, otherProvider, otherClient };
  const each = <Field extends keyof Person>(field: Field) =>
    Object.fromEntries(Object.entries(people).map(([who, person]) => [who, person[field]])) as Record<
      keyof typeof people,
      string
    >;
  return {
    ...hosted,
    ...api,
    keys: each('key'),
    ids: { ...each('id'), organization: own.id, otherOrganization: other.id },
    addStaff: (fields: Partial<User> = {}) => own.add('staff', { first_name: 'Sid', ...fields }),
    addProvider: (fields: Partial<User> = {}) => own.add('provider', { first_name: 'Pia', ...fields }),
    addClient,
  };
}

/** The application on a table of its own, behind a server, at an instant. */
async function host(now: string, options: Partial<AppOptions>) {
  const { createApp, documentClient, dynamoStore }: typeof import('../src/app.ts') = await import(inject('app'));
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = documentClient({ endpoint: inject('dynamodb'), region: 'local', credentials });
  const table = `test-${randomUUID()}`;
  await createTable(client, table);
  const store = dynamoStore(client, table);

  const clock = standingClock(now);
  const logs: LogLine[] = [];
  const log = listeningLog(logs);
  const watch = watchLog();
  /** What stands in the log of all that the clinic was told, or keeps. */
  const leaks = async (): Promise<Named[]> => {
    const items: object[] = [];
    for await (const stretch of walk(client, table, undefined)) items.push(...stretch.items);
    return watch.leaks(logs, items);
  };
  watched.push(leaks);
  const opened = async (more: Partial<AppOptions> = {}): Promise<string> => {
    const app = createApp({
      store,
      clock: clock.read,
      pepper,
      corsOrigins: ['https://widget.example'],
      introspection: true,
      log,
      ...options,
      ...more,
    });
    const { port } = await serve((request) => {
      watch.hear(request);
      return app(request);
    }, 0);
    return `http://127.0.0.1:${port}`;
  };

  /** The world of an operator, for what cannot be done through the API. */
  const operator = (): Context =>
    createContext({
      nowMs: clock.read(),
      requestId: randomUUID(),
      viewer: anonymous,
      store,
      keyring: createKeyring(pepper),
      log,
    });
  /** Another process of the same installation, as it would be after some options changed. */
  const another = async (more: Partial<AppOptions>) => {
    const url = await opened(more);
    return { url, ...callerOf(url) };
  };
  return { url: await opened(), another, clock, store, table, logs, leaks, operator };
}

function callerOf(url: string) {
  /** Sends a document as whoever holds the key, or as a visitor. */
  const query = async (
    key: string | null,
    document: string,
    variables: Record<string, unknown> = {},
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const credentials = key === null ? {} : { authorization: `Basic ${key}`, authorizationsource: 'API' };
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...credentials, ...headers },
      body: JSON.stringify({ query: document, variables }),
    });
    return { status: response.status, headers: response.headers, body: await response.json() };
  };

  /** Calls one mutation and answers its payload: what was selected, and the messages. Errors of GraphQL fail the test. */
  const change = async (
    key: string | null,
    name: string,
    input: object,
    selection: string,
  ): Promise<Answer['body']> => {
    const document = `mutation Change($input: ${name}Input!) { ${name}(input: $input) { ${selection} messages { field message } } }`;
    const { body } = await query(key, document, { input });
    if (body.errors) throw new Error(`${name}: ${JSON.stringify(body.errors)}`);
    return body.data[name];
  };

  return { query, change };
}

/** Founds an organization; its members come in by `add`, since no call of the API creates them. */
async function organizationOf(operator: () => Context, name: string, timezone: string) {
  const { id } = await foundOrganization(operator(), { name, timezone });
  const keyOf = async (person: string): Promise<string> => {
    const user = recordOf('user', await operator().store.get(key.user(person))) as User;
    return (await issueKey(operator(), user, 'test')).secret;
  };
  const add = async (role: 'staff' | 'provider', fields: Partial<User> & Pick<User, 'first_name'>): Promise<Person> => {
    const user = await addUser(operator(), id, {
      role,
      last_name: 'Example',
      ...(role === 'provider' && { timezone }),
      ...fields,
    });
    return { id: user.id, key: await keyOf(user.id) };
  };
  return { id, add, keyOf };
}

/** A clock that shows what it was last set to. */
function standingClock(start: string) {
  let at = Date.parse(start);
  return {
    read: () => at,
    set(instant: string): void {
      at = Date.parse(instant);
      if (Number.isNaN(at)) throw new Error(`Not an instant: ${instant}`);
    },
  };
}

/** A line that the application logged. */
export interface LogLine {
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Keeps every line, and shows faults of ours, so that a test that meets one says why. */
function listeningLog(lines: LogLine[]): Logger {
  return {
    info: (message, fields) => void lines.push({ message, fields }),
    error(message, fields) {
      lines.push({ message, fields });
      console.error(message, fields.error);
    },
  };
}
