import { describe, expect, it } from 'vitest';
import { createKeyring, keyIdOf, recognized } from './api-key.ts';
import { peppersOf } from './peppers.ts';

const pepper = 'a pepper of thirty-two characters';
const older = 'another pepper of thirty-two chars';
const keyring = createKeyring(pepper);
const only = (one: string) => peppersOf(one, () => 0);

describe('a key', () => {
  const { secret, hmac, displayable_key } = keyring.issue('41');

  it('names its record and carries 256 random bits', () => {
    expect(secret).toMatch(/^op_41_[\w-]{43}$/);
    expect(Buffer.from(secret.slice('op_41_'.length), 'base64url')).toHaveLength(32);
    expect(keyIdOf(secret)).toBe('41');
    expect(keyring.issue('41').secret).not.toBe(secret);
  });

  it('is known again by what is stored, which does not hold it', async () => {
    expect(await recognized(secret, hmac, only(pepper))).toBe(hmac);
    expect(hmac).toMatch(/^[0-9a-f]{64}$/);
    expect(hmac).not.toContain(secret.slice(6));
  });

  it('is of no use to somebody else, under another pepper, or beside a damaged record', async () => {
    expect(await recognized(keyring.issue('41').secret, hmac, only(pepper))).toBeUndefined();
    expect(await recognized(secret, hmac, only(older))).toBeUndefined();
    expect(await recognized(secret, hmac.slice(2), only(pepper))).toBeUndefined();
    expect(await recognized(secret, '', only(pepper))).toBeUndefined();
  });

  it('made under the pepper before is known as what it would be under the present one', async () => {
    const old = createKeyring(older).issue('41');
    const both = peppersOf(
      pepper,
      () => 0,
      async () => [pepper, older],
    );
    const kept = await recognized(old.secret, old.hmac, both);
    expect(kept).not.toBe(old.hmac);
    expect(await recognized(old.secret, kept as string, only(pepper))).toBe(kept);
    expect(await recognized(keyring.issue('41').secret, old.hmac, both)).toBeUndefined();
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
