import type { Item, Store } from '../store/store.ts';
import { type Key, key } from '../store/table.ts';

/** How far a migration has come in one part of a table. It is kept in the table itself. */
export interface Progress {
  /** The last item behind it; undefined at the beginning. */
  readonly behind?: Key | undefined;
  /** Items it has looked at, and those among them that it changed. */
  readonly seen: number;
  readonly changed: number;
  readonly done: boolean;
}

const BEGINNING: Progress = { seen: 0, changed: 0, done: false };

/** How far a migration has come. @param part such as `0-of-4` */
export async function readProgress(store: Store, migration: string, part: string): Promise<Progress> {
  const item = await store.get(key.migration(migration, part), { consistent: true });
  return (item?.progress as Progress | undefined) ?? BEGINNING;
}

/** Keeps it. Whoever else runs the same migration may overwrite it, and somebody does a stretch twice: that changes nothing. */
export async function keepProgress(store: Store, migration: string, part: string, progress: Progress): Promise<void> {
  const item: Item = { ...key.migration(migration, part), kind: 'migration', progress };
  await store.commit([{ put: item }]);
}
