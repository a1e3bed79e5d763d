import ICAL from 'ical.js';
import { beforeEach, describe, expect, test } from 'vitest';
import { calling } from './calling.ts';
import { type Clinic, openClinic } from './server.ts';

/** Calendars as another program reads them: ical.js, which keeps to RFC 5545. */
let clinic: Clinic;
let api: ReturnType<typeof calling>;
let type: string;

beforeEach(async () => {
  clinic = await openClinic({ publicUrl: 'https://clinic.example' });
  api = calling(clinic);
  type = (await api.made('createAppointmentType', { name: 'Visit; first, long', length: 30 }, 'appointmentType { id }'))
    .id;
});

const book = async (more: object): Promise<string> => {
  const usual = { appointment_type_id: type, contact_type: 'Phone Call', other_party_id: clinic.ids.provider };
  return (await api.made('createAppointment', { ...usual, user_id: clinic.ids.client, ...more }, 'appointment { id }'))
    .id;
};
/** Asks the server of the test for what stands at a public address. */
const get = (link: string) => fetch(link.replace('https://clinic.example', clinic.url));

function read(text: string): { events: ICAL.Event[]; starts: string[] } {
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
  const calendar = new ICAL.Component(ICAL.parse(text));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const all = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  const events = all.filter((event) => !event.isRecurrenceException());
  for (const event of all.filter((one) => one.isRecurrenceException()))
    events.find(({ uid }) => uid === event.uid)?.relateException(event);
  return { events, starts: events.flatMap(startsOf).sort() };
}

/** When an entry happens, in UTC, as many times as it recurs. */
function startsOf(event: ICAL.Event): string[] {
  if (!event.isRecurring()) return [event.startDate.toJSDate().toISOString()];
  const starts: string[] = [];
  const times = event.iterator();
  for (let next = times.next(); next; next = times.next())
    starts.push(event.getOccurrenceDetails(next).startDate.toJSDate().toISOString());
  return starts;
}

const feed = async () => {
  const link = await api.ask('calendarFeedLink', `provider_id: "${clinic.ids.provider}"`, '');
  const answer = await get(link);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  return read(await answer.text());
};
/** The provider's appointments as the API lists them, in UTC. */
const listed = async (): Promise<string[]> => {
  const args = `provider_id: "${clinic.ids.provider}", filter: "all", should_paginate: false`;
  const all = await api.ask('appointments', args, '{ date pm_status }');
  return all.map(({ date }: { date: string }) => new Date(date).toISOString()).sort();
};

describe('an appointment’s link', () => {
  const linkOf = async (id: string): Promise<string> =>
    (await api.ask('appointment', `id: "${id}"`, '{ unauthenticated_ics_link }')).unauthenticated_ics_link;

  test('works without signing in, and tells when and what, and of no person', async () => {
    const id = await book({ datetime: '2026-03-09 09:00:00 -0400', location: 'Room 3, upstairs', notes: 'Secret' });
    const text = await (await get(await linkOf(id))).text();
    const { events, starts } = read(text);
    expect(starts).toEqual(['2026-03-09T13:00:00.000Z']);
    expect(events[0]).toMatchObject({ summary: 'Visit; first, long', location: 'Room 3, upstairs' });
    expect(events[0]?.duration.toSeconds()).toBe(1_800);
    expect(text).not.toMatch(/Cleo|Secret|cleo@/);
  });

  test('can be made up by nobody', async () => {
    const [one, other] = [
      await linkOf(await book({ datetime: '2026-03-09 09:00:00 -0400' })),
      await linkOf(await book({ datetime: '2026-03-10 09:00:00 -0400' })),
    ];
    const key = new URL(other).searchParams.get('key') as string;
    const wrong = [
      one.replace(/key=.*/, `key=${key}`),
      one.replace(/.$/, ''),
      one.replace(/&key.*/, ''),
      one.replace('of=appointment', 'of=provider'),
    ];
    for (const link of wrong) expect((await get(link)).status).toBe(404);
    expect(key).toHaveLength(43);
  });

  test('says that an appointment was cancelled, and leads nowhere when it is deleted', async () => {
    const id = await book({ datetime: '2026-03-09 09:00:00 -0400' });
    const link = await linkOf(id);
    await api.made('updateAppointment', { id, pm_status: 'Cancelled' }, 'appointment { id }');
    expect(await (await get(link)).text()).toContain('STATUS:CANCELLED');
    await api.made('deleteAppointment', { id }, 'appointment { id }');
    expect((await get(link)).status).toBe(404);
  });

  test('is good until 31 days after it', async () => {
    const link = await linkOf(await book({ datetime: '2026-03-09 09:00:00 -0400' }));
    clinic.clock.set('2026-04-09T13:29:00Z');
    expect((await get(link)).status).toBe(200);
    clinic.clock.set('2026-04-09T13:30:00Z');
    expect((await get(link)).status).toBe(404);
  });
});

