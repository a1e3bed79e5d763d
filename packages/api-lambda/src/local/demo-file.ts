import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What somebody who wants to try the API has to know; written for people and scripts alike. */
export interface Demo {
  /** Of the API, with its path. */
  readonly url: string;
  /** API keys, each to act as one person of the demo clinic. */
  readonly keys: { readonly staff: string; readonly provider: string; readonly client: string };
  readonly organization_id: string;
  readonly provider_ids: readonly string[];
  readonly client_ids: readonly string[];
  readonly appointment_type_ids: { readonly individual: string; readonly group: string };
}

const pathIn = (folder: string): string => join(folder, 'demo.json');

/** The demo of an earlier start, or undefined. */
export function readDemo(folder: string): Demo | undefined {
  return existsSync(pathIn(folder)) ? JSON.parse(readFileSync(pathIn(folder), 'utf8')) : undefined;
}

/** Keeps the demo, keys included, which is why only its owner may read the file. */
export function writeDemo(folder: string, demo: Demo): void {
  writeFileSync(pathIn(folder), `${JSON.stringify(demo, undefined, 2)}\n`, { mode: 0o600 });
}
