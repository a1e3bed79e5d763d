import { buildASTSchema, isObjectType, parse } from 'graphql';
import { expect, it } from 'vitest';
import { sdl } from '../generated.ts';
import { listedSights, sightOf } from './field-policy.ts';

const schema = buildASTSchema(parse(sdl));
const types = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__') && name !== 'Query' && name !== 'Mutation');
const fields = types.flatMap((type) => Object.keys(type.getFields()).map((field) => [type.name, field] as const));

it('knows of every field of every object who sees it', () => {
  expect(fields.filter(([type, field]) => sightOf(type, field) === undefined)).toEqual([]);
});

it('lists nothing that the schema does not have, and nothing twice', () => {
  const known = new Set([...types.map(({ name }) => name), ...fields.map((place) => place.join('.'))]);
  expect(listedSights.filter((place) => !known.has(place))).toEqual([]);
  expect(new Set(listedSights).size).toBe(listedSights.length);
});

it('is closed to all for a field it does not list', () => {
  for (const [type, field] of [
    ['User', 'social_security_number'],
    ['Appointment', 'constructor'],
    ['SomethingNew', 'id'],
  ] as const)
    expect(sightOf(type, field)).toBeUndefined();
});

it.each([
  ['User', 'email', 'person'],
  ['User', 'quick_notes', 'members'],
  ['Appointment', 'user', 'attending'],
  ['Appointment', 'notes', 'members'],
  ['AppointmentType', 'name', 'everyone'],
])('shows %s.%s to: %s', (type, field, sight) => expect(sightOf(type, field)).toBe(sight));
