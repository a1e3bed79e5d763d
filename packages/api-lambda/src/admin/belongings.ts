import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Item } from '../store/store.ts';
import { key, onceViewer } from '../store/table.ts';
import { walk } from '../verify/walk.ts';

/** A table, to be walked as a whole. */
export interface Place {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
}

/** An organization and its people, by whom it is told what is theirs. */
export interface Owners {
  readonly organization: string;
  readonly users: ReadonlySet<string>;
}

/** Everything in a table that belongs to an organization, stretch by stretch, as it is when the walk comes by. */
export async function* belongings({ client, table }: Place, owners: Owners): AsyncGenerator<Item[]> {
  for await (const { items } of walk(client, table, undefined)) yield items.filter((item) => belongsTo(item, owners));
}

/** The organizations of a table, as a walk comes upon them. */
export async function* organizationsOf({ client, table }: Place): AsyncGenerator<string> {
  for await (const { items } of walk(client, table, undefined))
    for (const { kind, id } of items) if (kind === 'organization') yield id as string;
}

/** The people of an organization. */
export async function ownersOf(place: Place, organization: string): Promise<Owners> {
  const users = new Set<string>();
  for await (const items of belongings(place, { organization, users }))
    for (const item of items) if (item.kind === 'user') users.add(item.id as string);
  return { organization, users };
}

/**
 * Whether an item is an organization's. Nearly every one says so. What stands in the organization's own partition need not,
 * nor do pointers to a provider's hours, or what an idempotency key remembers: whose they are is told by the person, and
 * for a visitor by the records in what is remembered.
 */
export function belongsTo(item: Item, { organization, users }: Owners): boolean {
  if (item.organization !== undefined) return item.organization === organization;
  if (item.PK === key.organization(organization).PK) return true;
  if (item.kind === 'once') return users.has(onceViewer(item.PK) ?? '') || remembers(item, organization);
  return users.has(item.user_id as string);
}

const remembers = ({ outcomes }: Item, organization: string): boolean =>
  Object.values((outcomes ?? {}) as Record<string, string>).some((text) =>
    text.includes(`"organization":${JSON.stringify(organization)}`),
  );
