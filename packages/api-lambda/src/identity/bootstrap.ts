import type { Context } from '../context.ts';
import { change, created } from '../store/commit.ts';
import type { ApiKey, Organization, User } from '../store/items.ts';

/**
 * What no call of the API can create, because every call needs it already: an organization, its first members and their
 * first keys. Used by the demo, the tests and the operator's command line.
 */

/** Founds an organization. */
export async function foundOrganization(
  ctx: Context,
  fields: Pick<Organization, 'name' | 'timezone'>,
): Promise<Organization> {
  const id = await ctx.store.newId();
  const organization = created<Organization>(ctx, { kind: 'organization', id, organization: id, ...fields });
  await ctx.store.commit(change(ctx, 'ORGANIZATION', undefined, organization));
  return organization;
}

/** Adds a user, of any role, to an organization. */
export async function addUser(
  ctx: Context,
  organization: string,
  fields: Pick<User, 'role' | 'first_name' | 'last_name'> & Partial<User>,
): Promise<User> {
  const user = created<User>(ctx, { kind: 'user', id: await ctx.store.newId(), organization, active: true, ...fields });
  await ctx.store.commit(change(ctx, 'USER', undefined, user));
  return user;
}

/** Issues an API key that acts as a user; the secret is told here and never again. */
export async function issueKey(
  ctx: Context,
  user: User,
  name: string,
): Promise<{ readonly record: ApiKey; readonly secret: string }> {
  const id = await ctx.store.newId();
  const { secret, hmac, displayable_key } = ctx.keyring.issue(id);
  const record = created<ApiKey>(ctx, {
    kind: 'api-key',
    id,
    organization: user.organization,
    user_id: user.id,
    name,
    hmac,
    displayable_key,
  });
  await ctx.store.commit(change(ctx, 'API_KEY', undefined, record));
  return { record, secret };
}
