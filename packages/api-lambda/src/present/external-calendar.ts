import type { Context } from '../context.ts';
import type { ExternalCalendar } from '../store/items.ts';
import type { Presenter } from './presenter.ts';

/** How pulling it in goes. Few ask, and what knows is loaded when they do. */
async function syncOf({ organization, id }: ExternalCalendar, ctx: Context) {
  const { syncsOf } = await import('../external-calendars/sync-state.ts');
  return (await syncsOf(ctx.store, organization, [id]))[0];
}

/** A calendar kept elsewhere, shown to those who may manage it. */
export const externalCalendar: Presenter<'ExternalCalendar'> = {
  add_to_calendar: () => false,
  calendar_list: ({ pulled_in_calendars }) => pulled_in_calendars,
  has_ran_first_sync: async (calendar, _, ctx) => (await syncOf(calendar, ctx))?.first_synced_at !== undefined,
  trouble: async (calendar, _, ctx) => {
    const trouble = (await syncOf(calendar, ctx))?.trouble;
    return trouble ? (await import('../external-calendars/trouble.ts')).troubles[trouble] : null;
  },
};
