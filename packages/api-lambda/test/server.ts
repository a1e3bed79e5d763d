/**
 * A clinic for tests: a table of its own in the embedded DynamoDB, the bundled application in front of it (the artifact
 * Lambda runs), a real HTTP server on a free port, a clock that stands still until it is set, and people with keys.
 *
 *     const clinic = await openClinic({ now: '2026-03-02T15:00:00Z' });
 *     const { status, body } = await clinic.query(clinic.keys.client, '{ currentUser { id } }');
 *     clinic.clock.set('2026-03-08T06:59:00Z');
 *     const bob = await clinic.addClient({ first_name: 'Bob' });
 *
 * `query(null, …)` asks as an anonymous visitor. Opening one takes some 20 ms, so each test file, or each test, may
 * have its own; it ends with the test process.
 */
import { randomUUID } from 'node:crypto';
import { inject } from 'vitest';
import { type Context, createContext } from '../src/context.ts';
import { createKeyring } from '../src/identity/api-key.ts';
import { addUser, foundOrganization, issueKey } from '../src/identity/bootstrap.ts';
import { anonymous } from '../src/identity/viewer.ts';
import { createTable } from '../src/local/create-table.ts';
import { serve } from '../src/local/serve.ts';
import type { Logger } from '../src/log.ts';
import type { User } from '../src/store/items.ts';

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

const pepper = 'a pepper for tests, thirty-two characters and more';

/**
 * Opens a clinic in America/New_York with one staff member, one provider and one client of that provider, and beside it
 * another organization that must never learn of it.
 * @param now the instant at which its clock stands
 */
export async function openClinic({ now = '2026-03-02T15:00:00Z' }: { now?: string } = {}) {
  const { createApp, documentClient, dynamoStore }: typeof import('../src/app.ts') = await import(inject('app'));
  const client = documentClient({
    endpoint: inject('dynamodb'),
    region: 'local',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const table = `test-${randomUUID()}`;
  await createTable(client, table);
  const store = dynamoStore(client, table);

  const clock = standingClock(now);
  const logs: { message: string; fields: Readonly<Record<string, unknown>> }[] = [];
  const log = listeningLog(logs);
  const app = createApp({
    store,
    clock: clock.read,
    pepper,
    corsOrigins: ['https://widget.example'],
    introspection: true,
    log,
  });
  const { port } = await serve(app, 0);
  const url = `http://127.0.0.1:${port}`;

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

  const organization = await foundOrganization(operator(), { name: 'Harbor Nutrition', timezone: 'America/New_York' });
  const other = await foundOrganization(operator(), { name: 'Elsewhere Clinic', timezone: 'America/Chicago' });

  const person =
    (defaults: Pick<User, 'role' | 'first_name' | 'last_name' | 'organization'> & Partial<User>) =>
    async (fields: Partial<User> = {}) => {
      const { organization: home, ...rest } = { ...defaults, ...fields };
      const user = await addUser(operator(), home, rest);
      const { secret } = await issueKey(operator(), user, 'test');
      return { id: user.id, key: secret } satisfies Person;
    };
  const here = { organization: organization.id, last_name: 'Example' };
  const there = { organization: other.id, last_name: 'Elsewhere' };
  const addStaff = person({ ...here, role: 'staff', first_name: 'Sam', email: 'sam@harbor.example' });
  const addProvider = person({ ...here, role: 'provider', first_name: 'Pat', timezone: 'America/New_York' });

  const [staff, provider, otherStaff, otherProvider] = await Promise.all([
    addStaff(),
    addProvider(),
    person({ ...there, role: 'staff', first_name: 'Olga' })(),
    person({ ...there, role: 'provider', first_name: 'Otto', timezone: 'America/Chicago' })(),
  ]);
  const addClient = person({ ...here, role: 'client', first_name: 'Cleo', dietitian_id: provider.id });
  const [cleo, otherClient] = await Promise.all([
    addClient({ email: 'cleo@example.org' }),
    person({ ...there, role: 'client', first_name: 'Oscar', dietitian_id: otherProvider.id })(),
  ]);

  return {
    url,
    clock,
    store,
    logs,
    operator,
    addStaff,
    addProvider,
    addClient,
    keys: {
      staff: staff.key,
      provider: provider.key,
      client: cleo.key,
      otherStaff: otherStaff.key,
      otherProvider: otherProvider.key,
      otherClient: otherClient.key,
    },
    ids: {
      organization: organization.id,
      staff: staff.id,
      provider: provider.id,
      client: cleo.id,
      otherOrganization: other.id,
      otherStaff: otherStaff.id,
      otherProvider: otherProvider.id,
      otherClient: otherClient.id,
    },

    /** Sends a document as whoever holds the key, or as a visitor. */
    async query(
      key: string | null,
      query: string,
      variables: Record<string, unknown> = {},
      headers: Record<string, string> = {},
    ): Promise<Answer> {
      const credentials = key === null ? {} : { authorization: `Basic ${key}`, authorizationsource: 'API' };
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...credentials, ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, headers: response.headers, body: await response.json() };
    },
  };
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

/** Keeps every line, and shows faults of ours, so that a test that meets one says why. */
function listeningLog(lines: { message: string; fields: Readonly<Record<string, unknown>> }[]): Logger {
  return {
    info: (message, fields) => void lines.push({ message, fields }),
    error(message, fields) {
      lines.push({ message, fields });
      console.error(message, fields.error);
    },
  };
}
