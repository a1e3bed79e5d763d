import { Rejection } from './rejection.ts';

/** How often one principal may ask: a bucket that holds `burst` requests and is refilled by `perSecond`. */
export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

/** Principals remembered at once; whoever is forgotten starts with a full bucket. */
const REMEMBERED = 10_000;

/**
 * A limit on the requests of each principal, of those that this process sees. On Lambda that is one container of several:
 * an honest bound on what a runaway script costs, no exact quota, which would take a write for each request. Addresses,
 * and with them visitors, are counted exactly by the firewall in front.
 * @param clock epoch milliseconds
 * @returns counts a request of a principal. @throws Rejection 429 with Retry-After for one too many
 */
export function createRateLimit({ perSecond, burst }: Rate, clock: () => number): (principal: string) => void {
  const buckets = new Map<string, { readonly left: number; readonly at: number }>();
  return (principal) => {
    const now = clock();
    const bucket = buckets.get(principal);
    const left = bucket ? Math.min(burst, bucket.left + ((now - bucket.at) / 1000) * perSecond) : burst;
    if (left < 1) throw tooMany(Math.ceil((1 - left) / perSecond));
    buckets.delete(principal);
    buckets.set(principal, { left: left - 1, at: now }); // last in order: most recently seen
    if (buckets.size > REMEMBERED) buckets.delete(buckets.keys().next().value as string);
  };
}

const tooMany = (seconds: number): Rejection =>
  new Rejection(429, 'TOO_MANY_REQUESTS', `Too many requests. Try again in ${seconds} s.`, {
    'retry-after': String(seconds),
  });
