import type { HttpRequest, HttpResponse } from './message.ts';

/** Headers that clients of this API send; browsers ask for leave before they do. */
const ALLOWED_HEADERS = [
  'authorization',
  'authorizationsource',
  'authorizationshard',
  'healthie-graphql-api-version',
  'idempotency-key',
  'content-type',
].join(', ');

/** Headers that scripts of other origins may read. */
const EXPOSED_HEADERS = 'x-request-id, retry-after';

/** Seconds that browsers remember a preflight; Chrome's own ceiling. */
const PREFLIGHT_AGE = '7200';

/**
 * The headers that let a page of another origin read an answer, or none for an origin that is not on the list. `*` on
 * the list means every origin. Cookies are never involved: credentials travel in headers that a page has to know.
 */
export function corsHeaders(request: HttpRequest, origins: readonly string[]): Record<string, string> {
  const { origin } = request.headers;
  const everyone = origins.includes('*');
  if (!everyone && (origin === undefined || !origins.includes(origin))) return { vary: 'Origin' };
  return {
    'access-control-allow-origin': everyone ? '*' : (origin as string),
    'access-control-expose-headers': EXPOSED_HEADERS,
    ...(!everyone && { vary: 'Origin' }),
  };
}

/** The answer to a preflight request, to which `corsHeaders` are added like to any other. */
export function preflight(methods: string): HttpResponse {
  const headers = {
    allow: methods,
    'access-control-allow-methods': methods,
    'access-control-allow-headers': ALLOWED_HEADERS,
    'access-control-max-age': PREFLIGHT_AGE,
  };
  return { status: 204, headers, body: '' };
}
