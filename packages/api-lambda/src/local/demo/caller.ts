import { randomUUID } from 'node:crypto';
import type { App } from '../../app.ts';

/** Calls one mutation of the API as somebody, and answers the object it is about. */
export type Change = (
  name: string,
  input: Readonly<Record<string, unknown>>,
  object: string,
) => Promise<{ readonly id: string }>;

/**
 * A caller of the API that holds a key, without a network in between.
 * @returns a function that throws where the API refuses: the demo asks for nothing that should be refused
 */
export function callerOf(app: App, key: string): Change {
  return async (name, input, object) => {
    const query = `mutation Demo($input: ${name}Input) { ${name}(input: $input) { ${object} { id } messages { field message } } }`;
    const { body } = await app({
      method: 'POST',
      path: '/graphql',
      query: '',
      headers: { 'content-type': 'application/json', authorization: `Basic ${key}`, authorizationsource: 'API' },
      body: JSON.stringify({ query, variables: { input } }),
      requestId: randomUUID(),
      sourceIp: '',
    });
    const { data, errors } = JSON.parse(body);
    const answer = data?.[name];
    if (!answer || answer.messages) throw new Error(`The demo could not ${name}: ${JSON.stringify(errors ?? answer)}`);
    return answer[object];
  };
}
