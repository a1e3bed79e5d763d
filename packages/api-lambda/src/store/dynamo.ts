import {
  type ConsumedCapacity,
  DynamoDBClient,
  type DynamoDBClientConfig,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DynamoDBDocumentClient,
  GetCommand,
  paginateQuery,
  type QueryCommandInput,
  TransactWriteCommand,
  type TransactWriteCommandInput,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { backoff, PATIENCE, wait } from './backoff.ts';
import {
  type Bill,
  type Condition,
  Contended,
  type Item,
  LostRace,
  type Range,
  type Store,
  TRANSACTION_LIMIT,
  type Write,
} from './store.ts';
import { type Key, key, table } from './table.ts';

/** BatchGetItem takes at most this many keys. */
const BATCH = 100;

/** Ids are leased in blocks, so that creating something rarely costs an extra write, and a container that dies wastes few. */
const LEASE = 64;

/** Ids below are those of built-in things, such as the three contact types that every organization starts with. */
const FIRST_ID = 1000;

/** Ids stay below 2^31: several fields of the API are GraphQL Ints. */
const LAST_ID = 2 ** 31 - 1;

/** Asks the database to say what a call consumed. */
const itemized = { ReturnConsumedCapacity: 'TOTAL' } as const;

/** Capacity units of a call, over every table it touched; of those of indexes, too. */
const unitsOf = (consumed: ConsumedCapacity | readonly ConsumedCapacity[] | undefined): number =>
  [consumed ?? []].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);

/**
 * Milliseconds to wait for an answer of DynamoDB before asking anew: one comes within tens of them, or the connection has
 * died, which the SDK by itself would never notice. The SDK asks three times, so a caller hears in time of what can't be had.
 */
const ANSWER_LIMIT = 2_500;

/** A document client that drops undefined attributes. Credentials and region come from the environment. */
export function documentClient(config: DynamoDBClientConfig): DynamoDBDocumentClient {
  const requestHandler = { connectionTimeout: 1_000, requestTimeout: ANSWER_LIMIT, throwOnRequestTimeout: true };
  const client = new DynamoDBClient({ requestHandler, ...config });
  return DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
}

/** The store on DynamoDB. */
export function dynamoStore(client: DynamoDBDocumentClient, tableName: string): Store {
  const lease = leasedIds(client, tableName);

  async function* walk(range: Range, bill?: Bill): AsyncGenerator<Item> {
    let left = range.limit ?? Number.POSITIVE_INFINITY;
    for await (const page of paginateQuery({ client }, queryInput(range, tableName))) {
      if (bill) bill.readUnits += unitsOf(page.ConsumedCapacity);
      for (const item of page.Items ?? []) {
        if (left-- <= 0) return;
        yield item as Item;
      }
      if (left <= 0) return;
    }
  }

  return {
    walk,

    async get(at, options, bill) {
      const ConsistentRead = options?.consistent ?? false;
      const request = { TableName: tableName, Key: { ...at }, ConsistentRead, ...itemized };
      const answer = await client.send(new GetCommand(request));
      if (bill) bill.readUnits += unitsOf(answer.ConsumedCapacity);
      return answer.Item as Item | undefined;
    },

    async getMany(keys, options, bill) {
      const found = new Map<string, Item>();
      const wanted = [...new Map(keys.map((at) => [nameOf(at), { PK: at.PK, SK: at.SK }])).values()];
      const batches = Array.from({ length: Math.ceil(wanted.length / BATCH) }, (_, i) =>
        wanted.slice(i * BATCH, (i + 1) * BATCH),
      );
      await Promise.all(
        batches.map(async (batch) => {
          for await (const item of readBatch(client, tableName, batch, options?.consistent ?? false, bill))
            found.set(nameOf(item), item);
        }),
      );
      return keys.map((at) => found.get(nameOf(at)));
    },

    async query(range, bill) {
      const items: Item[] = [];
      for await (const item of walk(range, bill)) items.push(item);
      return items;
    },

    async commit(writes, bill) {
      const TransactItems = writes.map((write) => transactItem(write, tableName));
      await transact(client, { TransactItems, ClientRequestToken: crypto.randomUUID(), ...itemized }, writes, bill);
    },

    newId: lease,
    most: TRANSACTION_LIMIT,
    inTurn: oneAtATime(),
  };
}

/** Runs what it is given one after the other, whatever becomes of each. */
function oneAtATime(): Store['inTurn'] {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
}

const nameOf = (at: Key): string => `${at.PK} ${at.SK}`;

/** One BatchGetItem and, as DynamoDB asks, whatever it left unprocessed once more. */
async function* readBatch(
  client: DynamoDBDocumentClient,
  tableName: string,
  keys: Key[],
  ConsistentRead: boolean,
  bill: Bill | undefined,
): AsyncGenerator<Item> {
  let left: Record<string, unknown>[] = keys.map((at) => ({ ...at }));
  for (let attempt = 0; left.length > 0; attempt++) {
    if (attempt > 0) await wait(backoff(attempt));
    const request = { RequestItems: { [tableName]: { Keys: left, ConsistentRead } }, ...itemized };
    const answer = await client.send(new BatchGetCommand(request));
    if (bill) bill.readUnits += unitsOf(answer.ConsumedCapacity);
    yield* (answer.Responses?.[tableName] ?? []) as Item[];
    left = answer.UnprocessedKeys?.[tableName]?.Keys ?? [];
  }
}

