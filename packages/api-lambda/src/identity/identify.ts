import { type ApiKey, keyOf, recordOf } from '../store/items.ts';
import type { Store } from '../store/store.ts';
import { key } from '../store/table.ts';
import { keyIdOf, recognized } from './api-key.ts';
import { Denied } from './denied.ts';
import type { Peppers } from './peppers.ts';
import type { Tokens } from './tokens.ts';
import { anonymous, type Viewer, viewerOf } from './viewer.ts';

/** What credentials are held against. */
export interface Credentials {
  readonly peppers: Peppers;
  /** Tokens of an identity provider, where one is trusted. */
  readonly tokens?: Tokens | undefined;
}

/**
 * Who sends a request, by its Authorization header: `Basic <key>` (the word and the key as it is, not base64),
 * `Bearer <key>` or `Bearer <token of the identity provider>`. No header at all is an anonymous visitor; a header that is
 * no good never is.
 * @param now epoch milliseconds
 * @throws Denied UNAUTHENTICATED for a credential that is unreadable, wrong, revoked or expired, always in the same words
 */
export async function identify(
  authorization: string | undefined,
  { peppers, tokens }: Credentials,
  store: Store,
  now: number,
): Promise<Viewer> {
  if (authorization === undefined) return anonymous;
  const [, scheme, secret] = /^(basic|bearer) +(\S+)$/i.exec(authorization.trim()) ?? [];
  const isToken = scheme?.toLowerCase() === 'bearer' && secret?.startsWith('eyJ');
  const viewer =
    secret && (isToken ? await byToken(secret, tokens, store) : await byApiKey(secret, peppers, store, now));
  if (!viewer)
    throw new Denied(
      'UNAUTHENTICATED',
      'This credential is not valid. Send "Authorization: Basic <API key>", or no such header.',
    );
  return viewer;
}

/** The user an API key acts as. A revoked key has no record any more; what was revoked a moment ago must not be read as it was. */
async function byApiKey(secret: string, peppers: Peppers, store: Store, now: number): Promise<Viewer | undefined> {
  const id = keyIdOf(secret);
  const record = id && recordOf('api-key', await store.get(key.apiKey(id), { consistent: true }));
  const hmac = record && (await recognized(secret, record.hmac, peppers));
  if (!hmac || (record.expires !== undefined && record.expires <= now)) return undefined;
  const [viewer] = await Promise.all([byId(record.user_id, store), hmac === record.hmac || keep(hmac, record, store)]);
  return viewer;
}

/**
 * Keeps a key under the present pepper, so that it outlives the one before. Who revokes the key meanwhile is first, and
 * what fails is done at its next use: the caller's request does not depend on it.
 */
async function keep(hmac: string, record: ApiKey, store: Store): Promise<void> {
  const when = { name: 'unchanged', is: { hmac: record.hmac } } as const;
  await store.commit([{ update: keyOf(record), set: { hmac }, when }]).catch(() => {});
}

/** The user to whom the subject of a token was linked. A good token of somebody whom nobody linked is nobody's. */
async function byToken(token: string, tokens: Tokens | undefined, store: Store): Promise<Viewer | undefined> {
  const subject = await tokens?.(token);
  if (!subject) return undefined;
  const link = await store.get(key.subject(subject), { consistent: true });
  return link && byId(link.user_id as string, store);
}

async function byId(id: string, store: Store): Promise<Viewer | undefined> {
  const user = recordOf('user', await store.get(key.user(id), { consistent: true }));
  return user?.active ? viewerOf(user) : undefined;
}
