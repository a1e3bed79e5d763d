import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
const script = new URL('./print.ts', import.meta.url).pathname;

/** Zones of a host that would show in any result that depended on it. */
const hosts = ['UTC', 'America/Los_Angeles', 'Australia/Lord_Howe', 'Pacific/Apia', 'Africa/Casablanca'];

test('results are the same, byte for byte, under any TZ of the host', async () => {
  const outputs = await Promise.all(
    hosts.map(async (TZ) => {
      const { stdout } = await run(process.execPath, ['--conditions=source', script], { env: { ...process.env, TZ } });
      return JSON.parse(stdout) as { host: string; results: string };
    }),
  );
  expect(outputs.map(({ host }) => host)).toEqual(hosts);
  expect(new Set(outputs.map(({ results }) => results)).size).toBe(1);
  expect(outputs[0]?.results.length).toBeGreaterThan(10_000);
});
