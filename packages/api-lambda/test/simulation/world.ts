/** Numbers that look like chance and are the same for the same seed: mulberry32 (Tommy Ettinger, 2017). */
export function chance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

interface Step {
  readonly who: string;
  readonly go: () => void;
}

interface Timer {
  readonly due: number;
  readonly ring: () => void;
}

/** How often somebody who was slow becomes quick, or the other way round. */
const MOODINESS = 0.04;

/**
 * A world in which nothing happens but what is next by the seed: every wait of a store is a step, and steps happen one
 * at a time in an order drawn by chance. Some are a hundred times as quick as others, for a while: an even draw would
 * hardly ever let one request be overtaken by the whole of another. Time is of this world too, so that nobody really waits.
 */
export class World {
  readonly random: () => number;
  /** Milliseconds since the world began. */
  now = 0;
  #steps: Step[] = [];
  #speeds = new Map<string, number>();
  #timers: Timer[] = [];

  constructor(seed: number) {
    this.random = chance(seed);
  }

  /** Whether something of this likelihood happens now. */
  happens(likelihood: number): boolean {
    return likelihood > 0 && this.random() < likelihood;
  }

  /** Something that takes its time: others may go first. */
  step(who: string): Promise<void> {
    return new Promise((go) => this.#steps.push({ who, go }));
  }

  /** Lets everything happen until this is done. @throws Error when it never will be */
  async until<T>(done: Promise<T>): Promise<T> {
    let open = true;
    const settled = done.finally(() => {
      open = false;
    });
    settled.catch(() => {});
    using _ = this.#time();
    for (let idle = 0; ; ) {
      await quiescence();
      if (!open) return await settled;
      idle = this.#next() ? 0 : idle + 1;
      if (idle > 100) throw new Error('Nothing can happen any more, but not everything is done.');
    }
  }

  /** Lets happen whatever was begun and nobody waits for. */
  async rest(): Promise<void> {
    using _ = this.#time();
    do await quiescence();
    while (this.#next());
  }

  #next(): boolean {
    const due = this.#timers.filter((timer) => timer.due <= this.now);
    if (this.#steps.length + due.length === 0) return this.#passTime();
    this.now += Math.floor(this.random() * 10);
    if (this.random() * (this.#steps.length + due.length) < due.length) this.#ring(due[0] as Timer);
    else this.#take(this.#drawn());
    return true;
  }

  #take(step: Step): void {
    this.#steps.splice(this.#steps.indexOf(step), 1);
    if (this.happens(MOODINESS)) this.#speeds.delete(step.who);
    step.go();
  }

  /** One of the steps, the quicker the likelier. */
  #drawn(): Step {
    const speeds = this.#steps.map(({ who }) => this.#speedOf(who));
    let left = this.random() * speeds.reduce((sum, speed) => sum + speed, 0);
    const index = speeds.findIndex((speed) => {
      left -= speed;
      return left < 0;
    });
    return this.#steps.at(index) as Step;
  }

  #speedOf(who: string): number {
    const speed = this.#speeds.get(who) ?? 10 ** (-2 * this.random());
    this.#speeds.set(who, speed);
    return speed;
  }

  #passTime(): boolean {
    if (this.#timers.length === 0) return false;
    this.now = Math.min(...this.#timers.map(({ due }) => due));
    return true;
  }

  #ring(timer: Timer): void {
    this.#timers.splice(this.#timers.indexOf(timer), 1);
    timer.ring();
  }

  /** Makes the clock, the timers and the chance of this process those of the world, until disposed of. */
  #time(): Disposable {
    const { setTimeout } = globalThis;
    const now = performance.now;
    const random = Math.random;
    globalThis.setTimeout = ((ring: () => void, ms = 0) =>
      this.#timers.push({ due: this.now + ms, ring })) as unknown as typeof setTimeout;
    performance.now = () => this.now;
    Math.random = this.random;
    return {
      [Symbol.dispose]: () => {
        globalThis.setTimeout = setTimeout;
        performance.now = now;
        Math.random = random;
      },
    };
  }
}

/** Everything that can run without waiting has run. */
const quiescence = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
