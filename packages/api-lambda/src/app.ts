import type { AppOptions } from './app-options.ts';
import type { CalendarLink } from './calendar/links.ts';
import { createContext } from './context.ts';
import { corsHeaders, preflight } from './http/cors.ts';
import { turnAway } from './http/error.ts';
import { createGraphql } from './http/graphql.ts';
import { type HttpRequest, type HttpResponse, json } from './http/message.ts';
import { createRateLimit } from './http/rate-limit.ts';
import { Rejection } from './http/rejection.ts';
import { createKeyring } from './identity/api-key.ts';
import { identify } from './identity/identify.ts';
import { type Peppers, peppersOf } from './identity/peppers.ts';
import { permit } from './identity/policy.ts';
import { schema } from './schema.ts';
import { figures } from './telemetry/figures.ts';
import { Meter } from './telemetry/meter.ts';
import { metered } from './telemetry/metered.ts';

/** For those who bring a database of their own: the local server and the tests. */
export { documentClient, dynamoStore } from './store/dynamo.ts';

/** The application: an HTTP request in, a response out, wherever it runs. */
export type App = (request: HttpRequest) => Promise<HttpResponse>;

/** Puts the application together. */
export function createApp(options: AppOptions): App {
  const { clock, log } = options;
  const keyring = createKeyring(options.pepper);
  const peppers = peppersOf(options.pepper, clock, options.goodPeppers);
  const credentials = { peppers, tokens: options.tokens };
  const count = options.rate && createRateLimit(options.rate, clock);
  const calendarLink = linking(options);
  const described = options.introspection ? describedSchema() : undefined;

  const graphql = createGraphql({
    schema,
    introspection: options.introspection,
    log,
    trace: options.trace,
    permit: (fields, ctx) => permit(ctx.viewer, fields),
    context: async ({ headers, requestId }, meter) => {
      await described;
      const store = metered(options.store, meter);
      const nowMs = clock();
      const viewer = await identify(headers.authorization, credentials, store, nowMs);
      if (viewer.role !== 'anonymous') count?.(viewer.user.id);
      const { privateTargets } = options;
      return createContext({ nowMs, requestId, viewer, store, keyring, log, meter, privateTargets, calendarLink });
    },
  });

  const routes: Readonly<Record<string, Route>> = {
    '/graphql': { methods: 'GET, POST, OPTIONS', answer: graphql },
    '/calendar.ics': { methods: 'GET, HEAD, OPTIONS', answer: (request) => calendar(request, options, peppers) },
    '/health': { methods: 'GET, HEAD, OPTIONS', answer: async () => json(200, { status: 'ok' }) },
  };

  return async (request) => {
    const response = await route(routes, request).catch((error) =>
      turnAway(error, 'application/json', request.requestId, log),
    );
    return { ...response, headers: { ...response.headers, ...everyAnswer(request, options.corsOrigins) } };
  };
}

/** Makes the addresses of calendars, where callers have an address of the installation. */
function linking({ publicUrl, pepper }: AppOptions): CalendarLink | undefined {
  if (!publicUrl) return undefined;
  return async (calendar) => (await import('./calendar/links.ts')).calendarLink(publicUrl, pepper, calendar);
}

/** Calendar applications ask now and then, visitors hardly ever. */
async function calendar(
  request: HttpRequest,
  { store, ...options }: AppOptions,
  peppers: Peppers,
): Promise<HttpResponse> {
  const { answerCalendar } = await import('./calendar/answer.ts');
  const meter = new Meter();
  const { requestId: request_id } = request;
  const response = await answerCalendar(request, { ...options, store: metered(store, meter) }, peppers).catch((error) =>
    turnAway(error, 'application/json', request_id, options.log),
  );
  const line = { request_id, kind: 'calendar', status: response.status };
  options.log.info('calendar', { ...line, ...figures(meter, performance.now()) });
  return response;
}

/** The schema's descriptions are loaded only where it may be asked about itself. */
async function describedSchema(): Promise<void> {
  const { describe } = await import('./introspection/describe.ts');
  describe(schema);
}

interface Route {
  /** As in an Allow header. */
  readonly methods: string;
  readonly answer: App;
}

async function route(routes: Readonly<Record<string, Route>>, request: HttpRequest): Promise<HttpResponse> {
  const found = Object.hasOwn(routes, request.path) ? routes[request.path] : undefined;
  if (!found) throw new Rejection(404, 'BAD_REQUEST', 'There is nothing here. The API is at /graphql.');
  if (request.method === 'OPTIONS') return preflight(found.methods);
  if (!found.methods.split(', ').includes(request.method)) {
    throw new Rejection(405, 'BAD_REQUEST', `Use ${found.methods}.`, { allow: found.methods });
  }
  return found.answer(request);
}

/** What every answer carries: its id in the log, leave for pages of other origins, and that nobody may keep or reinterpret it. */
const everyAnswer = (request: HttpRequest, origins: readonly string[]): Record<string, string> => ({
  'x-request-id': request.requestId,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  ...corsHeaders(request, origins),
});
