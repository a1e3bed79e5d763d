import { randomUUID } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { createTable } from '../src/local/create-table.ts';
import { documentClient } from '../src/store/dynamo.ts';

let handler: typeof import('../src/handler.lambda.ts').handler;

/** What X-Ray's daemon on a Lambda host would hear, and every line of the log. */
const daemon = createSocket('udp4');
const heard: string[] = [];
const lines: string[] = [];
daemon.on('message', (datagram) => heard.push(datagram.toString()));
afterAll(() => void daemon.close());

beforeAll(async () => {
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  daemon.bind(0, '127.0.0.1');
  await once(daemon, 'listening');
  const table = `handler-${randomUUID()}`;
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  await createTable(documentClient({ endpoint: inject('dynamodb'), region: 'local', credentials }), table);
  const environment = {
    TABLE_NAME: table,
    PEPPER: 'a pepper of thirty-two characters',
    ORIGIN_LOCK: 'said by the proxy alone',
    CORS_ORIGINS: 'https://one.example, https://two.example',
    DYNAMODB_ENDPOINT: inject('dynamodb'),
    METRICS_NAMESPACE: 'Openings/prod',
    AWS_XRAY_DAEMON_ADDRESS: `127.0.0.1:${daemon.address().port}`,
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

describe('an invocation', () => {
  const ask = (query: string) => handler(event({ body: JSON.stringify({ query }) }));
  const said = () => lines.splice(0).flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
  const trace = { Root: '1-5759e988-bd862e3fe1be46a994272793', Parent: '53995c3f42cd8ad8' };
  const traced = (sampled: 0 | 1) =>
    vi.stubEnv('_X_AMZN_TRACE_ID', `Root=${trace.Root};Parent=${trace.Parent};Sampled=${sampled};Lineage=a:0`);

  it('writes one line, from which CloudWatch takes its metrics', async () => {
    said();
    await ask('{ users { id } }');
    const [line, ...others] = said();
    expect(others).toEqual([]);
    expect(line).toMatchObject({ level: 'INFO', message: 'graphql', request_id: 'g-1', kind: 'query', status: 401 });
    const { CloudWatchMetrics, Timestamp } = line._aws;
    expect(Math.abs(Date.now() - Timestamp)).toBeLessThan(10_000);
    expect(CloudWatchMetrics).toEqual([
      { Namespace: 'Openings/prod', Dimensions: [['kind']], Metrics: [{ Name: 'latency_ms', Unit: 'Milliseconds' }] },
      expect.objectContaining({ Namespace: 'Openings/prod', Dimensions: [[]] }),
    ]);
  });

  it('of which X-Ray takes a sample tells the daemon its beats, below the segment that Lambda writes', async () => {
    traced(1);
    heard.length = 0;
    const before = Date.now();
    await ask('{ availableSlotsForRange(provider_id: "1", start_date: "2026-04-01") { date } }');
    const after = Date.now();
    await vi.waitUntil(() => heard.length > 0);
    const [prefix, ...documents] = (heard[0] as string).split('\n');
    expect(JSON.parse(prefix as string)).toEqual({ format: 'json', version: 1 });
    expect([heard.length, documents.length]).toEqual([1, 1]);
    const { subsegments, ...document } = JSON.parse(documents[0] as string);
    expect(document).toMatchObject({
      type: 'subsegment',
      name: 'availableSlotsForRange',
      trace_id: trace.Root,
      parent_id: trace.Parent,
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      annotations: { request_id: 'g-1', status: 200, role: 'anonymous' },
    });
    expect(subsegments.map(({ name }: { name: string }) => name)).toEqual(['admit', 'gather', 'present']);
    const times = subsegments.flatMap((beat: { start_time: number; end_time: number }) => [
      beat.start_time,
      beat.end_time,
    ]);
    expect(times).toEqual(times.toSorted());
    expect(times[0]).toBe(document.start_time);
    expect(times.at(-1)).toBe(document.end_time);
    expect(document.start_time * 1_000).toBeGreaterThan(before - 2);
    expect(document.end_time * 1_000).toBeLessThan(after + 2);
    expect(new Set([document, ...subsegments].map(({ id }) => id)).size).toBe(4);
  });

  it('of which X-Ray takes none tells nothing', async () => {
    traced(0);
    heard.length = 0;
    await ask('{ __typename }');
    traced(1);
    await ask('{ nothing }');
    await vi.waitUntil(() => heard.length > 0);
    expect(heard).toHaveLength(1);
    expect(heard[0]).toContain('"name":"turned away"');
    expect(heard[0]).toContain('"error":true');
  });

  it('is answered though its trace can go nowhere', async () => {
    vi.stubEnv('_X_AMZN_TRACE_ID', 'Sampled=1;nonsense');
    expect((await ask('{ __typename }')).statusCode).toBe(200);
  });
});
