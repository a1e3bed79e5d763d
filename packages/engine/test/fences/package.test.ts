import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bundle, everything } from '../../bench/size.ts';

const engine = new URL('../../', import.meta.url).pathname;
const manifest = JSON.parse(readFileSync(join(engine, 'package.json'), 'utf8'));

describe('bundle', () => {
  test('at most 6 KB gzipped, all of it', async () => {
    const { gzipped } = await bundle(everything);
    expect(gzipped).toBeLessThanOrEqual(6 * 1024);
  });

  test('made of the engine alone, which depends on nothing', async () => {
    const { metafile } = await bundle(everything);
    const inputs = Object.entries(metafile.inputs);
    expect(inputs.length).toBeGreaterThan(20);
    expect(inputs.map(([path]) => path).filter((path) => !/^(.*\/)?src\/|^<stdin>$/.test(path))).toEqual([]);
    expect(inputs.flatMap(([, { imports }]) => imports).filter(({ external }) => external)).toEqual([]);
    expect(Object.keys(manifest)).not.toContain('dependencies');
    expect(Object.keys(manifest)).not.toContain('peerDependencies');
  });

  test('what is not used is not there', async () => {
    const [seats, core, all] = await Promise.all([
      bundle("import { promoted } from '@openings/engine'; console.log(promoted([], { seats: 1, taken: 0 }))"),
      bundle("export { busy, slots, windows, zone } from '@openings/engine'"),
      bundle(everything),
    ]);
    expect(seats.text).not.toContain('Intl');
    expect(seats.text.length).toBeLessThan(200);
    expect(core.text).not.toContain('too-soon');
    expect(core.text.length).toBeLessThan(all.text.length / 2);
  });
});

describe.skipIf(!existsSync(join(engine, 'dist/index.js')))('what is published (needs a build)', () => {
  const bin = join(engine, '../../node_modules/.bin');

  test('publint finds nothing', () => {
    expect(execFileSync(join(bin, 'publint'), ['--strict', engine], { encoding: 'utf8' })).toContain('All good!');
  });

  test('types resolve for every kind of importer of modules', () => {
    // `attw` ends with an error, which throws, where a type does not resolve. To CommonJS the package offers nothing.
    const report = execFileSync(join(bin, 'attw'), ['--pack', engine, '--profile', 'esm-only'], { encoding: 'utf8' });
    expect(report).toContain('node16 (from ESM)');
  });

  test('every file of the build is there, and no test', () => {
    const files = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: engine, encoding: 'utf8' }))[0]
      .files;
    const paths = files.map(({ path }: { path: string }) => path);
    expect(paths).toContain('dist/index.d.ts');
    expect(paths.filter((path: string) => /\.test\.|tsbuildinfo|stryker/.test(path))).toEqual([]);
  });
});
