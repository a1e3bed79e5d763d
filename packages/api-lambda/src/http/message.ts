/** A request as the application sees it, whether it came through API Gateway or a local socket. */
export interface HttpRequest {
  readonly method: string;
  readonly path: string;
  /** The part after the question mark, without it. */
  readonly query: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly requestId: string;
  readonly sourceIp: string;
  /** Fires when the caller has gone. */
  readonly signal?: AbortSignal;
}

/** What goes back. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The two media types of GraphQL over HTTP. The older one answers 200 to any well-formed request. */
export type MediaType = 'application/json' | 'application/graphql-response+json';

/** A JSON answer. */
export function json(
  status: number,
  content: unknown,
  type: MediaType = 'application/json',
  headers: Readonly<Record<string, string>> = {},
): HttpResponse {
  return {
    status,
    headers: { 'content-type': `${type}; charset=utf-8`, ...headers },
    body: JSON.stringify(content),
  };
}
