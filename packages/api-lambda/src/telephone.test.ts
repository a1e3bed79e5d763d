import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countryOf, telephoneNumber } from './telephone.ts';

const [HERE, LONDON] = ['America/New_York', 'Europe/London'];

test.each([
  ['(212) 555-0100', HERE, '+12125550100', undefined],
  ['212.555.0100', HERE, '+12125550100', undefined],
  ['1 212 555 0100', HERE, '+12125550100', undefined],
  ['+1 (212) 555-0100', LONDON, '+12125550100', undefined],
  ['212-555-0100 x123', HERE, '+12125550100', '123'],
  ['212 555 0100 ext. 12', HERE, '+12125550100', '12'],
  ['020 7946 0958', LONDON, '+442079460958', undefined],
  ['+44 20 7946 0958', HERE, '+442079460958', undefined],
  ['011 44 20 7946 0958', HERE, '+442079460958', undefined],
  ['２１２ ５５５ ０１００', HERE, '+12125550100', undefined],
])('%s in %s is %s', (text, zoneId, number, ext) => {
  expect(telephoneNumber(text, zoneId)).toMatchObject({ number, ...(ext && { ext }) });
});

test.each([
  '',
  '911',
  '555 0100',
  'call 212 555 0100',
  '212 555 0100 or 212 555 0101',
  '+999 123 4567',
  '020 7946 0958',
  '1-800-FLOWERS',
  '1'.repeat(40),
  '<b>2125550100</b>',
])('%s is no number that can be called from anywhere', (text) => expect(telephoneNumber(text, HERE)).toBeUndefined());

test('ten digits are a number however they are set apart', () => {
  const digits = fc.tuple(
    fc.integer({ min: 200, max: 999 }),
    fc.integer({ min: 200, max: 999 }),
    fc.integer({ min: 1000, max: 9999 }),
  );
  const apart = fc.constantFrom('', ' ', '-', '.', '\u00a0', '\u2013');
  fc.assert(
    fc.property(digits, apart, (parts, between) => {
      expect(telephoneNumber(parts.join(between), HERE)?.number).toBe(`+1${parts.join('')}`);
    }),
  );
});

test('whatever is written, what is read can be sent to, or nothing is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      expect(telephoneNumber(text, HERE)?.number ?? '+10000000').toMatch(/^\+\d{7,15}$/);
    }),
  );
});

test('a zone, by whatever name, belongs to a country', () => {
  expect(countryOf('Asia/Kolkata')).toBe('IN');
  expect(countryOf('Asia/Calcutta')).toBe('IN');
  expect(countryOf('US/Eastern')).toBe('US');
  expect(countryOf('Pacific/Auckland')).toBe('NZ');
  expect(countryOf('UTC')).toBe('US');
});
