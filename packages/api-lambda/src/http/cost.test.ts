import { buildSchema, parse, type ValidatedExecutionArgs, validateExecutionArgs } from 'graphql';
import { describe, expect, it } from 'vitest';
import { costOf } from './cost.ts';

const schema = buildSchema(`
  type Query { users(first: Int, last: Int): UserConnection  list(page_size: Int = 1000): [User!]  user: User }
  type UserConnection { nodes: [User] edges: [UserEdge] page_info: PageInfo! total_count: Int }
  type UserEdge { cursor: String node: User }
  type PageInfo { end_cursor: String }
  type User { id: ID appointments: [Appointment!]! friends(first: Int): UserConnection }
  type Appointment { id: ID notes: String }
`);

function price(query: string, variableValues: Record<string, unknown> = {}): number {
  return costOf(validateExecutionArgs({ schema, document: parse(query), variableValues }) as ValidatedExecutionArgs);
}

describe('the example that Healthie gives', () => {
  it('costs 14 with first: 3', () =>
    expect(price('{ users(first: 3) { nodes { id appointments { id notes } } } }')).toBe(14));
  it('costs 402 without', () => expect(price('{ users { nodes { id appointments { id notes } } } }')).toBe(402));
});

describe('an operation', () => {
  it.each([
    ['{ user { id } }', 2],
    ['{ user { id appointments { id } } }', 4],
    ['{ users(last: 5) { edges { cursor node { id } } page_info { end_cursor } total_count } }', 1 + 1 + 5 * 3 + 2 + 1],
    ['{ list(page_size: 10) { id } }', 11],
    ['{ list { id } }', 2],
    ['{ users(first: 10) { nodes { friends(first: 10) { nodes { id } } } } }', 2 + 10 * (1 + 1 + 10)],
    ['query { ...Q } fragment Q on Query { user { ...U ... on User { id } } } fragment U on User { id }', 3],
    ['{ list(page_size: -5) { id } }', 2],
  ])('%s costs %i', (query, cost) => expect(price(query)).toBe(cost));

  it('is priced by the variables it came with, and their defaults', () => {
    const query = 'query ($n: Int = 7) { list(page_size: $n) { id } }';
    expect(price(query, { n: 50 })).toBe(51);
    expect(price(query)).toBe(8);
  });

  it('is priced quickly, however often its fragments are used', () => {
    const layers = Array.from(
      { length: 30 },
      (_, i) => `fragment F${i} on User { friends { nodes { ...F${i + 1} ...F${i + 1} } } }`,
    );
    const began = performance.now();
    expect(price(`{ user { ...F0 } } ${layers.join(' ')} fragment F30 on User { id }`)).toBeGreaterThan(1e50);
    expect(performance.now() - began).toBeLessThan(50);
  });
});
