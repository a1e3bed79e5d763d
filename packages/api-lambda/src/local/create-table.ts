import { CreateTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { table } from '../store/table.ts';

/** Creates the table as the store defines it, unless it is there already. */
export async function createTable(client: DynamoDBClient, name: string): Promise<void> {
  const indexes = Object.entries(table.indexes);
  const attributes = new Set(
    [table, ...Object.values(table.indexes)].flatMap(({ partitionKey, sortKey }) => [partitionKey, sortKey]),
  );
  const command = new CreateTableCommand({
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [...attributes].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    KeySchema: keySchema(table),
    GlobalSecondaryIndexes: indexes.map(([IndexName, keys]) => ({
      IndexName,
      KeySchema: keySchema(keys),
      Projection: { ProjectionType: 'ALL' },
    })),
  });
  try {
    await client.send(command);
  } catch (error) {
    // By its name: the client may come from the bundle, whose classes are not ours.
    if ((error as Error).name !== 'ResourceInUseException') throw error;
  }
}

const keySchema = (keys: { partitionKey: string; sortKey: string }) => [
  { AttributeName: keys.partitionKey, KeyType: 'HASH' as const },
  { AttributeName: keys.sortKey, KeyType: 'RANGE' as const },
];
