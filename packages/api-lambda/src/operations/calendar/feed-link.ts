import type { Context } from '../../context.ts';
import type { User } from '../../store/items.ts';

/** The address of a provider's calendar; null where this installation has no public URL. */
export async function feedLink(ctx: Context, { id, calendar_edition: edition = 0 }: User): Promise<string | null> {
  return ctx.calendarLink ? ctx.calendarLink({ what: 'provider', id, edition }) : null;
}
