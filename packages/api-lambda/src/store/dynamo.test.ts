import { randomUUID } from 'node:crypto';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { TIME_LIMIT } from '../http/limits.ts';
import { createTable } from '../local/create-table.ts';
import { documentClient, dynamoStore } from './dynamo.ts';
import { Contended, LostRace, type Store } from './store.ts';

const at = (SK: string) => ({ PK: 'TEST#1', SK });

describe('the store on DynamoDB', () => {
  let client: DynamoDBDocumentClient;
  let store: Store;
  beforeAll(async () => {
    client = documentClient({
      endpoint: inject('dynamodb'),
      region: 'local',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    const table = `store-${randomUUID()}`;
    await createTable(client, table);
    store = dynamoStore(client, table);
  });

  it('does all of a transaction or nothing, and names what was lost', async () => {
    await store.commit([{ put: { ...at('a'), size: 'small' } }]);
    const lost = store.commit([
      { put: { ...at('b'), size: 'large' } },
      { update: at('a'), set: { size: 'large' }, when: { name: 'dayUnchanged', is: { size: 'medium' } } },
    ]);
    await expect(lost).rejects.toThrow(LostRace);
    await expect(lost).rejects.toMatchObject({ lost: ['dayUnchanged'] });
    expect(await store.get(at('b'), { consistent: true })).toBeUndefined();
    expect(await store.get(at('a'), { consistent: true })).toMatchObject({ size: 'small' });
  });

  it('sets, removes and expects the absence of attributes whatever their names', async () => {
    await store.commit([{ put: { ...at('c'), name: 'x', status: 1 } }]);
    await store.commit([
      {
        update: at('c'),
        set: { name: undefined, size: 'né' },
        when: { name: 'unchanged', is: { status: 1, size: undefined } },
      },
    ]);
    expect(await store.get(at('c'), { consistent: true })).toEqual({ ...at('c'), status: 1, size: 'né' });
    await expect(
      store.commit([{ check: at('c'), when: { name: 'absent', is: { PK: undefined } } }]),
    ).rejects.toMatchObject({ lost: ['absent'] });
  });

  it('reads more keys than one batch takes, in the order asked, twice where asked twice', async () => {
    const keys = Array.from({ length: 130 }, (_, i) => at(`many-${String(i).padStart(3, '0')}`));
    for (const half of [keys.slice(0, 65), keys.slice(65)])
      await store.commit(half.map((key, i) => ({ put: { ...key, i } })));
    const asked = [...keys.toReversed(), at('nowhere'), keys[0] as (typeof keys)[0]];
    const read = await store.getMany(asked, { consistent: true });
    expect(read.map((item) => item?.SK)).toEqual(asked.map(({ SK }) => (SK === 'nowhere' ? undefined : SK)));
  });

  it('queries a range in either order, up to a limit', async () => {
    await store.commit(['1', '2', '3', '4'].map((n) => ({ put: { PK: 'RANGE', SK: n } })));
    const keys = async (range: Parameters<Store['query']>[0]) => (await store.query(range)).map(({ SK }) => SK);
    expect(await keys({ partition: 'RANGE', from: '2', to: '3' })).toEqual(['2', '3']);
    expect(await keys({ partition: 'RANGE', from: '3', consistent: true })).toEqual(['3', '4']);
    expect(await keys({ partition: 'RANGE', to: '2' })).toEqual(['1', '2']);
    expect(await keys({ partition: 'RANGE', newestFirst: true, limit: 3 })).toEqual(['4', '3', '2']);
  });

  it('never gives an id twice, however many ask at once', async () => {
    const ids = await Promise.all(Array.from({ length: 500 }, () => store.newId()));
    expect(new Set(ids).size).toBe(500);
    expect(ids.every((id) => /^\d{4,10}$/.test(id))).toBe(true);
  });

  /** A client whose first transactions are canceled, as DynamoDB cancels them and no emulator does. */
  function canceling(times: number, Code: string): DynamoDBDocumentClient {
    let left = times;
    return new Proxy(client, {
      get(target, property) {
        if (property !== 'send') return Reflect.get(target, property);
        return async (command: Parameters<DynamoDBDocumentClient['send']>[0]) => {
          if (command.constructor.name === 'TransactWriteCommand' && left-- > 0) {
            throw new TransactionCanceledException({
              $metadata: {},
              message: 'canceled',
              CancellationReasons: [{ Code: 'None' }, { Code }],
            });
          }
          return target.send(command);
        };
      },
    });
  }

  it.each(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'])(
    'tries a %s again as it is',
    async (code) => {
      const table = `store-${randomUUID()}`;
      await createTable(client, table);
      const flaky = dynamoStore(canceling(3, code), table);
      const bill = { readUnits: 0, writeUnits: 0, conflicts: 0 };
      await flaky.commit([{ put: at('a') }, { put: at('b') }], bill);
      expect(bill).toEqual({ readUnits: 0, writeUnits: 4, conflicts: 3 });
      expect(await store.get(at('a'))).toBeDefined();
      expect(await flaky.get(at('b'), { consistent: true })).toEqual(at('b'));
    },
  );

  it('gives up on a conflict that does not pass, within five seconds', async () => {
    const stuck = dynamoStore(canceling(Number.POSITIVE_INFINITY, 'TransactionConflict'), 'any');
    await expect(stuck.commit([{ put: at('a') }])).rejects.toThrow(Contended);
  }, 6_000);
});

describe('a connection that has gone dead', () => {
  it('is given up for another in time for the caller', { timeout: 20_000 }, async () => {
    let asked = 0;
    const wayToDatabase = createServer((incoming, outgoing) => {
      asked += 1;
      if (asked === 1) return; // swallowed, as by a host that has died
      const { method, url, headers } = incoming;
      const onward = request(new URL(url ?? '', inject('dynamodb')), { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      });
      incoming.pipe(onward);
    });
    await new Promise<void>((resolve) => wayToDatabase.listen(0, '127.0.0.1', resolve));
    const { port } = wayToDatabase.address() as AddressInfo;
    const client = documentClient({
      endpoint: `http://127.0.0.1:${port}`,
      region: 'local',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    const began = performance.now();
    await createTable(client, `store-${randomUUID()}`);
    expect(asked).toBeGreaterThan(1);
    expect(performance.now() - began).toBeLessThan(TIME_LIMIT);
    client.destroy();
    wayToDatabase.closeAllConnections();
    wayToDatabase.close();
  });
});
