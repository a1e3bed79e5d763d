import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { everything } from '../definitions/everything.ts';
import { bundled } from './bundled.ts';

const chromium = '/usr/bin/chromium';

/** The browser's tz database may be older or newer than Node's: only the past is compared. */
const BEFORE = '2025-01-01';

const page = `<!doctype html><title>engine</title><script type="module">
  import { everything } from '/engine.js';
  const worker = new Worker('/worker.js', { type: 'module' });
  worker.onmessage = ({ data }) =>
    fetch('/results', { method: 'POST', body: JSON.stringify({ page: everything('${BEFORE}'), worker: data }) });
</script>`;
const worker = `import { everything } from '/engine.js'; postMessage(everything('${BEFORE}'));`;

test.skipIf(!existsSync(chromium))(
  'a page and a worker in Chromium say what Node says (skipped where there is no /usr/bin/chromium)',
  async () => {
    const { server, results } = await serve();
    const profile = mkdtempSync(join(tmpdir(), 'chromium-'));
    const { port } = server.address() as AddressInfo;
    const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', `--user-data-dir=${profile}`];
    const browser = spawn(chromium, [...flags, `http://127.0.0.1:${port}/`], { stdio: 'ignore' });
    try {
      const expected = everything(BEFORE);
      expect(await results).toEqual({ page: expected, worker: expected });
      expect(JSON.parse(expected).length).toBeGreaterThan(5);
    } finally {
      const ended = new Promise((resolve) => browser.once('exit', resolve));
      browser.kill();
      await ended;
      server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  },
);

/** Serves the page and what it imports on this machine, and waits for what it sends back. */
async function serve(): Promise<{ server: Server; results: Promise<unknown> }> {
  const files = new Map([
    ['/', { type: 'text/html', text: page }],
    ['/worker.js', { type: 'text/javascript', text: worker }],
    ['/engine.js', { type: 'text/javascript', text: await bundled() }],
  ]);
  const sent = Promise.withResolvers<unknown>();
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') sent.resolve(JSON.parse((await request.toArray()).join('')));
    const file = files.get(request.url ?? '');
    response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain' }).end(file?.text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, results: sent.promise };
}
