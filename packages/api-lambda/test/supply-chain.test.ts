import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));

interface Locked {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly license?: string;
}

const locked = Object.entries(read('package-lock.json').packages as Record<string, Locked>).filter(
  ([path, { link }]) => path.includes('node_modules/') && !link,
);
const named = (entries: typeof locked): string[] => entries.map(([path]) => path);

it('installs nothing whose content is not fixed, and from nowhere else', () => {
  const own = locked.filter(([, { inBundle }]) => !inBundle); // what stands inside another package is fixed with it
  expect(named(own.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')))).toEqual([]);
  const registry = 'https://registry.npmjs.org/'; // and where the lockfile says nothing, the registry that npm is set to
  expect(named(own.filter(([, { resolved = registry }]) => !resolved.startsWith(registry)))).toEqual([]);
});

it('runs nothing while it installs', () => {
  expect(named(locked.filter(([, { hasInstallScript }]) => hasInstallScript))).toEqual(['node_modules/esbuild']);
  expect(read('package.json').allowScripts).toEqual({ esbuild: false });
});

it('pins every direct dependency', () => {
  const versions = ['engine', 'api-lambda', 'infra'].flatMap((name) => {
    const { dependencies = {}, devDependencies = {} } = read(`packages/${name}/package.json`);
    return Object.entries({ ...dependencies, ...devDependencies } as Record<string, string>);
  });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

it('ships only what its licenses allow', () => {
  const shipped = locked.filter(([, { dev, devOptional }]) => !dev && !devOptional);
  const fine = /^(\(MIT OR .*\)|MIT|MIT-0|Apache-2\.0|ISC|0BSD|BlueOak-1\.0\.0|BSD-[23]-Clause)$/;
  // Under MPL-2.0 its own files stay open; it is used as it is published.
  expect(named(shipped.filter(([, { license }]) => !fine.test(license ?? '')))).toEqual(['node_modules/ical.js']);
});
