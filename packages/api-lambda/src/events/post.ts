import { guardedRequest, type NoAnswer } from './guarded-request.ts';
import type { Resolve } from './target.ts';

/** How a POST went: the status that came back, or why none did. */
export type Posted = { readonly status: number } | NoAnswer;

/** Sends a body to a URL. Never throws. */
export type Post = (url: URL, headers: Readonly<Record<string, string>>, body: string) => Promise<Posted>;

/** A receiver notes what it is told and answers; whoever needs longer does its work before answering. */
const PATIENCE_MS = 10_000;

/**
 * A POST to the world outside, of whose answer only the status is read.
 * @param local whether addresses of this machine and networks around it, and plain HTTP, are allowed
 */
export function guardedPost(local: boolean, resolve?: Resolve, patienceMs = PATIENCE_MS): Post {
  const request = guardedRequest(local, resolve, patienceMs, (response) => {
    response.destroy();
    return { status: response.statusCode ?? 0 };
  });
  return (url, headers, body) => request(url, { method: 'POST', headers, body });
}
