import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import { Denied } from '../identity/denied.ts';
import type { Logger } from '../log.ts';
import { BadInput } from '../wire/bad-input.ts';
import { type HttpResponse, json, type MediaType } from './message.ts';
import { type ErrorCode, Rejection, RequestError } from './rejection.ts';

/** An error as the caller sees it: always with a code, never with anything internal. */
export interface PresentedError extends GraphQLFormattedError {
  readonly extensions: { readonly code: ErrorCode; readonly [key: string]: unknown };
}

/** Characters of a message. graphql-js quotes a value that does not fit, however large it is. */
const LONGEST_MESSAGE = 500;

/**
 * An error of execution as an answer. What the caller did wrong is said; a fault of ours is logged in full and answered
 * with no more than the id of the request, by which the log line is found.
 */
export function presentError(error: GraphQLError, requestId: string, log: Logger): PresentedError {
  const { message: whole, locations, path, extensions } = error.toJSON();
  const message = whole.length > LONGEST_MESSAGE ? `${whole.slice(0, LONGEST_MESSAGE)}…` : whole;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const cause = error.originalError;
  if (typeof extensions?.code === 'string')
    return { message, ...place, extensions: { ...extensions, code: extensions.code as ErrorCode } };
  if (cause instanceof BadInput)
    return { message, ...place, extensions: { code: 'BAD_USER_INPUT', field: cause.field } };
  if (cause instanceof Denied) return { message, ...place, extensions: { code: cause.code } };
  if (isAboutArgument(cause)) return { message, ...place, extensions: { code: 'BAD_USER_INPUT' } };
  log.error('Internal error', { request_id: requestId, path: path?.join('.'), error: cause ?? error });
  return { ...internalError(requestId), ...place };
}

/** The answer to a request none of which ran, because of `error`. */
export function turnAway(error: unknown, type: MediaType, requestId: string, log: Logger): HttpResponse {
  const one = (status: number, message: string, code: ErrorCode, headers = {}) =>
    json(status, { errors: [{ message, extensions: { code } }] }, type, headers);
  if (error instanceof GraphQLError) return turnAway(new RequestError([error], 'BAD_USER_INPUT'), type, requestId, log);
  if (error instanceof RequestError) {
    const errors = error.errors.map((each) => presentError(each, requestId, log));
    return json(type === 'application/json' ? 200 : 400, { errors }, type);
  }
  if (error instanceof Rejection) return one(error.status, error.message, error.code, error.headers);
  if (error instanceof Denied)
    return one(error.status, error.message, error.code, error.status === 401 ? CHALLENGE : {});
  log.error('Internal error', { request_id: requestId, error });
  return json(500, { errors: [internalError(requestId)] }, type);
}

/** The codes that an error of ours, or one that turned a request away, is answered with. */
export function codesOf(error: unknown): ErrorCode[] {
  if (error instanceof GraphQLError) return [(error.extensions.code as ErrorCode | undefined) ?? 'BAD_USER_INPUT'];
  if (error instanceof RequestError) return error.errors.flatMap(codesOf);
  return error instanceof Rejection || error instanceof Denied ? [error.code] : ['INTERNAL_SERVER_ERROR'];
}

/** HTTP wants a 401 to say how one signs in. */
const CHALLENGE = { 'www-authenticate': 'Bearer realm="openings"' };

function internalError(requestId: string): PresentedError {
  return { message: 'Internal error', extensions: { code: 'INTERNAL_SERVER_ERROR', request_id: requestId } };
}

/** graphql-js complains of an argument with an error that points into the document; one that points nowhere is about a value of ours. */
function isAboutArgument(cause: Error | undefined): boolean {
  return cause instanceof GraphQLError && cause.nodes !== undefined;
}
