import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../src/local/database.ts';
import { type Demo, readDemo } from '../../src/local/demo-file.ts';

const main = fileURLToPath(new URL('../../src/local/main.ts', import.meta.url));

/** What `npm start` starts, in a folder of its own, to be killed and started again. */
export interface Stack {
  readonly folder: string;
  readonly url: string;
  readonly demo: Demo;
  /** Kills the server as a power cut would, and starts it again. The database loses its keeper and ends too. */
  killServer(): Promise<void>;
  /** Kills the database; the server has to notice and start it again. One that is not its own is left alone: the server dies. */
  killDatabase(): Promise<void>;
  /** Ends everything; the folder stays until it is removed. */
  stop(): Promise<void>;
  remove(): void;
}

/** A database that died this often is given up by its server, so the next to die has to be the server. */
const DEATHS = 4;

/** Starts the stack. @param environment beside PORT and OPENINGS_HOME, such as DYNAMODB_LOCAL */
export async function startStack(environment: Readonly<Record<string, string>> = {}): Promise<Stack> {
  const folder = mkdtempSync(join(tmpdir(), 'openings-chaos-'));
  const port = await freePort();
  const complaints = openSync(join(folder, 'complaints.log'), 'a');
  const launch = (): ChildProcess =>
    spawn(process.execPath, [main], {
      env: { ...process.env, ...environment, PORT: String(port), OPENINGS_HOME: folder },
      stdio: ['ignore', 'ignore', complaints], // of every request under way that its database is gone
    });
  const url = `http://127.0.0.1:${port}`;
  let server = launch();
  let deaths = 0;
  const ended = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    if (server.exitCode === null && server.signalCode === null) {
      const exit = once(server, 'exit');
      server.kill(signal);
      await exit;
    }
    while (databasesIn(folder).length > 0) await pause(20);
  };
  const killServer = async (): Promise<void> => {
    await ended('SIGKILL');
    deaths = 0;
    server = launch();
    await ready(folder, url, () => server);
  };
  await ready(folder, url, () => server);
  return {
    folder,
    url: `${url}/graphql`,
    demo: readDemo(folder) as Demo,
    killServer,
    async killDatabase() {
      if (environment.DYNAMODB_ENDPOINT || ++deaths > DEATHS) return killServer();
      for (const pid of databasesIn(folder)) process.kill(pid, 'SIGKILL');
    },
    stop: () => ended('SIGTERM'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** What the server said last. */
const complaintsIn = (folder: string): string => readFileSync(join(folder, 'complaints.log'), 'utf8').slice(-1000);

async function ready(folder: string, url: string, server: () => ChildProcess): Promise<void> {
  const healthy = () =>
    fetch(`${url}/health`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await healthy())) {
    if (server().exitCode !== null) throw new Error(`The server did not start: ${complaintsIn(folder)}`);
    await pause(50);
  }
}

/** Process ids of the databases that keep their data in a folder. */
function databasesIn(folder: string): number[] {
  return execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(folder) && !line.includes('sh -c') && /dynoxide|DynamoDBLocal/.test(line))
    .map((line) => Number.parseInt(line, 10));
}
