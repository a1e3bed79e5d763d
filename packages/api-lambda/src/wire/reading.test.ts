import { describe, expect, test } from 'vitest';
import { BadInput, quote } from './bad-input.ts';
import { cursorOf, readCursor } from './cursor.ts';
import { readEmail } from './email-in.ts';
import { emailKey } from './email-key.ts';
import { isId, readId, readIds } from './ids-in.ts';
import { LIMITS, readNumber } from './number-in.ts';
import { pageOf, readPage } from './page.ts';
import { NOTE, readRequiredText, readText } from './text-in.ts';
import { readZone } from './zone-in.ts';

test('ids: decimal, positive, at most 31 bits', () => {
  expect(['1', '2147483647'].every(isId)).toBe(true);
  for (const text of ['', '0', '007', '-1', '1.0', '1e3', '2147483648', '12a', '１'])
    expect(() => readId(text, 'id'), text).toThrow(BadInput);
  expect(readId(12, 'id')).toBe('12');
});

test('a list of ids in each of its spellings', () => {
  for (const value of ['1,2', '1, 2, 2,', '["1","2"]', '[1,2]', ['1', '2'], [1, 2, null], ['1,2'], ['["1"]', '2']])
    expect(readIds(value, 'ids'), JSON.stringify(value)).toEqual(['1', '2']);
  expect(readIds('', 'ids')).toEqual([]);
  for (const value of ['1;2', '[1', '[{}]', ['x']])
    expect(() => readIds(value, 'ids'), String(value)).toThrow(BadInput);
  expect(() => readIds('1,2,3', 'ids', 2)).toThrow('at most 2');
});

test('numbers, also where the contract writes them as text', () => {
  expect([readNumber('15', 'buffer', LIMITS.buffer), readNumber(0, 'buffer', LIMITS.buffer)]).toEqual([15, 0]);
  for (const value of ['', ' ', '-1', '1.5', 'ten', '1e9', '0x10', 1441, Number.NaN, 0.5, '9'.repeat(30)])
    expect(() => readNumber(value, 'buffer', LIMITS.buffer), String(value)).toThrow(
      expect.objectContaining({ field: 'buffer' }),
    );
});

test('texts are trimmed, bounded and free of what breaks a line', () => {
  expect(readText('  Ada ', 'first_name')).toBe('Ada');
  expect(readText('two\nlines', 'notes', NOTE)).toBe('two\nlines');
  expect(readText('👩‍⚕️ Zoë', 'first_name')).toBe('👩‍⚕️ Zoë');
  for (const text of ['two\nlines', 'a\u0000b', 'a\u0085b', '\ud800', 'x'.repeat(256)])
    expect(() => readText(text, 'name'), text).toThrow(BadInput);
  for (const text of [undefined, null, '', '   '])
    expect(() => readRequiredText(text, 'name')).toThrow('name is required.');
});

test('e-mail addresses', () => {
  expect(readEmail(' Ada@Example.com ', 'email')).toBe('Ada@Example.com');
  expect(emailKey(' ADA@example.COM')).toBe(emailKey('ada@example.com'));
  for (const text of [
    '',
    'ada',
    'ada@',
    '@example.com',
    'a b@example.com',
    'ada@example',
    'ada@example.com, bob@example.com',
  ])
    expect(() => readEmail(text, 'email'), text).toThrow(BadInput);
});

test('zones are IANA names', () => {
  expect(readZone('Europe/Berlin', 'timezone').id).toBe('Europe/Berlin');
  for (const text of ['', 'Mars/Phobos', '+05:00', 'Eastern Time (US & Canada)', 'x'.repeat(1000)])
    expect(() => readZone(text, 'timezone'), text).toThrow(expect.objectContaining({ field: 'timezone' }));
});

test('a quoted text is short, whole and prints on one line', () => {
  expect(quote('a\nb')).toBe('"a\uFFFDb"');
  expect(quote('🙂'.repeat(100)).isWellFormed()).toBe(true);
  expect(quote('x'.repeat(1000)).length).toBeLessThan(50);
});

describe('pages', () => {
  const list = ['1', '2', '3', '4', '5'].map((id) => ({ id }));
  const show = (args: Parameters<typeof readPage>[0]) => pageOf(list, readPage(args, 2)).map(({ id }) => id);

  test('offset, size and cursor', () => {
    expect(show({})).toEqual(['1', '2']);
    expect(show({ offset: 3, page_size: 10 })).toEqual(['4', '5']);
    expect(show({ after: cursorOf('2') })).toEqual(['3', '4']);
    expect(show({ after: cursorOf('2'), offset: 1 })).toEqual(['4', '5']);
    expect(show({ should_paginate: false })).toEqual(['1', '2', '3', '4', '5']);
    expect(show({ offset: 99 })).toEqual([]);
  });

  test('bad ones', () => {
    for (const args of [
      { offset: -1 },
      { page_size: 0 },
      { page_size: -5 },
      { page_size: 1001 },
      { after: 'x' },
      { after: cursorOf('9') },
    ])
      expect(() => show(args), JSON.stringify(args)).toThrow(BadInput);
  });

  test('a cursor is opaque and comes back', () => {
    expect(readCursor(cursorOf('2147483647'))).toBe('2147483647');
    expect(cursorOf('12')).not.toContain('12');
  });
});
