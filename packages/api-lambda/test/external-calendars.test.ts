import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import type { ExternalCalendar } from '../src/generated.ts';
import { type Carrier, type Onward, poll } from '../src/local/events/poller.ts';
import { documentClient } from '../src/store/dynamo.ts';
import type { Item, Store, Write } from '../src/store/store.ts';
import { verify } from '../src/verify/verify.ts';
import { fileOf, openCalendarServer } from './calendar-server.ts';
import { calling } from './calling.ts';
import { type Clinic, openClinic } from './server.ts';

/** From a file on a real server to a slot that is no longer offered, through the bundle that Lambda runs. */
const onward: Onward = await import(new URL('onward.mjs', inject('app')).href);
let clinic: Clinic;
let api: ReturnType<typeof calling>;
let elsewhere: Awaited<ReturnType<typeof openCalendarServer>>;
let carrier: Carrier;
let type: string;

/** The application stands at Monday, 2026-03-02, 10:00 in New York; Pat offers Tuesdays and Mondays from nine to noon. */
beforeEach(async () => {
  [clinic, elsewhere] = await Promise.all([
    openClinic({ privateTargets: true, publicUrl: 'https://clinic.example' }),
    openCalendarServer(),
  ]);
  api = calling(clinic);
  const { store, clock, operator } = clinic;
  carrier = {
    store,
    clock: clock.read,
    post: onward.guardedPost(true),
    messenger: { email: async () => {}, text: async () => {} },
    calendars: { fetch: onward.guardedFetch(true, undefined, 1_000), read: onward.readCalendars },
    log: operator().log,
  };
  const visit = { name: 'Visit', length: 60, clients_can_book: true };
  type = (await api.made('createAppointmentType', visit, 'appointmentType { id }')).id;
  const hours = { user_id: clinic.ids.provider, is_repeating: true, time: '09:00', end_time: '12:00' };
  for (const day_of_week of [1, 2])
    await api.made('createAvailability', { ...hours, day_of_week }, 'availability { id }');
  await round();
});
afterEach(() => elsewhere.close());

const round = (through: Partial<Carrier> = {}) =>
  poll(onward, [clinic.ids.organization, clinic.ids.otherOrganization], { ...carrier, ...through });
const later = (seconds: number) => clinic.clock.set(new Date(clinic.clock.read() + seconds * 1000).toISOString());
const minuteLater = async (): Promise<void> => {
  later(60);
  await round();
};

const SHOWN = 'external_calendar { id has_ran_first_sync trouble pulled_in_calendars user_id }';
const connect = async (more: object = {}): Promise<string> => {
  later(1);
  const input = { user_id: clinic.ids.provider, pulled_in_calendars: [`${elsewhere.url}/secret/basic.ics`], ...more };
  const { id } = await api.made('createExternalCalendar', input, SHOWN);
  later(1);
  await round();
  return id;
};
const change = async (id: string, more: object) => {
  later(1);
  await api.made('updateExternalCalendar', { id, ...more }, SHOWN);
  later(1);
  await round();
};
const calendars = async (args = 'is_org: true', key = clinic.keys.staff): Promise<ExternalCalendar[]> =>
  (await api.ask('externalCalendars', args, '{ nodes { id has_ran_first_sync trouble pulled_in_calendars } }', key))
    .nodes;

/** What is offered on a day, as hours of New York. */
const slots = async (date: string): Promise<string[]> => {
  const args = `provider_id: "${clinic.ids.provider}", appt_type_id: "${type}", contact_type: "Phone Call", start_date: "${date}", end_date: "${date}", timezone: "America/New_York"`;
  const found: { date: string }[] = await api.ask('availableSlotsForRange', args, '{ date }', clinic.keys.client);
  return found.map((slot) => slot.date.slice(11, 16));
};
const TUESDAY = '2026-03-03';
const FREE = ['09:00', '09:15', '09:30', '09:45', '10:00', '10:15', '10:30', '10:45', '11:00'];

interface Block {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly length: number;
}
const blocks = (more = ''): Promise<Block[]> =>
  api.ask(
    'appointments',
    `provider_id: "${clinic.ids.provider}", filter: "all", should_paginate: false${more && `, ${more}`}`,
    '{ id title start length is_blocker }',
  );
