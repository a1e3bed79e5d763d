import { type Zone, zone } from '@openings/engine';
import type { Context } from './context.ts';
import { recordOf, type User } from './store/items.ts';
import { key } from './store/table.ts';

/** Where nobody has set a zone. */
export const USUAL_ZONE = 'America/New_York';

const known = new WeakMap<Context, Promise<Zone>>();

/**
 * The zone that a request's dates are printed in, and its dates without offset read in: the viewer's own; a client's
 * without one is their provider's; else the organization's. Found out once per request.
 */
export function viewerZone(ctx: Context): Promise<Zone> {
  const found = known.get(ctx) ?? zoneOfViewer(ctx);
  known.set(ctx, found);
  return found;
}

async function zoneOfViewer({ viewer, store }: Context): Promise<Zone> {
  if (viewer.role === 'anonymous') return zone(USUAL_ZONE);
  if (viewer.user.timezone) return zone(viewer.user.timezone);
  const provider = await providerOf(viewer.user, store);
  if (provider?.timezone) return zone(provider.timezone);
  const organization = recordOf('organization', await store.get(key.organization(viewer.organization)));
  return zone(organization?.timezone ?? USUAL_ZONE);
}

const providerOf = async ({ dietitian_id }: User, store: Context['store']): Promise<User | undefined> =>
  dietitian_id ? recordOf('user', await store.get(key.user(dietitian_id))) : undefined;

/**
 * The zone that the times of a record which states one are printed in: the viewer's. A visitor's is not known, who reads
 * them on the record's own.
 */
export const shownZone = async ({ timezone }: { readonly timezone: string }, ctx: Context): Promise<Zone> =>
  ctx.viewer.role === 'anonymous' ? zone(timezone) : viewerZone(ctx);
