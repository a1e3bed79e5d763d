import { describe, expect, test } from 'vitest';
import { checkedAddress, ForbiddenTarget, faultOfTarget } from './target.ts';

const resolving = (...addresses: string[]) => {
  const asked: string[] = [];
  const resolve = async (host: string) => {
    asked.push(host);
    return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  };
  return { asked, resolve };
};

describe('a host name is reached', () => {
  test.each(['8.8.8.8', '1.1.1.1', '172.15.0.1', '172.32.0.1', '2606:4700::1111', '2a00:1450:4001:81b::200e'])(
    'at %s',
    async (address) => {
      const { resolve } = resolving(address);
      expect((await checkedAddress(new URL('https://example.org/'), false, resolve)).address).toBe(address);
    },
  );
});

const inside = [
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:10.0.0.1',
  '::ffff:a9fe:a9fe',
  '64:ff9b::a00:1',
  '2002:a00:1::',
  '2001:db8::1',
  'fc00::1',
  'fd00:ec2::254',
  'fe80::1',
  'fec0::1',
  'ff02::1',
];

describe('a webhook never reaches', () => {
  test.each(inside)('%s, neither by name nor by itself', async (address) => {
    const { resolve } = resolving(address);
    await expect(checkedAddress(new URL('https://example.org/'), false, resolve)).rejects.toThrow(ForbiddenTarget);
    const literal = new URL(`https://${address.includes(':') ? `[${address}]` : address}/`);
    expect(faultOfTarget(literal, false)).toBeDefined();
    await expect(checkedAddress(literal, false)).rejects.toThrow(ForbiddenTarget);
  });

  test('a name of which only one address of several is private', async () => {
    const { resolve } = resolving('8.8.8.8', '10.0.0.1');
    await expect(checkedAddress(new URL('https://example.org/'), false, resolve)).rejects.toThrow(ForbiddenTarget);
  });

  test('a name without an address', async () => {
    await expect(checkedAddress(new URL('https://example.org/'), false, resolving().resolve)).rejects.toThrow(
      ForbiddenTarget,
    );
  });

  test.each([
    'https://2130706433/',
    'https://0x7f.1/',
    'https://017700000001/',
    'https://127.1/',
    'https://localhost/',
    'https://LOCALHOST./',
    'https://printer.local/',
    'https://metadata.google.internal/',
    'http://example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'https://user:password@example.org/',
  ])('%s', (text) => {
    expect(faultOfTarget(new URL(text), false)).toBeDefined();
  });
});

test('the name is asked for once', async () => {
  const { asked, resolve } = resolving('8.8.8.8');
  await checkedAddress(new URL('https://example.org/hook'), false, resolve);
  expect(asked).toEqual(['example.org']);
});

test('a developer’s own machine may be reached where the local server says so', async () => {
  expect(faultOfTarget(new URL('http://localhost:4001/hook'), true)).toBeUndefined();
  expect(await checkedAddress(new URL('http://127.0.0.1:4001/'), true)).toEqual({ address: '127.0.0.1', family: 4 });
  expect(faultOfTarget(new URL('file:///etc/passwd'), true)).toBeDefined();
});
