import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Trouble } from './trouble.ts';

/** A DynamoDB on this machine. */
export interface Database {
  readonly endpoint: string;
  /** Ends what was started; a database that was there before is left alone. */
  stop(): Promise<void>;
}

/** A database that ends more often than this is not started again. */
const RESTARTS = 5;

/** Milliseconds in which a database has to answer: the binary takes 20, a Java virtual machine two seconds. */
const PATIENCE = 15_000;

/**
 * Starts the database whose data is in `folder`, or uses the one that the environment names: DYNAMODB_ENDPOINT, else the
 * binary of this platform, else DynamoDB Local in the folder DYNAMODB_LOCAL, which needs java. One that dies is started again.
 * @throws Trouble when there is none, or it does not start
 */
export async function startDatabase(
  folder: string,
  environment: Readonly<Record<string, string | undefined>>,
  say: (sentence: string) => void,
): Promise<Database> {
  if (environment.DYNAMODB_ENDPOINT) return { endpoint: environment.DYNAMODB_ENDPOINT, stop: async () => {} };
  const port = await freePort();
  const command = commandFor(folder, port, environment);
  const complaints: string[] = [];
  let child = run(command, complaints);
  let stopping = false;

  const watch = (restarts: number): void => {
    child.once('exit', async () => {
      if (stopping || restarts >= RESTARTS) return;
      say(`The database ended unexpectedly; starting it again. ${complaints.splice(0).join(' ')}`);
      await pause(200);
      child = run(command, complaints);
      watch(restarts + 1);
    });
  };

  await answering(port, () => {
    if (child.exitCode !== null)
      throw new Trouble(`The database did not start: ${complaints.join(' ').trim() || `exit code ${child.exitCode}`}.`);
  });
  watch(0);
  return {
    endpoint: `http://127.0.0.1:${port}`,
    async stop() {
      stopping = true;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode !== null) return;
      child.stdin?.end();
      await ended;
    },
  };
}

function commandFor(folder: string, port: number, environment: Readonly<Record<string, string | undefined>>): string[] {
  const binary = binaryOfThisPlatform();
  if (binary) return [binary, 'serve', '--port', String(port), '--db-path', join(folder, 'dynamodb.sqlite')];
  const local = environment.DYNAMODB_LOCAL;
  if (local && existsSync(join(local, 'DynamoDBLocal.jar'))) {
    const library = `-Djava.library.path=${join(local, 'DynamoDBLocal_lib')}`;
    return [
      'java',
      library,
      '-jar',
      join(local, 'DynamoDBLocal.jar'),
      '-port',
      String(port),
      '-dbPath',
      folder,
      '-sharedDb',
    ];
  }
  throw new Trouble(
    `There is no embedded database for ${process.platform}-${process.arch}: install with optional dependencies on linux-x64, or set DYNAMODB_ENDPOINT to a running DynamoDB Local, or DYNAMODB_LOCAL to its folder.`,
  );
}

function binaryOfThisPlatform(): string | undefined {
  try {
    return createRequire(import.meta.url).resolve(`@dynoxide/${process.platform}-${process.arch}/dynoxide`);
  } catch {
    return undefined;
  }
}

/**
 * Ends the command when our end of the pipe closes, so that it never outlives us, however we end. It has a process
 * group of its own, so that Ctrl-C reaches only us and requests under way still find their database.
 */
const LEASH = '"$0" "$@" </dev/null & pid=$!; (cat >/dev/null; kill "$pid") <&3 & wait "$pid"';

function run(command: readonly string[], complaints: string[]): ChildProcess {
  const child = spawn('sh', ['-c', `exec 3<&0; ${LEASH}`, ...command], {
    stdio: ['pipe', 'ignore', 'pipe'],
    detached: true,
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => complaints.push(text.trim()));
  return child;
}

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const probe = createServer().once('error', reject);
  probe.listen(0, '127.0.0.1', () => {
    const address = probe.address();
    probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
  });
  return promise;
}

async function answering(port: number, check: () => void): Promise<void> {
  for (const deadline = performance.now() + PATIENCE; performance.now() < deadline; await pause(10)) {
    check();
    if (await accepts(port)) return;
  }
  throw new Trouble(`The database did not answer within ${PATIENCE / 1000} seconds.`);
}

function accepts(port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect(port, '127.0.0.1');
  socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
  return promise.finally(() => socket.destroy());
}
