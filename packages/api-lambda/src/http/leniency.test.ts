import { buildSchema, executeRootSelectionSet, parse, specifiedRules, validate, validateExecutionArgs } from 'graphql';
import { expect, test } from 'vitest';
import { fitVariables, lenientRules } from './leniency.ts';

const schema = buildSchema(`
  scalar ISO8601DateTime
  enum Order { DATE_ASC DATE_DESC }
  input Change { length: Int, quantity: String, ids: [ID], nested: [Change] }
  type Query {
    echo(text: String, count: Int = 7, id: ID, order: Order, at: ISO8601DateTime, flag: Boolean, change: Change,
      ids: [ID], strict: [ID!], names: [String], needed: Int! = 3): String
    find(id: ID!): String
  }
`);
const rules = specifiedRules.map((rule) => lenientRules.get(rule) ?? rule);

/** What is wrong with a document before its variables are looked at. */
const complaints = (source: string) => validate(schema, parse(source), rules).map(({ message }) => message);

/** The arguments that the resolver of the last field sees. */
async function seen(source: string, variables: Record<string, unknown> = {}, operationName?: string): Promise<unknown> {
  expect(complaints(source)).toEqual([]);
  const arrived: unknown[] = [];
  const rootValue = {
    echo: (args: object) => void arrived.push(args),
    find: (args: object) => void arrived.push(args),
  };
  const args = validateExecutionArgs({
    schema,
    document: parse(source),
    rootValue,
    variableValues: variables,
    operationName,
  });
  if (!('schema' in args)) throw args[0];
  const { errors } = await executeRootSelectionSet(fitVariables(args));
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(arrived.at(-1)));
}

const echo = (declaration: string, argument: string, value?: unknown) =>
  seen(`query ($v: ${declaration}) { echo(${argument}: $v) }`, value === undefined ? {} : { v: value });

