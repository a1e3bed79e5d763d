import { nextWeekday, plan } from './calendar.ts';
import type { Change } from './caller.ts';
import * as people from './people.ts';
import { type types, weekly } from './practice.ts';

export type TypeName = keyof typeof types;

/** The id of each type of the demo. */
export type TypeIds = Readonly<Record<TypeName, string>>;

/** The demo clinic as far as it stands. Providers are in the order of `people.providers`, clients in that of `people.clients`. */
export interface Practice {
  /** Calls the API as staff. */
  readonly change: Change;
  readonly providers: readonly string[];
  readonly clients: readonly string[];
  readonly types: TypeIds;
  /** Epoch milliseconds. */
  readonly now: number;
}

const [MONDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY] = [1, 3, 4, 5, 6] as const;

/** Weekly hours, one Saturday of dated hours, and a block: a weekly meeting for the first provider, a day off for the others. */
export async function openHours({ change, providers, now }: Practice, nth: number): Promise<void> {
  const timezone = people.providers[nth]?.timezone;
  const hours = (weekly[nth] ?? []).map(([time, end_time]) => ({ is_repeating: true, time, end_time, timezone }));
  const weekdays = Array.from({ length: 5 }, (_, i) => MONDAY + i);
  const rows = weekdays.flatMap((day_of_week) => hours.map((row) => ({ ...row, day_of_week })));
  const saturday = { range_start: nextWeekday(now, SATURDAY, nth), time: '10:00', end_time: '13:00', timezone };
  const user_id = providers[nth];
  await change('bulkCreateAvailability', { user_id, availabilities: [...rows, saturday] }, 'availabilities');

  const block = (date: string, from: string, end_time: string, notes: string) => ({
    ...{ is_blocker: true, other_party_id: user_id, timezone, notes },
    ...{ datetime: `${date} ${from}`, end_date: date, end_time },
  });
  const weeklyMeeting = {
    ...block(nextWeekday(now, WEDNESDAY), '12:00', '13:00', 'Team meeting'),
    recurring_appointment: { repeat_interval: 'Weekly', repeat_times: '6' },
  };
  const dayOff = block(nextWeekday(now, nth === 1 ? FRIDAY : THURSDAY, 1), '00:00', '23:59', 'Away');
  await change('createAppointment', nth === 0 ? weeklyMeeting : dayOff, 'appointment');
}

/** The appointments of one provider, past ones with how they went. */
export async function fillCalendar({ change, providers, clients, types, now }: Practice, nth: number): Promise<void> {
  const own = clients.filter((_, i) => i % providers.length === nth);
  for (const { datetime, type, turn, pm_status } of plan(now, nth)) {
    const input = {
      datetime,
      timezone: people.providers[nth]?.timezone,
      appointment_type_id: types[type],
      contact_type: ['Healthie Video Call', 'In Person', 'Phone Call'][turn % 3],
      other_party_id: providers[nth],
      user_id: own[turn % own.length],
    };
    const { id } = await change('createAppointment', input, 'appointment');
    if (pm_status) await change('updateAppointment', { id, pm_status }, 'appointment');
  }
}

/** A class every Friday evening of the first provider: the next one is full, the others have seats left. */
export async function scheduleClasses({ change, providers, clients, types, now }: Practice): Promise<void> {
  for (const week of [-2, -1, 0, 1, 2]) {
    const first = 3 * (week + 2);
    const input = {
      datetime: `${nextWeekday(now, FRIDAY, week)} 18:00`,
      timezone: people.providers[0].timezone,
      appointment_type_id: types.group,
      contact_type: 'In Person',
      other_party_id: providers[0],
      max_attendees: '4',
      attendee_ids: clients.slice(first, first + (week === 0 ? 4 : 2)).join(','),
    };
    await change('createAppointment', input, 'appointment');
  }
}
