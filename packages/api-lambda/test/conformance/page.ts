import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { openPractice } from '../appointing.ts';
import type { Answer } from '../server.ts';

/** A document of the source page, as it stands. */
const document = (name: string): string =>
  readFileSync(new URL(`../contract/documents/${name}.graphql`, import.meta.url), 'utf8');

/** A practice that books, to which the documents of the source page can be sent as they stand. */
export async function openPage(now?: string) {
  const practice = await openPractice(now);
  const { url, keys } = practice.clinic;

  /** Runs a document with its variables, as staff unless said otherwise, and gives its data. */
  const run = async (
    name: string,
    variables: Record<string, unknown>,
    key: string = keys.staff,
    operationName?: string,
  ): Promise<Answer['body']> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Basic ${key}`, authorizationsource: 'API' },
      body: JSON.stringify({ query: document(name), variables, operationName }),
    });
    const body = (await response.json()) as Answer['body'];
    expect(body.errors, name).toBeUndefined();
    return body.data;
  };

  /** A type, by its id. */
  const typeOf = async (input: object): Promise<string> =>
    (await practice.made('createAppointmentType', { name: 'Visit', length: 60, ...input }, 'appointmentType { id }'))
      .id;

  /** A group of clients, by its id. */
  const groupOf = async (name: string): Promise<string> =>
    (await practice.made('createGroup', { name }, 'user_group { id }')).id;

  return { ...practice, run, typeOf, groupOf };
}

export type Page = Awaited<ReturnType<typeof openPage>>;
