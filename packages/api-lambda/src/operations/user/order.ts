import type { Context } from '../../context.ts';
import type { UserOrderKeys } from '../../generated.ts';
import { only } from '../../store/facts.ts';
import { folded, recordOf, type User } from '../../store/items.ts';
import { indexed, key } from '../../store/table.ts';

/** What a list of users is sorted by. */
type By = UserOrderKeys extends `${infer Attribute}_${'ASC' | 'DESC'}` ? Attribute : never;

/** An order in its two parts. */
export function partsOf(order: UserOrderKeys): { readonly by: By; readonly descending: boolean } {
  const descending = order.endsWith('_DESC');
  return { by: order.slice(0, descending ? -'_DESC'.length : -'_ASC'.length) as By, descending };
}

/** The users in order. Those who lack what it goes by come last, and equals are in order of id. */
export async function inOrder(ctx: Context, users: readonly User[], order: UserOrderKeys): Promise<User[]> {
  const { by, descending } = partsOf(order);
  const rankOf = await values(ctx, users, by);
  return users.toSorted((a, b) => {
    const [one, other] = [rankOf(a), rankOf(b)];
    if (one === other) return Number(a.id) - Number(b.id);
    if (one === undefined || other === undefined) return one === undefined ? 1 : -1;
    return (one < other ? -1 : 1) * (descending ? -1 : 1);
  });
}

async function values(
  ctx: Context,
  users: readonly User[],
  by: By,
): Promise<(user: User) => string | number | undefined> {
  switch (by) {
    case 'EMAIL':
      return ({ email }) => email && folded(email);
    case 'FIRST_NAME':
      return ({ first_name, last_name }) => `${folded(first_name)} ${folded(last_name)}`;
    case 'LAST_NAME':
      return lastNameFirst;
    case 'CREATED_AT':
      return ({ created_at }) => created_at;
    case 'UPDATED_AT':
      return ({ updated_at }) => updated_at;
    case 'GROUP_NAME':
      return groupNames(ctx, users);
    case 'PROVIDER_NAME':
      return providerNames(ctx, users);
    case 'NEXT_APPT_DATE':
      return nextStarts(ctx, users);
  }
}

const lastNameFirst = ({ first_name, last_name }: User): string => `${folded(last_name)} ${folded(first_name)}`;

async function groupNames(ctx: Context, users: readonly User[]) {
  const keys = users.flatMap(({ organization, user_group_id: id }) => (id ? [key.group(organization, id)] : []));
  const names = new Map(only(await ctx.store.getMany(keys), 'group').map(({ id, name }) => [id, folded(name)]));
  return ({ user_group_id: id }: User) => (id ? names.get(id) : undefined);
}

async function providerNames(ctx: Context, users: readonly User[]) {
  const keys = users.flatMap(({ dietitian_id: id }) => (id ? [key.user(id)] : []));
  const names = new Map(
    only(await ctx.store.getMany(keys), 'user').map((provider) => [provider.id, lastNameFirst(provider)]),
  );
  return ({ dietitian_id: id }: User) => (id ? names.get(id) : undefined);
}

/** One walk over the organization's coming appointments: the first one that names a client is the client's next. */
async function nextStarts(ctx: Context, users: readonly User[]) {
  const next = new Map<string, number>();
  const left = new Set(users.map(({ id }) => id));
  const partition = indexed.organization(users[0]?.organization ?? '');
  for await (const item of ctx.store.walk({ index: 'byOrganization', partition, from: indexed.start(ctx.now) })) {
    const appointment = recordOf('appointment', item);
    for (const id of [appointment?.user_id, ...(appointment?.attendee_ids ?? [])]) {
      if (appointment && id && left.delete(id)) next.set(id, appointment.start);
    }
    if (left.size === 0) break;
  }
  return ({ id }: User) => next.get(id);
}
