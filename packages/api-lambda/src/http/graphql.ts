import type { ExecutionResult, FieldNode, GraphQLSchema, ValidatedExecutionArgs } from 'graphql';
import { executeRootSelectionSet, validateExecutionArgs } from 'graphql';
import type { Context } from '../context.ts';
import type { Logger } from '../log.ts';
import { figures, kindOf } from '../telemetry/figures.ts';
import { Meter } from '../telemetry/meter.ts';
import type { Trace } from '../telemetry/trace.ts';
import { costOf } from './cost.ts';
import { createDocuments } from './documents.ts';
import { codesOf, presentError, turnAway } from './error.ts';
import { fitVariables, lenientRules } from './leniency.ts';
import { atMost, COMPLAINT_LIMIT, COST_LIMIT, ROOT_FIELD_LIMIT, TIME_LIMIT, withinValueLimit } from './limits.ts';
import { negotiate } from './media-type.ts';
import { type HttpRequest, type HttpResponse, json, type MediaType } from './message.ts';
import { answerOnce, idempotencyKey } from './once.ts';
import { type Parameters, readParameters } from './parameters.ts';
import { Rejection, RequestError } from './rejection.ts';
import { rootFields } from './root-fields.ts';

/** What GraphQL over HTTP needs to know of the application behind it. */
export interface Endpoint {
  readonly schema: GraphQLSchema;
  readonly introspection: boolean;
  /** The world of a request, whose calls of the store `meter` notes. @throws Denied for credentials that are no good */
  readonly context: (request: HttpRequest, meter: Meter) => Promise<Context>;
  /** @throws Denied unless the viewer may call every one of these fields of Query or Mutation */
  readonly permit: (fields: readonly string[], ctx: Context) => void;
  readonly log: Logger;
  /** Tells where the time of a request went, where somebody wants to know. */
  readonly trace?: Trace | undefined;
  /** Milliseconds until the caller is told that it took too long. */
  readonly timeLimit?: number;
}

/** How far a request has come, for the answer to one that comes no further and for the log. */
interface Progress {
  readonly meter: Meter;
  type: MediaType;
  ctx?: Context;
  operation?: ValidatedExecutionArgs;
  fields?: readonly string[];
  errors?: readonly string[];
}

/** A request that may run. */
interface Admitted {
  readonly parameters: Parameters;
  readonly operation: ValidatedExecutionArgs;
  readonly fields: readonly FieldNode[];
  readonly ctx: Context;
}

/**
 * GraphQL over HTTP. A request passes negotiation, its parameters, the document and its limits, the credentials, the
 * variables, the limits again and the policy, in this order, and only then does any of it run.
 */
export function createGraphql(endpoint: Endpoint): (request: HttpRequest) => Promise<HttpResponse> {
  const { log, schema, introspection } = endpoint;
  const read = createDocuments(schema, introspection, lenientRules);

  const admit = async (request: HttpRequest, progress: Progress): Promise<Admitted> => {
    progress.type = negotiate(request.headers.accept);
    const parameters = readParameters(request);
    withinValueLimit(parameters.variables ?? {});
    const document = read(parameters.query);
    const ctx = await endpoint.context(request, progress.meter);
    progress.ctx = ctx;
    const operation = checked(
      validateExecutionArgs({
        schema,
        document,
        operationName: parameters.operationName,
        variableValues: parameters.variables,
        contextValue: ctx,
        hideSuggestions: !introspection,
        abortSignal: deadline(endpoint.timeLimit ?? TIME_LIMIT, request.signal),
        options: { maxCoercionErrors: COMPLAINT_LIMIT },
      }),
    );
    progress.operation = operation;
    if (request.method === 'GET' && operation.operation.operation !== 'query') throw onlyQueries();
    const fields = rootFields(operation);
    const names = fields.map(({ name }) => name.value);
    progress.fields = names;
    atMost(ROOT_FIELD_LIMIT, fields.length, 'fields at its top');
    atMost(COST_LIMIT, costOf(operation), 'points of cost, counting what stands in a page once for each entry');
    endpoint.permit(names, ctx);
    progress.meter.admitted = performance.now();
    return { parameters, operation, fields, ctx };
  };

  const answer = async (request: HttpRequest, progress: Progress): Promise<HttpResponse> => {
    const { parameters, operation, fields, ctx } = await admit(request, progress);
    const perform = async (world: Context): Promise<HttpResponse> => {
      const { data, errors } = await run({ ...operation, contextValue: world });
      if (errors) world.once?.forget();
      if (world.once?.overtaken) return json(200, { data }, progress.type); // seen by nobody: it is answered anew
      const presented = errors?.map((error) => presentError(error, request.requestId, log));
      if (presented) progress.errors = presented.map(({ extensions }) => extensions.code);
      return json(200, presented ? { errors: presented, data } : { data }, progress.type);
    };
    const key = idempotencyKey(request, operation, fields);
    return key === undefined ? perform(ctx) : answerOnce(key, parameters, ctx, perform);
  };

  return async (request) => {
    const progress: Progress = { meter: new Meter(), type: 'application/json' };
    const response = await answer(request, progress).catch((error) => {
      progress.errors = codesOf(error);
      return turnAway(error, progress.type, request.requestId, log);
    });
    const ended = performance.now();
    const line = { request_id: request.requestId, ...told(progress), status: response.status };
    log.info('graphql', { ...line, ...figures(progress.meter, ended) });
    await endpoint.trace?.(progress.meter, ended, line);
    return response;
  };
}

/** @throws RequestError for an operation that is not in the document, or variables that do not fit their types */
function checked(operation: ReturnType<typeof validateExecutionArgs>): ValidatedExecutionArgs {
  if ('schema' in operation) return fitVariables(operation);
  throw new RequestError(operation, 'BAD_USER_INPUT');
}

/** @throws Rejection 504 when time is up */
async function run(operation: ValidatedExecutionArgs): Promise<ExecutionResult> {
  try {
    return await executeRootSelectionSet(operation);
  } catch (error) {
    if (!operation.externalAbortSignal?.aborted) throw error;
    throw new Rejection(
      504,
      'TIMEOUT',
      'This took too long. Look before you repeat a mutation: it may still have been done.',
    );
  }
}

/** Fires when time is up or the caller has gone. */
function deadline(milliseconds: number, gone: AbortSignal | undefined): AbortSignal {
  const late = AbortSignal.timeout(milliseconds);
  return gone ? AbortSignal.any([late, gone]) : late;
}

const onlyQueries = (): Rejection => new Rejection(405, 'BAD_REQUEST', 'Send mutations by POST.', { allow: 'POST' });

/** What the log is told: ids, codes, and names that can hold only word characters. */
function told({ ctx, operation, fields, errors }: Progress) {
  const type = operation?.operation.operation === 'query' ? 'query' : 'mutation'; // there are no subscriptions
  return {
    operation: operation?.operation.name?.value,
    fields,
    kind: fields && kindOf(type, fields),
    role: ctx?.viewer.role,
    principal: ctx && ctx.viewer.role !== 'anonymous' ? ctx.viewer.user.id : undefined,
    errors,
  };
}