const starts = async (): Promise<string[]> => (await blocks()).map(({ start }) => start.slice(0, 16));
const timed = (day: string, from: string, to: string): string[] => [
  `DTSTART;TZID=America/New_York:${day}T${from}00`,
  `DTEND;TZID=America/New_York:${day}T${to}00`,
];
const at = (from: string, to: string, day = '20260303') => timed(day, from, to);
const everything = async (): Promise<Item[]> => {
  const { provider, organization } = clinic.ids;
  const partitions = [`CALENDAR#${provider}`, `ORG#${organization}`];
  return (await Promise.all(partitions.map((partition) => clinic.store.query({ partition, consistent: true })))).flat();
};

describe('busy times', () => {
  test('take away slots, move with their event, and go with it', async () => {
    elsewhere.events = [at('0930', '1015')];
    const id = await connect();
    expect(await slots(TUESDAY)).toEqual(['10:15', '10:30', '10:45', '11:00']);
    expect(await calendars()).toMatchObject([{ id, has_ran_first_sync: true, trouble: null }]);
    elsewhere.events = [at('1130', '1230')];
    await minuteLater();
    expect(await slots(TUESDAY)).toEqual(['09:00', '09:15', '09:30', '09:45', '10:00', '10:15', '10:30']);
    elsewhere.events = [];
    await minuteLater();
    expect(await slots(TUESDAY)).toEqual(FREE);
    expect(await blocks()).toEqual([]);
  });

  test('are blocks that read Busy, and their event’s title where that is wanted', async () => {
    elsewhere.events = [
      [...at('0900', '1000'), 'SUMMARY:Dentist'],
      [...at('0930', '1030'), 'SUMMARY:Call'],
    ];
    const id = await connect();
    const merged = { title: 'Busy', start: '2026-03-03 09:00:00 -0500', length: 90, is_blocker: true };
    expect(await blocks()).toEqual([{ id: expect.any(String), ...merged }]);
    await change(id, { pull_in_event_details: true });
    expect((await blocks()).map(({ title, length }) => [title, length])).toEqual([
      ['Dentist', 60],
      ['Call', 60],
    ]);
    expect(await slots(TUESDAY)).toEqual(['10:30', '10:45', '11:00']);
    await change(id, { pull_in_event_details: false });
    expect((await blocks()).map(({ title }) => title)).toEqual(['Busy']);
  });

  test('are left out of the list where it asks for that, and of the calendar that we give out', async () => {
    elsewhere.events = [at('0900', '1000')];
    await connect();
    expect(await blocks('filter_synced_appointments: true')).toEqual([]);
    expect(await blocks('include_blockers: false')).toEqual([]);
    expect(await blocks('show_appointments: false')).toHaveLength(1);
    expect(
      await api.ask('appointmentsCount', 'is_org: true, filter: "all", filter_synced_appointments: true', ''),
    ).toBe(0);
    expect(await api.ask('appointmentsCount', 'is_org: true, filter: "all"', '')).toBe(1);
    const link: string = await api.ask('calendarFeedLink', `provider_id: "${clinic.ids.provider}"`, '');
    const given = await (await fetch(link.replace('https://clinic.example', clinic.url))).text();
    expect(given).toContain('BEGIN:VCALENDAR');
    expect(given).not.toContain('VEVENT');
  });

  test('keep their wall clock over a change of the clock, with exceptions', async () => {
    elsewhere.events = [
      [
        'UID:weekly',
        ...at('0900', '1000'),
        'RRULE:FREQ=WEEKLY;COUNT=4',
        'EXDATE;TZID=America/New_York:20260317T090000',
      ],
      ['UID:weekly', 'RECURRENCE-ID;TZID=America/New_York:20260324T090000', ...at('1100', '1200', '20260325')],
    ];
    await connect();
    const days = ['2026-03-03', '2026-03-10', '2026-03-17', '2026-03-24'];
    expect(await Promise.all(days.map(async (day) => (await slots(day))[0]))).toEqual([
      '10:00',
      '10:00',
      '09:00',
      '09:00',
    ]);
    expect((await blocks()).map(({ start }) => start)).toEqual([
      '2026-03-03 09:00:00 -0500',
      '2026-03-10 09:00:00 -0400',
      '2026-03-25 11:00:00 -0400',
    ]);
  });

  test('of a whole day are the provider’s day, and of a holiday over the end of a month every day of it', async () => {
    elsewhere.events = [
      ['DTSTART;VALUE=DATE:20260303'],
      ['DTSTART;VALUE=DATE:20260330', 'DTEND;VALUE=DATE:20260407'],
      ['DTSTART;VALUE=DATE:20260309', 'TRANSP:TRANSPARENT'],
    ];
    await connect();
    const days = [TUESDAY, '2026-03-09', '2026-03-30', '2026-03-31', '2026-04-06', '2026-04-07'];
    const found = await Promise.all(days.map(slots));
    expect(found.map(({ length }) => length)).toEqual([0, 9, 0, 0, 0, 9]);
    expect(await brokenLaws()).toEqual([]);
  });

  test('a year ahead count as soon as they can be booked', async () => {
    elsewhere.events = [at('0900', '1000', '20270301'), at('0900', '1000', '20290306')];
    await connect();
    expect(await starts()).toEqual(['2027-03-01 09:00']);
    clinic.clock.set('2028-06-01T12:00:00Z');
    await round();
    expect(await starts()).toEqual(['2027-03-01 09:00', '2029-03-06 09:00']);
  });

  test('raise no webhook and no event', async () => {
    await api.made(
      'createWebhook',
      { url: `${elsewhere.url}/hook`, event_type: 'appointment.created' },
      'webhook { id }',
    );
    elsewhere.events = [at('0900', '1000')];
    await connect();
    await minuteLater();
    expect(elsewhere.asked.map(({ url }) => url)).toEqual(['/secret/basic.ics', '/secret/basic.ics']);
    const events = await clinic.store.query({ partition: `EVENT#${clinic.ids.organization}#2026-03` });
    expect(events.filter(({ resource }) => resource === 'APPOINTMENT')).toEqual([]);
  });

  test('cannot be changed by hand', async () => {
    elsewhere.events = [at('0900', '1000')];
    const calendar = await connect();
    const [{ id }] = (await blocks()) as [Block];
    const refusals = [
      await api.refusal('deleteAppointment', { id }, 'appointment { id }'),
      await api.refusal('updateAppointment', { id, datetime: '2026-03-04 09:00' }, 'appointment { id }'),
    ];
    for (const refused of refusals) expect(JSON.stringify(refused)).toContain(`external calendar ${calendar}`);
    expect(await starts()).toEqual(['2026-03-03 09:00']);
  });
});

