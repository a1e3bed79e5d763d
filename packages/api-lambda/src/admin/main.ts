import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createContext } from '../context.ts';
import { databaseAt, needed, readEnvironment } from '../environment.ts';
import { createKeyring } from '../identity/api-key.ts';
import { anonymous } from '../identity/viewer.ts';
import { readSecret } from '../secrets.ts';
import { documentClient, dynamoStore } from '../store/dynamo.ts';
import { paced } from '../store/pace.ts';
import { BadInput } from '../wire/bad-input.ts';
import { clocksOf } from './clocks.ts';
import { administer } from './commands.ts';
import { usage } from './usage.ts';

const { stdout, env } = process;

try {
  const { options } = await readEnvironment(env, readSecret);
  const keyring = createKeyring(options.pepper);
  await administer(process.argv.slice(2), {
    operator: () =>
      createContext({ ...options, nowMs: options.clock(), requestId: randomUUID(), viewer: anonymous, keyring }),
    place(units) {
      const table = needed('TABLE_NAME', env.TABLE_NAME);
      const client = paced(documentClient(databaseAt(env.DYNAMODB_ENDPOINT)), units);
      return { client, table, store: dynamoStore(client, table) };
    },
    clocks: (store) => clocksOf(env, store),
    async say(line) {
      if (!stdout.write(`${line}\n`)) await once(stdout, 'drain');
    },
    murmur: (line) => console.error(line),
  });
} catch (error) {
  const { message } = error as Error;
  console.error(error instanceof BadInput ? `${error.field}: ${message}\n\n${usage}` : message);
  process.exitCode = 1;
}
