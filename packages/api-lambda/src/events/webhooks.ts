import { only } from '../store/facts.ts';
import type { Webhook } from '../store/items.ts';
import type { Store } from '../store/store.ts';
import { key } from '../store/table.ts';

/** The webhooks of an organization, in order of id. */
export async function webhooksOf(store: Store, organization: string): Promise<Webhook[]> {
  const { PK, SK } = key.webhook(organization, '');
  return only(await store.query({ partition: PK, from: SK, to: `${SK}~`, consistent: true }), 'webhook');
}
