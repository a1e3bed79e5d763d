import { parseDay, printDay } from '@openings/engine';
import { entryIn } from '../../scheduling/occupancy.ts';
import { type Entry, entries, reach, readCalendar } from '../../store/calendar.ts';
import type { Appointment } from '../../store/items.ts';
import type { Item } from '../../store/store.ts';
import type { Law } from '../law.ts';
import { appointmentsStanding } from '../standing.ts';

const MINUTES_OF_DAY = 1440;
const kinds = ['calendar-page'];

interface DayOfPage {
  readonly start: number;
  readonly text: string;
  readonly entries: readonly Entry[];
}

/** The provider, or the room, whose calendar it is. */
const ownerOf = (page: Item): string => page.PK.replace('CALENDAR#', '');

/** The days of a page that hold something. */
function daysOf(page: Item): DayOfPage[] {
  return Object.keys(page).flatMap((attribute) => {
    if (!/^d\d\d$/.test(attribute)) return [];
    const start = parseDay(`${page.SK}-${attribute.slice(1)}`) * MINUTES_OF_DAY;
    const calendar = readCalendar(ownerOf(page), '', [page], [{ start, end: start + MINUTES_OF_DAY }]);
    return [{ start, text: page[attribute] as string, entries: entries(calendar) }];
  });
}

const dateOf = ({ start }: DayOfPage): string => printDay(start / MINUTES_OF_DAY);

/** Two appointments whose times clients chose stand too close: the larger of their buffers does not fit between them. */
const tooClose = (a: Entry, b: Entry): boolean => {
  const buffer = Math.max(a.buffer, b.buffer);
  return a.selfBooked && b.selfBooked && a.start - buffer < b.end && b.start - buffer < a.end;
};

export const selfBookedApart: Law = {
  sentence: 'Two appointments of a provider whose times clients chose never overlap, and keep their buffer',
  kinds,
  breaches: async (page) =>
    daysOf(page).flatMap((day) =>
      day.entries.flatMap((a, i) =>
        day.entries
          .slice(i + 1)
          .flatMap((b) => (tooClose(a, b) ? [`appointments ${a.id} and ${b.id} on ${dateOf(day)}`] : [])),
      ),
    ),
};

export const eachEntryOnce: Law = {
  sentence: 'A day of a calendar page holds every commitment once',
  kinds,
  breaches: async (page) =>
    daysOf(page).flatMap((day) => (day.text.split(';').length === day.entries.length ? [] : [dateOf(day)])),
};

export const entriesHaveAppointments: Law = {
  sentence:
    'A calendar holds active appointments of its provider, or its room, as they are, in days that they or their buffer touch',
  kinds,
  async breaches(page, look) {
    const found = daysOf(page).flatMap((day) => day.entries.map((entry) => ({ day, entry })));
    const ids = found.map(({ entry }) => entry.id);
    const appointments = await appointmentsStanding(look, ids);
    return found.flatMap(({ day, entry }, i) => {
      const wrong = wrongAbout(page, day, entry, appointments[i]);
      return wrong ? [`appointment ${entry.id} on ${dateOf(day)}: ${wrong}`] : [];
    });
  },
};

function wrongAbout(
  page: Item,
  day: DayOfPage,
  entry: Entry,
  appointment: Appointment | undefined,
): string | undefined {
  if (!appointment) return 'it does not exist';
  if (appointment.organization !== page.organization) return 'it is of another organization';
  const meant = entryIn(ownerOf(page), appointment);
  if (!meant) return 'it takes no time here';
  if (!sameEntry(entry, meant)) return 'the calendar has it otherwise than it is';
  const { start, end } = reach(entry);
  return start < day.start + MINUTES_OF_DAY && end > day.start ? undefined : 'it does not touch this day';
}

/** Whether two entries say the same. */
function sameEntry(a: Entry, b: Entry): boolean {
  const text = ({ id, start, end, type, buffer, block, selfBooked, session }: Entry) =>
    [id, start, end, type, buffer, block, selfBooked, session?.seats, session?.taken, session?.waiting].join();
  return text(a) === text(b);
}
