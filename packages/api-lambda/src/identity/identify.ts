import { recordOf } from '../store/items.ts';
import type { Store } from '../store/store.ts';
import { key } from '../store/table.ts';
import { type Keyring, keyIdOf } from './api-key.ts';
import { Denied } from './denied.ts';
import { anonymous, type Viewer, viewerOf } from './viewer.ts';

/**
 * Who sends a request, by its Authorization header: `Basic <key>` (the word and the key as it is, not base64) or
 * `Bearer <key>`. No header at all is an anonymous visitor; a header that is no good never is.
 * @param now epoch milliseconds
 * @throws Denied UNAUTHENTICATED for a credential that is unreadable, wrong, revoked or expired, always in the same words
 */
export async function identify(
  authorization: string | undefined,
  keyring: Keyring,
  store: Store,
  now: number,
): Promise<Viewer> {
  if (authorization === undefined) return anonymous;
  const secret = /^(?:basic|bearer) +(\S+)$/i.exec(authorization.trim())?.[1];
  const viewer = secret && (await byApiKey(secret, keyring, store, now));
  if (!viewer)
    throw new Denied(
      'UNAUTHENTICATED',
      'This credential is not valid. Send "Authorization: Basic <API key>", or no such header.',
    );
  return viewer;
}

/** The user an API key acts as. A revoked key has no record any more; what was revoked a moment ago must not be read as it was. */
async function byApiKey(secret: string, keyring: Keyring, store: Store, now: number): Promise<Viewer | undefined> {
  const id = keyIdOf(secret);
  const record = id && recordOf('api-key', await store.get(key.apiKey(id), { consistent: true }));
  if (!record || !keyring.matches(secret, record.hmac)) return undefined;
  if (record.expires !== undefined && record.expires <= now) return undefined;
  const user = recordOf('user', await store.get(key.user(record.user_id), { consistent: true }));
  return user?.active ? viewerOf(user) : undefined;
}
