import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { createTable } from '../src/local/create-table.ts';
import { startDatabase } from '../src/local/database.ts';
import { documentClient } from '../src/store/dynamo.ts';
import { load } from './load.ts';

/** Appointments of one of the crowd: eight on each of 250 days. */
const EACH = 2_000;

/** Ids of the crowd begin so; three digits more tell one provider from another. */
const FAMILY = '1777';

/**
 * Fills a table with appointments of providers whom nobody asks for, in the year around now. One calendar goes in through
 * the database; the others are copied from it in the database's own file, under other ids, since a million items by
 * batches of 25 take an hour. What the database then answers from is the same as if it had been told.
 */
export async function crowd(folder: string, table: string, appointments: number): Promise<void> {
  const database = await startDatabase(folder, process.env, console.error);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = documentClient({ endpoint: database.endpoint, region: 'local', credentials });
  await createTable(client, table);
  const first = Math.floor(Date.now() / 86_400_000 - 125) * 1440 + 14 * 60;
  const starts = Array.from(
    { length: Math.min(EACH, appointments) },
    (_, i) => first + Math.floor(i / 8) * 1440 + (i % 8) * 45,
  );
  const pattern = { client, table, organization: `${FAMILY}000`, type: `${FAMILY}000` };
  await load(pattern, `${FAMILY}0009999`, starts, Number(`${FAMILY}0000000`));
  await database.stop();
  copy(join(folder, 'dynamodb.sqlite'), table, Math.ceil(appointments / EACH));
}

/** Copies everything of provider 000 to the others, in the table and its indexes. */
function copy(file: string, table: string, providers: number): void {
  const sqlite = new DatabaseSync(file);
  sqlite.exec('PRAGMA synchronous = OFF; BEGIN');
  const tables = sqlite
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE ? || '%'")
    .all(table);
  for (const { name } of tables) {
    const columns = sqlite.prepare(`SELECT name, type FROM pragma_table_info('${name}')`).all();
    const values = columns.map(({ name: column, type }) =>
      type === 'TEXT' ? `replace("${column}", '${FAMILY}000', ?1)` : `"${column}"`,
    );
    sqlite.exec(
      `CREATE TEMP TABLE pattern AS SELECT * FROM "${name}" WHERE "${columns[0]?.name}" LIKE '%${FAMILY}000%'`,
    );
    const insert = sqlite.prepare(`INSERT INTO "${name}" SELECT ${values.join(', ')} FROM pattern`);
    for (let i = 1; i < providers; i++) insert.run(`${FAMILY}${String(i).padStart(3, '0')}`);
    sqlite.exec('DROP TABLE pattern');
  }
  sqlite.exec('COMMIT');
  const { count } = sqlite
    .prepare(`SELECT count(*) AS count FROM "${table}" WHERE pk LIKE 'S:APPOINTMENT#%'`)
    .get() as {
    count: number;
  };
  if (count < (providers - 1) * EACH) throw new Error(`Only ${count} appointments were copied.`);
  sqlite.close();
}
