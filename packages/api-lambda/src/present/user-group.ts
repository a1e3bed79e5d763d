import { isMember } from '../clinic.ts';
import type { Context } from '../context.ts';
import { membersOf } from '../operations/group/list.ts';
import { clientFilter } from '../operations/user/list.ts';
import type { Group, User } from '../store/items.ts';
import { cursorOf } from '../wire/cursor.ts';
import { forMembers } from './audience.ts';
import { created_at } from './dates.ts';
import type { Presenter } from './presenter.ts';
import { loadUser } from './related.ts';

const clients = async (ctx: Context, group: Group): Promise<User[]> => (isMember(ctx) ? membersOf(ctx, group) : []);

/** A group of clients. Who is in it, and the code to join it by, is for providers and staff. */
export const userGroup: Presenter<'UserGroup'> = {
  created_at,
  cursor: ({ id }) => cursorOf(id),
  invite_code: forMembers(({ invite_code }: Group) => invite_code),
  user: async ({ user_id }, _, ctx) => (await loadUser(ctx, user_id)) ?? null,
  user_ids: async (group, _, ctx) => (await clients(ctx, group)).map(({ id }) => id),
  users: async (group, { active_status }, ctx) => {
    const members = await clients(ctx, group);
    return active_status ? members.filter(clientFilter({ active_status }, ctx)) : members;
  },
  users_count: async (group, _, ctx) => (await clients(ctx, group)).length,
  users_with_membership: (group, _, ctx) => clients(ctx, group),
};
