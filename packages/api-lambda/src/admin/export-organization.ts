import type { Item } from '../store/store.ts';
import { belongings, ownersOf, type Place } from './belongings.ts';

/**
 * Everything of an organization, a line of JSON for each item, without what only serves to recognize or to sign: no key
 * can be made from it, and no message forged. It is read while the table is in use: each item is as it was when its turn came.
 */
export async function* exportOrganization(place: Place, organization: string): AsyncGenerator<string> {
  for await (const items of belongings(place, await ownersOf(place, organization)))
    for (const item of items) yield JSON.stringify(withoutSecrets(item));
}

function withoutSecrets({ hmac, signature_secret, ...item }: Item): Record<string, unknown> {
  return item;
}
