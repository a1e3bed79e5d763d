import { isStaged, type StagedItem, versions } from '../scheduling/staged.ts';
import { type Appointment, recordOf } from '../store/items.ts';
import type { Item } from '../store/store.ts';
import { key } from '../store/table.ts';
import type { Lookup } from './law.ts';

/** The appointments with these ids as they stand: of one that a large change has staged, the version that counts. */
export async function appointmentsStanding(look: Lookup, ids: readonly string[]): Promise<(Appointment | undefined)[]> {
  const items = await look.getMany(ids.map(key.appointment), { consistent: true });
  const decided = await decidedAmong(look, items.filter(isStaged));
  return items.map((item) =>
    isStaged(item) && decided.has(item.staged_by) ? versions(item).after : recordOf('appointment', item),
  );
}

/** Whether a large change of this item has been decided and not yet finished: then it is on its way. */
export async function isOnItsWay(look: Lookup, item: Item): Promise<boolean> {
  return isStaged(item) && (await decidedAmong(look, [item])).size > 0;
}

async function decidedAmong(look: Lookup, staged: readonly StagedItem[]): Promise<Set<string>> {
  const keys = staged.map((item) => key.largeChange(item.organization as string, item.staged_by));
  const records = await look.getMany(keys, { consistent: true });
  return new Set(staged.flatMap(({ staged_by }, i) => (records[i]?.kind === 'large-change' ? [staged_by] : [])));
}
