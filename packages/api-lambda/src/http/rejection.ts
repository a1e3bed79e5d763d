import { GraphQLError } from 'graphql';

/** Machine-readable kinds of errors, in `extensions.code`. */
export type ErrorCode =
  | 'BAD_REQUEST'
  | 'GRAPHQL_PARSE_FAILED'
  | 'GRAPHQL_VALIDATION_FAILED'
  | 'BAD_USER_INPUT'
  | 'LIMIT_EXCEEDED'
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'TIMEOUT'
  | 'TOO_MANY_REQUESTS'
  | 'INTERNAL_SERVER_ERROR';

/** A request turned away before any of it ran, for what it is as a message of HTTP: the status says so in any media type. */
export class Rejection extends Error {
  override readonly name = 'Rejection';
  readonly status: number;
  readonly code: ErrorCode;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: ErrorCode, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/**
 * A well-formed request whose document or variables are no good. By the specification the status is 400, except that
 * application/json has always answered 200 here.
 */
export class RequestError extends Error {
  override readonly name = 'RequestError';
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[], code: ErrorCode) {
    super(errors.map(({ message }) => message).join(' '));
    for (const error of errors) error.extensions.code ??= code;
    this.errors = errors;
  }

  /** One complaint about the request as a whole. */
  static about(code: ErrorCode, message: string): RequestError {
    return new RequestError([new GraphQLError(message)], code);
  }
}
