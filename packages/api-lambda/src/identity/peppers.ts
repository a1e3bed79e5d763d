/**
 * The secrets of the installation under which keys are hashed and calendars addressed: the present one and, since a change
 * must not invalidate what is out there, the one before it.
 */
export interface Peppers {
  /** The present one, as far as this process knows. */
  readonly present: string;
  /**
   * Those that are good, the present one first, read anew: for what does not fit the present one. It was made before the
   * last change, or by a process that has heard of the change already.
   */
  good(): Promise<readonly string[]>;
}

/** A reading is good for so many milliseconds: whoever tries wrong keys in numbers causes few readings. */
const FRESH = 10_000;

/**
 * Reads nothing until something does not fit the pepper that the process started with, so that a start costs no more.
 * @param clock epoch milliseconds
 * @param read those that are good, the present one first
 */
export function peppersOf(
  pepper: string,
  clock: () => number,
  read = async () => [pepper] as readonly string[],
): Peppers {
  let present = worthTheName(pepper);
  let last: { readonly at: number; readonly good: Promise<readonly string[]> } | undefined;
  const reading = async (): Promise<readonly string[]> => {
    const good = (await read()).map(worthTheName);
    present = good[0] ?? present;
    return good;
  };
  return {
    get present() {
      return present;
    },
    good() {
      if (last && clock() - last.at < FRESH) return last.good;
      const good = reading();
      last = { at: clock(), good };
      good.catch(() => {
        last = undefined;
      });
      return good;
    },
  };
}

/** @throws Error for a pepper of less than 32 characters */
export function worthTheName(pepper: string): string {
  if (pepper.length < 32) throw new Error('The pepper needs at least 32 characters.');
  return pepper;
}
