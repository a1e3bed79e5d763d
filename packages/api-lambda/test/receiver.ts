import { createHash, createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A message as it came over the wire. */
export interface Received {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into it
  readonly told: any;
}

/** A real HTTP server that takes webhooks, and answers each with what `answer` says: a status, or nothing at all. */
export async function openReceiver() {
  const received: Received[] = [];
  const receiver = {
    url: '',
    received,
    answer: (_: Received): number | undefined => 200,
    close: async () => {},
  };
  const server = createServer(async (incoming, outgoing) => {
    let body = '';
    for await (const chunk of incoming.setEncoding('utf8')) body += chunk;
    const headers = incoming.headers as Record<string, string>;
    const message = { url: incoming.url ?? '', headers, body, told: JSON.parse(body) };
    received.push(message);
    const status = receiver.answer(message);
    if (status !== undefined) outgoing.writeHead(status, { location: '/elsewhere' }).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  receiver.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  receiver.close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return receiver;
}

/** Whether a message is signed with a secret, by the API's published steps and without any code of ours. */
export function isSigned({ url, headers, body }: Received, secret: string): boolean {
  const [path, query = ''] = url.split('?');
  const digest = headers['content-digest']?.split('=')[1] ?? '';
  const ofBody = createHash('sha256').update(body).digest('base64').replace('=', '');
  const length = new Blob([body]).size;
  const line = `post ${path} ${query} ${digest} application/json ${length}`;
  const expected = createHmac('sha256', secret).update(line).digest('hex');
  return digest === ofBody && headers.signature === `sig1=${expected}`;
}
