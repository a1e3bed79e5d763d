import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { createApp } from './app.ts';
import { readEnvironment } from './environment.ts';
import type { HttpRequest } from './http/message.ts';
import { ORIGIN_LOCK_HEADER, throughProxy } from './identity/origin-lock.ts';
import { readSecret } from './secrets.ts';

const { options, originLock } = await readEnvironment(process.env, readSecret);
const app = createApp(options);

/** Events of an API Gateway HTTP API (payload version 2) as requests to the application, its responses as results. */
export async function handler(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> {
  const request = requestOf(event);
  if (originLock !== undefined && !throughProxy(request.headers[ORIGIN_LOCK_HEADER], originLock))
    return { statusCode: 403 };
  const { status, headers, body } = await app(request);
  return { statusCode: status, headers: { ...headers }, body };
}

function requestOf(event: APIGatewayProxyEventV2): HttpRequest {
  const { http, requestId } = event.requestContext;
  const body = event.body ?? '';
  return {
    method: http.method,
    path: event.rawPath,
    query: event.rawQueryString,
    headers: Object.fromEntries(
      Object.entries(event.headers).map(([name, value]) => [name.toLowerCase(), value ?? '']),
    ),
    body: event.isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body,
    requestId,
    sourceIp: http.sourceIp,
  };
}