test.each([
  ['Int', 'text', 60, '60'],
  ['Int', 'id', 60, '60'],
  ['ID', 'text', '60', '60'],
  ['ID', 'text', 60, '60'],
  ['String', 'id', '60', '60'],
  ['String', 'count', '60', 60],
  ['ID', 'count', ' 60 ', 60],
  ['String', 'count', '-1', -1],
  ['String', 'order', 'DATE_ASC', 'DATE_ASC'],
  ['ID', 'order', 'DATE_DESC', 'DATE_DESC'],
  ['Order', 'text', 'DATE_DESC', 'DATE_DESC'],
  ['String', 'at', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
  ['ISO8601DateTime', 'text', '2026-01-01', '2026-01-01'],
  ['Int', 'at', 2026, '2026'],
  ['[Int]', 'names', [1, 2], ['1', '2']],
  ['[String]', 'ids', ['1', null], ['1', null]],
  ['String', 'text', null, null],
  ['String', 'count', null, null],
])('a variable of %s at "%s": %j is seen as %j', async (declaration, argument, value, expected) => {
  expect(await echo(declaration, argument, value)).toMatchObject({ [argument]: expected });
});

test.each([
  ['String', '1,2', ['1', '2']],
  ['String', ' 1 , 2,', ['1', '2']],
  ['String', '', []],
  ['ID', 12, ['12']],
  ['Int', 12, ['12']],
  ['[ID]', '1,2', ['1', '2']],
  ['[ID]', ['1,2', '3'], ['1', '2', '3']],
  ['[String]', ['1,2'], ['1', '2']],
])('a list of ids declared %s and given %j holds %j', async (declaration, value, expected) => {
  expect(await echo(declaration, 'ids', value)).toMatchObject({ ids: expected });
});

test('a literal text is split into ids, too', async () => {
  expect(await seen('{ echo(ids: "1,2", text: "1,2") }')).toMatchObject({ ids: ['1', '2'], text: '1,2' });
});

test('one variable may stand in several places, as what each of them expects', async () => {
  const source =
    'query ($v: ID, $again: ID) { echo(text: $v, count: $v, ids: $v, id: $v, change: { length: $v, nested: { quantity: $again } }) }';
  expect(await seen(source, { v: 5, again: 6 })).toMatchObject({
    text: '5',
    count: 5,
    ids: ['5'],
    id: '5',
    change: { length: 5, nested: [{ quantity: '6' }] },
  });
});

test('fragments are read under the declarations of the operation that runs', async () => {
  const source = `
    query texts($v: String) { ...all }
    query numbers($v: Int) { ...all }
    fragment all on Query { echo(count: $v, text: $v) }`;
  expect(await seen(source, { v: '8' }, 'texts')).toMatchObject({ count: 8, text: '8' });
  expect(await seen(source, { v: 9 }, 'numbers')).toMatchObject({ count: 9, text: '9' });
});

test('defaults: of the variable where it is left out, of the argument where there is neither', async () => {
  expect(await seen('query ($v: String = "5") { echo(count: $v, needed: $v) }')).toMatchObject({ count: 5, needed: 5 });
  expect(await echo('String', 'count')).toEqual({ count: 7, needed: 3 });
});

test.each([
  ['String', 'count', 'abc', 'Variable "$v" has invalid value: "abc" is not a whole number of 32 bits.'],
  ['String', 'count', '3000000000', 'Variable "$v" has invalid value: "3000000000" is not a whole number of 32 bits.'],
  ['String', 'count', '1.5', 'Variable "$v" has invalid value: "1.5" is not a whole number of 32 bits.'],
  ['String', 'count', '', 'Variable "$v" has invalid value: "" is not a whole number of 32 bits.'],
  ['String', 'order', 'NAME', 'Variable "$v" has invalid value: "NAME" is none of DATE_ASC, DATE_DESC.'],
  ['String', 'order', 'toString', 'Variable "$v" has invalid value: "toString" is none of DATE_ASC, DATE_DESC.'],
  ['Int', 'order', 1, 'Variable "$v" has invalid value: 1 is none of DATE_ASC, DATE_DESC.'],
])('a variable of %s at "%s" cannot be %j', async (declaration, argument, value, message) => {
  await expect(echo(declaration, argument, value)).rejects.toThrow(message);
});

test('a value must still be of the type that its variable declares', async () => {
  await expect(echo('Int', 'text', '60')).rejects.toThrow(
    'Variable "$v" has invalid value: Int cannot represent non-integer value: "60"',
  );
  await expect(echo('String', 'text', 60)).rejects.toThrow('String cannot represent a non string value: 60');
});

test.each([
  ['String', 'flag'],
  ['Boolean', 'text'],
  ['Boolean', 'ids'],
  ['[ID]', 'id'],
  ['[ID]', 'strict'],
  ['String', 'names'],
  ['String', 'change'],
])('a variable of %s may not stand at "%s"', (declaration, argument) => {
  expect(complaints(`query ($v: ${declaration}) { echo(${argument}: $v) }`)).toEqual([
    expect.stringContaining(`Variable "$v" of type "${declaration}" used in position expecting type`),
  ]);
});

test('null may not slip in where it is not allowed', async () => {
  expect(complaints('query ($v: String) { find(id: $v) }')).toHaveLength(1);
  expect(complaints('query ($v: String!) { find(id: $v) }')).toEqual([]);
  await expect(seen('query ($v: Int!) { find(id: $v) }')).rejects.toThrow('"$v"');
  expect(await seen('query ($v: Int!) { find(id: $v) }', { v: 1 })).toEqual({ id: '1' });
});

test('an enum given as a literal text is an error, as ever', () => {
  expect(complaints('{ echo(order: "DATE_ASC") }')).toHaveLength(1);
  expect(complaints('query ($v: String = DATE_ASC) { echo(order: $v) }')).toHaveLength(1);
});
