import { type GraphQLSchema, getNamedType, isEnumType, isInputObjectType, isLeafType, isObjectType } from 'graphql';
import { operationsOf } from './calls.ts';
import type { Input } from './ways.ts';

/** Numbers from 0 to 1, the same for the same seed. mulberry32. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** What to send. */
export interface Fuzzed {
  readonly method: 'GET' | 'POST';
  readonly search: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

const TEXTS = [
  '',
  ' ',
  '0',
  '-1',
  '1',
  '1e309',
  'NaN',
  'null',
  'true',
  '[]',
  '{}',
  '["1","2"]',
  '1,2,,3',
  'all',
  'none',
  '__proto__',
  'constructor',
  '2026-03-04 10:00:00 -0500',
  '2026-03-04',
  '2026-02-30',
  '9999-12-31T23:59:59Z',
  '0000-00-00',
  'July 11, 2024',
  '12 00',
  '25:99',
  'Wed Mar 04 2026 00:00:00 GMT-0500 (Eastern Standard Time)',
  '+275760-09-13',
  'America/New_York',
  'Mars/Base',
  'UTC',
  'a@b.example',
  'Weekly',
  'Monthly',
  'Cancelled',
  'Occurred',
  '\u0000',
  '\ud800',
  '\u202e',
  '🙂'.repeat(300),
  'é'.normalize('NFD'),
  'x'.repeat(5_000),
  "' OR 1=1 --",
  '{{7*7}}',
  '<script>',
  '../../etc/passwd',
  'USER#1',
  '#',
  '%00',
  '\r\nx-injected: 1',
];
const NUMBERS = [
  0,
  -1,
  1,
  0.5,
  15,
  60,
  366,
  1441,
  2147483647,
  -2147483648,
  2147483648,
  1e21,
  -0,
  Number.MAX_SAFE_INTEGER,
];
const HEADERS: readonly (readonly [string, readonly string[]])[] = [
  [
    'accept',
    ['application/graphql-response+json', 'text/html', '*/*;q=0', 'application/json;q=NaN', ',,,;;', 'x'.repeat(4_000)],
  ],
  [
    'content-type',
    ['text/plain', 'application/json;charset=utf-16', 'application/json; charset="utf-8"', 'multipart/form-data', ''],
  ],
  [
    'authorization',
    ['', 'Basic', 'Basic undefined', 'Bearer eyJ.eyJ.x', `Bearer op_1_${'a'.repeat(43)}`, 'Digest x', 'Basic \u00e9'],
  ],
  [
    'idempotency-key',
    [
      'short',
      'a-key-of-sixteen-characters',
      'x'.repeat(300),
      '\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9',
    ],
  ],
  ['healthie-graphql-api-version', ['2026-01-01', 'x']],
  ['origin', ['null', 'https://evil.example', 'https://widget.example']],
];

/** Makes requests that are nearly right, or not at all, of documents that are right. */
export class Fuzzer {
  readonly #random: () => number;
  readonly #schema: GraphQLSchema;
  readonly #documents: readonly string[];
  readonly #ids: readonly string[];
  readonly #keys: readonly (string | null)[];

  /** @param documents good ones to damage @param ids of records there are @param keys of people there are */
  constructor(
    seed: number,
    schema: GraphQLSchema,
    documents: readonly string[],
    ids: readonly string[],
    keys: readonly (string | null)[],
  ) {
    this.#random = randomOf(seed);
    this.#schema = schema;
    this.#documents = documents;
    this.#ids = ids;
    this.#keys = keys;
  }

