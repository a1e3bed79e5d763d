import type { Context } from '../context.ts';
import type { resetCalendarFeedLinkInput } from '../generated.ts';
import { change, changed, committed, untilCommitted } from '../store/commit.ts';
import { mutation } from '../wire/answer.ts';
import { feedLink } from './calendar/feed-link.ts';
import { feedOwner } from './calendar/feed-owner.ts';

/** Takes back the address of a provider's calendar and gives out another: whoever has the old one reads nothing any more. */
export const resetCalendarFeedLink = mutation(async (input: resetCalendarFeedLinkInput, ctx: Context) =>
  untilCommitted(ctx, async () => {
    const before = await feedOwner(ctx, input.provider_id);
    const after = changed(ctx, before, { calendar_edition: (before.calendar_edition ?? 0) + 1 });
    const link = await feedLink(ctx, after);
    return committed(ctx, change(ctx, 'USER', before, after), { link });
  }),
);
