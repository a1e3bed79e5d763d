import { find, isMember, signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { QueryuserArgs } from '../generated.ts';
import { folded, type User } from '../store/items.ts';
import { usersOf } from './user/list.ts';

/** One user by id or e-mail. A client finds itself and the organization's providers. */
export async function user(args: Partial<QueryuserArgs>, ctx: Context): Promise<User | null> {
  const { organization, user: viewer } = signedIn(ctx);
  if (!args.id && !args.email) return args.or_current_user ? viewer : null;
  const found = args.id ? await find(ctx, 'user', args.id) : await byEmail(ctx, organization, args.email as string);
  const visible = isMember(ctx) || found?.role === 'provider' || found?.id === viewer.id;
  return visible ? (found ?? null) : null;
}

/** The user with an e-mail; of several who share it, the first in order of name, members before clients. */
async function byEmail(ctx: Context, organization: string, email: string): Promise<User | undefined> {
  for (const who of ['MEMBER', 'CLIENT'] as const) {
    for await (const one of usersOf(ctx.store, organization, who))
      if (folded(one.email ?? '') === folded(email)) return one;
  }
  return undefined;
}
