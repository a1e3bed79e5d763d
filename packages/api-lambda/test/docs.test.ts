import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newSecret, signedHeaders } from '../src/events/signature.ts';
import { freePort } from '../src/local/database.ts';
import { rewritten } from './guide.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../../..');

/** Milliseconds. Each of these is dozens of requests, and runs beside everything else. */
const PATIENCE = 60_000;

it(
  'answers as the API guide says',
  async () => {
    const guide = join(root, 'docs/api-guide.md');
    await expect(await rewritten(readFileSync(guide, 'utf8'))).toMatchFileSnapshot(guide);
  },
  PATIENCE,
);

it('knows a message of ours as the API guide does', async () => {
  const [, code = ''] = /```js\n(.*?)```/s.exec(readFileSync(join(root, 'docs/api-guide.md'), 'utf8')) ?? [];
  const { isOurs } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const [body, secret] = ['{"event_type":"appointment.created"}', newSecret()];
  for (const url of ['https://hooks.example/a', 'https://hooks.example/a?b=c&d']) {
    const request = { method: 'POST', url: url.slice(21), headers: signedHeaders(new URL(url), body, secret) };
    expect(isOurs(request, body, secret)).toBe(true);
    expect(isOurs(request, `${body} `, secret)).toBe(false);
    expect(isOurs(request, body, newSecret())).toBe(false);
  }
});

describe('the documents', () => {
  const documents = [
    'README.md',
    'docs/api-guide.md',
    'docs/decisions.md',
    'docs/conformance.md',
    'packages/api-lambda/README.md',
  ];

  it.each(documents)('%s points at what is there', (document) => {
    const text = readFileSync(join(root, document), 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path);
    const missing = links.filter((path) => !existsSync(join(root, dirname(document), path)));
    expect(missing).toEqual([]);
  });

  it('decisions.md names the file of each decision, and the limits as they are in the code', () => {
    const rows = readFileSync(join(root, 'docs/decisions.md'), 'utf8').match(/^\| .* \|$/gm) ?? [];
    const decided = rows.map((row) => row.split(' | ').map(quoted)).filter((cells) => cells.at(-1)?.length);
    expect(decided.length).toBeGreaterThan(80);
    const untrue = decided.flatMap((cells) => {
      const paths = cells.at(-1) ?? [];
      const missing = paths.filter((path) => !existsSync(sourceOf(path)));
      if (missing.length > 0 || cells.length < 4) return missing;
      const code = paths.map((path) => readFileSync(sourceOf(path), 'utf8')).join('');
      return (cells[2] ?? []).filter((limit) => !code.includes(limit));
    });
    expect(untrue).toEqual([]);
  });
});

describe('the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'openings-readme-'));
  let server: ChildProcess;

  beforeAll(async () => {
    const env = { ...process.env, PORT: String(await freePort()), OPENINGS_HOME: join(folder, '.openings') };
    server = spawn(process.execPath, [join(root, 'packages/api-lambda/src/local/main.ts')], { env });
    await new Promise((resolve, reject) => {
      server.stdout?.on('data', (said) => String(said).includes('Ready') && resolve(said));
      server.once('exit', (code) => reject(new Error(`The server ended with ${code}.`)));
    });
  }, PATIENCE);
  afterAll(async () => {
    if (server.kill('SIGTERM')) await once(server, 'exit');
    rmSync(folder, { recursive: true });
  });

  it('imports the engine', () => {
    const [, code = '', says] = /```js\n(.*?)\n\/\/ → (.*?)\n```/s.exec(readme) ?? [];
    const arguments_ = ['--conditions=source', '--input-type=module', '--eval', code];
    expect(execFileSync(process.execPath, arguments_, { cwd: here, encoding: 'utf8' }).trim()).toBe(says);
  });

  it(
    'books a first appointment with its own commands',
    () => {
      const [, section = ''] = /## A first booking\n(.*?)\n## /s.exec(readme) ?? [];
      const [commands, answers] = [blocks(section, 'sh'), blocks(section, 'text')];
      expect(commands).toContain('completeCheckout');
      const said = execFileSync('bash', ['-euo', 'pipefail', '-c', commands], { cwd: folder, encoding: 'utf8' });
      expect(undated(said)).toBe(undated(answers));
    },
    PATIENCE,
  );
});

/** What stands between backticks. */
const quoted = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/** Where a file is that decisions.md names. */
const sourceOf = (path: string): string =>
  join(root, 'packages', path.startsWith('engine/') ? path : join('api-lambda/src', path));

/** The text of all fenced blocks of one kind. */
const blocks = (text: string, info: string): string =>
  [...text.matchAll(new RegExp(`^\`\`\`${info}\n(.*?)^\`\`\`$`, 'gms'))].map(([, block]) => block).join('');

/** Answers without what differs from day to day: digits, names of months, and how many of the same kind there are. */
const undated = (text: string): string =>
  text
    .replace(/\d+/g, '0')
    .replace(/[A-Z][a-z]{2} 0, 0:0 [AP]M E[SD]T/g, 'some time')
    .replace(/("[^"]*"|0:0|some time)((,|;? )\1)+/g, '$1');
