import { randomUUID } from 'node:crypto';
import type { App } from '../../app.ts';
import { createContext } from '../../context.ts';
import { createKeyring } from '../../identity/api-key.ts';
import { addUser, foundOrganization, issueKey } from '../../identity/bootstrap.ts';
import { anonymous } from '../../identity/viewer.ts';
import { recordOf, type User } from '../../store/items.ts';
import type { Store } from '../../store/store.ts';
import { key } from '../../store/table.ts';
import type { Demo } from '../demo-file.ts';
import { dateOf, nextWeekday, plan } from './calendar.ts';
import { type Change, callerOf } from './caller.ts';
import * as people from './people.ts';
import * as practice from './practice.ts';

type TypeName = keyof typeof practice.types;
type TypeIds = Readonly<Record<TypeName, string>>;

/**
 * Fills an empty table with a clinic at work. The organization, its members and their keys are founded; everything else
 * goes through the API, as staff would do it.
 */
export async function loadDemo(app: App, store: Store, pepper: string, now = Date.now()): Promise<Omit<Demo, 'url'>> {
  const log = { info: () => {}, error: () => {} };
  const operator = () =>
    createContext({
      nowMs: now,
      requestId: randomUUID(),
      viewer: anonymous,
      store,
      keyring: createKeyring(pepper),
      log,
    });
  const keyFor = async (user: User) => (await issueKey(operator(), user, 'Demo')).secret;

  const { id: organization } = await foundOrganization(operator(), {
    name: 'Harbor Nutrition',
    timezone: 'America/New_York',
  });
  const sofia = await addUser(operator(), organization, { role: 'staff', ...people.staff });
  const providers = await Promise.all(
    people.providers.map((who) => addUser(operator(), organization, { role: 'provider', ...who })),
  );
  const staff = await keyFor(sofia);
  const change = callerOf(app, staff);

  await change('createAppointmentSetting', { user_id: organization, ...practice.rules }, 'appointmentSetting');
  const types = await createTypes(change);
  const provider_ids = providers.map(({ id }) => id);
  const client_ids = await createClients(change, provider_ids, types);
  await Promise.all(provider_ids.map((provider, nth) => openHours(change, provider, nth, now)));
  await Promise.all(provider_ids.map((provider, nth) => fillCalendar(change, provider, nth, client_ids, types, now)));
  await scheduleClasses(change, provider_ids, client_ids, types, now);

  const client = recordOf('user', await store.get(key.user(client_ids[0] as string))) as User;
  const keys = { staff, provider: await keyFor(providers[0] as User), client: await keyFor(client) };
  return {
    keys,
    organization_id: organization,
    provider_ids,
    client_ids,
    appointment_type_ids: { individual: types.individual, group: types.group },
  };
}

async function createTypes(change: Change): Promise<TypeIds> {
  const made: [string, string][] = [];
  for (const [name, type] of Object.entries(practice.types)) {
    made.push([name, (await change('createAppointmentType', type, 'appointmentType')).id]);
  }
  return Object.fromEntries(made) as TypeIds;
}

async function createClients(change: Change, providers: readonly string[], types: TypeIds): Promise<string[]> {
  const appointment_type_credits_attributes = Object.entries(practice.credits).map(([name, quantity]) => ({
    appointment_type_id: types[name as TypeName],
    quantity: String(quantity),
  }));
  return Promise.all(
    people.clients.map(async (who, nth) => {
      const { id } = await change(
        'createClient',
        { ...who, dietitian_id: providers[nth % providers.length], dont_send_welcome: true },
        'user',
      );
      await change('updateClient', { id, appointment_type_credits_attributes }, 'user');
      return id;
    }),
  );
}

/** Weekly hours, one Saturday of dated hours, and a block: a weekly meeting for the first, a day off for the others. */
async function openHours(change: Change, user_id: string, nth: number, now: number): Promise<void> {
  const timezone = people.providers[nth]?.timezone;
  const rows = [1, 2, 3, 4, 5].flatMap((day_of_week) =>
    (practice.weekly[nth] ?? []).map(([time, end_time]) => ({
      is_repeating: true,
      day_of_week,
      time,
      end_time,
      timezone,
    })),
  );
  const saturday = { range_start: nextWeekday(now, 6, nth), time: '10:00', end_time: '13:00', timezone };
  await change('bulkCreateAvailability', { user_id, availabilities: [...rows, saturday] }, 'availabilities');

  const block = { is_blocker: true, other_party_id: user_id, timezone };
  const meeting = nextWeekday(now, 3);
  const away = nextWeekday(now, 4 + (nth % 2), 1);
  const input =
    nth === 0
      ? {
          ...block,
          datetime: `${meeting} 12:00`,
          end_date: meeting,
          end_time: '13:00',
          notes: 'Team meeting',
          recurring_appointment: { repeat_interval: 'Weekly', repeat_times: '6' },
        }
      : { ...block, datetime: `${away} 00:00`, end_date: away, end_time: '23:59', notes: 'Away' };
  await change('createAppointment', input, 'appointment');
}

async function fillCalendar(
  change: Change,
  provider: string,
  nth: number,
  clients: readonly string[],
  types: TypeIds,
  now: number,
): Promise<void> {
  const own = clients.filter((_, i) => i % people.providers.length === nth);
  for (const { datetime, type, turn, pm_status } of plan(now, nth)) {
    const { id } = await change(
      'createAppointment',
      {
        datetime,
        timezone: people.providers[nth]?.timezone,
        appointment_type_id: types[type],
        contact_type: ['Healthie Video Call', 'In Person', 'Phone Call'][turn % 3],
        other_party_id: provider,
        user_id: own[turn % own.length],
      },
      'appointment',
    );
    if (pm_status) await change('updateAppointment', { id, pm_status }, 'appointment');
  }
}

/** A class every Friday evening of the first provider: the next one full, the others with seats left. */
async function scheduleClasses(
  change: Change,
  providers: readonly string[],
  clients: readonly string[],
  types: TypeIds,
  now: number,
): Promise<void> {
  for (const week of [-2, -1, 0, 1, 2]) {
    const attendees = week === 0 ? 4 : 2;
    await change(
      'createAppointment',
      {
        datetime: `${week < 0 ? dateOf(Date.parse(nextWeekday(now, 5)), week * 7) : nextWeekday(now, 5, week)} 18:00`,
        timezone: people.providers[0].timezone,
        appointment_type_id: types.group,
        contact_type: 'In Person',
        other_party_id: providers[0],
        max_attendees: '4',
        attendee_ids: clients.slice(3 * (week + 2), 3 * (week + 2) + attendees).join(','),
      },
      'appointment',
    );
  }
}
