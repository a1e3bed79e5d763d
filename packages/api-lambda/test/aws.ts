import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What AWS was asked for: an action of SQS by its name, anything else as method and path. */
export interface Asked {
  readonly action: string;
  readonly input: {
    readonly Entries: { readonly MessageBody: string; readonly DelaySeconds: number }[];
    readonly VisibilityTimeout: number;
    readonly ReceiptHandle: string;
  } & Record<string, unknown>;
}

/** SQS, EventBridge Scheduler and SES as they look to their clients, which take its address from AWS_ENDPOINT_URL_…. */
export interface Aws {
  readonly url: string;
  readonly asked: Asked[];
  /** So many requests more are not done: messages are not taken, and schedules there already. */
  refused: number;
  close(): void;
}

/** Listens on a free port. A schedule is taken once under its name, as EventBridge does. */
export async function openAws(): Promise<Aws> {
  const schedules = new Set<string>();
  const server = createServer(async (incoming, outgoing) => {
    let body = '';
    for await (const chunk of incoming.setEncoding('utf8')) body += chunk;
    const target = incoming.headers['x-amz-target'];
    const action = String(target ?? `${incoming.method} ${incoming.url}`).replace(/^AmazonSQS\./, '');
    aws.asked.push({ action, input: JSON.parse(body) });
    const refuses = aws.refused-- > 0;
    if (!target && (refuses || schedules.has(action)))
      return outgoing.writeHead(409, { 'x-amzn-errortype': 'ConflictException' }).end('{"Message":"It is there."}');
    if (action.startsWith('POST /schedules/')) schedules.add(action);
    const answer = { Successful: [], Failed: refuses ? [{ Id: '0', Code: 'Busy', SenderFault: false }] : [] };
    return outgoing.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(answer));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const aws: Aws = { url, asked: [], refused: 0, close: () => server.close() };
  return aws;
}
