import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { everything } from '../definitions/everything.ts';
import { bundled } from './bundled.ts';

/** Another Node's tz database may be older or newer: only the past is compared. */
const BEFORE = '2025-01-01';

/** Every other Node on the path. */
const others = [...new Set((process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'node')))]
  .filter((path) => existsSync(path) && realpathSync(path) !== realpathSync(process.execPath))
  .map((path) => ({ path, version: execFileSync(path, ['--version'], { encoding: 'utf8' }).trim() }))
  .filter(({ version }) => version !== process.version);

test.skipIf(others.length === 0)(
  'every other Node on the path says the same (skipped where there is none)',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
    const script = join(folder, 'everything.mjs');
    writeFileSync(script, `${await bundled()}\nconsole.log(everything('${BEFORE}'));`);
    for (const { path, version } of others) {
      const said = execFileSync(path, [script], { encoding: 'utf8' }).trim();
      expect(said, version).toBe(everything(BEFORE));
    }
    rmSync(folder, { recursive: true });
  },
);
