import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isLeafType,
  isRequiredArgument,
} from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { readSdl } from '../build/codegen.ts';
import { mayCall } from '../src/identity/policy.ts';
import { viewerOf } from '../src/identity/viewer.ts';
import type { User } from '../src/store/items.ts';
import type { Item } from '../src/store/store.ts';
import { type Calls, callsOf, documentOf, operationsOf, selectionOf } from './calls.ts';
import { type Input, type Way, waysIn, withValue } from './ways.ts';
import { type Furniture, openWorld, type World } from './world.ts';

/**
 * Ids of every kind, of records that are not the viewer's, through every argument that takes an id, nested ones included:
 * the answers are those that ids get which never existed, by content and by status, and nothing of the others shows.
 */
const schema = buildSchema(readSdl());
let world: World;
let calls: Calls;
beforeAll(async () => {
  world = await openWorld('2026-03-02T15:00:00Z', { publicUrl: 'https://openings.example' });
  calls = callsOf(world);
});

/** Never given to anything. */
const ABSENT = '2147480001';

/** Places for ids that no name of theirs tells. */
const ALSO = new Set(['providers', 'additional_providers', 'email', 'keywords']);
const isId = ({ name, type }: Input): boolean =>
  name !== 'clientMutationId' &&
  (getNamedType(type).name === 'ID' || /(^|_)ids?$|_id_|_ids_/.test(name) || ALSO.has(name));

/** Where an id goes: the operation, and the way to it through its arguments. */
interface Place {
  readonly root: 'query' | 'mutation';
  readonly field: GraphQLField;
  readonly way: Way;
}

/** The account of an external calendar is a label, by which nobody is looked for. */
const LABEL = 'createExternalCalendar.input.email';
const nameOf = ({ field, way }: Place): string => [field.name, ...way.map(({ name }) => name)].join('.');

const places: Place[] = operationsOf(schema)
  .flatMap(([root, field]) => waysIn(field.args, isId).map((way) => ({ root, field, way })))
  .filter((place) => nameOf(place) !== LABEL);

/** Asks for one id after another in one request, all else alike; each answer without ids and times, which differ from call to call. */
async function answers(place: Place, key: string | null, ids: readonly string[]): Promise<string[]> {
  const variables: Record<string, unknown> = {};
  const fields: string[] = [];
  const declared: string[] = [];
  const call = await (calls[place.field.name] as () => Promise<object>)();
  for (const [i, id] of ids.entries()) {
    const leaf = getNamedType((place.way.at(-1) as Input).type).name === 'Int' ? Number(id) : id;
    const args = withValue(call, place.way, leaf);
    const passed = place.field.args.filter(({ name }) => name in args);
    for (const { name, type } of passed) {
      variables[`${name}${i}`] = (args as Record<string, unknown>)[name];
      declared.push(`$${name}${i}: ${String(type)}`);
    }
    const given = passed.map(({ name }) => `${name}: $${name}${i}`).join(', ');
    fields.push(`a${i}: ${place.field.name}(${given}) ${selectionOf(place.field)}`);
  }
  const document = `${place.root} Probe(${declared.join(', ')}) { ${fields.join(' ')} }`;
  const { status, body } = await world.clinic.query(key, document, variables);
  return ids.map((_, i) => {
    const errors = (body.errors ?? [])
      .filter(({ path }: { path?: string[] }) => !path || path[0] === `a${i}`)
      .map(({ message, extensions }: { message: string; extensions: object }) => ({ message, extensions }));
    const answer = JSON.stringify([status, body.data?.[`a${i}`], errors]);
    return answer.replace(/\b\d{4,10}\b/g, 'ID').replace(/[A-Z][a-z]{2} \d+, \d+:\d\d [AP]M/g, 'TIME');
  });
}

/** Asks for ids and expects what ids get that were never given; a first call may go well where a second then cannot. */
async function probe(place: Place, key: string | null, ids: readonly string[]): Promise<string> {
  const foreign = await answers(place, key, ids);
  const [first, second] = await answers(place, key, [ABSENT, ABSENT]);
  expect(first).not.toMatch(/invalid value|Variable/); // else the question was never put
  expect(foreign).toEqual([first, ...ids.slice(1).map(() => second)]);
  return foreign.join();
}

/** What changes are made to; each change costs a transaction, so not all ids are tried. */
const changeable = ({
  client,
  provider,
  type,
  visit,
  session,
  series,
  availability,
  location,
  request,
  group,
  tag,
}: Furniture) => [client, provider, type, visit, session, series, availability, location, request, group, tag];

