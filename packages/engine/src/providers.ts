import type { Interval, Minute } from './interval.ts';
import { type SlotPolicy, slots } from './slots.ts';

/** A start, and who offers it. */
export interface Offer<Who> {
  readonly start: Minute;
  readonly who: Who;
}

/** By start; a sort leaves the order of the providers as it is where starts are the same. */
function inTime(a: Offer<unknown>, b: Offer<unknown>): number {
  return a.start - b.start;
}

/** A provider among several: windows in order (lazy ones are read no further than needed), and busy times. */
export interface Candidate<Who> {
  readonly who: Who;
  readonly windows: Iterable<Interval>;
  readonly busy: readonly Interval[];
}

/**
 * Any of them: providers and their starts as one list, by start, at one start in the order of the providers.
 * @param unique keep one offer per start, the first provider's (`make_unique`).
 */
export function anyOf<Who>(offers: Iterable<readonly [Who, readonly Minute[]]>, unique = false): Offer<Who>[] {
  const all: Offer<Who>[] = [];
  for (const [who, starts] of offers) for (const start of starts) all.push({ start, who });
  all.sort(inTime);
  return unique ? all.filter(({ start }, index) => start !== all[index - 1]?.start) : all;
}

/** All of them at once: the starts that each of them offers, in order as they come. */
export function allOf(lists: readonly (readonly Minute[])[]): Minute[] {
  let shared = lists[0] ?? [];
  for (const list of lists.slice(1)) shared = common(shared, list);
  return [...shared];
}

function common(a: readonly Minute[], b: readonly Minute[]): Minute[] {
  const offered = new Set(b);
  return a.filter((start) => offered.has(start));
}

/**
 * The first starts over many providers: as the first `limit` of {@link anyOf}, without finding the others.
 * What is found for one provider bounds how far the next ones are searched.
 */
export function firstOf<Who>(candidates: Iterable<Candidate<Who>>, policy: SlotPolicy, limit = 1): Offer<Who>[] {
  let found: Offer<Who>[] = [];
  let latest = policy.latest;
  for (const { who, windows, busy } of candidates) {
    const starts = slots(windows, busy, { ...policy, latest, limit });
    if (starts.length === 0) continue;
    found = [...found, ...starts.map((start) => ({ start, who }))].sort(inTime).slice(0, limit);
    // A tie goes to the earlier provider, so a later one has to be earlier.
    if (found.length === limit) latest = (found.at(-1) as Offer<Who>).start - 1;
  }
  return found;
}
