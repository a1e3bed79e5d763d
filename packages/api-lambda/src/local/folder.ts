import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Trouble } from './trouble.ts';

/** Where the local server keeps everything: at the root of the repository, outside of version control. */
export const home = fileURLToPath(new URL('../../../../.openings', import.meta.url));

/**
 * Makes the folder, unless it is there.
 * @throws Trouble when it can't be written
 */
export function openFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Trouble(`Data is kept in ${folder}, which can't be written (${(error as NodeJS.ErrnoException).code}).`);
  }
}

/** What a folder holds of ours: what is `kept`, the demo's file, and those of the embedded database or DynamoDB Local. */
const OURS = /^(pepper|demo\.json|dynamodb\.sqlite.*|shared-local-instance\.db.*)$/;

/** Forgets everything, if there is anything. Whatever else somebody has in the folder stays. */
export function emptyFolder(folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names.filter((one) => OURS.test(one))) rmSync(join(folder, name));
}

/** The text kept under a name, first made by `make` where there is none. Only its owner may read it. */
export function kept(folder: string, name: string, make: () => string): string {
  const path = join(folder, name);
  if (!existsSync(path)) writeFileSync(path, make(), { mode: 0o600 });
  return readFileSync(path, 'utf8');
}
