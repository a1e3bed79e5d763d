import { tagNames } from './0001-tag-names.ts';
import type { Migration } from './migration.ts';

/** Every migration there is, in the order in which they run. */
export const migrations: readonly Migration[] = [tagNames];
