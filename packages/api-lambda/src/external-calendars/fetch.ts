import type { IncomingMessage } from 'node:http';
import { guardedRequest } from '../events/guarded-request.ts';
import type { Resolve } from '../events/target.ts';
import type { Validators } from './sync-state.ts';
import type { Trouble } from './trouble.ts';

/** A file, that it is as it was, or why it could not be had. */
export type Fetched =
  | { readonly text: string; readonly validators: Validators }
  | 'unchanged'
  | { readonly trouble: Trouble };

/** Fetches what stands at a secret address, unless it is as it was. Never throws. */
export type Fetch = (address: string, known?: Validators) => Promise<Fetched>;

const MOST_BYTES = 2_000_000;
const PATIENCE_MS = 10_000;

/** Each hop is checked as the first address was. */
const MOST_HOPS = 3;

/**
 * A GET of the world outside, by the same rules as webhooks go by: to a checked address alone, also where a server sends
 * us on, within ten seconds, and no further than 2 MB. What kind of file a server says it is does not matter.
 * @param local whether addresses of this machine and networks around it, and plain HTTP, are allowed
 */
export function guardedFetch(local: boolean, resolve?: Resolve, patienceMs = PATIENCE_MS): Fetch {
  const request = guardedRequest(local, resolve, patienceMs, answered);
  return async (address, known = {}) => {
    const headers = {
      accept: 'text/calendar, */*;q=0.1',
      'accept-encoding': 'identity',
      'user-agent': 'Openings',
      ...(known.etag && { 'if-none-match': known.etag }),
      ...(known.last_modified && { 'if-modified-since': known.last_modified }),
    };
    let url = new URL(address);
    for (let hop = 0; hop <= MOST_HOPS; hop++) {
      const answer = await request(url, { method: 'GET', headers });
      if (typeof answer === 'string' || !('location' in answer)) return answer;
      if (!URL.canParse(answer.location, url)) break;
      url = new URL(answer.location, url);
    }
    return { trouble: 'refused' };
  };
}

async function answered(response: IncomingMessage): Promise<Fetched | { readonly location: string }> {
  const { statusCode: status = 0, headers } = response;
  if (status === 200) return body(response);
  response.destroy();
  if (status === 304) return 'unchanged';
  if (status >= 300 && status < 400 && headers.location) return { location: headers.location };
  return { trouble: 'refused' };
}

async function body(response: IncomingMessage): Promise<Fetched> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MOST_BYTES) return { trouble: 'too-large' }; // leaving the loop ends the connection
    chunks.push(chunk);
  }
  const { etag, 'last-modified': last_modified } = response.headers;
  const validators = { ...(etag && { etag }), ...(last_modified && { last_modified }) };
  return { text: Buffer.concat(chunks).toString('utf8'), validators };
}
