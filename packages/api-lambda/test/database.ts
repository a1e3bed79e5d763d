import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { TestProject } from 'vitest/node';
import { bundle, outdir } from '../build/bundle.ts';
import { startDatabase } from '../src/local/database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Endpoint of the one embedded DynamoDB that all test files of a run share; each makes tables of its own. */
    dynamodb: string;
    /** URL of the bundled application that the tests speak to. */
    app: string;
  }
}

/** Starts what every test file of a run shares; returns what ends it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'openings-test-'));
  project.provide('app', pathToFileURL(join(await freshBundle(folder), 'app.mjs')).href);
  const database = await startDatabase(folder, process.env, console.error);
  project.provide('dynamodb', database.endpoint);
  return async () => {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

/** The shipped bundle where it is up to date, else one made for this run alone, so that runs side by side don't disturb each other. */
async function freshBundle(folder: string): Promise<string> {
  const entry = join(outdir, 'app.mjs');
  const sources = fileURLToPath(new URL('../src', import.meta.url));
  const newest = Math.max(
    ...readdirSync(sources, { recursive: true }).map((file) => statSync(join(sources, String(file))).mtimeMs),
  );
  if (existsSync(entry) && statSync(entry).mtimeMs > newest) return outdir;
  const own = join(folder, 'lambda');
  await bundle(own);
  return own;
}
