import { signedIn } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import type { QueryorganizationMembersArgs } from '../../generated.ts';
import type { User } from '../../store/items.ts';
import { matches, usersOf } from './list.ts';

/** The arguments that choose members, shared by the list and its count. */
export type MemberFilter = Partial<QueryorganizationMembersArgs>;

/** The active providers and other staff that the arguments choose. */
export async function chosenMembers(args: MemberFilter, ctx: Context): Promise<User[]> {
  const state = args.licensed_in_state?.trim().toUpperCase();
  const chosen: User[] = [];
  for await (const member of usersOf(ctx.store, signedIn(ctx).organization, 'MEMBER')) {
    const licensed = !state || member.state_licenses?.some((license) => license.state === state);
    if (member.active && licensed && matches(member, args.keywords)) chosen.push(member);
  }
  return chosen;
}
