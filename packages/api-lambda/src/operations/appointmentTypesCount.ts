import type { Context } from '../context.ts';
import { chosenTypes, type TypeFilter } from './appointment-type/list.ts';

/** How many types the same arguments list. */
export async function appointmentTypesCount(args: TypeFilter, ctx: Context): Promise<number> {
  return (await chosenTypes(args, ctx)).length;
}
