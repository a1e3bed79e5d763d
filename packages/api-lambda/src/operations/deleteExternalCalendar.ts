import { findNamed } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { deleteExternalCalendarInput } from '../generated.ts';
import { requireCalendarRight } from '../identity/calendar-right.ts';
import { committed, removal, untilCommitted } from '../store/commit.ts';
import { mutation } from '../wire/answer.ts';

/** Disconnects a calendar. What carries events onward takes away what was pulled in from it. */
export const deleteExternalCalendar = mutation(async (input: deleteExternalCalendarInput, ctx: Context) =>
  untilCommitted(ctx, async () => {
    const external_calendar = await findNamed(ctx, 'external-calendar', input.id, 'id');
    requireCalendarRight(ctx, [external_calendar.user_id]);
    return committed(ctx, removal(ctx, 'EXTERNAL_CALENDAR', external_calendar), { external_calendar });
  }),
);
