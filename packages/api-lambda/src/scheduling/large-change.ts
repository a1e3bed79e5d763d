import type { Context } from '../context.ts';
import { commitInBatches, fitOneTransaction } from '../store/batches.ts';
import { absent, committed } from '../store/commit.ts';
import { Contended, LostRace, type Write } from '../store/store.ts';
import { key } from '../store/table.ts';
import { type Refusal, refusal } from '../wire/answer.ts';
import type { PlannedChange } from './appointment-writes.ts';
import { finish, staging, takeBack } from './staged.ts';

/**
 * Changes of appointments that one transaction cannot hold are all or none even so. Sixty monthly occurrences are 60
 * pages and 60 appointments, and DynamoDB takes 100 actions in a transaction. So such a change is made in three steps:
 *
 * 1. *Stage.* Each appointment's next version is laid beside its present one, in the same item (a new appointment is an
 *    item of the kind "draft", which no read takes for an appointment and no index lists). Nobody sees any of that.
 * 2. *Decide.* One transaction writes the calendar pages, the credits, the series, the event, and a record of the change.
 *    The change is made when this record stands, and not before.
 * 3. *Finish.* The staged versions take their places, and the record goes.
 *
 * It is all or none because one transaction decides: what is staged counts where the record of its change stands, and
 * else does not. It is isolated because every write of an appointment is made under the condition that nothing is staged
 * in it (`unchanged`): nobody changes what the decision rests on while it is on its way. And it does not depend on the
 * process that began it: whoever comes upon something staged finishes it where the record stands; where it does not, and
 * the stager must be dead, a writer first puts a record in its place that says so, which makes the decision impossible,
 * and then takes back what was staged. Lists look for records that wait to be finished. So a process that dies leaves
 * nothing of the change, or all of it.
 */

/**
 * Commits a change, in one transaction where it fits one.
 * @param more what else is part of it, such as the series
 * @param field the argument to blame where not even the decisive part fits one
 * @throws LostRace, Contended
 */
export async function committedChange<T extends object>(
  ctx: Context,
  plan: PlannedChange,
  more: readonly Write[],
  field: string,
  outcome: T,
): Promise<T | Refusal> {
  const writes = [...plan.writes, ...more];
  if (fitOneTransaction(ctx.store, writes)) return committed(ctx, writes, outcome);
  const decisive = [...plan.decisive, ...more];
  const notes = plan.updates.some(({ places }) => places !== undefined); // notes about clients are not staged
  if (decisive.length < ctx.store.most && !notes) return inSteps(ctx, plan, decisive, outcome);
  const most = `${decisive.length} months and balances, at most ${ctx.store.most - 1}`;
  return refusal(field, `That is too much at once (${most}). Use fewer occurrences, providers or attendees.`);
}

async function inSteps<T extends object>(
  ctx: Context,
  { updates }: PlannedChange,
  decisive: readonly Write[],
  outcome: T,
): Promise<T> {
  const id = await ctx.store.newId();
  const organization = updates[0]?.after.organization as string;
  const appointment_ids = updates.map(({ after }) => after.id);
  const record = { ...key.largeChange(organization, id), kind: 'large-change', appointment_ids };
  const stagings = updates.map((update) => staging(ctx, id, update));
  try {
    await commitInBatches(ctx.store, stagings);
    await committed(ctx, [...decisive, { put: record, when: absent }], outcome);
  } catch (error) {
    // Any other fault leaves open whether the change was made: then the record tells, to whoever comes next.
    if (error instanceof LostRace || error instanceof Contended) await takeBack(ctx, id, appointment_ids);
    throw error;
  }
  try {
    await finish(ctx, organization, id);
  } catch (error) {
    ctx.log.error('A large change was made and is left to be finished', { error });
  }
  return outcome;
}
