import { parseArgs } from 'node:util';
import { databaseAt } from '../environment.ts';
import { documentClient } from '../store/dynamo.ts';
import { verify } from './verify.ts';

/**
 * `npm run verify -- --table NAME [--endpoint URL] [--from CURSOR]`: holds a table to the laws, and prints each that is
 * broken, with ids and nothing personal. It reads only, may be interrupted, and goes on with the cursor it printed last.
 * Region and credentials come from the environment; a database on this machine needs none. Ends with 1 where a law is
 * broken, with 2 where the table could not be read.
 */

/** Milliseconds between two words about how far it has come. */
const SILENCE = 5_000;

try {
  const { values } = parseArgs({
    options: { table: { type: 'string' }, endpoint: { type: 'string' }, from: { type: 'string' } },
  });
  if (!values.table)
    throw new Error('Say which table: npm run verify -- --table NAME [--endpoint URL] [--from CURSOR]');
  const { items, breaches } = await verify(documentClient(databaseAt(values.endpoint)), values.table, teller(), {
    from: values.from,
  });
  const found = breaches === 0 ? 'every law holds' : `${breaches} broken`;
  console.log(`${items} items read, ${found}.`);
  process.exitCode = breaches === 0 ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}

function teller() {
  let spoke = performance.now();
  return {
    breach: (line: string) => console.log(line),
    progress(items: number, cursor: string) {
      if (performance.now() - spoke < SILENCE) return;
      spoke = performance.now();
      console.error(`${items} items so far; go on from here with --from ${cursor}`);
    },
  };
}
