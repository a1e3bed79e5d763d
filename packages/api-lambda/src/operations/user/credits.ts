import { findLivingType, noSuch } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import type { AppointmentTypeCreditInput } from '../../generated.ts';
import { balanceWrites } from '../../scheduling/credit-writes.ts';
import { only } from '../../store/facts.ts';
import { type Credit, recordOf, type User } from '../../store/items.ts';
import type { Store, Write } from '../../store/store.ts';
import { key } from '../../store/table.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { readNumber } from '../../wire/number-in.ts';

/** Types whose credits one call may set. */
const MOST = 20;
const QUANTITY = { least: -1000, most: 10_000, unit: 'credits' };

/**
 * The writes that set a client's credits to the quantities given: of each type the balance, and a row of its history
 * where it differs. The type is named by its id, or by the id of the credit that stands already.
 * @throws BadInput
 */
export async function creditGrants(
  ctx: Context,
  client: User,
  edits: readonly (AppointmentTypeCreditInput | null)[],
): Promise<Write[]> {
  const given = edits.filter((edit) => edit !== null);
  if (given.length > MOST)
    throw new BadInput('appointment_type_credits_attributes', `At most ${MOST} types at a time.`);
  const wanted = new Map<string, number>();
  for (const edit of given) {
    const quantity = readNumber(edit.quantity ?? '', 'appointment_type_credits_attributes.quantity', QUANTITY);
    wanted.set(await typeMeant(ctx, client, edit), quantity);
  }
  const writes = [...wanted].map(async ([type, quantity]) => {
    const before = recordOf('credit', await ctx.store.get(key.credit(client.id, type), { consistent: true }));
    const by = quantity - (before?.quantity ?? 0);
    if (before && by === 0) return [];
    return balanceWrites(ctx, client.organization, before, { client: client.id, type, by, event: 'granted' });
  });
  return (await Promise.all(writes)).flat();
}

/** All credits of a client. */
export async function creditsOf(store: Store, client: string): Promise<Credit[]> {
  const { PK, SK } = key.credit(client, '');
  return only(await store.query({ partition: PK, from: SK, to: `${SK}~` }), 'credit');
}

async function typeMeant(ctx: Context, client: User, edit: AppointmentTypeCreditInput): Promise<string> {
  const field = 'appointment_type_credits_attributes.appointment_type_id';
  if (edit.appointment_type_id) return (await findLivingType(ctx, edit.appointment_type_id, field)).id;
  const credit = edit.id && (await creditsOf(ctx.store, client.id)).find(({ id }) => id === edit.id);
  if (credit) return credit.appointment_type_id;
  throw noSuch('appointment type credit', edit.id, 'appointment_type_credits_attributes.id');
}
