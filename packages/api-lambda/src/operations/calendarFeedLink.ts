import type { Context } from '../context.ts';
import type { QuerycalendarFeedLinkArgs } from '../generated.ts';
import { feedLink } from './calendar/feed-link.ts';
import { feedOwner } from './calendar/feed-owner.ts';

/** The address of a provider's calendar: their own, or for staff that of any. Null where this installation has no public URL. */
export const calendarFeedLink = async (
  args: Partial<QuerycalendarFeedLinkArgs>,
  ctx: Context,
): Promise<string | null> => feedLink(ctx, await feedOwner(ctx, args.provider_id));
