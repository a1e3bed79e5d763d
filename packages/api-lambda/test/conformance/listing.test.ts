/** The section "Listing Appointments" of the source page. */
import { beforeAll, describe, expect, test } from 'vitest';
import { key } from '../../src/store/table.ts';
import type { Person } from '../server.ts';
import { openPage, type Page } from './page.ts';

let page: Page;
let keys: Page['clinic']['keys'];
let ids: Page['clinic']['ids'];

/** What there is to list, by a name for each. */
const at: Record<string, string> = {};
let pia: Person;
let dan: Person;
let place: string;
let tag: string;

beforeAll(async () => {
  page = await openPage(); // Monday 2026-03-02, 10:00 in New York
  ({ keys, ids } = page.clinic);
  pia = await page.clinic.addProvider({ first_name: 'Pia', state_licenses: [{ id: '1', state: 'NY' }] });
  dan = await page.clinic.addClient({ first_name: 'Dan', dietitian_id: pia.id });
  const setting = { id: ids.organization, appointment_locations: [{ location: 'Uptown' }] };
  await page.made('updateAppointmentSetting', setting, 'appointmentSetting { id }');
  [{ id: place }] = await page.ask('appointmentLocations', '', '{ id }');
  ({ id: tag } = await page.made('createTag', { name: 'VIP', taggable_user_id: dan.id }, 'tag { id }'));

  const book = async (name: string, datetime: string, more: object = {}) => {
    at[name] = (await page.book(datetime, more)).id;
  };
  await book('occurred', '2026-03-01 09:00:00 -0500');
  await page.update(at.occurred as string, { pm_status: 'Occurred' });
  await book('missed', '2026-03-01 11:00:00 -0500');
  await page.update(at.missed as string, { pm_status: 'No-Show' });
  await book('running', '2026-03-02 09:30:00 -0500');
  await book('next', '2026-03-03 09:00:00 -0500', { contact_type: 'In Person', appointment_location_id: place });
  await book('cancelled', '2026-03-03 11:00:00 -0500');
  await page.update(at.cancelled as string, { pm_status: 'Cancelled' });
  await book('class', '2026-03-04 09:00:00 -0500', {
    appointment_type_id: page.types.group,
    user_id: undefined,
    attendee_ids: dan.id,
    providers: pia.id,
  });
  await book('block', '2026-03-04 14:00:00 -0500', { is_blocker: true, user_id: undefined, end_time: '15:00' });
  await book('pia', '2026-03-09 09:00:00 -0400', {
    other_party_id: pia.id,
    user_id: dan.id,
    appointment_type_id: page.types.call,
  });
});

/** The names of what a list with these arguments holds, in its order; its count agrees. */
async function list(args: string, as: string = keys.staff): Promise<string[]> {
  const names = new Map(Object.entries(at).map(([name, id]) => [id, name]));
  return (await page.list(args, as)).map((id) => names.get(id) ?? 'deleted');
}
const ofOrg = (args: string) => list(`is_org: true, filter: "all", ${args}`);

