import { isMember, signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { QueryappointmentTypeCreditChangesArgs } from '../generated.ts';
import { only } from '../store/facts.ts';
import type { CreditChange } from '../store/items.ts';
import { key } from '../store/table.ts';
import { readId } from '../wire/ids-in.ts';

/**
 * What happened to a client's credits, latest first: of one type, or of all. Clients see their own.
 * @throws BadInput for what is no id
 */
export async function appointmentTypeCreditChanges(
  { appointment_type_id, user_id }: Partial<QueryappointmentTypeCreditChangesArgs>,
  ctx: Context,
): Promise<CreditChange[]> {
  const { user, organization } = signedIn(ctx);
  const client = user_id ? readId(user_id, 'user_id') : user.id;
  if (!isMember(ctx) && client !== user.id) return [];
  const type = appointment_type_id ? readId(appointment_type_id, 'appointment_type_id') : undefined;
  const { PK, SK } = key.creditChange(client, type ?? '', '', '');
  const from = type === undefined ? SK.slice(0, SK.indexOf('#') + 1) : SK.slice(0, -1);
  const found = only(await ctx.store.query({ partition: PK, from, to: `${from}~` }), 'credit-change');
  return found
    .filter((change) => change.organization === organization)
    .sort((a, b) => b.created_at - a.created_at || Number(b.id) - Number(a.id));
}
