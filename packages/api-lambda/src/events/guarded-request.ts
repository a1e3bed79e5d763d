import { type IncomingMessage, request as plain } from 'node:http';
import { request as secure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { checkedAddress, ForbiddenTarget, type Resolve } from './target.ts';

/** What is sent. */
export interface Sent {
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Why nothing came back. */
export type NoAnswer = { readonly trouble: 'forbidden' | 'timeout' | 'unreachable' };

/**
 * Requests to the world outside: to a checked address alone, over a connection of their own, without following redirects,
 * and given up after a while, name resolution included. What is made of an answer counts towards that. Never throws.
 * @param local whether addresses of this machine and networks around it, and plain HTTP, are allowed
 */
export function guardedRequest<Made>(
  local: boolean,
  resolve: Resolve | undefined,
  patienceMs: number,
  answered: (response: IncomingMessage) => Made | Promise<Made>,
): (url: URL, sent: Sent) => Promise<Made | NoAnswer> {
  return async (url, sent) => {
    const signal = AbortSignal.timeout(patienceMs);
    try {
      return await Promise.race([send(url, sent), aborted(signal)]);
    } catch (error) {
      if (error instanceof ForbiddenTarget) return { trouble: 'forbidden' };
      return { trouble: signal.aborted ? 'timeout' : 'unreachable' };
    }

    async function send(to: URL, { method, headers, body }: Sent): Promise<Made> {
      const { address, family } = await checkedAddress(to, local, resolve);
      // Whatever the name would resolve to by now, the connection goes to the address that was checked.
      const lookup: LookupFunction = (_, { all }, answer) =>
        all ? answer(null, [{ address, family }]) : answer(null, address, family);
      const options = { method, headers, lookup, agent: false as const, signal };
      const response = await new Promise<IncomingMessage>((resolved, rejected) => {
        const request = (to.protocol === 'http:' ? plain : secure)(to, options, resolved);
        request.on('error', rejected);
        request.end(body);
      });
      return answered(response);
    }
  };
}

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, rejected) => signal.addEventListener('abort', () => rejected(signal.reason), { once: true }));