describe('the document of the page', () => {
  test('lists with all of its arguments, and counts', async () => {
    const variables = {
      user_id: ids.client,
      filter: 'future',
      order_by: 'DATE_DESC',
      should_paginate: true,
      offset: 1,
      is_active: true,
      with_all_statuses: false,
    };
    const { appointments, appointmentsCount } = await page.run('13-appointments', variables);
    expect(appointmentsCount).toBe(2);
    expect(appointments).toEqual([
      {
        id: at.running,
        date: '2026-03-02 09:30:00 -0500',
        contact_type: 'Phone Call',
        length: 60,
        location: null,
        provider: { id: ids.provider, full_name: 'Pat Example' },
        appointment_type: { name: 'Visit', id: page.types.visit },
        attendees: [
          { id: ids.client, full_name: 'Cleo Example', first_name: 'Cleo', avatar_url: null, phone_number: null },
        ],
      },
    ]);
  });

  test('without variables lists what lies ahead of the organization', async () => {
    const { appointments, appointmentsCount } = await page.run('13-appointments', {});
    expect(appointments.map(({ id }: { id: string }) => id)).toEqual(
      ['running', 'next', 'cancelled', 'class', 'block', 'pia'].map((name) => at[name]),
    );
    expect(appointmentsCount).toBe(6);
  });

  test('is for those signed in: clients see their own', async () => {
    const { appointments } = await page.run('13-appointments', {}, dan.key);
    expect(appointments.map(({ id }: { id: string }) => id)).toEqual([at.class, at.pia]);
    for (const field of ['appointments', 'appointmentsCount']) {
      const error = await page.question(field, '', field === 'appointments' ? '{ id }' : '', null as never);
      expect(error.extensions.code).toBe('UNAUTHENTICATED');
    }
    expect(await list('is_org: true, filter: "all"', keys.otherStaff)).toEqual([]);
  });
});

describe('whose', () => {
  test('user_id defaults to the current user', async () => {
    const mine = ['occurred', 'missed', 'running', 'next', 'cancelled'];
    expect(await list('filter: "all"', keys.client)).toEqual(mine);
    expect(await list('filter: "all"', pia.key)).toEqual(['class', 'pia']);
    expect(await list('filter: "all"')).toEqual([]); // staff have none themselves
    expect(await list(`filter: "all", user_id: "${ids.client}"`)).toEqual(mine);
    expect(await list(`filter: "all", user_id: "${dan.id}"`, keys.client)).toEqual([]);
  });

  test('is_org lists those of all providers, for members alone', async () => {
    expect(await list('is_org: true, filter: "all"', pia.key)).toHaveLength(8);
    expect(await list('is_org: true, filter: "all"', dan.key)).toEqual(['class', 'pia']);
  });

  test('provider_id and provider_ids name providers, use_provider_inclusions counts additional ones', async () => {
    expect(await list(`filter: "all", provider_id: "${pia.id}"`)).toEqual(['class', 'pia']);
    expect(await list(`filter: "all", provider_id: "${pia.id}", use_provider_inclusions: false`)).toEqual(['pia']);
    expect(await list(`filter: "all", provider_id: "${ids.provider}", provider_ids: ["${pia.id}"]`)).toEqual([
      'class',
      'pia',
    ]);
  });

  test('attendee_ids, tag_ids and keywords look at the people', async () => {
    expect(await ofOrg(`attendee_ids: ["${dan.id}"]`)).toEqual(['class', 'pia']);
    expect(await ofOrg(`tag_ids: ["${tag}"]`)).toEqual(['class', 'pia']);
    expect(await ofOrg('keywords: "dan call"')).toEqual(['pia']);
  });

  test('with_others and is_with_clients leave out who is alone', async () => {
    expect(await list('filter: "all", with_others: true', keys.provider)).not.toContain('block');
    expect(await ofOrg('is_with_clients: true')).not.toContain('block');
    expect(await ofOrg('is_with_clients: false')).toEqual(['block']);
  });

  test('state_license and organization_id narrow by provider and organization', async () => {
    expect(await ofOrg('state_license: "NY"')).toEqual(['class', 'pia']);
    expect(await ofOrg(`organization_id: "${ids.organization}"`)).toHaveLength(8);
    expect(await ofOrg(`organization_id: "${ids.otherOrganization}"`)).toEqual([]);
    expect(await ofOrg('include_suborganizations: true')).toHaveLength(8); // there are none
  });
});

