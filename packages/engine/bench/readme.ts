import { readFileSync, writeFileSync } from 'node:fs';

const readme = new URL('../README.md', import.meta.url);

/** Replaces what stands in the README between `<!-- name -->` and `<!-- /name -->`. */
export function writeBetween(name: string, text: string): void {
  const before = readFileSync(readme, 'utf8');
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [before.indexOf(open), before.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`The README has no place for ${name}.`);
  writeFileSync(readme, `${before.slice(0, start + open.length)}\n${text}\n${before.slice(end)}`);
}
