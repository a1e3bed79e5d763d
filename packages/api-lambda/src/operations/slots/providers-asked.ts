import type { Context } from '../../context.ts';
import { providersOf } from '../../store/facts.ts';
import { type Appointment, recordOf, type User } from '../../store/items.ts';
import { key } from '../../store/table.ts';
import { BadInput, quote } from '../../wire/bad-input.ts';
import { readId, readIds } from '../../wire/ids-in.ts';
import type { SlotArguments } from './slot-arguments.ts';

/**
 * Whose calendars to look at: the organization's, those listed, the one named, the provider of the appointment that
 * moves, the viewer's own, the client's own provider's.
 * @throws BadInput where it cannot be told
 */
export async function providersAsked(
  args: SlotArguments,
  ctx: Context,
  moving: Appointment | undefined,
): Promise<readonly string[]> {
  const listed = args.provider_ids?.length ? readIds(args.provider_ids, 'provider_ids') : undefined;
  const named = args.provider_id ? readId(args.provider_id, 'provider_id') : undefined;
  if (args.org_level) return organizationProviders(args, ctx, named, listed);
  if (listed) return listed;
  const one = named ?? moving?.provider_ids[0] ?? viewersProvider(ctx);
  if (one) return [one];
  throw new BadInput('provider_id', 'Say whose slots are wanted, for example provider_id: "1031".');
}

/** A provider's own calendar, a client's first provider's. */
function viewersProvider({ viewer }: Context): string | undefined {
  if (viewer.role === 'provider') return viewer.user.id;
  return viewer.role === 'client' ? viewer.user.dietitian_id : undefined;
}

/** The organization's providers, narrowed: to those listed, by tags (all of them), by license, by exclusion (which wins). */
async function organizationProviders(
  args: SlotArguments,
  ctx: Context,
  named: string | undefined,
  listed: readonly string[] | undefined,
): Promise<string[]> {
  const excluded = new Set(args.exclude_provider_ids ? readIds(args.exclude_provider_ids, 'exclude_provider_ids') : []);
  const tags = args.tag_ids ? readIds(args.tag_ids, 'tag_ids') : [];
  const licensed = licensedAsAsked(args);
  const organization =
    ctx.viewer.role === 'anonymous' ? await organizationOf(ctx, named ?? listed?.[0]) : ctx.viewer.organization;
  if (organization === undefined) return [];
  const members = await providersOf(ctx.store, organization);
  return members
    .filter(({ id }) => (!listed || listed.includes(id)) && !excluded.has(id))
    .filter(({ tag_ids = [] }) => tags.every((tag) => tag_ids.includes(tag)))
    .filter(licensed)
    .map(({ id }) => id);
}

/** Tells whether a provider is licensed in the state that was asked for. @throws BadInput for what is no state */
export function licensedAsAsked({ licensed_in_state: text }: SlotArguments): (provider: User) => boolean {
  if (!text) return () => true;
  const state = text.trim().toUpperCase();
  if (!/^[A-Z]{2}$/.test(state))
    throw new BadInput('licensed_in_state', `${quote(text)} is not a state. Use its two letters, for example "NY".`);
  return ({ state_licenses = [] }) => state_licenses.some((license) => license.state === state);
}

/** A visitor's organization is the one of the provider that was named. */
async function organizationOf(ctx: Context, provider: string | undefined): Promise<string | undefined> {
  if (provider === undefined)
    throw new BadInput(
      'provider_id',
      'A visitor names a provider of the organization, for example provider_id: "1031".',
    );
  const user = recordOf('user', await ctx.store.get(key.user(provider)));
  return user?.role === 'provider' ? user.organization : undefined;
}