  request(): Fuzzed {
    const key = this.#of(this.#keys);
    const headers: Record<string, string> = {
      'content-type': 'application/json',
      ...(key && { authorization: `Basic ${key}` }),
    };
    if (this.#one(8)) {
      const [name, values] = this.#of(HEADERS);
      headers[name] = this.#of(values);
    }
    const { query, variables } = this.#one(3) ? this.#damaged() : this.#call();
    const content = this.#one(10)
      ? this.#value(3)
      : { query, variables, ...(this.#one(10) && { operationName: this.#value(0), extensions: this.#value(1) }) };
    if (this.#one(12)) {
      const search = new URLSearchParams({ query: query.toWellFormed(), variables: JSON.stringify(variables) ?? '' });
      return { method: 'GET', search: `?${search}`, headers, body: null };
    }
    const body = JSON.stringify(content) ?? '';
    return { method: 'POST', search: '', headers, body: this.#one(25) ? this.#scrambled(body) : body };
  }

  /** A call of any operation with arguments of the right kind and odd values. */
  #call(): { query: string; variables: Record<string, unknown> } {
    const [root, field] = this.#of(operationsOf(this.#schema));
    const given = field.args.filter(() => !this.#one(3));
    const variables = Object.fromEntries(given.map((arg) => [arg.name, this.#argument(arg, 3)]));
    const declared = given.map(({ name, type }) => `$${name}: ${type}`).join(', ');
    const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
    const selection = this.#selection(getNamedType(field.type).name, 3);
    return {
      query: `${root} Fuzz${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`} ${selection} }`,
      variables,
    };
  }

  #selection(typeName: string, depth: number): string {
    const type = this.#schema.getType(typeName);
    if (!isObjectType(type)) return '';
    const fields = Object.values(type.getFields()).filter(
      (one) => isLeafType(getNamedType(one.type)) || (depth > 0 && this.#one(4)),
    );
    const chosen = fields.filter(() => this.#one(3)).slice(0, 12);
    const text = chosen.map((one) => `${one.name} ${this.#selection(getNamedType(one.type).name, depth - 1)}`);
    return `{ __typename ${text.join(' ')} }`;
  }

  #argument({ name, type }: Input, depth: number): unknown {
    if (this.#one(12)) return this.#value(2);
    const named = getNamedType(type);
    const list = String(type).startsWith('[');
    const one = (): unknown => {
      if (isInputObjectType(named)) {
        const fields = Object.values(named.getFields()).filter(() => depth > 0 && this.#one(3));
        return Object.fromEntries(fields.map((field) => [field.name, this.#argument(field, depth - 1)]));
      }
      if (isEnumType(named)) return this.#of(named.getValues()).name;
      if (named.name === 'Boolean') return this.#one(2);
      if (named.name === 'Int') return this.#one(2) ? Number(this.#of(this.#ids)) : this.#of(NUMBERS);
      return /id/i.test(name) && !this.#one(4) ? this.#of(this.#ids) : this.#of(TEXTS);
    };
    return list ? Array.from({ length: Math.floor(this.#random() * 3) }, one) : one();
  }

  #damaged(): { query: string; variables: Record<string, unknown> } {
    let query = this.#of(this.#documents);
    for (let i = Math.floor(this.#random() * 4); i >= 0; i--) query = this.#scrambled(query);
    return { query, variables: { id: this.#value(1), input: this.#value(2) } };
  }

  /** A text with a stretch of it gone, doubled, moved or replaced. */
  #scrambled(text: string): string {
    const [a, b] = [this.#place(text), this.#place(text)].sort((x, y) => x - y) as [number, number];
    const [head, middle, tail] = [
      text.slice(0, a),
      text.slice(a, Math.min(b, a + 40)),
      text.slice(Math.min(b, a + 40)),
    ];
    return this.#of([
      head + tail,
      head + middle + middle + tail,
      head + tail + middle,
      head + this.#of(TEXTS) + tail,
      `${head}{${middle}}${tail}`,
    ]);
  }

  /** Any value of JSON. */
  #value(depth: number): unknown {
    const several = (): unknown[] =>
      Array.from({ length: Math.floor(this.#random() * 4) }, () => this.#value(depth - 1));
    return this.#of<() => unknown>([
      () => null,
      () => this.#one(2),
      () => this.#of(NUMBERS),
      () => this.#of(TEXTS),
      () => this.#of(this.#ids),
      ...(depth > 0
        ? [several, () => Object.fromEntries(several().map((value) => [this.#of(TEXTS).slice(0, 30), value]))]
        : []),
    ])();
  }

  #place = (text: string): number => Math.floor(this.#random() * (text.length + 1));
  #one = (in_: number): boolean => this.#random() * in_ < 1;
  #of = <T>(choices: readonly T[]): T => choices[Math.floor(this.#random() * choices.length)] as T;
}
