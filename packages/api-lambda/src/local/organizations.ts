import { type DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';

/** The ids of all organizations of a table that is small enough to be read through: one on this machine. */
export async function organizationsIn(client: DynamoDBDocumentClient, table: string): Promise<string[]> {
  const ids: string[] = [];
  let last: Record<string, unknown> | undefined;
  do {
    const command = new ScanCommand({
      TableName: table,
      FilterExpression: '#kind = :organization',
      ProjectionExpression: '#id',
      ExpressionAttributeNames: { '#kind': 'kind', '#id': 'id' },
      ExpressionAttributeValues: { ':organization': 'organization' },
      ExclusiveStartKey: last,
    });
    const page = await client.send(command);
    ids.push(...(page.Items ?? []).map(({ id }) => id as string));
    last = page.LastEvaluatedKey;
  } while (last);
  return ids;
}
