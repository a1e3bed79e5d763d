import { membersOf } from '../operations/group/list.ts';
import { clientFilter } from '../operations/user/list.ts';
import { cursorOf } from '../wire/cursor.ts';
import { created_at } from './dates.ts';
import type { Presenter } from './presenter.ts';
import { loadUser } from './related.ts';

/** A group of clients. */
export const userGroup: Presenter<'UserGroup'> = {
  created_at,
  cursor: ({ id }) => cursorOf(id),
  user: async ({ user_id }, _, ctx) => (await loadUser(ctx, user_id)) ?? null,
  user_ids: async (group, _, ctx) => (await membersOf(ctx, group)).map(({ id }) => id),
  users: async (group, { active_status }, ctx) => {
    const members = await membersOf(ctx, group);
    return active_status ? members.filter(clientFilter({ active_status }, ctx)) : members;
  },
  users_count: async (group, _, ctx) => (await membersOf(ctx, group)).length,
  users_with_membership: (group, _, ctx) => membersOf(ctx, group),
};
