import { isMember } from '../clinic.ts';
import { clientFilter, usersOf } from '../operations/user/list.ts';
import type { User } from '../store/items.ts';
import type { Presenter } from './presenter.ts';

/** A practice. Its members see each other; clients see its providers, and visitors nobody. */
export const organization: Presenter<'Organization'> = {
  users: async ({ id }, args, ctx) => {
    if (ctx.viewer.role === 'anonymous') return [];
    const chosen = clientFilter({ active_status: args.active_status ?? null, keywords: args.keywords ?? null }, ctx);
    const users: User[] = [];
    for await (const user of usersOf(ctx.store, id, 'MEMBER')) {
      if (chosen(user) && (isMember(ctx) || (user.active && user.role === 'provider'))) users.push(user);
    }
    return users;
  },
};
