import { parseArgs } from 'node:util';
import { databaseAt } from '../environment.ts';
import { systemContext } from '../events/system-context.ts';
import { documentClient, dynamoStore } from '../store/dynamo.ts';
import { PACES, paced } from '../store/pace.ts';
import { readNumber } from '../wire/number-in.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.ts';
import type { Progress } from './progress.ts';

/**
 * `npm run migrate -- --table NAME [--endpoint URL] [--dry-run] [--units 200]`: brings a table's items into the shape that
 * the next release relies on, while the table is in use. It may be interrupted and goes on where it was. `--dry-run` only
 * says which items it would change, by kind and id; `--units` are the read and write units it spends in a second. Region
 * and credentials come from the environment. Ends with 1 where it could not finish.
 */

try {
  const { values } = parseArgs({
    options: {
      table: { type: 'string' },
      endpoint: { type: 'string' },
      units: { type: 'string', default: '200' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const { table, 'dry-run': rehearsal } = values;
  if (!table) throw new Error('Say which table: npm run migrate -- --table NAME [--endpoint URL] [--dry-run]');
  const client = paced(documentClient(databaseAt(values.endpoint)), readNumber(values.units, '--units', PACES));
  const store = dynamoStore(client, table);
  const log = { info: () => {}, error: console.error };
  const context = () => systemContext(store, Date.now(), log);
  const { told, sums } = teller(rehearsal);
  await migrate({ client, table, context, told, rehearsal }, migrations);
  for (const [name, { seen, changed }] of sums())
    console.log(`${name}: ${seen} items looked at, ${changed} ${rehearsal ? 'would be changed' : 'changed'}.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

/** Says how each part gets on, and what it comes to in all. */
function teller(rehearsal: boolean) {
  const parts = new Map<string, Map<string, Progress>>();
  const told = {
    item: (line: string) => rehearsal && console.log(`would change ${line}`),
    progress(name: string, part: string, progress: Progress) {
      parts.set(name, (parts.get(name) ?? new Map()).set(part, progress));
      const { seen, changed, done } = progress;
      console.error(`${name} ${part}: ${seen} items, ${changed} changed${done ? ', done' : ''}`);
    },
  };
  const sums = (): [string, Pick<Progress, 'seen' | 'changed'>][] =>
    [...parts].map(([name, each]) => {
      const total = (of: 'seen' | 'changed') => [...each.values()].reduce((sum, progress) => sum + progress[of], 0);
      return [name, { seen: total('seen'), changed: total('changed') }];
    });
  return { told, sums };
}
