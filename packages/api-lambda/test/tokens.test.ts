import { createHmac, createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { tokensOf } from '../src/identity/tokens.ts';
import { calling } from './calling.ts';
import { type Clinic, openClinic } from './server.ts';

const issuer = 'https://idp.example/practice';
const audience = 'openings';
const good = generateKeyPairSync('rsa', { modulusLength: 2048 });
const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });
const jwks = { keys: [{ ...good.publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] };

const part = (content: object): string => Buffer.from(JSON.stringify(content)).toString('base64url');
const now = Math.floor(Date.now() / 1000); // the library goes by the clock of the machine
const claims = { iss: issuer, aud: audience, sub: 'idp|sam', iat: now, exp: now + 600 };

function signed(payload: object, key: KeyObject = good.privateKey, header: object = {}): string {
  const text = `${part({ alg: 'RS256', typ: 'JWT', kid: 'one', ...header })}.${part(payload)}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`;
}

let clinic: Clinic;
let api: ReturnType<typeof calling>;
const me = (authorization: string) => clinic.query(null, '{ currentUser { id } }', {}, { authorization });
const link = (user_id: string, subject: string | null) =>
  api.made('linkUserIdentity', { user_id, subject }, 'user { id }');

beforeAll(async () => {
  clinic = await openClinic({ tokens: tokensOf({ issuer, audience }, async () => jwks) });
  api = calling(clinic);
  await link(clinic.ids.staff, 'idp|sam');
});

describe('a token of the identity provider', () => {
  it('acts as the user that its subject was linked to', async () => {
    const { status, body } = await me(`Bearer ${signed(claims)}`);
    expect([status, body.data.currentUser.id]).toEqual([200, clinic.ids.staff]);
  });

  it('no longer does once the link is taken away, given to another, or the user archived', async () => {
    const token = `Bearer ${signed({ ...claims, sub: 'idp|cleo' })}`;
    expect((await me(token)).status).toBe(401);
    await link(clinic.ids.client, 'idp|cleo');
    expect((await me(token)).body.data.currentUser.id).toBe(clinic.ids.client);
    const other = await clinic.addClient({ first_name: 'Dora' });
    const taken = { user_id: other.id, subject: 'idp|cleo' };
    expect((await api.refusal('linkUserIdentity', taken, 'user { id }')).field).toBe('subject');
    await link(clinic.ids.client, 'idp|cleo2');
    expect((await me(token)).status).toBe(401);
    await link(other.id, 'idp|cleo');
    expect((await me(token)).body.data.currentUser.id).toBe(other.id);
    await api.made('updateClient', { id: other.id, active: false }, 'user { id }');
    expect((await me(token)).status).toBe(401);
    await link(clinic.ids.client, null);
    expect((await me(`Bearer ${signed({ ...claims, sub: 'idp|cleo2' })}`)).status).toBe(401);
  });

  it('is held to the rights of its user', async () => {
    await link(clinic.ids.provider, 'idp|pat');
    const authorization = `Bearer ${signed({ ...claims, sub: 'idp|pat' })}`;
    const { body } = await clinic.query(null, '{ auditLog { type } }', {}, { authorization });
    expect(body.errors[0].extensions.code).toBe('FORBIDDEN');
  });
});

describe('what is no good is an error, never a visitor', () => {
  const [head, body, signature] = signed(claims).split('.') as [string, string, string];
  const pem = good.publicKey.export({ format: 'pem', type: 'spki' });
  const symmetric = `${part({ alg: 'HS256', typ: 'JWT', kid: 'one' })}.${part(claims)}`;
  const cases: Record<string, string> = {
    'signed by somebody else': signed(claims, foreign.privateKey),
    'signed by a key that it brings along': signed(claims, foreign.privateKey, {
      jwk: foreign.publicKey.export({ format: 'jwk' }),
    }),
    'signed by a key to be fetched from elsewhere': signed(claims, foreign.privateKey, {
      jku: 'https://evil.example/jwks.json',
    }),
    'of an unknown key': signed(claims, good.privateKey, { kid: 'two' }),
    'not signed': `${part({ alg: 'none', typ: 'JWT', kid: 'one' })}.${part(claims)}.`,
    'not signed, with something in place of a signature': `${part({ alg: 'none', typ: 'JWT', kid: 'one' })}.${part(claims)}.AA`,
    'signed with the public key as a shared secret': `${symmetric}.${createHmac('sha256', pem).update(symmetric).digest('base64url')}`,
    'changed after it was signed': `${head}.${part({ ...claims, sub: 'idp|pat' })}.${signature}`,
    'cut short': `${head}.${body}.${signature.slice(0, -8)}`,
    'of another issuer': signed({ ...claims, iss: 'https://idp.example/other' }),
    'meant for another audience': signed({ ...claims, aud: 'something-else' }),
    'meant for nobody': signed({ ...claims, aud: undefined }),
    expired: signed({ ...claims, exp: now - 1 }),
    'not yet valid': signed({ ...claims, nbf: now + 600 }),
    'never to expire': signed({ ...claims, exp: undefined }),
    'of no subject': signed({ ...claims, sub: undefined }),
    'of a subject nobody linked': signed({ ...claims, sub: 'idp|stranger' }),
    'of a subject like a key of the table': signed({ ...claims, sub: 'idp|sam|SUBJECT' }),
    'very long': signed({ ...claims, more: 'x'.repeat(9_000) }),
  };

  it.each(Object.entries(cases))('%s', async (_, token) => {
    const { status, body: answer } = await me(`Bearer ${token}`);
    expect(status).toBe(401);
    expect(answer.errors[0].extensions.code).toBe('UNAUTHENTICATED');
  });

  it('a token in place of a key', async () => expect((await me(`Basic ${signed(claims)}`)).status).toBe(401));

  it('where no identity provider is trusted, any', async () => {
    const { query } = await openClinic();
    const headers = { authorization: `Bearer ${signed(claims)}` };
    expect((await query(null, '{ currentUser { id } }', {}, headers)).status).toBe(401);
  });

  it('an identity provider that cannot be reached is a fault, not a verdict', async () => {
    const tokens = tokensOf({ issuer: 'https://idp.invalid', audience });
    await expect(tokens(signed({ ...claims, iss: 'https://idp.invalid' }))).rejects.toThrow();
  });
});
