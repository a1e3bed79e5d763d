import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { checkedAddress, ForbiddenTarget, type Resolve } from './target.ts';

/** How a POST went: the status that came back, or why none did. */
export type Posted = { readonly status: number } | { readonly trouble: 'forbidden' | 'timeout' | 'unreachable' };

/** Sends a body to a URL. Never throws. */
export type Post = (url: URL, headers: Readonly<Record<string, string>>, body: string) => Promise<Posted>;

/** A receiver notes what it is told and answers; whoever needs longer does its work before answering. */
const PATIENCE_MS = 10_000;

/**
 * A POST to the world outside: to a checked address alone, over a connection of its own, without following redirects,
 * and given up after ten seconds, name resolution included. Of the answer only the status is read.
 * @param local whether addresses of this machine and networks around it, and plain HTTP, are allowed
 */
export function guardedPost(local: boolean, resolve?: Resolve, patienceMs = PATIENCE_MS): Post {
  return async (url, headers, body) => {
    const signal = AbortSignal.timeout(patienceMs);
    try {
      return { status: await Promise.race([send(url, headers, body), aborted(signal)]) };
    } catch (error) {
      if (error instanceof ForbiddenTarget) return { trouble: 'forbidden' };
      return { trouble: signal.aborted ? 'timeout' : 'unreachable' };
    }

    async function send(to: URL, sent: Readonly<Record<string, string>>, text: string): Promise<number> {
      const { address, family } = await checkedAddress(to, local, resolve);
      // Whatever the name would resolve to by now, the connection goes to the address that was checked.
      const lookup: LookupFunction = (_, { all }, answer) =>
        all ? answer(null, [{ address, family }]) : answer(null, address, family);
      const options = { method: 'POST', headers: sent, lookup, agent: false as const, signal };
      return new Promise((resolved, rejected) => {
        const request = (to.protocol === 'http:' ? plain : secure)(to, options, (response) => {
          resolved(response.statusCode ?? 0);
          response.destroy();
        });
        request.on('error', rejected);
        request.end(text);
      });
    }
  };
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, rejected) => signal.addEventListener('abort', () => rejected(signal.reason), { once: true }));
