import type { Call, Meter } from './meter.ts';

/**
 * What a request is doing at a time. Deciding never awaits, so the calls to the database tell the beats apart, and no
 * operation has to say where it is:
 *
 * - `admit`: reading the request, identifying its sender, asking the policy
 * - `gather`: up to the end of the last reading before a commit
 * - `decide`: from there to the commit, without a wait but for one new id in 64, with which others are leased
 * - `commit`
 * - `pause`: after a lost race, until the next attempt reads
 * - `present`: all that follows the last commit; of a query, all that follows its last reading
 *
 * A race that was lost, another field of the mutation and an answer kept under an idempotency key are further rounds.
 */
export type BeatName = 'admit' | 'gather' | 'decide' | 'commit' | 'pause' | 'present';

/** One beat, in milliseconds of `performance.now()`. */
export interface Beat {
  readonly name: BeatName;
  readonly began: number;
  readonly ended: number;
}

/** The beats of a request that ended at `ended`, in order: each begins where the one before it ends, and none is empty. */
export function beats(meter: Pick<Meter, 'began' | 'admitted' | 'calls'>, ended: number): Beat[] {
  const list: Beat[] = [];
  let at = meter.began;
  const until = (name: BeatName, end: number): void => {
    const next = Math.min(Math.max(at, end), ended);
    if (next > at) list.push({ name, began: at, ended: next });
    at = next;
  };
  /** What was read from here to `end`, after a pause where the race before was lost. */
  const gather = (afterLoss: boolean, end: number): void => {
    const reads = meter.calls.filter((call) => call.what === 'read' && call.ended > at && call.began < end);
    if (afterLoss) until('pause', Math.min(end, ...reads.map(({ began }) => began)));
    until('gather', Math.min(end, Math.max(at, ...reads.map((read) => read.ended))));
  };

  until('admit', meter.admitted ?? ended);
  const commits = meter.calls.filter(({ what }) => what === 'commit').sort((a, b) => a.began - b.began);
  let last: Call | undefined;
  for (const commit of commits) {
    gather(last?.lost ?? false, commit.began);
    until('decide', commit.began);
    until('commit', commit.ended);
    last = commit;
  }
  if (!last || last.lost) gather(last?.lost ?? false, ended);
  until('present', ended);
  return list;
}
