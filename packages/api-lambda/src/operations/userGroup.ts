import { find } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { QueryuserGroupArgs } from '../generated.ts';
import type { Group } from '../store/items.ts';

/** One group of clients. */
export async function userGroup(args: QueryuserGroupArgs, ctx: Context): Promise<Group | null> {
  return (await find(ctx, 'group', args.id)) ?? null;
}
