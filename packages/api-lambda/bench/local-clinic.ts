import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '../src/app.ts';
import { createContext } from '../src/context.ts';
import { createKeyring } from '../src/identity/api-key.ts';
import { addUser, foundOrganization, issueKey } from '../src/identity/bootstrap.ts';
import { anonymous } from '../src/identity/viewer.ts';
import { createTable } from '../src/local/create-table.ts';
import { startDatabase } from '../src/local/database.ts';
import { documentClient, dynamoStore } from '../src/store/dynamo.ts';
import { recordOf, type User } from '../src/store/items.ts';
import { key } from '../src/store/table.ts';
import { crowd } from './crowd.ts';

const TABLE = 'bench';
const pepper = 'a pepper for measurements, thirty-two characters and more';
const log = { info: () => {}, error: () => {} };

/** Monday to Friday, 09:00 to 17:00 in New York. */
const HOURS = { is_repeating: true, time: '09:00', end_time: '17:00', timezone: 'America/New_York' };

/** A practice in the embedded database, called without a network in between. */
export type LocalClinic = Awaited<ReturnType<typeof openLocalClinic>>;

/**
 * Opens a practice with so many providers, a client with a key, and "Visit" (30 minutes, 10 of buffer).
 * @param crowdSize appointments that others have in the same table
 */
export async function openLocalClinic(providerCount: number, crowdSize = 0) {
  const folder = mkdtempSync(join(tmpdir(), 'openings-bench-'));
  if (crowdSize > 0) await crowd(folder, TABLE, crowdSize);
  const database = await startDatabase(folder, process.env, console.error);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = documentClient({ endpoint: database.endpoint, region: 'local', credentials });
  await createTable(client, TABLE);
  const store = dynamoStore(client, TABLE);
  const app = createApp({ store, clock: Date.now, pepper, corsOrigins: [], introspection: false, log });
  const operator = () =>
    createContext({
      nowMs: Date.now(),
      requestId: randomUUID(),
      viewer: anonymous,
      store,
      keyring: createKeyring(pepper),
      log,
    });
  const keyOf = async (user: User): Promise<string> => (await issueKey(operator(), user, 'bench')).secret;

  /** The data of a document. @throws Error with what it was answered */
  // biome-ignore lint/suspicious/noExplicitAny: answers have every shape
  const ask = async (as: string | null, query: string, variables: object = {}): Promise<any> => {
    const { body } = await app({
      method: 'POST',
      path: '/graphql',
      query: '',
      headers: { 'content-type': 'application/json', ...(as && { authorization: `Basic ${as}` }) },
      body: JSON.stringify({ query, variables }),
      requestId: randomUUID(),
      sourceIp: '',
    });
    const { data, errors } = JSON.parse(body);
    if (errors) throw new Error(body);
    return data;
  };
  /** What a mutation made. @throws Error with its messages */
  const make = async (as: string, name: string, input: object, object: string) => {
    const document = `mutation($input: ${name}Input) { ${name}(input: $input) { ${object} { id } messages { message } } }`;
    const answer = (await ask(as, document, { input }))[name];
    if (!answer[object]) throw new Error(JSON.stringify(answer.messages));
    return answer[object].id as string;
  };

  const { id: organization } = await foundOrganization(operator(), { name: 'Bench', timezone: 'America/New_York' });
  const member = (role: 'staff' | 'provider', last_name: string) =>
    addUser(operator(), organization, { role, first_name: 'Pat', last_name });
  const staff = await keyOf(await member('staff', 'Staff'));
  const providers = [];
  for (let i = 0; i < providerCount; i++) {
    const { id } = await member('provider', `Provider ${i}`);
    const availabilities = [1, 2, 3, 4, 5].map((day_of_week) => ({ ...HOURS, day_of_week }));
    const input = { user_id: id, availabilities };
    await ask(
      staff,
      'mutation($input: bulkCreateAvailabilityInput) { bulkCreateAvailability(input: $input) { availabilities { id } } }',
      { input },
    );
    providers.push(id);
  }
  const type = await make(
    staff,
    'createAppointmentType',
    { name: 'Visit', length: 30, clients_can_book: true, appointment_setting: { buffer: '10' } },
    'appointmentType',
  );
  const person = { first_name: 'Cleo', last_name: 'Client', skipped_email: true, dietitian_id: providers[0] };
  const clientId = await make(staff, 'createClient', person, 'user');
  const user = recordOf('user', await store.get(key.user(clientId), { consistent: true })) as User;
  return {
    client,
    table: TABLE,
    store,
    organization,
    providers,
    type,
    clientId,
    keys: { staff, client: await keyOf(user) },
    ask,
    make,
    async close() {
      await database.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
