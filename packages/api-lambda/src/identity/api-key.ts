import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { type Peppers, worthTheName } from './peppers.ts';

/** A new API key. The secret is shown to its owner once and stored nowhere; the other two are what the record keeps. */
export interface IssuedKey {
  /** `op_41_` and 43 characters: 256 random bits, so that guessing is hopeless and no salt or slow hash is needed. */
  readonly secret: string;
  /** HMAC-SHA-256 of the secret under the pepper, hexadecimal. */
  readonly hmac: string;
  /** Enough of it to tell one key from another in a list. */
  readonly displayable_key: string;
}

/** Issues API keys. */
export interface Keyring {
  /** @param id the id of the key's record, by which it will be found */
  issue(id: string): IssuedKey;
}

const SHAPE = /^op_([1-9]\d{0,9})_[\w-]{43}$/;

/** The id of the record that a secret claims to belong to, or undefined for what cannot be an API key. */
export function keyIdOf(secret: string): string | undefined {
  return SHAPE.exec(secret)?.[1];
}

/** A keyring under a pepper: a secret of the installation, kept outside the table, which is of no use to a thief without it. */
export function createKeyring(pepper: string): Keyring {
  worthTheName(pepper);
  return {
    issue(id) {
      const secret = `op_${id}_${randomBytes(32).toString('base64url')}`;
      return { secret, hmac: hmacOf(secret, pepper).toString('hex'), displayable_key: `${secret.slice(0, -39)}…` };
    },
  };
}

/**
 * Whether a secret is the one a record was made for, under any pepper that is good. Takes equally long for any wrong one.
 * @param hmac what the record keeps
 * @returns the HMAC under the present pepper, which the record should keep from now on; undefined for a wrong secret
 */
export async function recognized(secret: string, hmac: string, peppers: Peppers): Promise<string | undefined> {
  const stored = Buffer.from(hmac, 'hex');
  const fits = (given: Buffer): boolean => given.length === stored.length && timingSafeEqual(given, stored);
  if (fits(hmacOf(secret, peppers.present))) return hmac;
  const given = (await peppers.good()).map((pepper) => hmacOf(secret, pepper));
  return given.map(fits).includes(true) ? given[0]?.toString('hex') : undefined;
}

const hmacOf = (secret: string, pepper: string): Buffer => createHmac('sha256', pepper).update(secret).digest();
