import { buildSchema, type GraphQLField, getNamedType } from 'graphql';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { readSdl } from '../build/codegen.ts';
import { documentClient } from '../src/store/dynamo.ts';
import { walk } from '../src/verify/walk.ts';
import { type Calls, callsOf, documentOf, operationsOf } from './calls.ts';
import { type Input, type Way, waysIn, withValue } from './ways.ts';
import { openWorld, type World } from './world.ts';

/**
 * Every text that any query or mutation takes, with what no text may hold, in a call that is good otherwise: it is refused
 * or without effect, never an error of ours, and never comes to stand in the table.
 */
const schema = buildSchema(readSdl());
let world: World;
let calls: Calls;
beforeAll(async () => {
  world = await openWorld();
  calls = callsOf(world);
});

const TEXTS = new Set(['String', 'ID', 'Cursor', 'ISO8601Date', 'ISO8601DateTime', 'JSON']);
const isText = ({ type }: Input): boolean => TEXTS.has(getNamedType(type).name);

const places: [string, 'query' | 'mutation', GraphQLField, Way][] = operationsOf(schema).flatMap(([root, field]) =>
  waysIn(field.args, isText).map((way): [string, typeof root, GraphQLField, Way] => [
    [field.name, ...way.map(({ name }) => name)].join('.'),
    root,
    field,
    way,
  ]),
);

const MARK = 'bad text';
const bad: Readonly<Record<string, string>> = {
  'control characters': `${MARK}\u0000\u001b[31m`,
  'half a character': `${MARK}\ud800`,
  'far too much': MARK.repeat(17_000),
};

describe('in every place', () => {
  it.each(places)('%s', async (_, root, field, way) => {
    const good = await (calls[field.name] as () => Promise<object>)();
    for (const text of Object.values(bad)) {
      const args = withValue(good, way, text);
      const { status, body } = await world.clinic.query(world.owner.key, documentOf(field, root, args), args as never);
      expect(status).toBeLessThan(500);
      expect(JSON.stringify(body)).not.toContain('INTERNAL_SERVER_ERROR');
      expect(JSON.stringify(body).length).toBeLessThan(5_000);
    }
  });

  it('nothing of it was kept', async () => {
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const client = documentClient({ endpoint: inject('dynamodb'), region: 'local', credentials });
    const kept: string[] = [];
    for await (const { items } of walk(client, world.clinic.table, undefined)) {
      for (const item of items)
        if (JSON.stringify(item).includes(MARK))
          kept.push(`${item.PK} ${Object.keys(item).filter((name) => JSON.stringify(item[name]).includes(MARK))}`);
    }
    expect(kept).toEqual([]);
  });

  it('which are hundreds', () => expect(places.length).toBeGreaterThan(300));
});

it('more than a body may hold is not even read', async () => {
  const { status } = await world.clinic.query(null, 'query ($x: String) { appointmentTypes(keywords: $x) { id } }', {
    x: 'x'.repeat(300_000),
  });
  expect(status).toBe(413);
});
