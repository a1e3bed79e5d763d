import { expect, it } from 'vitest';
import { readSdl } from './codegen.ts';
import {
  changesBetween,
  type Declared,
  declared,
  keptForm,
  lastRelease,
  objections,
  obstacles,
} from './schema-release.ts';

const last = lastRelease();

/** A schema that was released, and the same with one thing changed. */
const released = `
  type Query { tags(page_size: Int): [Tag] }
  type Tag { id: ID! name: String }
  type Mutation { deleteTag(input: deleteTagInput!): Tag }
  input deleteTagInput { id: ID }`;
const edited = (was: string, is: string): string => released.replace(was, is);

/** Ways to break callers, each with what is said of it. */
const breaks: readonly [what: string, change: string, schema: string][] = [
  ['a field is removed', 'Field Tag.name was removed.', edited(' name: String', '')],
  ['a type is changed', 'Field Tag.id changed type from ID! to Int!.', edited('id: ID! name', 'id: Int! name')],
  [
    'an argument becomes required',
    'A required argument Query.tags(ids:) was added.',
    edited('(page_size: Int)', '(page_size: Int, ids: [ID!]!)'),
  ],
  [
    'an input asks for more',
    'A required field deleteTagInput.reason was added.',
    edited('{ id: ID }', '{ id: ID, reason: String! }'),
  ],
];

it('takes nothing from callers that the last release gave them, except what is declared', () => {
  expect(objections(changesBetween(last.sdl, readSdl()).breaking, declared(), last.version)).toEqual([]);
});

it.each(breaks)('notices when %s, and lets it pass once it is declared', (_, change, schema) => {
  const { breaking } = changesBetween(released, schema);
  expect(breaking).toEqual([change]);
  expect(objections(breaking, [], '0.1.0')).toEqual([expect.stringContaining(change)]);
  const meant = { change, reason: 'Nobody asked for it in a year.', release: '0.2.0' };
  expect(objections(breaking, [meant], '0.1.0')).toEqual([]);
});

it('lets only true declarations stand, with a reason, for a release to come', () => {
  const change = 'Field Tag.name was removed.';
  const meant: Declared = { change, reason: 'No use.', release: '0.2.0' };
  expect(objections([], [meant], '0.1.0')).toEqual([`Declared, but not so: ${change}`]);
  expect(objections([change], [{ ...meant, reason: ' ' }], '0.1.0')).toEqual([`Declared without a reason: ${change}`]);
  for (const release of ['0.1.0', '0.0.9', 'next'])
    expect(objections([change], [{ ...meant, release }], '0.1.0')).toEqual([expect.stringContaining(release)]);
  expect(objections([change], [{ ...meant, release: '0.10.0' }], '0.9.0')).toEqual([]);
});

it('lists what may surprise callers, and forbids it not', () => {
  const { breaking, dangerous } = changesBetween(released, edited('{ id: ID }', '{ id: ID, reason: String }'));
  expect([breaking, dangerous]).toEqual([[], ['An optional field deleteTagInput.reason was added.']]);
});

it('releases a changed schema under a later version only, with the changes declared for that one', () => {
  const change = 'Field Tag.name was removed.';
  const changes = { breaking: [change], dangerous: [] };
  const meant = [{ change, reason: 'No use.', release: '0.2.0' }];
  expect(obstacles('0.2.0', changes, meant, '0.1.0', false)).toEqual([]);
  expect(obstacles('0.1.0', changes, meant, '0.1.0', false)).toContainEqual(
    expect.stringContaining('raise the version'),
  );
  expect(obstacles('0.1.1', changes, meant, '0.1.0', false)).toEqual([`Declared for 0.2.0, not for 0.1.1: ${change}`]);
  expect(obstacles('0.1.0', { breaking: [], dangerous: [] }, [], '0.1.0', true)).toEqual([]);
});

it('keeps schemas in one form, whatever their order and descriptions', () => {
  const one = '"What one may ask." type Query { b: Int a(y: Int, x: Int): Int }';
  expect(keptForm(one)).toBe('type Query {\n  a(x: Int, y: Int): Int\n  b: Int\n}\n');
  expect(keptForm(last.sdl)).toBe(last.sdl);
});
