import { findNamed } from '../clinic.ts';
import type { Context } from '../context.ts';
import type { updateExternalCalendarInput } from '../generated.ts';
import { requireCalendarRight } from '../identity/calendar-right.ts';
import { change, changed, committed, untilCommitted } from '../store/commit.ts';
import { mutation } from '../wire/answer.ts';
import { readAddresses } from './external-calendar/input.ts';

/** Changes what is pulled in from a calendar. What carries events onward reads it anew. */
export const updateExternalCalendar = mutation(async (input: updateExternalCalendarInput, ctx: Context) =>
  untilCommitted(ctx, async () => {
    const before = await findNamed(ctx, 'external-calendar', input.id, 'id');
    requireCalendarRight(ctx, [before.user_id]);
    const external_calendar = changed(ctx, before, {
      ...(typeof input.pull_from_calendar === 'boolean' && { pull_from_calendar: input.pull_from_calendar }),
      ...(typeof input.pull_in_event_details === 'boolean' && { pull_in_event_details: input.pull_in_event_details }),
      ...(input.pulled_in_calendars && { pulled_in_calendars: readAddresses(input.pulled_in_calendars, ctx) }),
    });
    return committed(ctx, change(ctx, 'EXTERNAL_CALENDAR', before, external_calendar), { external_calendar });
  }),
);
