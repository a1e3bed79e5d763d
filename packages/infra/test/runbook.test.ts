import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { key, table } from '@openings/api-lambda/table';
import { describe, expect, test } from 'vitest';
import { everything, moved } from './everything.ts';
import { prod, templatesOf } from './templates.ts';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const runbook = read('docs/runbook.md');

/** What stands between backticks. */
const quoted = (text: string): string[] => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
const all = (pattern: RegExp, text = runbook): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found);

/** Lines of a table whose first cell says what the row is about. */
const rows = (text: string): string[][] =>
  all(/^\| (.*) \|$/gm, text).map((row) => row.split(' | ').map((cell) => cell.trim()));

describe('the runbook', () => {
  test('names scripts that there are', () => {
    const called = [...runbook.matchAll(/npm (?:run )?(?:-s )?([\w:-]+)(.*?)(?:[`\n]|$)/g)].filter(
      ([, name]) => name !== 'ci',
    );
    expect(called.length).toBeGreaterThan(15);
    const missing = called.filter(([, name = '', rest = '']) => {
      const workspace = / -w @openings\/([\w-]+)/.exec(rest)?.[1];
      const { scripts } = JSON.parse(read(workspace ? `packages/${workspace}/package.json` : 'package.json'));
      return !Object.hasOwn(scripts, name);
    });
    expect(missing.map(([text]) => text)).toEqual([]);
  });

  test('names stacks and constructs that the templates hold, and every queue of theirs', () => {
    const templates: Record<string, { toJSON(): { Resources?: object } } | undefined> = {
      ...prod,
      ...templatesOf(everything),
      adopted: templatesOf(moved).data,
    };
    const described = rows(runbook).filter(([name]) => /^`openings-prod-\w+`$/.test(name ?? ''));
    expect(described.map(([name]) => name?.slice('`openings-prod-'.length, -1)).sort()).toEqual(
      Object.keys(templates).sort(),
    );
    for (const [stack = '', holds = ''] of described) {
      const ids = Object.keys(templates[stack.slice('`openings-prod-'.length, -1)]?.toJSON().Resources ?? {});
      const constructs = quoted(holds).filter((name) => /^[A-Z]/.test(name));
      expect(constructs.filter((name) => !ids.some((id) => id.includes(name)))).toEqual([]);
    }
    for (const id of Object.keys(prod.events.findResources('AWS::SQS::Queue')))
      expect(runbook).toContain(`\`${id.replace(/[0-9A-F]{8}$/, '')}\``);
    expect(all(/`openings-prod-(\w+)`/g).filter((name) => !(name in templates))).toEqual([]);
  });

  test('sends nobody to a section or a file that is not there', () => {
    const sections = new Set(all(/^#{2,3} (.+)$/gm).map((heading) => heading.toLowerCase()));
    const flowing = runbook.replace(/\s+/g, ' ');
    const pointed = [...all(/see \*([^*]+)\*/g, flowing), ...all(/\*([a-z]+-[a-z-]+)\*/g, flowing)];
    expect(pointed.length).toBeGreaterThan(15);
    expect(pointed.filter((name) => !sections.has(name))).toEqual([]);
    for (const path of quoted(runbook).filter((text) => /^packages\/[\w./-]+$/.test(text)))
      expect(existsSync(new URL(path, root)), path).toBe(true);
  });

  test('writes commands that a shell can read', () => {
    const blocks = all(/^ *```sh\n([\s\S]*?)^ *```$/gm);
    expect(blocks.length).toBeGreaterThan(8);
    for (const block of blocks)
      execFileSync('bash', ['-n'], { input: block.replace(/<(\w+)>/g, '$1'), stdio: ['pipe', 'pipe', 'pipe'] });
  });

  test('knows the counter of ids, and the attribute by which items expire', () => {
    const { PK, SK } = key.counter();
    expect(runbook).toContain(`--key '${JSON.stringify({ PK: { S: PK }, SK: { S: SK } })}'`);
    expect(read('packages/api-lambda/src/store/dynamo.ts')).toContain("'ADD #last :block'");
    expect(runbook).toContain(`AttributeName=${table.expiry}`);
  });

  test('takes where clocks are set from a function that is told it', () => {
    const functions = prod.events.findResources('AWS::Lambda::Function');
    const [, fanOut] = Object.entries(functions).find(([id]) => id.startsWith('FanOut')) ?? [];
    const [names = ''] = all(/for name in ([A-Z_ ]+); do/g);
    expect(names.split(' ')).toHaveLength(5);
    expect(Object.keys(fanOut?.Properties.Environment.Variables)).toEqual(expect.arrayContaining(names.split(' ')));
  });

  test('reckons its costs as they are', () => {
    const sums = all(/`([\d.() ×+/]+ = [\d.]+)`/g);
    expect(sums.length).toBeGreaterThan(15);
    const wrong = sums.filter((sum) => {
      const [left = '', right] = sum.split(' = ');
      return Math.abs(evaluate(left) - Number(right)) > 0.0051;
    });
    expect(wrong).toEqual([]);
  });
});

test.each(['docs/runbook.md', 'docs/booking-protocol.md', 'packages/infra/README.md'])(
  '%s leads to documents and sections that there are',
  (document) => {
    const links = [...read(document).matchAll(/\]\((?!https?:)([^)#]*)#?([^)]*)\)/g)];
    for (const [link, path = '', section = ''] of links) {
      const target = new URL(path || document, path ? new URL(document, root) : root);
      expect(existsSync(target), link).toBe(true);
      const headings = all(/^#+ (.+)$/gm, readFileSync(target, 'utf8')).map(slugOf);
      if (section) expect(headings, link).toContain(section);
    }
  },
);

test('the README tells of every setting of a stage', () => {
  const [, text = ''] = /interface Stage \{([\s\S]*?)\n\}/.exec(read('packages/infra/src/stages.ts')) ?? [];
  const settings = all(/^ {2}readonly (\w+)\??:/gm, text);
  const told = rows(read('packages/infra/README.md')).flatMap(([setting = '']) => quoted(setting));
  expect(settings.length).toBeGreaterThan(15);
  expect(settings.filter((setting) => !told.includes(setting))).toEqual([]);
});

/** How GitHub names a heading in an address. */
const slugOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-');

/** The value of a sum of products and quotients; parentheses may stand around a sum. */
function evaluate(text: string): number {
  const inner = text.replace(/\(([^()]+)\)/g, (_, sum: string) => String(evaluate(sum)));
  return inner
    .split('+')
    .map((product) =>
      product
        .split('/')
        .map(productOf)
        .reduce((of, by) => of / by),
    )
    .reduce((sum, each) => sum + each, 0);
}

const productOf = (text: string): number => text.split('×').reduce((product, factor) => product * Number(factor), 1);
