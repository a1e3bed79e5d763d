import type { Context } from '../context.ts';
import { backoff, PATIENCE, wait } from './backoff.ts';
import { type EventResource, eventOf } from './event.ts';
import { type ClinicRecord, itemOf, keyOf } from './items.ts';
import { type Condition, Contended, LostRace, type Write } from './store.ts';

/** Nothing may stand at this key yet. */
export const absent: Condition = { name: 'absent', is: { PK: undefined } };

/** The record must still be at this version, and no large change may be waiting to replace it (scheduling/large-change.ts). */
export const unchanged = (record: ClinicRecord): Condition => ({
  name: 'unchanged',
  is: { v: record.v, staged_by: undefined },
});

/** Stamps a first version. */
export function created<R extends ClinicRecord>(ctx: Context, record: Omit<R, 'v' | 'created_at' | 'updated_at'>): R {
  return { ...record, v: 1, created_at: ctx.nowMs, updated_at: ctx.nowMs } as unknown as R;
}

/** Fields of a record as they are to be; undefined takes one away. */
export type Fields<R> = { readonly [Field in keyof R]?: R[Field] | undefined };

/** The next version of a record, with these fields replaced. */
export function changed<R extends ClinicRecord>(ctx: Context, before: R, fields: Fields<R>): R {
  return { ...before, ...fields, v: before.v + 1, updated_at: ctx.nowMs } as R;
}

/**
 * Puts a record in place of the version it was made from, or as a new one where there is none, without telling of it:
 * for the parts of a change whose event is written elsewhere.
 */
export function replacing(before: ClinicRecord | undefined, after: ClinicRecord): Write[] {
  if (!before) return [{ put: itemOf(after), when: absent }];
  const [was, is] = [keyOf(before), keyOf(after)];
  if (was.PK === is.PK && was.SK === is.SK) return [{ put: itemOf(after), when: unchanged(before) }];
  return [
    { remove: was, when: unchanged(before) },
    { put: itemOf(after), when: absent },
  ];
}

/** The writes of a change to one record, its event among them. */
export function change(
  ctx: Context,
  resource: EventResource,
  before: ClinicRecord | undefined,
  after: ClinicRecord,
): Write[] {
  return [...replacing(before, after), eventOf(ctx, resource, before, after)];
}

/** The writes of a deletion, its event among them. */
export function removal(ctx: Context, resource: EventResource, record: ClinicRecord): Write[] {
  return [{ remove: keyOf(record), when: unchanged(record) }, eventOf(ctx, resource, record, undefined)];
}

/**
 * Commits what an operation has decided on, and answers with its outcome: the object that the operation answers with.
 * Where the request carries an idempotency key, the outcome is committed with it.
 */
export async function committed<T extends object>(ctx: Context, writes: readonly Write[], outcome: T): Promise<T> {
  if (ctx.once) await ctx.once.commit(ctx.store, writes, outcome);
  else await ctx.store.commit(writes);
  return outcome;
}

/**
 * Gathers, decides and commits; when the race was lost, all over again, after a jittered pause. `attempt` reads
 * everything it decides on anew, consistently.
 * @throws Contended when the race was still lost after four seconds.
 */
export async function untilCommitted<T>({ store }: Pick<Context, 'store'>, attempt: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + PATIENCE;
  const again = (): Promise<T> => {
    if (performance.now() > deadline) throw new Contended();
    return attempt();
  };
  for (let lost = 0; ; lost++) {
    try {
      return await (lost === 0 ? attempt() : store.inTurn(again));
    } catch (error) {
      // Who has the same idempotency key and was first has done it: trying again would do it twice.
      if (!(error instanceof LostRace) || error.lost.includes('firstAttempt')) throw error;
      await wait(backoff(lost));
    }
  }
}
