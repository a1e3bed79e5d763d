import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import {
  BreakingChangeType,
  buildSchema,
  DangerousChangeType,
  findSchemaChanges,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';
import { readSdl } from './codegen.ts';

/**
 * `npm run release-schema [-- --dry-run]`: lists what changed since the schema was last released, in the order of what it
 * does to callers, and keeps today's as the released one under the version of package.json. The test beside this file
 * holds every change to the last release, so that nothing is taken from callers unnoticed.
 */

/** A change that breaks callers, made on purpose. */
export interface Declared {
  /** The change as the test words it. */
  readonly change: string;
  readonly reason: string;
  /** The version that it may come with. */
  readonly release: string;
}

/** What changed between two schemas that somebody might notice. */
export interface SchemaChanges {
  /** Documents that were valid no longer are, or fields no longer hold what they promised. */
  readonly breaking: readonly string[];
  /** Valid documents stay so, but a client that enumerates values or relies on a default may be surprised. */
  readonly dangerous: readonly string[];
}

const folder = new URL('../schema/released/', import.meta.url);
const declarations = new URL('breaking.json', folder);

/** The schema as it was last released, and under which version. */
export function lastRelease(): { readonly version: string; readonly sdl: string } {
  const name = readdirSync(folder).find((file) => file.endsWith('.graphql'));
  if (!name) throw new Error('schema/released/ holds no schema.');
  return { version: name.replace('.graphql', ''), sdl: readFileSync(new URL(name, folder), 'utf8') };
}

/** The breaking changes that are meant. */
export const declared = (): readonly Declared[] => JSON.parse(readFileSync(declarations, 'utf8'));

/** What a schema takes from the callers of another, and what may surprise them. Both as SDL. */
export function changesBetween(before: string, after: string): SchemaChanges {
  const changes = findSchemaChanges(buildSchema(before), buildSchema(after));
  const among = (types: object): string[] =>
    changes.filter(({ type }) => type in types).map(({ description }) => description);
  return { breaking: among(BreakingChangeType), dangerous: among(DangerousChangeType) };
}

/**
 * What speaks against the changes since a release, one sentence each: what breaks callers undeclared, and declarations
 * without a reason, of changes that were not made, or for a release that is past.
 */
export function objections(breaking: readonly string[], meant: readonly Declared[], released: string): string[] {
  const undeclared = breaking.filter((change) => !meant.some((one) => one.change === change));
  return [
    ...undeclared.map((change) => `Breaks callers, and is not declared in schema/released/breaking.json: ${change}`),
    ...meant.flatMap(({ change, reason, release }) => [
      ...(breaking.includes(change) ? [] : [`Declared, but not so: ${change}`]),
      ...(reason.trim() ? [] : [`Declared without a reason: ${change}`]),
      ...(isLater(release, released) ? [] : [`Declared for ${release}, but ${released} is out already: ${change}`]),
    ]),
  ];
}

/** Whether a version `1.2.3` comes after another. */
const isLater = (version: string, than: string): boolean =>
  version.localeCompare(than, 'en', { numeric: true }) > 0 && /^\d+\.\d+\.\d+$/.test(version);

/** A schema in the form in which it is kept: in order of name, so that it can be compared by eye, and without descriptions. */
export function keptForm(sdl: string): string {
  const enter = (node: object) => ('description' in node ? { ...node, description: undefined } : undefined);
  return `${printSchema(lexicographicSortSchema(buildSchema(print(visit(parse(sdl), { enter })))))}\n`;
}

/**
 * What has to be done before today's schema can be released under a version; nothing, if it can.
 * @param last the version that was released last
 * @param isSame whether nothing changed since
 */
export function obstacles(
  version: string,
  { breaking }: SchemaChanges,
  meant: readonly Declared[],
  last: string,
  isSame: boolean,
): string[] {
  const tooEarly = meant.filter(({ release }) => isLater(release, version));
  return [
    ...(isSame || isLater(version, last) ? [] : [`${last} is out already: raise the version in package.json first.`]),
    ...objections(breaking, meant, last),
    ...tooEarly.map(({ change, release }) => `Declared for ${release}, not for ${version}: ${change}`),
  ];
}

function release(version: string, write: boolean): void {
  const last = lastRelease();
  const today = keptForm(readSdl());
  const changes = changesBetween(last.sdl, today);
  for (const change of changes.breaking) console.log(`breaking   ${change}`);
  for (const change of changes.dangerous) console.log(`dangerous  ${change}`);
  const inTheWay = obstacles(version, changes, declared(), last.version, today === last.sdl);
  if (inTheWay.length > 0) throw new Error(inTheWay.join('\n'));
  if (!write) return;
  rmSync(new URL(`${last.version}.graphql`, folder));
  writeFileSync(new URL(`${version}.graphql`, folder), today);
  writeFileSync(declarations, '[]\n');
  console.log(`The schema of ${version} is kept in ${fileURLToPath(folder)}.`);
}

if (import.meta.main) {
  try {
    const { values } = parseArgs({ options: { 'dry-run': { type: 'boolean' } } });
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    release(version, !values['dry-run']);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
