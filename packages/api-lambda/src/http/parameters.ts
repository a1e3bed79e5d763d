import { BODY_LIMIT } from './limits.ts';
import { expectJson } from './media-type.ts';
import type { HttpRequest } from './message.ts';
import { Rejection } from './rejection.ts';

/** What a GraphQL request says, whichever way it was sent. */
export interface Parameters {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Reads the parameters of a POST (JSON body) or a GET (query string).
 * @throws Rejection for too large a body, malformed JSON, a batch, or a parameter of the wrong type
 */
export function readParameters(request: HttpRequest): Parameters {
  return checked(request.method === 'GET' ? fromQuery(request.query) : fromBody(request));
}

function fromBody({ headers, body }: HttpRequest): Record<string, unknown> {
  expectJson(headers);
  if (Buffer.byteLength(body) > BODY_LIMIT) throw bodyTooLarge();
  const parsed = parseJson(body, 'The body');
  if (Array.isArray(parsed))
    throw new Rejection(400, 'BAD_REQUEST', 'Batches are not accepted: send one operation per request.');
  if (!isMap(parsed))
    throw new Rejection(400, 'BAD_REQUEST', 'The body must be a JSON object: { "query": "…", "variables": { … } }.');
  return parsed;
}

/** The answer to a body over the limit; also given by the local server, before it has read all of it. */
export function bodyTooLarge(): Rejection {
  return new Rejection(413, 'LIMIT_EXCEEDED', `The body may have ${BODY_LIMIT / 1024} KB.`);
}

function fromQuery(query: string): Record<string, unknown> {
  const search = new URLSearchParams(query);
  const text = (name: string): string | undefined => search.get(name) ?? undefined;
  const map = (name: string): unknown => (text(name) ? parseJson(text(name) ?? '', `Parameter "${name}"`) : undefined);
  return {
    query: text('query'),
    operationName: text('operationName'),
    variables: map('variables'),
    extensions: map('extensions'),
  };
}

function checked({ query, operationName, variables, extensions }: Record<string, unknown>): Parameters {
  const complain = (name: string, expected: string) =>
    new Rejection(400, 'BAD_REQUEST', `Parameter "${name}" must be ${expected}.`);
  if (typeof query !== 'string') throw complain('query', 'a string with a GraphQL document');
  if (operationName != null && typeof operationName !== 'string') throw complain('operationName', 'a string');
  if (variables != null && !isMap(variables)) throw complain('variables', 'an object');
  if (extensions != null && !isMap(extensions)) throw complain('extensions', 'an object');
  return { query, operationName: operationName || undefined, variables: variables ?? undefined };
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Rejection(400, 'BAD_REQUEST', `${what} is not valid JSON.`);
  }
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
