import { describe, expect, it } from 'vitest';
import { createKeyring, keyIdOf } from './api-key.ts';

const keyring = createKeyring('a pepper of thirty-two characters');

describe('a key', () => {
  const { secret, hmac, displayable_key } = keyring.issue('41');

  it('names its record and carries 256 random bits', () => {
    expect(secret).toMatch(/^op_41_[\w-]{43}$/);
    expect(Buffer.from(secret.slice('op_41_'.length), 'base64url')).toHaveLength(32);
    expect(keyIdOf(secret)).toBe('41');
    expect(keyring.issue('41').secret).not.toBe(secret);
  });

  it('is known again by what is stored, which does not hold it', () => {
    expect(keyring.matches(secret, hmac)).toBe(true);
    expect(hmac).toMatch(/^[0-9a-f]{64}$/);
    expect(hmac).not.toContain(secret.slice(6));
  });

  it('is of no use to somebody else, under another pepper, or beside a damaged record', () => {
    expect(keyring.matches(keyring.issue('41').secret, hmac)).toBe(false);
    expect(createKeyring('another pepper of thirty-two chars').matches(secret, hmac)).toBe(false);
    expect(keyring.matches(secret, hmac.slice(2))).toBe(false);
    expect(keyring.matches(secret, '')).toBe(false);
  });

  it('is shown in lists by its beginning', () => {
    expect(displayable_key).toBe(`${secret.slice(0, 10)}…`);
  });
});

it('needs a pepper worth the name', () => {
  expect(() => createKeyring('salt')).toThrow('32');
});

it.each([
  '',
  'op_41',
  `op_0_${'a'.repeat(43)}`,
  `op_41_${'a'.repeat(42)}`,
  `op_41_${'a'.repeat(44)}`,
  `op_x_${'a'.repeat(43)}`,
  `OP_41_${'a'.repeat(43)}`,
  'eyJhbGciOi.e30.x',
])('does not take %j for a key', (text) => expect(keyIdOf(text)).toBeUndefined());