describe('a provider’s feed', () => {
  test('has an address until that is taken back, by its provider or by staff, and until the provider is archived', async () => {
    const { provider } = clinic.ids;
    const manager = await clinic.addStaff({ permissions: ['can_manage_members'] });
    const ask = () => api.ask('calendarFeedLink', '', '', clinic.keys.provider);
    const reset = (key: string): Promise<{ link: string }> =>
      api.mutate('resetCalendarFeedLink', { provider_id: provider }, 'link', key);
    const links = [await ask()];
    for (const key of [clinic.keys.provider, clinic.keys.staff]) links.push((await reset(key)).link);
    expect(new Set(links).size).toBe(3);
    expect(await ask()).toBe(links[2]);
    const statuses = async () => (await Promise.all(links.map(get))).map(({ status }) => status);
    expect(await statuses()).toEqual([404, 404, 200]);
    const forged = links[2]?.replace('-2&', '&') as string;
    expect((await get(forged)).status).toBe(404);

    const other = await clinic.addProvider();
    expect(await api.denial('resetCalendarFeedLink', { provider_id: provider }, 'link', other.key)).toBe('FORBIDDEN');
    const archive = (active: boolean) =>
      api.made('updateOrganizationMember', { id: provider, active }, 'user { id }', manager.key);
    await archive(false);
    expect(await statuses()).toEqual([404, 404, 404]);
    await archive(true);
    expect(await statuses()).toEqual([404, 404, 200]);
  });

  test.each(['Weekly', 'Biweekly', 'Every 4 Weeks', 'Monthly'])(
    'shows a %s series as one entry, across changes of the clock',
    async (repeat_interval) => {
      await book({
        datetime: '2026-03-02 09:00:00 -0500',
        recurring_appointment: { repeat_interval, repeat_times: '9' },
      });
      await book({ datetime: '2026-03-04 11:00:00 -0500' });
      const { events, starts } = await feed();
      expect(events).toHaveLength(2);
      expect(starts).toHaveLength(10);
      expect(starts).toEqual(await listed());
    },
  );

  test('months that are too short are skipped', async () => {
    await book({
      datetime: '2026-03-31 09:00:00 -0400',
      recurring_appointment: { repeat_interval: 'Monthly', repeat_times: '5' },
    });
    const { starts } = await feed();
    expect(starts.map((start) => start.slice(0, 10))).toEqual([
      '2026-03-31',
      '2026-05-31',
      '2026-07-31',
      '2026-08-31',
      '2026-10-31',
    ]);
    expect(starts).toEqual(await listed());
  });

  test('leaves out what was deleted or cancelled of a series, and shows where one was moved', async () => {
    await book({
      datetime: '2026-03-03 09:00:00 -0500',
      recurring_appointment: { repeat_interval: 'Weekly', repeat_times: '6' },
    });
    const args = `provider_id: "${clinic.ids.provider}", filter: "all", order_by: DATE_ASC`;
    const ids = (await api.ask('appointments', args, '{ id }')).map(({ id }: { id: string }) => id);
    await api.made('deleteAppointment', { id: ids[1] }, 'appointment { id }');
    await api.made('updateAppointment', { id: ids[3], datetime: '2026-03-25 15:00:00 -0400' }, 'appointment { id }');
    const { events, starts } = await feed();
    expect(events).toHaveLength(1);
    expect(starts).toEqual(await listed());
    expect(starts).toContain('2026-03-25T19:00:00.000Z');
    expect(starts).toHaveLength(5);
    await api.made('updateAppointment', { id: ids[4], pm_status: 'No-Show' }, 'appointment { id }');
    expect((await feed()).starts).toHaveLength(4);
  });

  test('names blocks as such, and is the provider’s own and the staff’s to ask for', async () => {
    const block = { is_blocker: true, other_party_id: clinic.ids.provider, datetime: '2026-03-05 12:00:00 -0500' };
    await api.made('createAppointment', { ...block, end_date: '2026-03-05', end_time: '13:00' }, 'appointment { id }');
    const { events } = await feed();
    expect(events.map(({ summary }) => summary)).toEqual(['Block']);
    const other = await clinic.addProvider();
    expect(await api.ask('calendarFeedLink', '', '', other.key)).toContain(`of=provider-${other.id}&key=`);
    expect(
      (await api.question('calendarFeedLink', `provider_id: "${clinic.ids.provider}"`, '', other.key)).extensions.code,
    ).toBe('FORBIDDEN');
    expect(
      (await api.question('calendarFeedLink', `provider_id: "${clinic.ids.otherProvider}"`, '')).extensions.code,
    ).toBe('BAD_USER_INPUT');
  });
});
