import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../src/local/database.ts';

/** A DynamoDB Local that outlives the servers which use it. */
export interface DynamodbLocal {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** Starts the DynamoDB Local of a folder, in memory. It needs java. @throws Error when it does not answer in 30 seconds */
export async function startDynamodbLocal(folder: string): Promise<DynamodbLocal> {
  const port = await freePort();
  const library = `-Djava.library.path=${join(folder, 'DynamoDBLocal_lib')}`;
  const jar = join(folder, 'DynamoDBLocal.jar');
  const child = spawn('java', [library, '-jar', jar, '-inMemory', '-sharedDb', '-port', String(port)], {
    stdio: 'ignore',
  });
  for (let left = 300; !(await accepts(port)); left--) {
    if (left === 0 || child.exitCode !== null) throw new Error(`DynamoDB Local in ${folder} did not start.`);
    await pause(100);
  }
  return {
    endpoint: `http://127.0.0.1:${port}`,
    async stop() {
      const exit = once(child, 'exit');
      child.kill();
      await exit;
    },
  };
}

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
