import type { Context } from '../context.ts';
import { chosenMembers, type MemberFilter } from './user/members.ts';

/** How many members the same arguments list. */
export async function organizationMembersCount(args: MemberFilter, ctx: Context): Promise<number> {
  return (await chosenMembers(args, ctx)).length;
}
