import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { createTable } from '../src/local/create-table.ts';
import { documentClient } from '../src/store/dynamo.ts';

let handler: typeof import('../src/handler.lambda.ts').handler;

beforeAll(async () => {
  const table = `handler-${randomUUID()}`;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  await createTable(documentClient({ endpoint: inject('dynamodb'), region: 'local', credentials }), table);
  const environment = {
    TABLE_NAME: table,
    PEPPER: 'a pepper of thirty-two characters',
    ORIGIN_LOCK: 'said by the proxy alone',
    CORS_ORIGINS: 'https://one.example, https://two.example',
    DYNAMODB_ENDPOINT: inject('dynamodb'),
    POWERTOOLS_LOG_LEVEL: 'SILENT',
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  ({ handler } = await import(inject('app').replace('app.mjs', 'handler.mjs')));
});

function event(overrides: Partial<APIGatewayProxyEventV2> & { method?: string } = {}): APIGatewayProxyEventV2 {
  const { method = 'POST', headers, ...rest } = overrides;
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: '/graphql',
    rawQueryString: '',
    headers: { 'Content-Type': 'application/json', 'x-origin-lock': 'said by the proxy alone', ...headers },
    requestContext: {
      requestId: 'g-1',
      http: { method, path: '/graphql', sourceIp: '192.0.2.1', protocol: 'HTTP/1.1', userAgent: 'test' },
    },
    isBase64Encoded: false,
    ...rest,
  } as APIGatewayProxyEventV2;
}

describe('an event of API Gateway', () => {
  it('is a request to the application', async () => {
    const { statusCode, headers, body } = await handler(event({ body: '{"query":"{ __typename }"}' }));
    expect(statusCode).toBe(200);
    expect(JSON.parse(body as string)).toEqual({ data: { __typename: 'Query' } });
    expect(headers).toMatchObject({ 'x-request-id': 'g-1', 'content-type': 'application/json; charset=utf-8' });
  });

  it('may carry its body in base64, and its document in the query string', async () => {
    const body = Buffer.from('{"query":"{ n: __typename }"}').toString('base64');
    expect((await handler(event({ body, isBase64Encoded: true }))).body).toBe('{"data":{"n":"Query"}}');
    expect((await handler(event({ method: 'GET', rawQueryString: 'query=%7B__typename%7D' }))).body).toBe(
      '{"data":{"__typename":"Query"}}',
    );
  });

  it('gets leave for each configured origin', async () => {
    for (const origin of ['https://one.example', 'https://two.example']) {
      const { headers } = await handler(event({ method: 'OPTIONS', headers: { origin } }));
      expect(headers?.['access-control-allow-origin']).toBe(origin);
    }
  });

  it('is refused unless it came through the proxy', async () => {
    for (const lock of ['', 'guessed', 'said by the proxy alone ']) {
      expect(await handler(event({ headers: { 'x-origin-lock': lock } }))).toEqual({ statusCode: 403 });
    }
  });

  it('may not ask the schema about itself unless the stage says so', async () => {
    const { body } = await handler(event({ body: '{"query":"{ __schema { types { name } } }"}' }));
    expect(JSON.parse(body as string).errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
