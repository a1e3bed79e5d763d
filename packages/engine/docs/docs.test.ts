import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { reference } from './reference.ts';

const engine = new URL('../', import.meta.url);
const readme = readFileSync(new URL('README.md', engine), 'utf8');
const examples = [...readme.matchAll(/^## (.*)\n\n```ts\n([\s\S]*?)^```$/gm)].map(([, title = '', code = '']) => ({
  title,
  code,
}));

describe('examples of the README', () => {
  test('there are four', () => {
    expect(examples).toHaveLength(4);
  });

  test.each(examples)('$title: prints what it says it prints', ({ code }) => {
    const said = [...code.matchAll(/\/\/ → (.*)$/gm)].map(([, line]) => line);
    const args = ['--conditions=source', '--input-type=module-typescript'];
    const printed = execFileSync(process.execPath, args, { input: code, cwd: engine, encoding: 'utf8' });
    expect(printed.trimEnd().split('\n')).toEqual(said);
  });
});

test.skipIf(!existsSync(new URL('dist/index.d.ts', engine)))(
  'the API reference is what the declarations say (needs a build)',
  () => {
    expect(readFileSync(new URL('api.md', import.meta.url), 'utf8')).toBe(reference());
  },
);