/** The laws that the table breaks. */
async function brokenLaws(): Promise<string[]> {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = documentClient({ endpoint: inject('dynamodb'), region: 'local', credentials });
  const lines: string[] = [];
  await verify(client, clinic.table, { breach: (line) => lines.push(line), progress: () => {} }, { pause: 0 });
  return lines;
}

describe('beside bookings', () => {
  const book = (datetime: string) =>
    clinic.change(
      clinic.keys.client,
      'completeCheckout',
      { provider_id: clinic.ids.provider, appointment_type_id: type, contact_type: 'Phone Call', date: datetime },
      'appointment { id }',
    );

  test('a busy time comes in over an appointment that is there, and disturbs neither it nor its going', async () => {
    const { appointment } = await book('2026-03-03 09:00:00 -0500');
    elsewhere.events = [at('0830', '0930')];
    await connect();
    expect(await starts()).toEqual(['2026-03-03 08:30', '2026-03-03 09:00']);
    await api.made('deleteAppointment', { id: appointment.id }, 'appointment { id }');
    expect((await slots(TUESDAY))[0]).toBe('09:30');
    expect(await brokenLaws()).toEqual([]);
  });

  test('whoever books while it comes in loses, or is there before it, and never both unseen', async () => {
    elsewhere.events = [at('0900', '1200')];
    const id = await connect({ pull_from_calendar: false });
    const raced = await Promise.all([
      change(id, { pull_from_calendar: true }),
      ...['09:00', '10:00', '11:00'].map((time) => book(`2026-03-03 ${time}:00 -0500`)),
    ]);
    const booked = raced.slice(1).filter((one) => one?.appointment).length;
    expect(await starts()).toHaveLength(booked + 1);
    expect((await book('2026-03-03 10:00:00 -0500')).appointment).toBeNull();
    expect(await brokenLaws()).toEqual([]);
  });

  test('a booking that was first makes the sync decide again', async () => {
    elsewhere.events = [at('0900', '1200')];
    let raced = 0;
    const store = watching(async (writes) => {
      if (!touchesPage(writes) || raced++ > 0) return;
      expect((await book('2026-03-03 10:00:00 -0500')).messages).toBeNull();
    });
    await api.made(
      'createExternalCalendar',
      { user_id: clinic.ids.provider, pulled_in_calendars: [`${elsewhere.url}/a.ics`] },
      SHOWN,
    );
    later(1);
    await round({ store });
    expect(raced).toBe(2); // the first attempt lost its race
    expect(await starts()).toEqual(['2026-03-03 09:00', '2026-03-03 10:00']);
    expect(await brokenLaws()).toEqual([]);
  });
});

