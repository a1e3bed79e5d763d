import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** A new API key. The secret is shown to its owner once and stored nowhere; the other two are what the record keeps. */
export interface IssuedKey {
  /** `op_41_` and 43 characters: 256 random bits, so that guessing is hopeless and no salt or slow hash is needed. */
  readonly secret: string;
  /** HMAC-SHA-256 of the secret under the pepper, hexadecimal. */
  readonly hmac: string;
  /** Enough of it to tell one key from another in a list. */
  readonly displayable_key: string;
}

/** Issues API keys and knows them again. A stolen table is of no use without the pepper it holds. */
export interface Keyring {
  /** @param id the id of the key's record, by which it will be found */
  issue(id: string): IssuedKey;
  /** Whether a secret is the one a record was made for; takes equally long for any wrong one. */
  matches(secret: string, hmac: string): boolean;
}

const SHAPE = /^op_([1-9]\d{0,9})_[\w-]{43}$/;

/** The id of the record that a secret claims to belong to, or undefined for what cannot be an API key. */
export function keyIdOf(secret: string): string | undefined {
  return SHAPE.exec(secret)?.[1];
}

/** A keyring under a pepper: a secret of the installation, of 32 characters or more, kept outside the table. */
export function createKeyring(pepper: string): Keyring {
  if (pepper.length < 32) throw new Error('The pepper needs at least 32 characters.');
  const hmacOf = (secret: string): Buffer => createHmac('sha256', pepper).update(secret).digest();
  return {
    issue(id) {
      const secret = `op_${id}_${randomBytes(32).toString('base64url')}`;
      return { secret, hmac: hmacOf(secret).toString('hex'), displayable_key: `${secret.slice(0, -39)}…` };
    },
    matches(secret, hmac) {
      const stored = Buffer.from(hmac, 'hex');
      const given = hmacOf(secret);
      return stored.length === given.length && timingSafeEqual(stored, given);
    },
  };
}