describe('when', () => {
  test('filter is future by default; each of its options', async () => {
    const own = (filter: string) => list(filter, keys.client);
    expect(await own('')).toEqual(['running', 'next', 'cancelled']);
    for (const [filter, names] of [
      ['future', ['running', 'next', 'cancelled']],
      ['upcoming', ['running', 'next']],
      ['past', ['occurred', 'missed']],
      ['ended', ['occurred']],
      ['didnt-occur', ['missed', 'cancelled']],
      ['all', ['occurred', 'missed', 'running', 'next', 'cancelled']],
    ] as const)
      expect(await own(`filter: "${filter}"`), filter).toEqual(names);
    const error = await page.question('appointments', 'filter: "sometimes"', '{ id }');
    expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'filter' });
  });

  test('startDate and endDate, specificDay, currentWeek and is_upcoming', async () => {
    expect(await ofOrg('startDate: "2026-03-03", endDate: "2026-03-04"')).toEqual([
      'next',
      'cancelled',
      'class',
      'block',
    ]);
    expect(await ofOrg('specificDay: "2026-03-01"')).toEqual(['occurred', 'missed']);
    expect(await ofOrg('currentWeek: true')).not.toContain('pia'); // Sunday, March 1 to Saturday, March 7
    expect(await list('is_upcoming: true', keys.client)).toEqual(['running', 'next']);
    const error = await page.question('appointments', 'startDate: "2026-03-03"', '{ id }');
    expect(error.extensions.field).toBe('endDate');
  });
});

describe('in which state', () => {
  test('is_active leaves out what is not active', async () => {
    const names = await ofOrg('is_active: true');
    expect(names).not.toEqual(expect.arrayContaining(['missed']));
    expect(names).not.toEqual(expect.arrayContaining(['cancelled']));
    expect(names).toHaveLength(6);
  });

  test('with_all_statuses goes before didnt-occur, is_active and every other status', async () => {
    expect(await ofOrg('with_all_statuses: true, is_active: true')).toHaveLength(8);
    const every = (filter: string) => list(`filter: "${filter}", with_all_statuses: true`, keys.client);
    expect(await every('didnt-occur')).toEqual(['occurred', 'missed', 'running', 'next', 'cancelled']);
    expect(await every('upcoming')).toEqual(['running', 'next', 'cancelled']);
    expect(await every('ended')).toEqual(['occurred', 'missed']);
  });

  test('filter_by_appointment_status and _statuses, and without_status', async () => {
    expect(await ofOrg('filter_by_appointment_status: "No-Show"')).toEqual(['missed']);
    const plural = 'filter_by_appointment_statuses: ["Occurred", "Cancelled"]';
    expect(await ofOrg(`filter_by_appointment_status: "No-Show", ${plural}`)).toEqual(['occurred', 'cancelled']);
    expect(await ofOrg('without_status: true')).toHaveLength(5);
  });

  test('confirmed by whom: filter_by_client_confirmed, filter_by_provider_confirmed, is_confirmed, unconfirmed', async () => {
    const { next, running } = at as Record<string, string>;
    await page.update(next as string, { client_confirmed: true });
    await page.update(running as string, { confirmed: true });
    expect(await ofOrg('filter_by_client_confirmed: true')).toEqual(['next']);
    expect(await ofOrg('filter_by_provider_confirmed: true')).toEqual(['running']);
    expect(await ofOrg('is_confirmed: true')).toEqual(['running']);
    expect(await ofOrg('unconfirmed: true')).not.toContain('running');
  });

  test('filter_by_chart_note_written true means WITHOUT a note', async () => {
    const now = page.clinic.clock.read();
    const note = { id: '9001', finished: true, form_answers: [], created_at: now, updated_at: now };
    await page.clinic.store.commit([
      { update: key.appointment(at.occurred as string), set: { form_answer_group: note } },
    ]);
    expect(await ofOrg('filter_by_chart_note_written: false')).toEqual(['occurred']);
    expect(await ofOrg('filter_by_chart_note_written: true')).not.toContain('occurred');
  });
});

