import type { Context } from '../../context.ts';
import { absent } from '../../store/commit.ts';
import { folded, type User } from '../../store/items.ts';
import type { Write } from '../../store/store.ts';
import { type Key, key } from '../../store/table.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { emailKey } from '../../wire/email-key.ts';

/** Who an active client with an e-mail is to the outside: a family may share an address, so the name belongs to it. */
export type Identified = Pick<User, 'organization' | 'first_name' | 'last_name'> & { readonly email: string };

/** The item that only one active client can hold. */
export const identityKey = ({ organization, email, first_name, last_name }: Identified): Key =>
  key.identity(organization, emailKey(email), `${folded(last_name)}#${folded(first_name)}`);

/**
 * Makes sure that nobody else is known by a client's e-mail and name.
 * @throws BadInput
 */
export async function requireUnknown(ctx: Context, user: User): Promise<void> {
  const at = heldBy(user);
  const holder = at && (await ctx.store.get(at, { consistent: true }))?.user_id;
  if (holder === undefined || holder === user.id) return;
  throw new BadInput('email', 'There is a client with this e-mail and name already.');
}

/** The writes by which a client takes, keeps, moves or leaves their identity. Whoever is archived, or has no e-mail, holds none. */
export function identityWrites(before: User | undefined, after: User): Write[] {
  const [was, is] = [before && heldBy(before), heldBy(after)];
  if (was?.PK === is?.PK && was?.SK === is?.SK) return [];
  const identity = { kind: 'identity', organization: after.organization, user_id: after.id };
  return [...(was ? [{ remove: was }] : []), ...(is ? [{ put: { ...is, ...identity }, when: absent }] : [])];
}

const heldBy = (user: User): Key | undefined =>
  user.role === 'client' && user.active && user.email ? identityKey({ ...user, email: user.email }) : undefined;
