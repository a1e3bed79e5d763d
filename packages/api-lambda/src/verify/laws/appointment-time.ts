import { printDay } from '@openings/engine';
import { entryIn } from '../../scheduling/occupancy.ts';
import { entries, pageKeys, reach, readCalendar } from '../../store/calendar.ts';
import { lawOf } from '../law.ts';

const MINUTES_OF_DAY = 1440;

export const activeOnesStandInCalendars = lawOf(
  'appointment',
  'An active appointment stands in the calendars of its providers and its room, in every day that it or its buffer touches',
  async (appointment, look) => {
    const calendars = [...appointment.provider_ids, appointment.room_id ?? []].flat();
    const missing = calendars.map(async (calendar) => {
      const entry = entryIn(calendar, appointment);
      if (!entry) return [];
      const touched = reach(entry);
      const pages = await look.getMany(pageKeys(calendar, [touched]), { consistent: true });
      return daysOf(touched).flatMap((day) => {
        const interval = { start: day * MINUTES_OF_DAY, end: (day + 1) * MINUTES_OF_DAY };
        const standing = entries(readCalendar(calendar, appointment.organization, pages, [interval]));
        return standing.some(({ id }) => id === appointment.id) ? [] : [`${printDay(day)} of ${calendar}`];
      });
    });
    return (await Promise.all(missing)).flat();
  },
);

function daysOf({ start, end }: { start: number; end: number }): number[] {
  const [first, last] = [Math.floor(start / MINUTES_OF_DAY), Math.ceil(end / MINUTES_OF_DAY)];
  return Array.from({ length: last - first }, (_, i) => first + i);
}
