import { randomUUID } from 'node:crypto';
import { createContext } from '../context.ts';
import { readEnvironment } from '../environment.ts';
import { createKeyring } from '../identity/api-key.ts';
import { anonymous } from '../identity/viewer.ts';
import { readSecret } from '../secrets.ts';
import { BadInput } from '../wire/bad-input.ts';
import { administer, usage } from './commands.ts';

try {
  const { options } = await readEnvironment(process.env, readSecret);
  const keyring = createKeyring(options.pepper);
  const key = await administer(process.argv.slice(2), () =>
    createContext({ ...options, nowMs: options.clock(), requestId: randomUUID(), viewer: anonymous, keyring }),
  );
  if (key) console.log(key);
} catch (error) {
  const { message } = error as Error;
  console.error(error instanceof BadInput ? `${error.field}: ${message}\n\n${usage}` : message);
  process.exitCode = 1;
}
