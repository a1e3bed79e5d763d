import { setTimeout as pause } from 'node:timers/promises';

/** What a mutation answered with: the object it is about, or what speaks against it. */
export interface Answered {
  // biome-ignore lint/suspicious/noExplicitAny: payloads have every shape
  readonly object: any;
  readonly messages: readonly { readonly field: string; readonly message: string }[] | null;
}

/** Nobody tries longer than this, in milliseconds: the stack is never down for half as long. */
const PATIENCE = 60_000;

/** What was counted of a run's calls. */
export interface Calls {
  /** Milliseconds until each was answered, however often it had to be sent. */
  readonly took: number[];
  sentAgain: number;
}

/** Callers who do not give up: without an answer they send the same again, mutations under the same idempotency key. */
export function persistentCaller(url: string, calls: Calls) {
  // biome-ignore lint/suspicious/noExplicitAny: answers have every shape
  const send = async (key: string | null, query: string, variables: object, idempotencyKey?: string): Promise<any> => {
    const began = performance.now();
    const headers = {
      'content-type': 'application/json',
      ...(key && { authorization: `Basic ${key}`, authorizationsource: 'API' }),
      ...(idempotencyKey && { 'idempotency-key': idempotencyKey }),
    };
    while (performance.now() - began < PATIENCE) {
      const data = await attempt(url, headers, JSON.stringify({ query, variables }));
      if (data) {
        calls.took.push(performance.now() - began);
        return data;
      }
      calls.sentAgain++;
      await pause(20 + Math.random() * 200);
    }
    throw new Error(`No answer within a minute to ${query}`);
  };

  return {
    /** The data of a query. */
    ask: (key: string | null, query: string, variables: object = {}) => send(key, query, variables),

    /** Calls a mutation, once, whatever happens. @param id of this deed, unlike any other's */
    async change(key: string | null, id: string, name: string, input: object, object: string): Promise<Answered> {
      const [noun] = object.split(' ') as [string];
      const query = `mutation($input: ${name}Input) { ${name}(input: $input) { ${object} messages { field message } } }`;
      const data = await send(key, query, { input }, `chaos-deed-number-${id}`);
      return { object: data[name][noun], messages: data[name].messages };
    },
  };
}

/** The data of an answer; undefined where there was none, or one that says to try again. */
async function attempt(url: string, headers: Record<string, string>, body: string): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', headers, body }).catch(() => undefined);
  const text = await response?.text().catch(() => undefined);
  if (!response || text === undefined || response.status >= 500 || response.status === 409) return undefined;
  const { data, errors } = JSON.parse(text);
  if (errors?.[0]?.extensions?.code === 'INTERNAL_SERVER_ERROR' || text.includes('please try again')) return undefined;
  if (errors) throw new Error(`${text} to ${body}`);
  return data;
}

/** A caller of the API. */
export type Caller = ReturnType<typeof persistentCaller>;
