import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BadInput } from './bad-input.ts';
import { readEmail } from './email-in.ts';
import { emailKey } from './email-key.ts';

test.each([
  'ada@example.com',
  ' Ada@Example.com ',
  'first.last+tag@sub.example.co.uk',
  "o'brien@example.ie",
  'ada@münchen.example',
  'ada@xn--mnchen-3ya.example',
  'ada@例子.公司',
  '_@example.org',
])('%s is an address', (text) => expect(readEmail(text, 'email')).toBe(text.trim()));

test.each([
  ['nothing', ''],
  ['a name', 'ada'],
  ['no domain', 'ada@'],
  ['nobody', '@example.com'],
  ['a blank', 'a b@example.com'],
  ['a domain without a dot', 'ada@example'],
  ['two', 'ada@example.com, bob@example.com'],
  ['a name around it', 'Ada <ada@example.com>'],
  ['quotes', '"ada"@example.com'],
  ['two dots', 'ada..l@example.com'],
  ['a dot at its end', 'ada.@example.com'],
  ['an address of a machine', 'ada@[127.0.0.1]'],
  ['another line', 'ada@example.com\nbcc: all@example.com'],
  ['a zero', 'ada@example.com\u0000'],
  ['an invisible letter', 'ad\u200ba@example.com'],
  ['text that runs backwards', '\u202eada@example.com'],
  ['half a character', 'ad\ud800a@example.com'],
  ['a Cyrillic a', '\u0430da@example.com'],
  ['wide letters', 'ada@\uff45xample.com'],
  ['65 letters before the @', `${'a'.repeat(65)}@example.com`],
  ['255 letters', `ada@${'a.'.repeat(124)}com`],
])('%s is refused', (_, text) => {
  expect(() => readEmail(text, 'email')).toThrow(BadInput);
  expect(() => readEmail(text, 'email')).toThrow(expect.objectContaining({ field: 'email' }));
});

test('addresses as they are found in the world are read as written', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (text) => {
      expect(readEmail(text, 'email')).toBe(text);
    }),
  );
});

test('whatever is read is one line with one @, something on both sides of it, and holds nothing invisible', () => {
  const parts = fc.constantFrom('a', '@', '.', ' ', '"', '<', ',', '\n', '\u200b', '\u202e', 'é', '\u0430', 'com');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.array(parts).map((all) => all.join('')),
      ),
      (text) => {
        try {
          expect(readEmail(text, 'email')).toMatch(/^[!-?A-~]+@[^\s@\p{C}]+\.[^\s@\p{C}.]+$/u);
        } catch (error) {
          expect(error).toBeInstanceOf(BadInput);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('letters that only look alike are another’s address', () => {
  expect(emailKey('ada@ex\u0430mple.com')).not.toBe(emailKey('ada@example.com'));
});
