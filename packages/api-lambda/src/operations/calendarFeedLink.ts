import { findProvider, signedIn } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { QuerycalendarFeedLinkArgs } from '../generated.ts';
import { Denied } from '../identity/denied.ts';

/**
 * The address of a provider's calendar: their own, or for staff that of any. Null where this installation has no public
 * URL.
 * @throws Denied FORBIDDEN for a provider who asks for another's, BadInput for an id that is no provider's
 */
export async function calendarFeedLink(args: Partial<QuerycalendarFeedLinkArgs>, ctx: Context): Promise<string | null> {
  const { role, user } = signedIn(ctx);
  const provider = await findProvider(
    ctx,
    args.provider_id ?? (role === 'provider' ? user.id : undefined),
    'provider_id',
  );
  if (role !== 'staff' && provider.id !== user.id)
    throw new Denied('FORBIDDEN', 'Only staff may ask for the calendars of other providers.');
  return ctx.calendarLink ? ctx.calendarLink('provider', provider.id) : null;
}
