import type { Key } from '../../src/store/table.ts';

/** What a step does to the table. Two that do not disturb each other need not be tried in both orders. */
export type Touch =
  | { readonly reads: (at: Key) => boolean; readonly writes?: undefined }
  | { readonly reads?: undefined; readonly writes: readonly Key[] };

/** Something that a caller is about to do to the table. */
interface Step {
  /** Whose it is, and which of theirs: the same in every order that has come as far. */
  readonly id: string;
  readonly who: string;
  readonly touch: Touch;
  readonly go: () => void;
}

/** A place where somebody had to go first. */
interface Turn {
  readonly waiting: readonly Pick<Step, 'id' | 'touch'>[];
  /** Steps that need not be taken here: whatever begins so has been tried with others first. */
  readonly asleep: ReadonlyMap<string, Touch>;
  readonly tried: Map<string, Touch>;
  taken: Pick<Step, 'id' | 'touch'>;
}

/** Waits for one's turn before touching the table. */
export type Await = (who: string, touch: Touch) => Promise<void>;

/** Several who act at once, by name: each is given the world anew in every order. */
export type Callers = Readonly<Record<string, () => Promise<unknown>>>;

/** Keys that are written, in some order or other. What reads none of them need not wait for a turn. */
type Written = ReadonlyMap<string, Key>;

/**
 * Lets callers act at once in every order of their steps that could make a difference, from the beginning each time.
 * Orders that differ only in steps which do not disturb each other, two reads for instance, are one: of each such family
 * at least one member is tried (persistent and sleep sets: Godefroid, "Partial-Order Methods", 1996).
 * @param begin makes the world and those who act in it, given how they wait for their turns
 * @param outcome says what an order came to
 * @param enough whether an outcome is one for which the rest need not be tried
 * @returns what each order came to
 */
export async function inEveryOrder<T>(
  begin: (turn: Await) => Callers,
  outcome: () => Promise<T>,
  enough: (outcome: T) => boolean,
): Promise<T[]> {
  for (let known: Written = new Map(); ; ) {
    const { outcomes, written } = await tryAll(begin, outcome, enough, known);
    // Where more is written than was foreseen, a read may have been taken for harmless that was not.
    if (outcomes.some(enough) || written.size === known.size) return outcomes;
    known = written;
  }
}

async function tryAll<T>(
  begin: (turn: Await) => Callers,
  outcome: () => Promise<T>,
  enough: (outcome: T) => boolean,
  known: Written,
): Promise<{ outcomes: T[]; written: Written }> {
  const written = new Map(known);
  const path: Turn[] = [];
  const outcomes: T[] = [];
  do {
    if (await play(begin, path, known, written)) outcomes.push(await outcome());
  } while (!outcomes.slice(-1).some(enough) && onward(path));
  return { outcomes, written };
}

/** Plays one order along the path, and makes the path longer. @returns false where all that is left was tried before */
async function play(
  begin: (turn: Await) => Callers,
  path: Turn[],
  known: Written,
  written: Map<string, Key>,
): Promise<boolean> {
  const steps: Step[] = [];
  const taken = new Map<string, number>();
  using _ = timeless();
  const callers = begin(async (who, touch) => {
    if (touch.reads && ![...known.values()].some(touch.reads)) return;
    for (const at of touch.writes ?? []) written.set(nameOf(at), at);
    const nth = (taken.get(who) ?? 0) + 1;
    taken.set(who, nth);
    await new Promise<void>((go) => steps.push({ id: `${who} ${nth}`, who, touch, go }));
  });
  const busy = new Set(Object.keys(callers));
  const all = Promise.all(Object.entries(callers).map(([who, act]) => act().finally(() => busy.delete(who))));
  for (let depth = 0; ; depth++) {
    await everybodyWaits(busy, steps);
    if (busy.size === 0) return all.then(() => true);
    if (depth === path.length) {
      const asleep = sleeping(path.at(-1));
      const first = steps.find(({ id }) => !asleep.has(id));
      if (!first) return false;
      path.push({ waiting: [...steps], asleep, tried: new Map(), taken: first });
    }
    const { id } = (path[depth] as Turn).taken;
    const at = steps.findIndex((step) => step.id === id);
    if (at < 0) throw new Error(`"${id}" was there before and is not now: something else than turns decides.`);
    steps.splice(at, 1)[0]?.go();
  }
}

/** Turns the last place where somebody else can go first that way. @returns false when there is none left */
function onward(path: Turn[]): boolean {
  for (let last = path.at(-1); last; last = path.at(-1)) {
    const { waiting, asleep, tried, taken } = last;
    tried.set(taken.id, taken.touch);
    const other = waiting.find(({ id }) => !asleep.has(id) && !tried.has(id));
    if (other) {
      last.taken = other;
      return true;
    }
    path.pop();
  }
  return false;
}

/** What was tried before stays tried, until a step is taken that it would have disturbed, or been disturbed by. */
function sleeping(before: Turn | undefined): Map<string, Touch> {
  if (!before) return new Map();
  const { asleep, tried, taken } = before;
  return new Map([...asleep, ...tried].filter(([id, touch]) => id !== taken.id && !disturb(touch, taken.touch)));
}

const nameOf = ({ PK, SK }: Key): string => `${PK}\n${SK}`;

function disturb(a: Touch, b: Touch): boolean {
  if (a.reads && b.reads) return false;
  if (a.reads) return b.writes?.some(a.reads) ?? false;
  if (b.reads) return a.writes.some(b.reads);
  const names = new Set(a.writes.map(nameOf));
  return b.writes.some((at) => names.has(nameOf(at)));
}

/** Everybody has either finished or come to a step. What they do in between waits for nothing but this process. */
async function everybodyWaits(busy: ReadonlySet<string>, steps: readonly Step[]): Promise<void> {
  for (let ticks = 0; [...busy].some((who) => !steps.some((step) => step.who === who)); ticks++) {
    if (ticks > 10_000) throw new Error('Somebody waits for something that is no step.');
    await tick();
  }
  await tick(); // the other steps of who takes several at once
}

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Waiting takes no time, until disposed of: whoever waits a while is whoever's next turn comes late. */
function timeless(): Disposable {
  const { setTimeout } = globalThis;
  const now = performance.now;
  globalThis.setTimeout = ((ring: () => void) => setImmediate(ring)) as unknown as typeof setTimeout;
  performance.now = () => 0;
  return {
    [Symbol.dispose]: () => {
      globalThis.setTimeout = setTimeout;
      performance.now = now;
    },
  };
}
