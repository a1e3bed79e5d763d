import { parseArgs } from 'node:util';
import { startDynamodbLocal } from './dynamodb-local.ts';
import { wreak } from './run.ts';

/**
 * `npm run chaos -w @openings/api-lambda -- --seconds 600 --clients 16 --seed 1`: what `npm start` starts, used by many at
 * once while its processes are killed. With `--dynamodb-local` the database is the one that
 * DYNAMODB_LOCAL points at, which loses what it acknowledged when it is killed: then only the server is.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '30' },
    clients: { type: 'string', default: '16' },
    seed: { type: 'string', default: '1' },
    'dynamodb-local': { type: 'boolean', default: false },
  },
});
const local = values['dynamodb-local'] ? await startDynamodbLocal(localFolder()) : undefined;
const { breaches, ...figures } = await wreak({
  seconds: Number(values.seconds),
  clients: Number(values.clients),
  seed: Number(values.seed),
  ...(local && { environment: { DYNAMODB_ENDPOINT: local.endpoint } }),
});
await local?.stop();
console.table(figures);
for (const breach of breaches.slice(0, 50)) console.error(breach);
console.log(breaches.length === 0 ? 'Everything is as everybody was told.' : `${breaches.length} broken.`);
process.exitCode = breaches.length === 0 ? 0 : 1;

function localFolder(): string {
  if (process.env.DYNAMODB_LOCAL) return process.env.DYNAMODB_LOCAL;
  throw new Error('Set DYNAMODB_LOCAL to the folder that holds DynamoDBLocal.jar.');
}
