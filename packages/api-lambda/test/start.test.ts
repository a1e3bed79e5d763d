import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { freePort, startDatabase } from '../src/local/database.ts';
import type { Demo } from '../src/local/demo-file.ts';
import { type Example, examples } from '../src/local/examples.ts';

const main = fileURLToPath(new URL('../src/local/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'openings-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** A start of the local server, as `npm start` makes it. */
function launch(environment: Record<string, string>) {
  const child = spawn(process.execPath, [main], { env: { ...process.env, OPENINGS_HOME: folder, ...environment } });
  running.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    child,
    ended,
    said: () => output,
    async until(text: string): Promise<void> {
      const deadline = performance.now() + 20_000;
      while (!output.includes(text)) {
        if (child.exitCode !== null || performance.now() > deadline)
          throw new Error(`"${text}" was never said: ${output}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
  };
}

const readDemo = (): Demo => JSON.parse(readFileSync(join(folder, 'demo.json'), 'utf8'));

async function ask({ url, keys }: Demo, query: string, who: Example['who'] = 'staff', variables = {}) {
  const credentials = who === 'visitor' ? {} : { authorization: `Basic ${keys[who]}`, authorizationsource: 'API' };
  const headers = { 'content-type': 'application/json', ...credentials };
  return (await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })).json();
}

/** Process ids of the databases that keep their data in our folder. */
const databases = (): number[] =>
  execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(`--db-path ${folder}`) && !line.includes('sh -c'))
    .map((line) => Number.parseInt(line, 10));

async function soon(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (const deadline = performance.now() + 5_000; !(await condition()); ) {
    if (performance.now() > deadline) throw new Error('This never came about.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('a start', () => {
  let first: Demo;
  let port: number;
  beforeAll(async () => {
    port = await freePort();
  });

  it('opens the demo clinic, and says where and with which keys', { timeout: 40_000 }, async () => {
    const start = launch({ PORT: String(port) });
    await start.until('Ready in');
    first = readDemo();
    expect(first.url).toBe(`http://localhost:${port}/graphql`);
    expect(statSync(join(folder, 'demo.json')).mode & 0o077).toBe(0);
    for (const key of Object.values(first.keys)) expect(start.said()).toContain(key);
    expect([first.provider_ids.length, first.client_ids.length]).toEqual([3, 20]);
    // Two seconds where nothing else runs; here other tests do.
    expect(Number(/Ready in ([\d.]+) s/.exec(start.said())?.[1])).toBeLessThan(15);

    const { data, errors } = await ask(
      first,
      '{ currentUser { id } appointmentsCount(filter: "all", is_org: true) users(page_size: 100) { id } }',
    );
    expect(errors).toBeUndefined();
    expect(data.users).toHaveLength(20);
    expect(data.appointmentsCount).toBeGreaterThan(50);

    for (const { who, query, variables } of examples(first)) {
      const answer = await ask(first, query, who, variables);
      expect(answer.errors).toBeUndefined();
    }

    const page = await fetch(`http://localhost:${port}/`);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const html = await page.text();
    expect(html).toContain(first.keys.staff);
    expect(html).not.toMatch(/(src|href)="https?:/);

    start.child.kill('SIGTERM');
    expect(await start.ended).toBe(0);
    expect(databases()).toEqual([]);
  });

  it('keeps its data and keys, is ready at once, and outlives its database', { timeout: 40_000 }, async () => {
    const before = statSync(join(folder, 'dynamodb.sqlite')).size;
    const start = launch({ PORT: String(port) });
    await start.until('Ready in');
    expect(readDemo()).toEqual(first);
    expect(before).toBeGreaterThan(100_000);

    process.kill(databases()[0] as number, 'SIGKILL');
    await start.until('starting it again');
    await soon(async () => {
      const answer = await ask(first, '{ users(page_size: 100) { id } }').catch(() => undefined);
      return answer?.data?.users?.length === 20;
    });

    start.child.kill('SIGKILL');
    await start.ended;
    await soon(() => databases().length === 0);
  });
});

describe('what stands in the way is said in one sentence', () => {
  async function expectTrouble(environment: Record<string, string>, sentence: RegExp): Promise<void> {
    const start = launch(environment);
    expect(await start.ended).toBe(1);
    expect(start.said().trim()).toMatch(sentence);
    expect(start.said().trim().split('\n')).toHaveLength(1);
  }

  it('a busy port', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as { port: number };
    await expectTrouble(
      { PORT: String(port) },
      new RegExp(`^Port ${port} is in use\\. Choose another: PORT=${port + 1} npm start\\.$`),
    );
    other.close();
  });

  it('a port that is none', () => expectTrouble({ PORT: 'http' }, /^PORT is "http"/));

  it("a folder that can't be written", async () => {
    writeFileSync(join(folder, 'file'), '');
    await expectTrouble({ OPENINGS_HOME: join(folder, 'file', 'home') }, /can't be written \(ENOTDIR\)/);
  });

  it('a missing binary', async () => {
    const platform = Object.getOwnPropertyDescriptor(process, 'platform') as PropertyDescriptor;
    Object.defineProperty(process, 'platform', { ...platform, value: 'sunos' });
    try {
      await expect(startDatabase(folder, {}, () => {})).rejects.toThrow(
        /^There is no embedded database for sunos-\w+: .*DYNAMODB_ENDPOINT/,
      );
    } finally {
      Object.defineProperty(process, 'platform', platform);
    }
  });

  it('a database that does not start', async () => {
    await expect(startDatabase(join(folder, 'nowhere'), {}, () => {})).rejects.toThrow(
      /did not start: .*unable to open database file/,
    );
  });
});

describe('npm run reset', () => {
  it('forgets what is kept in OPENINGS_HOME, and only that', () => {
    const reset = fileURLToPath(new URL('../src/local/reset.ts', import.meta.url));
    const home = mkdtempSync(join(folder, 'home-'));
    for (const name of ['demo.json', 'pepper', 'dynamodb.sqlite', 'dynamodb.sqlite-wal', 'letter.txt'])
      writeFileSync(join(home, name), '');
    execFileSync(process.execPath, [reset], { env: { ...process.env, OPENINGS_HOME: home } });
    expect(readdirSync(home)).toEqual(['letter.txt']);
  });
});