function queryInput(range: Range, TableName: string): QueryCommandInput {
  const { partitionKey, sortKey } = range.index ? table.indexes[range.index] : table;
  const bounds = [range.from !== undefined && range.to !== undefined && '#s BETWEEN :from AND :to']
    .concat([
      range.from !== undefined && range.to === undefined && '#s >= :from',
      range.from === undefined && range.to !== undefined && '#s <= :to',
    ])
    .filter((bound) => bound !== false);
  return {
    TableName,
    ...(range.index && { IndexName: range.index }),
    KeyConditionExpression: ['#p = :p', ...bounds].join(' AND '),
    ExpressionAttributeNames: { '#p': partitionKey, ...(bounds.length > 0 && { '#s': sortKey }) },
    ExpressionAttributeValues: {
      ':p': range.partition,
      ...(range.from !== undefined && { ':from': range.from }),
      ...(range.to !== undefined && { ':to': range.to }),
    },
    ScanIndexForward: !range.newestFirst,
    ...(range.limit !== undefined && { Limit: range.limit }),
    ConsistentRead: range.index === undefined && (range.consistent ?? false),
    ...itemized,
  };
}

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** One action in DynamoDB's words. Every attribute goes through a placeholder: names may be reserved words. */
function transactItem(write: Write, TableName: string): TransactItem {
  const names: Record<string, string> = {};
  const values: Record<string, unknown> = {};
  const name = (attribute: string): string => {
    const placeholder = `#n${Object.keys(names).length}`;
    names[placeholder] = attribute;
    return placeholder;
  };
  const value = (content: unknown): string => {
    const placeholder = `:v${Object.keys(values).length}`;
    values[placeholder] = content;
    return placeholder;
  };
  const condition = write.when && conditionExpression(write.when, name, value);
  const UpdateExpression = 'set' in write ? updateExpression(write.set, name, value) : undefined;
  const common = {
    TableName,
    ...(condition && { ConditionExpression: condition }),
    ...(Object.keys(names).length > 0 && { ExpressionAttributeNames: names }),
    ...(Object.keys(values).length > 0 && { ExpressionAttributeValues: values }),
  };
  if ('put' in write) return { Put: { ...common, Item: write.put } };
  if ('remove' in write) return { Delete: { ...common, Key: { ...write.remove } } };
  if ('check' in write)
    return { ConditionCheck: { ...common, ConditionExpression: condition, Key: { ...write.check } } };
  return { Update: { ...common, UpdateExpression, Key: { ...write.update } } };
}

function conditionExpression(when: Condition, name: (a: string) => string, value: (v: unknown) => string): string {
  return Object.entries(when.is)
    .map(([attribute, is]) =>
      is === undefined ? `attribute_not_exists(${name(attribute)})` : `${name(attribute)} = ${value(is)}`,
    )
    .join(' AND ');
}

function updateExpression(
  set: Readonly<Record<string, unknown>>,
  name: (a: string) => string,
  value: (v: unknown) => string,
): string {
  const sets = Object.entries(set).filter(([, content]) => content !== undefined);
  const removes = Object.entries(set).filter(([, content]) => content === undefined);
  return [
    sets.length > 0 && `SET ${sets.map(([attribute, content]) => `${name(attribute)} = ${value(content)}`).join(', ')}`,
    removes.length > 0 && `REMOVE ${removes.map(([attribute]) => name(attribute)).join(', ')}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * Sends a transaction. The request token makes a repeat of it harmless, so whatever DynamoDB may have done unseen is
 * not done twice. A conflict with another transaction or throttling is tried again as it is, which the SDK does not do
 * for cancelled transactions; a failed condition is the caller's to decide about.
 */
async function transact(
  client: DynamoDBDocumentClient,
  input: TransactWriteCommandInput,
  writes: readonly Write[],
  bill: Bill | undefined,
): Promise<void> {
  const deadline = performance.now() + PATIENCE;
  for (let attempt = 0; ; attempt++) {
    try {
      const answer = await client.send(new TransactWriteCommand(input));
      if (bill) bill.writeUnits += unitsOf(answer.ConsumedCapacity);
      return;
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const reasons = error.CancellationReasons ?? [];
      const lost = reasons.flatMap((reason, i) =>
        reason.Code === 'ConditionalCheckFailed' ? [writes[i]?.when?.name ?? 'unchanged'] : [],
      );
      if (lost.length > 0) throw new LostRace(lost);
      const passing = reasons.some((reason) => reason.Code && PASSING.has(reason.Code));
      if (!passing) throw error;
      if (performance.now() > deadline) throw new Contended({ cause: error });
      if (bill) bill.conflicts++;
      await wait(backoff(attempt));
    }
  }
}

/** Reasons that pass by themselves. */
const PASSING: ReadonlySet<string> = new Set([
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);

/** Hands out ids from leased blocks; callers that find the block empty at the same time share one new lease. */
function leasedIds(client: DynamoDBDocumentClient, TableName: string): Store['newId'] {
  let next = 1;
  let end = 0;
  let leasing: Promise<void> | undefined;
  const renew = async (bill: Bill | undefined): Promise<void> => {
    const { Attributes, ConsumedCapacity } = await client.send(
      new UpdateCommand({
        TableName,
        Key: { ...key.counter() },
        UpdateExpression: 'ADD #last :block',
        ExpressionAttributeNames: { '#last': 'last' },
        ExpressionAttributeValues: { ':block': LEASE },
        ReturnValues: 'UPDATED_NEW',
        ...itemized,
      }),
    );
    if (bill) bill.writeUnits += unitsOf(ConsumedCapacity);
    end = FIRST_ID - 1 + (Attributes?.last as number);
    next = end - LEASE + 1;
    if (end > LAST_ID) throw new Error('All ids are used up: they fit 31 bits.');
  };
  return async (bill) => {
    while (next > end) {
      leasing ??= renew(bill).finally(() => {
        leasing = undefined;
      });
      await leasing;
    }
    return String(next++);
  };
}
