import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createContext } from '../context.ts';
import { createKeyring } from '../identity/api-key.ts';
import { Denied } from '../identity/denied.ts';
import { anonymous } from '../identity/viewer.ts';
import type { Store } from '../store/store.ts';
import { BadInput } from '../wire/bad-input.ts';
import { createGraphql, type Endpoint } from './graphql.ts';
import type { HttpRequest } from './message.ts';

const schema = buildSchema(`
  type Query { echo(text: String, list: [ID]): String  fault: String  badInput: String  denied: String  slow: String  wrong: Int  secret: String }
  type Mutation { change(n: Int!): Int }
`);
const fields = { ...schema.getQueryType()?.getFields(), ...schema.getMutationType()?.getFields() };
const resolve = (name: string, resolver: (args: Record<string, unknown>) => unknown) =>
  Object.assign(fields[name] ?? {}, { resolve: (_: unknown, args: Record<string, unknown>) => resolver(args) });

resolve('echo', ({ text, list }) => (list === undefined ? text : JSON.stringify(list)));
resolve('fault', () => {
  throw new Error('the table is gone, and Ada Lovelace with it');
});
resolve('badInput', () => {
  throw new BadInput('start_date', 'Not a date: "tomorrow". Write it like 2026-07-11.');
});
resolve('denied', () => {
  throw new Denied('FORBIDDEN', 'Not yours.');
});
resolve('slow', () => new Promise((done) => setTimeout(done, 1_000, 'late')));
resolve('wrong', () => 'not a number: 4111 1111');
resolve('change', ({ n }) => n);

const logged: { message: string; fields: Record<string, unknown> }[] = [];
const log = {
  info: (message: string, fields: Record<string, unknown>) => void logged.push({ message, fields }),
  error: (message: string, fields: Record<string, unknown>) => void logged.push({ message, fields }),
};
const keyring = createKeyring('p'.repeat(32));

const endpoint: Endpoint = {
  schema,
  introspection: true,
  log,
  context: async ({ headers, requestId }) => {
    if (headers.authorization) throw new Denied('UNAUTHENTICATED', 'Bad key.');
    return createContext({ nowMs: 0, requestId, viewer: anonymous, store: {} as Store, keyring, log });
  },
  permit: (names) => {
    if (names.includes('secret')) throw new Denied('UNAUTHENTICATED', 'Sign in.');
  },
};

function request(body: unknown, overrides: Partial<HttpRequest> = {}): HttpRequest {
  return {
    method: 'POST',
    path: '/graphql',
    query: '',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...overrides.headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    requestId: 'r-1',
    sourceIp: '127.0.0.1',
    ...(({ headers: _, ...rest }) => rest)(overrides),
  };
}

async function ask(body: unknown, overrides: Partial<HttpRequest> = {}, options: Partial<Endpoint> = {}) {
  const response = await createGraphql({ ...endpoint, ...options })(request(body, overrides));
  return { status: response.status, headers: response.headers, body: JSON.parse(response.body) };
}

