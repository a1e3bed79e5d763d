import type { Context } from '../context.ts';
import type { AppointmentTypeOrderKeys } from '../generated.ts';
import type { AppointmentType } from '../store/items.ts';
import { pageOf, readPage } from '../wire/page.ts';
import { chosenTypes, type TypeFilter } from './appointment-type/list.ts';

/** The kinds of appointments an organization offers. */
export async function appointmentTypes(args: TypeFilter, ctx: Context): Promise<readonly AppointmentType[]> {
  const page = readPage(args, 1000);
  const [attribute, direction] = orders[args.order_by ?? 'POSITION_ASC'];
  const types = await chosenTypes(args, ctx);
  const inOrder = types.sort((a, b) => direction * (a[attribute] - b[attribute] || Number(a.id) - Number(b.id)));
  return pageOf(inOrder, page);
}

const orders = {
  POSITION_ASC: ['position', 1],
  POSITION_DESC: ['position', -1],
  CREATED_AT_ASC: ['created_at', 1],
  CREATED_AT_DESC: ['created_at', -1],
  UPDATED_AT_ASC: ['updated_at', 1],
  UPDATED_AT_DESC: ['updated_at', -1],
} as const satisfies Record<AppointmentTypeOrderKeys, readonly [keyof AppointmentType, 1 | -1]>;
