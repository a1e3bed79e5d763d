import { type DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Context } from '../context.ts';
import { untilCommitted } from '../store/commit.ts';
import { dynamoStore } from '../store/dynamo.ts';
import type { Item } from '../store/store.ts';
import type { Key } from '../store/table.ts';
import type { Migration } from './migration.ts';
import { keepProgress, type Progress, readProgress } from './progress.ts';

/** What a migration tells while it goes on. */
export interface Told {
  /** An item that was, or in a rehearsal would be, changed: its kind and id. */
  item(line: string): void;
  /** Where a part of the table stands. */
  progress(migration: string, part: string, progress: Progress): void;
}

/** A table, and how to work on it. */
export interface Work {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  /** The world of whoever changes an item, anew for each. */
  readonly context: () => Context;
  readonly told: Told;
  /** Only counts: nothing is written, not even how far it has come. */
  readonly rehearsal?: boolean;
}

/** Parts of a table that are worked on side by side. */
const PARTS = 4;

/** Items read at a time. Progress is kept after each such stretch, so an interruption costs at most one of each part. */
const STRETCH = 200;

/**
 * Runs what has not run yet, in order, from where it was. It may be interrupted at any moment, run twice, run by two at
 * once, and beside functions that use the table: each item is changed in one transaction, under the condition that it is
 * still what the change was decided on, and decided on anew where it is not.
 * @throws Contended where an item was changed by others for seconds on end; run again, and it goes on
 */
export async function migrate(work: Work, migrations: readonly Migration[]): Promise<void> {
  for (const migration of migrations)
    await Promise.all(Array.from({ length: PARTS }, (_, part) => migratePart(work, migration, part)));
}

async function migratePart(work: Work, migration: Migration, nth: number): Promise<void> {
  const store = dynamoStore(work.client, work.table);
  const part = `${nth}-of-${PARTS}`;
  let progress = await readProgress(store, migration.name, part);
  work.told.progress(migration.name, part, progress);
  while (!progress.done) {
    const { items, last } = await stretch(work, migration.kinds, nth, progress.behind);
    let changed = 0;
    for (const item of items) if (await migrateItem(work, migration, item)) changed++;
    progress = {
      behind: last,
      seen: progress.seen + items.length,
      changed: progress.changed + changed,
      done: last === undefined,
    };
    if (!work.rehearsal) await keepProgress(store, migration.name, part, progress);
    work.told.progress(migration.name, part, progress);
  }
}

/** The next items of these kinds in a part of the table; `last` is undefined at its end. */
async function stretch(
  { client, table }: Work,
  kinds: readonly string[],
  Segment: number,
  behind: Key | undefined,
): Promise<{ readonly items: readonly Item[]; readonly last: Key | undefined }> {
  const names = kinds.map((_, i) => `:kind${i}`);
  const command = new ScanCommand({
    TableName: table,
    Segment,
    TotalSegments: PARTS,
    Limit: STRETCH,
    ConsistentRead: true,
    ExclusiveStartKey: behind && { ...behind },
    FilterExpression: `#kind IN (${names.join(', ')})`,
    ExpressionAttributeNames: { '#kind': 'kind' },
    ExpressionAttributeValues: Object.fromEntries(kinds.map((kind, i) => [`:kind${i}`, kind])),
  });
  const { Items: items = [], LastEvaluatedKey: last } = await client.send(command);
  return { items: items as Item[], last: last as Key | undefined };
}

/** @returns whether there was anything to change */
async function migrateItem(work: Work, migration: Migration, { PK, SK, kind, id }: Item): Promise<boolean> {
  const ctx = work.context();
  const isChanged = await untilCommitted(ctx, async () => {
    const item = await ctx.store.get({ PK, SK }, { consistent: true });
    const writes = item && item.kind === kind ? await migration.writes(item, ctx) : [];
    if (writes.length > 0 && !work.rehearsal) await ctx.store.commit(writes);
    return writes.length > 0;
  });
  if (isChanged) work.told.item(`${kind} ${id}`);
  return isChanged;
}
