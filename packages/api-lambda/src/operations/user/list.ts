import { signedIn } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import type { QueryusersArgs } from '../../generated.ts';
import { folded, recordOf, type User } from '../../store/items.ts';
import type { Store } from '../../store/store.ts';
import { indexed } from '../../store/table.ts';
import { BadInput, quote } from '../../wire/bad-input.ts';
import { readIds } from '../../wire/ids-in.ts';

/** An organization's clients, or its providers and other staff, one after the other in order of last name. */
export async function* usersOf(
  store: Store,
  organization: string,
  who: 'CLIENT' | 'MEMBER',
  newestFirst = false,
): AsyncGenerator<User> {
  const range = { index: 'byName', partition: indexed.names(organization, who), newestFirst } as const;
  for await (const item of store.walk(range)) {
    const user = recordOf('user', item);
    if (user) yield user;
  }
}

/** Whether every word of a search is found in a user's name, e-mail or date of birth. */
export function matches(user: User, keywords: string | null | undefined): boolean {
  const { first_name, last_name, legal_name, email, dob } = user;
  const said = folded([first_name, last_name, legal_name, email, dob].join(' '));
  return folded(keywords ?? '')
    .split(/\s+/)
    .every((word) => said.includes(word));
}

/** The arguments that choose clients, shared by the list and its count. */
export type ClientFilter = Partial<QueryusersArgs>;

/** Whether a client is among those chosen. @throws BadInput */
export function clientFilter(args: ClientFilter, ctx: Context): (client: User) => boolean {
  const { user: viewer } = signedIn(ctx);
  const ids =
    args.ids?.length || args.id ? new Set(readIds([...(args.ids ?? []), args.id ?? null], 'ids', 1000)) : undefined;
  const tags = readIds(args.tag_ids ?? [], 'tag_ids');
  const active = activeAsked(args.active_status);
  const provider = args.provider_id ?? (args.limited_to_provider ? viewer.id : undefined);
  const searching = ids || tags.length > 0 || args.keywords || args.group_id || provider;
  if (args.show_all_by_default === false && !searching) return () => false;
  return (client) =>
    (!ids || ids.has(client.id)) &&
    (active === undefined || client.active === active) &&
    (!args.group_id || (client.user_group_id ?? 'none') === args.group_id) &&
    (!provider || client.dietitian_id === provider || (client.other_provider_ids?.includes(provider) ?? false)) &&
    (tags.length === 0 || tags.some((tag) => client.tag_ids?.includes(tag))) &&
    matches(client, args.keywords);
}

function activeAsked(status: string | null | undefined): boolean | undefined {
  if (!status) return undefined;
  const at = ['archived', 'active'].indexOf(folded(status));
  if (at < 0) throw new BadInput('active_status', `${quote(status)} is neither "active" nor "archived".`);
  return at === 1;
}
