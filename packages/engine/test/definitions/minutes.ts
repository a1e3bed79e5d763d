import type { Interval } from '../../src/index.ts';

/** A stretch of time in which every minute is marked or not: slow, obvious, and hard to get wrong. */
export class Minutes {
  readonly start: number;
  readonly #marks: Uint8Array;

  constructor({ start, end }: Interval) {
    this.start = start;
    this.#marks = new Uint8Array(end - start);
  }

  mark({ start, end }: Interval): void {
    for (let minute = Math.max(start, this.start); minute < Math.min(end, this.end); minute++) {
      this.#marks[minute - this.start] = 1;
    }
  }

  has(minute: number): boolean {
    return this.#marks[minute - this.start] === 1;
  }

  get end(): number {
    return this.start + this.#marks.length;
  }

  /** Marked minutes that follow one another, as intervals. */
  runs(): Interval[] {
    const runs: { start: number; end: number }[] = [];
    for (let minute = this.start; minute < this.end; minute++) {
      if (!this.has(minute)) continue;
      const last = runs.at(-1);
      if (last?.end === minute) last.end++;
      else runs.push({ start: minute, end: minute + 1 });
    }
    return runs;
  }
}
