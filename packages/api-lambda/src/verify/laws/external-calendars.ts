import { extentOf, monthAt } from '../../external-calendars/months.ts';
import { key } from '../../store/table.ts';
import { lawOf } from '../law.ts';

export const pulledInBelongs = lawOf(
  'appointment',
  'What was pulled in from an external calendar is a block of its provider within one month, as long as the calendar is synced',
  async ({ external_calendar_id: calendar, organization, provider_ids, is_blocker, start, end }, look) => {
    if (calendar === undefined) return [];
    const [sync] = await look.getMany([key.calendarSync(organization, calendar)], { consistent: true });
    return [
      ...(sync && provider_ids.join() === sync.user_id ? [] : [`calendar ${calendar} does not occupy ${provider_ids}`]),
      ...(is_blocker ? [] : ['it is no block']),
      ...(end <= extentOf(monthAt(start * 60_000)).end ? [] : ['it reaches into another month']),
    ];
  },
);
