import { type DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Item } from '../store/store.ts';

/** A stretch of a table. */
export interface Stretch {
  readonly items: readonly Item[];
  /** Where the next stretch begins; undefined at the end of the table. */
  readonly cursor: string | undefined;
}

/** Items read at a time. */
const PAGE = 200;

/**
 * A whole table, stretch by stretch, in no particular order.
 * @param from the cursor of a stretch, to go on behind it
 * @throws Error for a cursor that is none
 */
export async function* walk(
  client: DynamoDBDocumentClient,
  table: string,
  from: string | undefined,
): AsyncGenerator<Stretch> {
  let start = from === undefined ? undefined : readCursor(from);
  do {
    const { Items: items = [], LastEvaluatedKey: last } = await client.send(
      new ScanCommand({ TableName: table, Limit: PAGE, ConsistentRead: true, ExclusiveStartKey: start }),
    );
    start = last;
    yield { items: items as Item[], cursor: last && writeCursor(last) };
  } while (start);
}

const writeCursor = ({ PK, SK }: Record<string, unknown>): string =>
  Buffer.from(JSON.stringify([PK, SK])).toString('base64url');

function readCursor(text: string): Record<string, string> {
  try {
    const [PK, SK] = JSON.parse(Buffer.from(text, 'base64url').toString()) as [string, string];
    if (typeof PK === 'string' && typeof SK === 'string') return { PK, SK };
  } catch {
    // Falls through to the same sentence.
  }
  throw new Error(`"${text}" is no cursor. Use one that an earlier run printed.`);
}