const touchesPage = (writes: readonly Write[]): boolean =>
  writes.some((write) => 'update' in write && write.update.PK.startsWith('CALENDAR#'));

/** The store, with something done before each commit. */
function watching(before: (writes: readonly Write[]) => Promise<void>): Store {
  return Object.assign(Object.create(clinic.store), {
    async commit(writes: readonly Write[]) {
      await before(writes);
      return clinic.store.commit(writes);
    },
  });
}

describe('a sync', () => {
  test('of what has not changed writes nothing, whether the server says so or sends all again', async () => {
    elsewhere.events = [at('0900', '1000')];
    await connect();
    const before = await everything();
    const writes: (readonly Write[])[] = [];
    const store = watching(async (batch) => void writes.push(batch));
    later(60);
    await round({ store });
    expect(await everything()).toEqual(before);
    expect(writes.filter((batch) => !JSON.stringify(batch).includes('OUTBOX'))).toEqual([]);

    elsewhere.answer = ({ headers }, response) =>
      headers['if-none-match'] === '"7"'
        ? void response.writeHead(304).end()
        : void response.writeHead(200, { etag: '"7"' }).end(fileOf([at('1000', '1100')]));
    await minuteLater();
    expect(await starts()).toEqual(['2026-03-03 10:00']);
    const known = await everything();
    await minuteLater();
    expect(elsewhere.asked.at(-1)?.headers['if-none-match']).toBe('"7"');
    expect(await everything()).toEqual(known);
    expect(await starts()).toEqual(['2026-03-03 10:00']);
  });

  test('of many events takes many transactions, and one that was interrupted is finished by the next', {
    timeout: 30_000,
  }, async () => {
    elsewhere.events = Array.from({ length: 250 }, (_, i) => {
      const day = String(20260303 + (i % 25));
      const hour = String(10 + Math.floor(i / 25)).padStart(2, '0');
      return at(`${hour}00`, `${hour}30`, day);
    });
    let commits = 0;
    const store = watching(async (writes) => {
      if (touchesPage(writes) && ++commits === 2) throw new Error('The machine stopped here.');
    });
    await api.made(
      'createExternalCalendar',
      { user_id: clinic.ids.provider, pulled_in_calendars: [`${elsewhere.url}/a.ics`] },
      SHOWN,
    );
    later(1);
    await expect(round({ store })).rejects.toThrow('stopped here');
    expect(await starts()).toHaveLength(90);
    expect(await brokenLaws()).toEqual([]);
    await round();
    expect(await starts()).toHaveLength(250);
    expect(await brokenLaws()).toEqual([]);
    elsewhere.events = elsewhere.events.slice(0, 10);
    await minuteLater();
    expect(await starts()).toHaveLength(10);
    expect(await brokenLaws()).toEqual([]);
  });

  test('that others overtake stops, and leaves what the calendar says last', async () => {
    elsewhere.events = [at('0900', '1000')];
    const id = await connect();
    const job = { organization: clinic.ids.organization, calendar_id: id };
    const sync = (store: Store) =>
      onward.syncCalendar(onward.systemContext(store, clinic.clock.read(), carrier.log), job, carrier.calendars);
    elsewhere.events = [at('1000', '1100')];
    let overtaken = false;
    const slow = watching(async (writes) => {
      if (overtaken || !touchesPage(writes)) return;
      overtaken = true;
      elsewhere.events = [at('1100', '1200')];
      await sync(clinic.store);
    });
    expect(await sync(slow)).toBe(true);
    expect(overtaken).toBe(true);
    expect(await starts()).toEqual(['2026-03-03 11:00']);
    expect(await brokenLaws()).toEqual([]);
  });

  test('goes on by itself after every change of the calendar, and ends with it', async () => {
    elsewhere.events = [at('0900', '1000')];
    const id = await connect();
    await change(id, { pulled_in_calendars: [`${elsewhere.url}/one.ics`, `${elsewhere.url}/two.ics`] });
    expect(
      elsewhere.asked
        .slice(-2)
        .map(({ url }) => url)
        .sort(),
    ).toEqual(['/one.ics', '/two.ics']);
    expect(await starts()).toEqual(['2026-03-03 09:00']);
    later(1);
    await api.made('deleteExternalCalendar', { id }, SHOWN);
    later(1);
    await round();
    expect([await starts(), await slots(TUESDAY), await calendars()]).toEqual([[], FREE, []]);
    await minuteLater();
    expect(await clinic.store.query({ partition: 'OUTBOX' })).toEqual([]);
    expect((await everything()).filter(({ SK }) => SK.startsWith('CALENDARSYNC'))).toEqual([]);
    expect(await brokenLaws()).toEqual([]);
  });

  test('takes back what it pulled in when that is not wanted any more, also of the past', async () => {
    elsewhere.events = [at('0900', '1000'), at('0900', '1000', '20260512')];
    const id = await connect();
    clinic.clock.set('2026-05-11T15:00:00Z');
    await round();
    expect(await starts()).toHaveLength(2);
    await change(id, { pull_from_calendar: false });
    expect(await starts()).toEqual([]);
    await change(id, { pull_from_calendar: true });
    expect(await starts()).toEqual(['2026-05-12 09:00']);
  });
});