describe('of which kind', () => {
  test('filter_by_appointment_type_id and _ids, filter_by_contact_types', async () => {
    expect(await ofOrg(`filter_by_appointment_type_id: "${page.types.call}"`)).toEqual(['pia']);
    const plural = `filter_by_appointment_type_ids: ["${page.types.call}", "${page.types.group}"]`;
    expect(await ofOrg(`filter_by_appointment_type_id: "${page.types.visit}", ${plural}`)).toEqual(['class', 'pia']);
    expect(await ofOrg('filter_by_contact_types: "In Person,Healthie Video Call"')).toEqual(['next']);
  });

  test('filter_by_location_id and filter_by_appointment_location_ids', async () => {
    expect(await ofOrg(`filter_by_location_id: "${place}"`)).toEqual(['next']);
    expect(await ofOrg(`filter_by_appointment_location_ids: ["${place}"]`)).toEqual(['next']);
  });

  test('include_blockers, show_appointments and exclude_group_appointments', async () => {
    expect(await ofOrg('include_blockers: true')).toContain('block');
    expect(await ofOrg('include_blockers: false')).not.toContain('block');
    expect(await ofOrg('show_appointments: false')).toEqual(['block']);
    expect(await ofOrg('exclude_group_appointments: true')).not.toContain('class');
  });

  test('what distinguishes nothing here changes nothing: include_nil_blockers', async () => {
    const everything = await ofOrg('');
    expect(await ofOrg('include_nil_blockers: true')).toEqual(everything);
    const counts =
      'filter: "all", is_org: true, only_healthie_appointments: true, should_paginate: true, order_by: DATE_DESC, sort_by: "date"';
    expect(await page.ask('appointmentsCount', counts, '')).toBe(everything.length);
  });
});

describe('in what order, page by page', () => {
  test('order_by in each of its orders; sort_by has no say', async () => {
    const earliest = await ofOrg('order_by: DATE_ASC');
    expect(earliest).toEqual(['occurred', 'missed', 'running', 'next', 'cancelled', 'class', 'block', 'pia']);
    expect(await ofOrg('order_by: DATE_DESC')).toEqual([...earliest].reverse());
    expect(await ofOrg('sort_by: "date_desc"')).toEqual(earliest);
    for (const order of ['CREATED_AT_ASC', 'CREATED_AT_DESC', 'UPDATED_AT_ASC', 'UPDATED_AT_DESC', 'UNSORTED'])
      expect((await ofOrg(`order_by: ${order}`)).toSorted()).toEqual(earliest.toSorted());
    const late = '2026-03-02T15:01:00Z';
    page.clinic.clock.set(late);
    await page.update(at.next as string, { notes: 'Changed last' });
    expect((await ofOrg('order_by: UPDATED_AT_DESC'))[0]).toBe('next');
  });

  test('should_paginate defaults to false; page_size, offset and after turn the pages', async () => {
    for (let day = 1; day <= 10; day++) {
      const name = `april ${day}`;
      at[name] = (await page.book(`2026-04-${String(day).padStart(2, '0')} 10:00`)).id;
    }
    const whole = await ofOrg('');
    expect(whole).toHaveLength(18);
    const pageOf = async (args: string): Promise<string[]> => {
      const found = await page.ask('appointments', `is_org: true, filter: "all", ${args}`, '{ id cursor }');
      return found.map(({ id }: { id: string }) => id);
    };
    const order = whole.map((name) => at[name]);
    expect(await pageOf('should_paginate: false')).toEqual(order);
    expect(await pageOf('should_paginate: true')).toEqual(order.slice(0, 10));
    expect(await pageOf('should_paginate: true, offset: 10')).toEqual(order.slice(10));
    expect(await pageOf('page_size: 3, offset: 1')).toEqual(order.slice(1, 4));
    const [{ cursor }] = await page.ask('appointments', 'is_org: true, filter: "all", page_size: 1', '{ cursor }');
    expect(await pageOf(`after: "${cursor}", page_size: 2`)).toEqual(order.slice(1, 3));
    expect(await pageOf('offset: 99')).toEqual([]);
  });
});
