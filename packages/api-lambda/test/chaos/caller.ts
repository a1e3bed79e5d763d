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
    let heard: string | undefined;
    while (performance.now() - began < PATIENCE) {
      const { data, said } = await attempt(url, headers, JSON.stringify({ query, variables }));
      heard = said;
      if (data) {
        calls.took.push(performance.now() - began);
        return data;
      }
      calls.sentAgain++;
      await pause(20 + Math.random() * 200);
    }
    throw new Error(`No answer within a minute to ${query} ${JSON.stringify(variables)}; the last was ${heard}`);
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

/** The data of an answer, unless there was none or it says to try again; and what was heard. */
async function attempt(
  url: string,
  headers: Record<string, string>,
  body: string,
): Promise<{ data?: unknown; said: string }> {
  const response = await fetch(url, { method: 'POST', headers, body }).catch(() => undefined);
  const said = await response?.text().catch(() => undefined);
  if (!response || said === undefined) return { said: 'nothing' };
  if (response.status >= 500 || response.status === 409) return { said };
  const { data, errors } = JSON.parse(said);
  if (errors?.[0]?.extensions?.code === 'INTERNAL_SERVER_ERROR' || said.includes('please try again')) return { said };
  if (errors) throw new Error(`${said} to ${body}`);
  return { data, said };
}

/** A caller of the API. */
export type Caller = ReturnType<typeof persistentCaller>;
