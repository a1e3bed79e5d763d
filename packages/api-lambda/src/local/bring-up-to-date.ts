import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { systemContext } from '../events/system-context.ts';
import type { Logger } from '../log.ts';
import { migrate } from '../migrations/migrate.ts';
import { migrations } from '../migrations/migrations.ts';
import { documentClient, dynamoStore } from '../store/dynamo.ts';

/** Runs the migrations that the table on this machine has not seen yet: what `npm run migrate` does elsewhere. */
export async function bringUpToDate(database: DynamoDBClientConfig, table: string, log: Logger): Promise<void> {
  const client = documentClient(database);
  const store = dynamoStore(client, table);
  const told = { item: () => {}, progress: () => {} };
  await migrate({ client, table, context: () => systemContext(store, Date.now(), log), told }, migrations);
}