/** Everything that a practice has, as it stands in the table. */
async function itemsOf(organization: string): Promise<Item[]> {
  const { store } = world.clinic;
  const { provider, client, type, visit, session, series, request, key, availability } = world.elsewhere;
  const partitions = [
    `ORG#${organization}`,
    ...[provider, client, world.elsewhere.staff].map((id) => `USER#${id}`),
    ...[visit, session].map((id) => `APPOINTMENT#${id}`),
    `CALENDAR#${provider}`,
    `TYPE#${type}`,
    `SERIES#${series}`,
    `REQUEST#${request}`,
    `APIKEY#${key}`,
    `AVAILABILITY#${availability}`,
    `EVENT#${organization}#2026-03`,
  ];
  return (await Promise.all(partitions.map((partition) => store.query({ partition, consistent: true })))).flat();
}

it('looks into more than a hundred places', () => expect(places.length).toBeGreaterThan(100));

describe('what records lead to', () => {
  /** Fields of objects that take ids, each of a record that staff can reach. */
  const nested = ['User', 'AppointmentType'].flatMap((name) =>
    Object.values((schema.getType(name) as GraphQLObjectType).getFields()).flatMap((field) =>
      waysIn(field.args, isId).map((way): [string, string, GraphQLField, Way] => [
        `${name}.${field.name}.${way.map((input) => input.name)}`,
        name,
        field,
        way,
      ]),
    ),
  );

  it.each(nested)('%s, asked with an id of another practice', async (_, name, field, way) => {
    const root = name === 'User' ? `user(id: "${world.here.provider}")` : `appointmentType(id: "${world.here.type}")`;
    const [argument] = way as [Input];
    const ask = async (id: string) => {
      const value = withValue({}, way, id) as Record<string, unknown>;
      const document = `query ($value: ${argument.type}) { ${root} { ${field.name}(${argument.name}: $value) ${selectionOf(field)} } }`;
      const { status, body } = await world.clinic.query(world.owner.key, document, { value: value[argument.name] });
      return [status, body.data, body.errors?.map(({ extensions }: { extensions: object }) => extensions)];
    };
    const absent = await ask(ABSENT);
    for (const id of Object.values(world.elsewhere)) expect(await ask(id)).toEqual(absent);
  });

  it('looks into several such fields', () => expect(nested.length).toBeGreaterThan(5));

  /** All leaves of a type, and of the objects it leads to, as deep as that. Pages of pages are left out. */
  const everything = (type: GraphQLObjectType, depth: number): string => {
    const fields = Object.values(type.getFields()).flatMap((field) => {
      const inner = getNamedType(field.type);
      if (field.args.some(isRequiredArgument) || inner.name.endsWith('Connection')) return [];
      if (isLeafType(inner)) return [field.name];
      return depth > 0 ? [`${field.name} ${everything(inner as GraphQLObjectType, depth - 1)}`] : [];
    });
    return `{ ${fields.join(' ')} }`;
  };

  it.each(
    operationsOf(schema)
      .filter(([root]) => root === 'query')
      .map(([, field]) => [field.name, field] as const),
  )('all of %s, and of what it leads to, is of the viewer’s practice', async (name, field) => {
    const args = await (calls[name] as () => Promise<object>)();
    const inner = getNamedType(field.type);
    const whole = isLeafType(inner) ? '' : everything(inner as GraphQLObjectType, 1);
    const document = documentOf(field, 'query', args).replace(/\{ __typename \}/, whole);
    const { body } = await world.clinic.query(world.owner.key, document, args as never);
    expect(body.errors).toBeUndefined();
    expect(JSON.stringify(body)).not.toMatch(/elsewhere/i);
  });
});

describe('staff of one practice, with ids of another', () => {
  let before: Item[];
  let ids: string[];
  beforeAll(async () => {
    ids = [...new Set(Object.values(world.elsewhere))];
    before = await itemsOf(world.elsewhere.organization);
  });

  it.each(places.map((place) => [nameOf(place), place] as const))('%s', async (_, place) => {
    const foreign = await probe(place, world.owner.key, place.root === 'query' ? ids : changeable(world.elsewhere));
    expect(foreign).not.toMatch(/elsewhere/i);
  });

  it('have changed nothing there', async () => {
    expect(before.length).toBeGreaterThan(20);
    expect(await itemsOf(world.elsewhere.organization)).toEqual(before);
  });
});

describe('a client, with ids of others in the same practice', () => {
  const open = places.filter(({ field }) => mayCall(viewerOf({ role: 'client' } as User), field.name));

  it.each(open.map((place) => [nameOf(place), place] as const))('%s', async (_, place) => {
    const { visit, series, request, key, place: seat, address, credit, client, group, tag } = world.here;
    const ids = [visit, series, request, key, seat, address, credit, client, group, tag];
    expect(await probe(place, world.stranger.key, ids)).not.toContain('Cleo');
  });
});
