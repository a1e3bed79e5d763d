import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { App } from '../app.ts';
import { json } from '../http/message.ts';
import type { Logger } from '../log.ts';
import { key } from '../store/table.ts';
import { bringUpToDate } from './bring-up-to-date.ts';
import { createTable } from './create-table.ts';
import { startDatabase } from './database.ts';
import { loadDemo } from './demo/load.ts';
import { type Demo, readDemo, writeDemo } from './demo-file.ts';
import { type Onward, startPolling } from './events/poller.ts';
import { home, kept, openFolder } from './folder.ts';
import { graphiql } from './graphiql.ts';
import { organizationsIn } from './organizations.ts';
import { type Listening, serve } from './serve.ts';
import { Trouble } from './trouble.ts';
import { weekPage } from './week/page.ts';

const TABLE = 'openings';
const bundle = new URL('../../dist/lambda/app.mjs', import.meta.url);
const onward = new URL('../../dist/lambda/onward.mjs', import.meta.url);

/** Everything that was started. */
export interface Running {
  stop(): Promise<void>;
}

/**
 * Starts database, application, HTTP server and what carries events onward on this machine, with a demo clinic where the
 * table is empty.
 * @param environment PORT (4000), OPENINGS_HOME (.openings at the root of the repository), and what `startDatabase` reads
 * @throws Trouble for whatever is in the way
 */
export async function start(
  environment: Readonly<Record<string, string | undefined>>,
  say: (sentence: string) => void,
): Promise<Running> {
  const port = portOf(environment.PORT);
  const folder = environment.OPENINGS_HOME ?? home;
  if (!existsSync(bundle)) throw new Trouble('The application is not built yet: run "npm run build" first.');
  openFolder(folder);
  let answer: App = async () => json(503, { status: 'starting' }, 'application/json', { 'retry-after': '1' });
  const server = await listen((request) => answer(request), port);
  const database = await startDatabase(folder, environment, say);
  let stopPolling = async (): Promise<void> => {};
  const stop = async (): Promise<void> => {
    await Promise.all([server.close(), stopPolling()]);
    await database.stop();
  };
  try {
    const { app, demo, ...table } = await application(folder, database.endpoint, `http://localhost:${port}`);
    stopPolling = await carryEventsOnward(table, say);
    answer = async (request) =>
      (await weekPage(request, { key: demo.keys.staff })) ??
      (request.path === '/' && request.method === 'GET' ? graphiql(demo) : app(request));
    say(introduction(demo, port, folder));
    return { stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function application(folder: string, endpoint: string, origin: string) {
  const { createApp, documentClient, dynamoStore }: typeof import('../app.ts') = await import(bundle.href);
  const database = { endpoint, region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  const client = documentClient(database);
  await createTable(client, TABLE);
  await bringUpToDate(database, TABLE, faultsOnly);
  const store = dynamoStore(client, TABLE);
  const pepper = kept(folder, 'pepper', () => randomBytes(32).toString('base64url'));
  const app = createApp({
    store,
    clock: Date.now,
    pepper,
    corsOrigins: ['*'],
    introspection: true,
    log: faultsOnly,
    privateTargets: true,
    publicUrl: origin,
  });
  const before = readDemo(folder);
  const filled = (await store.get(key.counter())) !== undefined;
  if (filled && !before)
    throw new Trouble(`The table holds data, but ${folder}/demo.json is missing: run "npm run reset" to begin anew.`);
  const url = `${origin}/graphql`;
  const demo: Demo = { url, ...(filled && before ? { ...before, url } : await loadDemo(app, store, pepper)) };
  writeDemo(folder, demo);
  return { app, demo, client, store };
}

/** Webhooks and external calendars may lead to this machine here, which is where a developer listens; reminders are said, not sent. */
async function carryEventsOnward(
  table: Pick<Awaited<ReturnType<typeof application>>, 'client' | 'store'>,
  say: (sentence: string) => void,
) {
  const code: Onward = await import(onward.href);
  const carrier = {
    store: table.store,
    clock: Date.now,
    post: code.guardedPost(true),
    messenger: code.consoleMessenger(say),
    calendars: { fetch: code.guardedFetch(true), read: code.readCalendars },
    log: faultsOnly,
  };
  return startPolling(code, await organizationsIn(table.client, TABLE), carrier);
}

/** On one's own machine nothing has to be hidden, and only what went wrong is of interest. */
const faultsOnly: Logger = {
  info: () => {},
  error: (message, { error, ...fields }) => console.error(message, fields, error),
};

async function listen(app: App, port: number): Promise<Listening> {
  return serve(app, port).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE')
      throw new Trouble(`Port ${port} is in use. Choose another: PORT=${port + 1} npm start.`);
    if (error.code === 'EACCES')
      throw new Trouble(`Port ${port} may not be used by you. Choose one above 1023: PORT=4000 npm start.`);
    throw error;
  });
}

function portOf(text: string | undefined): number {
  const port = Number(text || 4000);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Trouble(`PORT is "${text}", which is no port: use a number from 1 to 65535.`);
}

function introduction({ url, keys }: Demo, port: number, folder: string): string {
  return `
  GraphQL    ${url}
  GraphiQL   http://localhost:${port}/
  A week     http://localhost:${port}/week

  Keys of the demo clinic, for the header "Authorization: Basic <key>" (also in ${folder}/demo.json):
  staff      ${keys.staff}
  provider   ${keys.provider}
  client     ${keys.client}
`;
}
