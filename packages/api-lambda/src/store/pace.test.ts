import { randomUUID } from 'node:crypto';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { expect, inject, it } from 'vitest';
import { createTable } from '../local/create-table.ts';
import { documentClient } from './dynamo.ts';
import { paced } from './pace.ts';
import { key } from './table.ts';

it('spends no more units in a second than it is given', async () => {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = documentClient({ endpoint: inject('dynamodb'), region: 'local', credentials });
  const TableName = `test-${randomUUID()}`;
  await createTable(client, TableName);
  paced(client, 20);
  const began = performance.now();
  // Each costs a unit, and the last is not waited for: nine twentieths of a second.
  for (let i = 0; i < 10; i++)
    await client.send(new GetCommand({ TableName, Key: { ...key.counter() }, ConsistentRead: true }));
  expect(performance.now() - began).toBeGreaterThan(440);
});
