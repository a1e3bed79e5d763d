import { serverAudits } from 'graphql-http';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Clinic, openClinic } from './server.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});

describe('GraphQL over HTTP, as graphql-http audits it', () => {
  it.each(serverAudits({ url: () => `${clinic.url}/graphql` }).map(({ id, name, fn }) => ({ id, name, fn })))(
    '$id $name',
    async ({ fn }) => {
      expect(await fn()).toMatchObject({ status: 'ok' });
    },
  );

  it('has 61 audits', () => {
    expect(serverAudits({ url: '' })).toHaveLength(61);
  });
});
