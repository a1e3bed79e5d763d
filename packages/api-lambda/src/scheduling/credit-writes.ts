import type { Context } from '../context.ts';
import { changed, created } from '../store/commit.ts';
import { type Credit, type CreditChange, itemOf, recordOf } from '../store/items.ts';
import type { Write } from '../store/store.ts';
import { key } from '../store/table.ts';
import type { CreditMovement } from './settlement.ts';

/**
 * The writes of these movements: of each balance, over the one that was counted, and of its row in the history with the
 * balance after it. Movements of one client and type make one row.
 * @param read balances that were gathered already; others are read now
 */
export async function creditWrites(
  ctx: Context,
  organization: string,
  movements: readonly CreditMovement[],
  read: readonly Credit[] = [],
): Promise<Write[]> {
  const balances = Map.groupBy(movements, ({ client, type }) => `${client} ${type}`);
  const writes = [...balances.values()].map(async (several): Promise<Write[]> => {
    const first = several[0] as CreditMovement;
    const { client, type } = first;
    const known = read.find((credit) => credit.user_id === client && credit.appointment_type_id === type);
    const before = known ?? recordOf('credit', await ctx.store.get(key.credit(client, type), { consistent: true }));
    const by = several.reduce((sum, movement) => sum + movement.by, 0);
    return balanceWrites(ctx, organization, before, { ...first, by });
  });
  return (await Promise.all(writes)).flat();
}

/** One balance and its row in the history. */
export async function balanceWrites(
  ctx: Context,
  organization: string,
  before: Credit | undefined,
  { client, type, by, event, appointment }: Omit<CreditMovement, 'appointment'> & { readonly appointment?: string },
): Promise<Write[]> {
  const quantity = (before?.quantity ?? 0) + by;
  const common = { organization, user_id: client, appointment_type_id: type, quantity };
  const after = before
    ? changed(ctx, before, { quantity })
    : created<Credit>(ctx, { ...common, kind: 'credit', id: await ctx.store.newId() });
  const row = created<CreditChange>(ctx, {
    ...common,
    kind: 'credit-change',
    id: await ctx.store.newId(),
    event,
    by,
    ...(appointment && { appointment_id: appointment }),
    ...(ctx.viewer.role !== 'anonymous' && { initiator_id: ctx.viewer.user.id }),
  });
  return [
    { put: itemOf(after), when: { name: 'creditUnchanged', is: before ? { v: before.v } : { PK: undefined } } },
    { put: itemOf(row) },
  ];
}