describe('what a caller did wrong', () => {
  it('is said, with the field, when an argument cannot be read', async () => {
    const { status, body } = await ask({ query: '{ badInput }' });
    expect(status).toBe(200);
    expect(body.errors[0]).toMatchObject({
      path: ['badInput'],
      extensions: { code: 'BAD_USER_INPUT', field: 'start_date' },
    });
    expect(body.errors[0].message).toContain('2026-07-11');
  });

  it('is said when a resolver denies', async () => {
    expect((await ask({ query: '{ denied }' })).body.errors[0].extensions.code).toBe('FORBIDDEN');
  });

  it('names the variable that does not fit', async () => {
    const { status, body } = await ask({ query: 'mutation ($n: Int!) { change(n: $n) }', variables: { n: 'six' } });
    expect(status).toBe(400);
    expect(body).not.toHaveProperty('data');
    expect(body.errors[0].message).toContain('$n');
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('does not quote back whatever size it has', async () => {
    const n = Object.fromEntries(Array.from({ length: 2_000 }, (_, i) => [`key${i}`, 'x'.repeat(50)]));
    const { body } = await ask({ query: 'mutation ($n: Int!) { change(n: $n) }', variables: { n } });
    expect(body.errors[0].message.length).toBeLessThan(600);
  });

  it('is null for a condition', async () => {
    const query = 'query ($no: Boolean = false) { echo @include(if: $no) }';
    const { status, body } = await ask({ query, variables: { no: null } });
    expect(status).toBe(400);
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('names a required variable that is missing', async () => {
    const { body } = await ask({ query: 'mutation ($n: Int = 3) { change(n: $n) }', variables: { n: null } });
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it.each([
    ['malformed JSON', '{"query": "{ echo }', 400],
    ['an array of operations', [{ query: '{ echo }' }], 400],
    ['a body that is no object', '"{ echo }"', 400],
    ['a body over 256 KB', { query: '{ echo }', variables: { text: 'é'.repeat(129 * 1024) } }, 413],
  ])('is refused as a whole: %s', async (_, body, status) => {
    const response = await ask(body);
    expect(response.status).toBe(status);
    expect(response.body.errors).toHaveLength(1);
    expect(response.body).not.toHaveProperty('data');
  });

  it('is a document that does not parse or validate: 400, or 200 for clients of plain JSON', async () => {
    for (const [query, code] of [
      ['{', 'GRAPHQL_PARSE_FAILED'],
      ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ]) {
      const modern = await ask({ query });
      const plain = await ask({ query }, { headers: { accept: 'application/json' } });
      expect([modern.status, plain.status]).toEqual([400, 200]);
      expect(modern.body.errors[0].extensions.code).toBe(code);
    }
  });

  it('is a media type we do not speak', async () => {
    expect((await ask({ query: '{ echo }' }, { headers: { accept: 'text/html' } })).status).toBe(406);
    expect((await ask({ query: '{ echo }' }, { headers: { 'content-type': 'text/plain' } })).status).toBe(415);
    expect(
      (await ask({ query: '{ echo }' }, { headers: { 'content-type': 'application/json; charset=latin1' } })).status,
    ).toBe(415);
  });

  it('is packed', async () => {
    const packed = await ask({ query: '{ echo }' }, { headers: { 'content-encoding': 'gzip' } });
    expect([packed.status, packed.body.errors[0].message]).toEqual([
      415,
      'Send the body as it is, without Content-Encoding.',
    ]);
    expect((await ask({ query: '{ echo }' }, { headers: { 'content-encoding': 'identity' } })).status).toBe(200);
  });
});

describe('a fault of ours', () => {
  it('is answered by the request id alone and logged in full', async () => {
    logged.length = 0;
    const { body } = await ask({ query: '{ fault }' });
    expect(body.errors[0]).toMatchObject({
      message: 'Internal error',
      extensions: { code: 'INTERNAL_SERVER_ERROR', request_id: 'r-1' },
    });
    expect(JSON.stringify(body)).not.toContain('Lovelace');
    expect(logged.find(({ message }) => message === 'Internal error')?.fields.error).toBeInstanceOf(Error);
  });

  it('is also a value that does not have its declared type', async () => {
    const { body } = await ask({ query: '{ wrong }' });
    expect(body.errors[0].message).toBe('Internal error');
    expect(JSON.stringify(body)).not.toContain('4111');
  });

  it('is a 500 when nothing could run', async () => {
    const { status, body } = await ask(
      { query: '{ echo }' },
      {},
      { context: () => Promise.reject(new Error('no table')) },
    );
    expect(status).toBe(500);
    expect(body.errors[0].message).toBe('Internal error');
  });
});

describe('credentials and policy', () => {
  it('turn the whole request away with 401, in any media type', async () => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      for (const [query, authorization] of [
        ['{ echo }', 'Basic nonsense'],
        ['{ echo secret }', ''],
      ] as const) {
        const { status, body, headers } = await ask(
          { query },
          { headers: { accept, ...(authorization && { authorization }) } },
        );
        expect(status).toBe(401);
        expect(headers['www-authenticate']).toBeDefined();
        expect(body).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
        expect(body).not.toHaveProperty('data');
      }
    }
  });

  it('look through fragments, and not at what is skipped', async () => {
    expect((await ask({ query: 'query { ...A } fragment A on Query { ... { secret } }' })).status).toBe(401);
    expect(
      (await ask({ query: 'query ($no: Boolean!) { echo secret @include(if: $no) }', variables: { no: false } }))
        .status,
    ).toBe(200);
    expect(
      (await ask({ query: 'query ($no: Boolean!) { echo secret @skip(if: $no) }', variables: { no: false } })).status,
    ).toBe(401);
  });
});

describe('GET', () => {
  const get = (query: string) => ask('', { method: 'GET', query });

  it('runs queries', async () => {
    const { body } = await get(
      `query=${encodeURIComponent('query ($t: String) { echo(text: $t) }')}&variables=%7B%22t%22%3A%22hi%22%7D`,
    );
    expect(body).toEqual({ data: { echo: 'hi' } });
  });

  it('runs no mutations', async () => {
    const { status, headers } = await get(`query=${encodeURIComponent('mutation { change(n: 1) }')}`);
    expect(status).toBe(405);
    expect(headers.allow).toBe('POST');
  });

  it('refuses variables that are not JSON', async () => {
    expect((await get('query=%7Becho%7D&variables=%7B')).status).toBe(400);
  });
});

describe('variables', () => {
  it('that were not declared are ignored', async () => {
    expect((await ask({ query: '{ echo }', variables: { appointment_type_id: '3' } })).body).toEqual({
      data: { echo: null },
    });
  });

  it('stand in for one another', async () => {
    const { body } = await ask({
      query: 'query ($t: Int, $l: String) { a: echo(text: $t) b: echo(list: $l) }',
      variables: { t: 60, l: '1,2' },
    });
    expect(body).toEqual({ data: { a: '60', b: '["1","2"]' } });
  });
});

describe('time', () => {
  it('is up after the limit', async () => {
    const { status, body } = await ask({ query: '{ slow }' }, {}, { timeLimit: 30 });
    expect(status).toBe(504);
    expect(body.errors[0].extensions.code).toBe('TIMEOUT');
  });

  it('is not wasted on a caller who has gone', async () => {
    const gone = new AbortController();
    setTimeout(() => gone.abort(), 20);
    const began = performance.now();
    await ask({ query: '{ slow }' }, { signal: gone.signal });
    expect(performance.now() - began).toBeLessThan(500);
  });
});

describe('introspection', () => {
  it('is an option, and so are suggestions of names', async () => {
    const query = '{ __schema { queryType { name } } }';
    expect((await ask({ query })).body.data.__schema.queryType.name).toBe('Query');
    expect((await ask({ query }, {}, { introspection: false })).status).toBe(400);
    expect((await ask({ query: '{ ecko }' }, {}, { introspection: false })).body.errors[0].message).not.toContain(
      'echo',
    );
  });

  it('of __typename is always there', async () => {
    expect((await ask({ query: '{ __typename }' }, {}, { introspection: false })).body.data.__typename).toBe('Query');
  });
});

describe('the log', () => {
  it('tells of each request by ids, names of fields and numbers, never by what was said', async () => {
    logged.length = 0;
    await ask({ query: 'query Greeting($t: String) { echo(text: $t) }', variables: { t: 'Ada Lovelace' } });
    expect(logged).toHaveLength(1);
    expect(logged[0]?.fields).toMatchObject({
      request_id: 'r-1',
      operation: 'Greeting',
      fields: ['echo'],
      status: 200,
    });
    expect(logged[0]?.fields.latency_ms).toBeGreaterThan(0);
    expect(JSON.stringify(logged)).not.toContain('Ada');
  });
});
