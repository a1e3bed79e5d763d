import { signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { ApiKeyOrderKeys, QueryapiKeysArgs } from '../generated.ts';
import { only } from '../store/facts.ts';
import { type ApiKey, folded } from '../store/items.ts';
import { indexed } from '../store/table.ts';
import { pageOf, readPage } from '../wire/page.ts';

/** The organization's API keys. Their secrets are nowhere. */
export async function apiKeys(args: Partial<QueryapiKeysArgs>, ctx: Context): Promise<readonly ApiKey[]> {
  const page = readPage(args, 20);
  const partition = indexed.names(signedIn(ctx).organization, 'APIKEY');
  const keys = only(await ctx.store.query({ index: 'byName', partition }), 'api-key');
  const wanted = keys.filter(({ name }) => folded(name ?? '').includes(folded(args.keywords ?? '')));
  return pageOf(wanted.sort(orders[args.order_by ?? 'CREATED_AT_DESC']), page);
}

const byAge = (a: ApiKey, b: ApiKey): number => a.created_at - b.created_at || Number(a.id) - Number(b.id);
const byName = (a: ApiKey, b: ApiKey): number =>
  folded(a.name ?? '').localeCompare(folded(b.name ?? ''), 'en') || byAge(a, b);

const orders: Readonly<Record<ApiKeyOrderKeys, (a: ApiKey, b: ApiKey) => number>> = {
  CREATED_AT_ASC: byAge,
  CREATED_AT_DESC: (a, b) => byAge(b, a),
  NAME_ASC: byName,
  NAME_DESC: (a, b) => byName(b, a),
};
