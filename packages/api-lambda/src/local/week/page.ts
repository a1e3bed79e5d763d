import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { HttpRequest, HttpResponse } from '../../http/message.ts';

/** What the page is opened with. */
export interface WeekConfig {
  /** The API key that stands in its field. */
  readonly key: string;
}

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/**
 * The page that draws a provider's week, and what it is made of: `/week`, `/week/week.css`, `/week/week.js`. It learns
 * everything from the API on the same origin.
 * @returns undefined for any other path
 */
export async function weekPage({ method, path }: HttpRequest, config: WeekConfig): Promise<HttpResponse | undefined> {
  if (method !== 'GET') return undefined;
  if (path === '/week')
    return file(
      'text/html',
      readFileSync(here('week.html'), 'utf8').replace('{}', () => script(config)),
    );
  if (path === '/week/week.css') return file('text/css', readFileSync(here('week.css'), 'utf8'));
  if (path === '/week/week.js') return file('text/javascript', await browserScript());
  return undefined;
}

/** JSON inside a script element: nothing in it may look like the element's end. */
const script = (config: WeekConfig): string => JSON.stringify(config).replaceAll('<', '\\u003c');

/** The page's modules with the engine in them, which runs in browsers as it is. */
async function browserScript(): Promise<string> {
  const { build } = await import('esbuild'); // for those who look
  const { outputFiles } = await build({
    entryPoints: [here('browser/week.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2024',
    conditions: ['source'],
  });
  return outputFiles[0]?.text ?? '';
}

const file = (type: string, body: string): HttpResponse => ({
  status: 200,
  headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' },
  body,
});
