import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What was asked of the server. */
export interface Asked {
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
}

/** A real HTTP server that gives out calendars: `answer` says what, by path. */
export async function openCalendarServer() {
  const asked: Asked[] = [];
  const served = {
    url: '',
    asked,
    /** The lines of the events that its calendar has. */
    events: [] as string[][],
    answer(_: Asked, response: ServerResponse): void {
      response.writeHead(200, { 'content-type': 'text/html' }).end(fileOf(served.events));
    },
    close: async () => {},
  };
  const server = createServer(({ url = '/', headers }, response) => {
    const one = { url, headers };
    asked.push(one);
    served.answer(one, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  served.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  served.close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return served;
}

/** An iCalendar file of these events, each given by its lines. */
export const fileOf = (events: readonly (readonly string[])[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//at ${performance.now()}`, // like Google's, no two files are the same
    ...events.flatMap((lines, i) => [
      'BEGIN:VEVENT',
      ...(lines.some((line) => line.startsWith('UID')) ? [] : [`UID:${i}@elsewhere.example`]),
      ...lines,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
