import { serverAudits } from 'graphql-http';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Clinic, openClinic } from './server.ts';

let clinic: Clinic;
beforeAll(async () => {
  clinic = await openClinic();
});

const send = (path: string, init: RequestInit = {}) => fetch(`${clinic.url}${path}`, init);

describe('GraphQL over HTTP, as graphql-http audits it', () => {
  const audits = serverAudits({ url: () => `${clinic.url}/graphql` });

  it.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))('$id $name', async ({ fn }) => {
    expect(await fn()).toMatchObject({ status: 'ok' });
  });

  it('has 61 audits', () => expect(audits).toHaveLength(61));
});

describe('/health', () => {
  it('answers without credentials, whatever else is sent', async () => {
    const response = await send('/health', { headers: { authorization: 'Basic nonsense' } });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ok' });
  });

  it('answers HEAD without a body', async () => {
    const response = await send('/health', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
  });
});

describe('paths and methods', () => {
  it.each(['/', '/graphql/', '/graphql/x', '/constructor', '/.env'])('%s is not there', async (path) => {
    expect((await send(path)).status).toBe(404);
  });

  it.each([
    ['/graphql', 'DELETE', 'GET, POST, OPTIONS'],
    ['/graphql', 'PUT', 'GET, POST, OPTIONS'],
    ['/health', 'POST', 'GET, HEAD, OPTIONS'],
  ])('%s does not take %s', async (path, method, allow) => {
    const response = await send(path, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([405, allow]);
  });
});

describe('pages of other origins', () => {
  const preflight = (origin: string) =>
    send('/graphql', {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization' },
    });

  it('on the list may send every header that clients of this API send', async () => {
    const { status, headers } = await preflight('https://widget.example');
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe('https://widget.example');
    expect(headers.get('vary')).toBe('Origin');
    const allowed = headers.get('access-control-allow-headers')?.split(', ');
    for (const name of [
      'authorization',
      'authorizationsource',
      'authorizationshard',
      'healthie-graphql-api-version',
      'idempotency-key',
      'content-type',
    ]) {
      expect(allowed).toContain(name);
    }
  });

  it('may read answers, errors among them', async () => {
    for (const init of [{ body: '{"query":"{ contactTypes }"}' }, { body: '{' }]) {
      const headers = { origin: 'https://widget.example', 'content-type': 'application/json' };
      const response = await send('/graphql', { method: 'POST', headers, ...init });
      expect(response.headers.get('access-control-allow-origin')).toBe('https://widget.example');
    }
  });

  it.each(['https://evil.example', 'https://widget.example.evil.example', 'null'])(
    'may not, when they come from %s',
    async (origin) => {
      const { headers } = await preflight(origin);
      expect(headers.get('access-control-allow-origin')).toBeNull();
      expect(headers.get('vary')).toBe('Origin');
    },
  );
});

it('marks every answer with its id, and as nothing to be kept', async () => {
  for (const path of ['/health', '/nowhere', '/graphql?query=%7B__typename%7D']) {
    const { headers } = await send(path);
    expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});
