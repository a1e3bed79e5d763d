import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Clinic, openClinic } from './server.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});

const repeat = (count: number, each: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => each(i)).join(' ');
const nested = (depth: number): string => `${repeat(depth - 1, () => 'provider { ')}id${' }'.repeat(depth - 1)}`;

const nestedList = (depth: number): unknown => (depth === 0 ? 1 : [nestedList(depth - 1)]);

/** What attackers are known to send. */
const attacks: Record<string, string> = {
  'too deep': `{ appointment { ${nested(25)} } }`,
  'too deep in a fragment': `{ appointment { ...A } } fragment A on Appointment { ${nested(25)} }`,
  'a flood of aliases': `{ ${repeat(31, (i) => `a${i}: contactTypes`)} }`,
  'a flood of root fields': `{ ${repeat(21, (i) => `${i < 21 ? `a${i}: ` : ''}contactTypes`)} }`,
  'too many tokens': `{ ${repeat(2_000, () => 'contactTypes')} }`,
  'a flood of directives': `{ ${repeat(51, () => 'contactTypes @skip(if: true)')} }`,
  'one field, overloaded with directives': `{ contactTypes ${repeat(51, () => '@skip(if: true)')} }`,
  'too costly a page': '{ appointmentTypes(page_size: 1000) { id name } }',
  'a bomb of fragments': `{ appointment { ...F0 } } ${repeat(12, (i) => `fragment F${i} on Appointment { provider { appointment_type_credits { id ...G${i} ...G${i} } } } fragment G${i} on AppointmentTypeCredit { id }`)}`,
  'a cycle of fragments':
    '{ appointment { ...A } } fragment A on Appointment { ...B } fragment B on Appointment { ...A }',
  'a fragment within itself': '{ appointment { ...A } } fragment A on Appointment { id ...A }',
  'deep introspection': `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`,
  'fields that overlap': `{ appointment { ${repeat(480, () => 'provider { id }')} } }`,
  'fragments that overlap': `{ appointment { ${repeat(20, (i) => `...F${i}`)} } } ${repeat(20, (i) => `fragment F${i} on Appointment { ${repeat(20, () => 'provider { id }')} }`)}`,
  'hundreds of unknown fields': `{ ${repeat(1_500, (i) => `x${i}`)} }`,
  'hundreds of unknown inputs': `mutation { createAppointment(input: { ${repeat(500, (i) => `x${i}: 1`)} }) { messages { field } } }`,
  'hundreds of variables': `query (${repeat(480, (i) => `$v${i}: ID`)}) { contactTypes }`,
  'variables declared twice': 'query ($id: ID, $id: ID) { appointment(id: $id) { id } }',
  'a deep list': `{ appointmentTypes(provider_ids: ${'['.repeat(900)}${']'.repeat(900)}) { id } }`,
};

/** Milliseconds of the processor that each took, the best of three; `FIGURES=1` prints them. */
const figures: Record<string, number> = {};
afterAll(() => {
  if (process.env.FIGURES) console.table(figures);
});

const modern = { accept: 'application/graphql-response+json' };

describe('is refused, within 50 ms of the processor, sending and receiving included', () => {
  it.each(Object.entries(attacks))('%s', async (name, query) => {
    const spent = [];
    for (const round of [1, 2, 3]) {
      const before = process.cpuUsage();
      const { status, body } = await clinic.query(null, `${query} #${round}`, {}, modern);
      const { user, system } = process.cpuUsage(before);
      spent.push((user + system) / 1000);
      expect(status).toBe(400);
      expect(body).not.toHaveProperty('data');
      expect(['LIMIT_EXCEEDED', 'GRAPHQL_VALIDATION_FAILED']).toContain(body.errors[0].extensions.code);
    }
    figures[name] = Math.round(Math.min(...spent) * 10) / 10;
    expect(figures[name]).toBeLessThan(50);
  });

  it.each([
    [
      'a huge list of ids',
      'query ($ids: [ID]) { users(ids: $ids) { id } }',
      { ids: Array.from({ length: 30_000 }, (_, i) => `${i}`) },
    ],
    [
      'a huge list of inputs',
      'mutation ($input: bulkCreateAvailabilityInput) { bulkCreateAvailability(input: $input) { messages { field } } }',
      { input: { availabilities: Array(80_000).fill({}) } },
    ],
    [
      'a value nested a thousand times',
      'mutation ($input: createAppointmentInput) { createAppointment(input: $input) { messages { field } } }',
      { input: { metadata: nestedList(1_000) } },
    ],
  ])('%s among the variables', async (name, query, variables) => {
    const spent = [];
    for (const _ of [1, 2, 3]) {
      const before = process.cpuUsage();
      const { status, body } = await clinic.query(clinic.keys.staff, query, variables);
      const { user, system } = process.cpuUsage(before);
      spent.push((user + system) / 1000);
      expect(status).toBeLessThan(500);
      expect(JSON.stringify(body)).toMatch(/LIMIT_EXCEEDED|BAD_USER_INPUT|"field":/);
    }
    figures[name] = Math.round(Math.min(...spent) * 10) / 10;
    expect(figures[name]).toBeLessThan(50);
  });

  it('variables with thousands of unknown fields', async () => {
    const input = Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`x${i}`, 1]));
    const query =
      'mutation ($input: createAppointmentInput) { createAppointment(input: $input) { messages { field } } }';
    const { body } = await clinic.query(null, query, { input });
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(JSON.stringify(body).length).toBeLessThan(5_000);
  });

  it('a batch', async () => {
    const response = await fetch(`${clinic.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{ contactTypes }' }))),
    });
    expect(response.status).toBe(400);
  });

  it('a body over 256 KB', async () => {
    const { status, body } = await clinic.query(null, `{ contactTypes } #${'x'.repeat(256 * 1024)}`);
    expect(status).toBe(413);
    expect(body.errors[0].extensions.code).toBe('LIMIT_EXCEEDED');
  });
});

describe('the limits say what they are', () => {
  it.each([
    ['too deep', '26', '25'],
    ['a flood of aliases', '31', '30'],
    ['too costly a page', '2001', '2000'],
  ])('%s', async (name, found, limit) => {
    const { body } = await clinic.query(null, attacks[name] as string);
    expect(body.errors[0].message).toContain(found);
    expect(body.errors[0].message).toContain(limit);
  });
});

describe('what stands just within them is answered', () => {
  it('25 levels deep', async () => {
    const { body } = await clinic.query(null, `{ appointment(id: "1") { ${nested(24)} } }`);
    expect(body.errors?.[0].extensions.code).not.toBe('LIMIT_EXCEEDED');
  });

  it("GraphiQL's own introspection", async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const { status, body } = await clinic.query(
      null,
      getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true }),
    );
    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
  });
});