describe('a calendar that cannot be read', () => {
  const errored = () => calendars('is_org: true, calendar_status: errored');

  test('keeps what was pulled in last, and after a day says so', async () => {
    elsewhere.events = [at('0900', '1000')];
    const id = await connect();
    elsewhere.answer = (_, response) => void response.writeHead(500).end();
    await minuteLater();
    expect(await calendars()).toMatchObject([
      { has_ran_first_sync: true, trouble: expect.stringMatching(/did not give/) },
    ]);
    expect(await starts()).toEqual(['2026-03-03 09:00']);
    expect(await errored()).toEqual([]);
    const noted = await everything();
    await minuteLater();
    expect(await everything()).toEqual(noted);
    later(86_400);
    expect(await errored()).toMatchObject([{ id }]);
    elsewhere.answer = (_, response) => void response.writeHead(200).end(fileOf([at('1000', '1100')]));
    await minuteLater();
    expect(await calendars()).toMatchObject([{ has_ran_first_sync: true, trouble: null }]);
    expect(await errored()).toEqual([]);
    expect(await starts()).toEqual(['2026-03-03 10:00']);
  });

  test.each<[string, string, (response: import('node:http').ServerResponse) => unknown]>([
    ['a server that is silent', 'within ten seconds', () => {}],
    ['a server that hangs up', 'could not be reached', (response) => response.destroy()],
    ['a page', 'no iCalendar file', (response) => response.end('<html>Sign in</html>')],
    ['more than 2 MB', 'larger than 2 MB', (response) => response.end('x'.repeat(2_000_001))],
    [
      'a redirection in circles',
      'did not give it out',
      (response) => response.writeHead(302, { location: '/again' }).end(),
    ],
    [
      'a redirection into a file',
      'public internet',
      (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    ],
    [
      'an event by the second',
      'too many events',
      (response) => response.end(fileOf([['DTSTART:20260101T000000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY']])),
    ],
  ])('says what is wrong with %s at once where it never worked', { timeout: 20_000 }, async (_, sentence, answer) => {
    elsewhere.answer = (_, response) => void answer(response);
    const id = await connect();
    expect(await errored()).toMatchObject([
      { id, has_ran_first_sync: false, trouble: expect.stringContaining(sentence) },
    ]);
    expect(await blocks()).toEqual([]);
  });

  test('follows a redirection to a calendar', async () => {
    elsewhere.answer = ({ url }, response) =>
      void (url === '/moved.ics'
        ? response.writeHead(200).end(fileOf([at('0900', '1000')]))
        : response.writeHead(301, { location: '/moved.ics' }).end());
    await connect();
    expect(await starts()).toEqual(['2026-03-03 09:00']);
  });

  test('never leads to this machine where that is not allowed', async () => {
    elsewhere.events = [at('0900', '1000')];
    const calendars = { ...carrier.calendars, fetch: onward.guardedFetch(false) };
    await api.made(
      'createExternalCalendar',
      { user_id: clinic.ids.provider, pulled_in_calendars: [`${elsewhere.url}/a.ics`] },
      SHOWN,
    );
    later(1);
    await round({ calendars });
    expect(elsewhere.asked).toEqual([]);
    expect(await errored()).toMatchObject([{ trouble: expect.stringContaining('public internet') }]);
    const strict = calling(await openClinic());
    for (const address of [
      `${elsewhere.url}/a.ics`,
      'https://127.0.0.1/a.ics',
      'https://printer.local/a.ics',
      'nonsense',
    ])
      expect(
        JSON.stringify(await strict.refusal('createExternalCalendar', { pulled_in_calendars: [address] }, SHOWN)),
      ).toContain('pulled_in_calendars');
  });

  test('cannot hold anybody else up, however long it takes to read', async () => {
    const read = onward.readerIn(new URL('ics.mjs', inject('app')), 500);
    const texts = [fileOf([['DTSTART:19700101T000000Z', 'DURATION:PT1M', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30']])];
    expect(await read({ texts, range: { start: 0, end: 1440 }, home: 'UTC' })).toEqual({ trouble: 'too-complex' });
  });
});

describe('who', () => {
  test('sees the address: its owner and those who may manage it, and nobody elsewhere', async () => {
    const id = await connect();
    const other = await clinic.addProvider();
    const ids = async (args: string, key: string) => (await calendars(args, key)).map((one) => one.id);
    expect(await ids('is_org: true', clinic.keys.staff)).toEqual([id]);
    expect(await ids('', clinic.keys.provider)).toEqual([id]);
    expect(await ids('', clinic.keys.staff)).toEqual([]);
    expect(await ids('is_org: true', other.key)).toEqual([]);
    expect(await ids('is_org: true', clinic.keys.otherStaff)).toEqual([]);
    expect(await ids('is_org: true, calendar_type: google', clinic.keys.staff)).toEqual([]);
  });

  test('reads the audit log finds no address in it, and no line of the log holds one', async () => {
    const id = await connect();
    await change(id, { pulled_in_calendars: [`${elsewhere.url}/secret/other.ics`] });
    elsewhere.answer = (_, response) => void response.writeHead(404).end();
    await minuteLater();
    await api.made('deleteExternalCalendar', { id }, SHOWN);
    const events = await clinic.store.query({ partition: `EVENT#${clinic.ids.organization}#2026-03` });
    const about = events.filter(({ resource }) => resource === 'EXTERNAL_CALENDAR');
    expect(about.map(({ type }) => type)).toEqual(['CREATE', 'UPDATE', 'DESTROY']);
    expect(JSON.stringify(about)).not.toContain('secret');
    expect(clinic.logs.map(({ message }) => message)).toContain('An external calendar cannot be read');
    expect(JSON.stringify(clinic.logs)).not.toMatch(/secret|127\.0\.0\.1/);
  });

  test('asks for what cannot be gets told what can', async () => {
    const refuse = async (more: object) =>
      JSON.stringify(
        await api.refusal(
          'createExternalCalendar',
          { user_id: clinic.ids.provider, pulled_in_calendars: ['https://x.example/a.ics'], ...more },
          SHOWN,
        ),
      );
    expect(await refuse({ external_type: 'google' })).toMatch(/external_type.*secret iCal address/);
    expect(await refuse({ pulled_in_calendars: [] })).toContain('At least one address');
    expect(await refuse({ pulled_in_calendars: ['a', 'b', 'c', 'd'].map((x) => `https://x.example/${x}`) })).toContain(
      'At most 3',
    );
    expect(await refuse({ user_id: clinic.ids.client })).toContain('No provider');
    expect(await refuse({ user_id: undefined })).toContain('No provider');
    for (let i = 0; i < 5; i++) await connect();
    expect(await refuse({})).toContain('at most 5');
  });

  test('writes webcal:// means https://', async () => {
    await api.made(
      'createExternalCalendar',
      { user_id: clinic.ids.provider, pulled_in_calendars: ['webcal://p01.calendars.invalid/a'] },
      SHOWN,
    );
    expect((await calendars())[0]?.pulled_in_calendars).toEqual(['https://p01.calendars.invalid/a']);
  });
});
