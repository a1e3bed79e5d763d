import { type Zone, zone } from '@openings/engine';
import { signedIn } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import { recordOf } from '../../store/items.ts';
import { key } from '../../store/table.ts';
import { USUAL_ZONE } from '../../viewer-zone.ts';
import { readZone } from '../../wire/zone-in.ts';

/**
 * The zone in which dates without offset are read, and whose wall clock a series keeps: the one that is named, else the
 * viewer's, else the provider's, else the organization's. Only the last two have to be looked up.
 * @throws BadInput for a name that no zone has
 */
export async function zoneOfDates(
  ctx: Context,
  named: string | null | undefined,
  provider: string | undefined,
): Promise<Zone> {
  const { user, organization } = signedIn(ctx);
  if (named) return readZone(named, 'timezone');
  if (user.timezone) return zone(user.timezone);
  const keys = [key.organization(organization), ...(provider === undefined ? [] : [key.user(provider)])];
  const [home, other] = await ctx.store.getMany(keys);
  const theirs = recordOf('user', other);
  const usual = recordOf('organization', home)?.timezone ?? USUAL_ZONE;
  return zone((theirs?.organization === organization && theirs.timezone) || usual);
}
