import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const engine = new URL('../../', import.meta.url).pathname;
const root = join(engine, '../..');

/** A copy of the fences with nothing behind them, so that what they catch can be tried without touching the source. */
const copy = mkdtempSync(join(tmpdir(), 'fences-'));
const inCopy = join(copy, 'packages/engine');
for (const path of ['biome.json', 'package.json', 'fences', 'src/interval.ts']) {
  cpSync(join(engine, path), join(inCopy, path), { recursive: true });
}
const { vcs: _, ...shared } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
writeFileSync(join(copy, 'biome.json'), JSON.stringify(shared));
afterAll(() => rmSync(copy, { recursive: true }));

/** The names of what the linter finds in a line of code in a file of the engine. */
async function caught(code: string, file = 'src/tried.ts'): Promise<string[]> {
  writeFileSync(join(inCopy, file), `${code}\n`);
  const report = await new Promise<string>((resolve) => {
    const args = ['lint', '--reporter=json', file];
    execFile(join(root, 'node_modules/.bin/biome'), args, { cwd: inCopy }, (_, stdout) => resolve(stdout));
  });
  rmSync(join(inCopy, file));
  const { diagnostics } = JSON.parse(report) as { diagnostics: { category: string; severity: string }[] };
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ category }) => category.replace(/.*\//, ''));
}

test.each([
  ['export const now = Date.now();', 'plugin'],
  ['export const now = new Date();', 'plugin'],
  ['export const dice = Math.random();', 'plugin'],
  ['export const zone = Intl.DateTimeFormat();', 'plugin'],
  ['export const zone = process.env.TZ;', 'noRestrictedGlobals'],
  ['export const now = performance.now();', 'noRestrictedGlobals'],
  ['setTimeout(() => undefined, 5);', 'noRestrictedGlobals'],
  ["export { readFileSync } from 'node:fs';", 'noNodejsModules'],
  ["export { DateTime } from 'luxon';", 'noUndeclaredDependencies'],
  ["export { chunk } from 'lodash';", 'noUndeclaredDependencies'],
  ["console.log('hello');", 'noConsole'],
])('%s is caught', async (code, rule) => {
  expect(await caught(code)).toContain(rule);
});

test('a date made from a number is no clock, and zone.ts may ask Intl', async () => {
  expect(await caught('export const day = new Date(0);')).toEqual([]);
  expect(await caught('export const format = Intl.DateTimeFormat();', 'src/zone.ts')).toEqual([]);
});
