import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle } from './bundle.ts';

/** Bytes, minified, that may be loaded before the first request: each costs time when a container starts. */
const START_UP_BUDGET = 620_000;

const folder = mkdtempSync(join(tmpdir(), 'openings-bundle-'));
let metafile: Metafile;
beforeAll(async () => {
  metafile = await bundle(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files that are loaded when Lambda loads the handler: its static imports, and theirs. */
function startUp(): Metafile['outputs'][string][] {
  const reached = new Set<string>();
  const reach = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const { path: next, kind, external } of metafile.outputs[path]?.imports ?? []) {
      if (kind === 'import-statement' && !external) reach(next);
    }
  };
  reach(Object.keys(metafile.outputs).find((path) => path.endsWith('/handler.mjs')) ?? '');
  return [...reached].map((path) => metafile.outputs[path] as Metafile['outputs'][string]);
}

const inputsOf = (outputs: Metafile['outputs'][string][]): string[] =>
  outputs.flatMap(({ inputs }) => Object.keys(inputs));

it('starts within its budget', () => {
  const bytes = startUp().reduce((sum, output) => sum + output.bytes, 0);
  expect(bytes).toBeGreaterThan(200_000); // else we looked at the wrong files
  expect(bytes).toBeLessThanOrEqual(START_UP_BUDGET);
});

it('leaves to later what few requests need', () => {
  const heavy =
    /node_modules\/(luxon|rrule|validator|libphonenumber-js)\/|credential-provider-(sso|ini|process|web-identity|http|login)\/|nested-clients/;
  expect(inputsOf(startUp()).filter((path) => heavy.test(path))).toEqual([]);
});

it('does not carry what only this machine needs', () => {
  expect(
    inputsOf(Object.values(metafile.outputs)).filter((path) => /src\/local\/|graphiql|build\//.test(path)),
  ).toEqual([]);
});

it('contains everything but Node itself', () => {
  const external = Object.values(metafile.outputs).flatMap(({ imports }) => imports.filter((each) => each.external));
  expect(
    external.map(({ path }) => path).filter((path) => !path.startsWith('node:') && !nodeModules.has(path)),
  ).toEqual([]);
});

/** Modules of Node that dependencies import by their old names. */
const nodeModules = new Set([
  'assert',
  'buffer',
  'child_process',
  'console',
  'crypto',
  'events',
  'fs',
  'fs/promises',
  'http',
  'http2',
  'https',
  'os',
  'path',
  'process',
  'stream',
  'url',
  'util',
]);
