import type { Context } from '../context.ts';
import type { QueryuserGroupsCountArgs } from '../generated.ts';
import { chosenGroups } from './group/list.ts';

/** How many groups the same arguments list. */
export async function userGroupsCount(args: Partial<QueryuserGroupsCountArgs>, ctx: Context): Promise<number> {
  return (await chosenGroups(ctx, args.keywords)).length;
}
