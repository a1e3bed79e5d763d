import { find, signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { QueryappointmentTypeCreditChangesArgs } from '../generated.ts';
import { only } from '../store/facts.ts';
import type { CreditChange } from '../store/items.ts';
import { key } from '../store/table.ts';

/** What happened to a client's credits, of one type or of all, the latest first; to the viewer's own where nobody is named. */
export async function appointmentTypeCreditChanges(
  { appointment_type_id: type, user_id }: QueryappointmentTypeCreditChangesArgs,
  ctx: Context,
): Promise<CreditChange[]> {
  const client = user_id ? await find(ctx, 'user', user_id) : signedIn(ctx).user;
  if (!client) return [];
  const { PK } = key.creditChange(client.id, '', '', '');
  const items = await ctx.store.query({ partition: PK, from: 'CREDITCHANGE#', to: 'CREDITCHANGE#~', consistent: true });
  return only(items, 'credit-change')
    .filter((change) => !type || change.appointment_type_id === type)
    .sort((a, b) => b.created_at - a.created_at || Number(b.id) - Number(a.id));
}
