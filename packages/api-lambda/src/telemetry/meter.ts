import type { Bill } from '../store/store.ts';
import type { RefusalCode } from './metrics.ts';

/** A call to the database. Times are of `performance.now()`, in milliseconds. */
export interface Call {
  readonly what: 'read' | 'commit';
  readonly began: number;
  /** Infinity while nobody has answered. */
  ended: number;
  /** A commit that did nothing because somebody else was first. */
  lost?: boolean;
}

/** How a field of a mutation was answered. */
export interface Outcome {
  readonly field: string;
  /** Why nothing was done; empty where it was. */
  readonly refused: readonly RefusalCode[];
  /** Whether what it made blocks time, and books none. */
  readonly blocks: boolean;
}

/** What one request does and what that takes, noted while it runs. */
export class Meter implements Bill {
  readUnits = 0;
  writeUnits = 0;
  conflicts = 0;
  readonly calls: Call[] = [];
  readonly outcomes: Outcome[] = [];
  readonly began: number = performance.now();
  /** When it was let in: its operation begins. */
  admitted: number | undefined;
}
