/** The section "Appointment Types" of the source page. */
import { beforeAll, describe, expect, test } from 'vitest';
import { openPage, type Page } from './page.ts';

let page: Page;
let staff: string;
let provider: string;
beforeAll(async () => {
  page = await openPage(); // Monday 2026-03-02, 10:00 in New York
  staff = page.clinic.keys.staff;
  provider = page.clinic.ids.provider;
});

const ID = 'appointmentType { id }';
const show = (id: string, fields: string, key = staff) =>
  page.ask('appointmentType', `id: "${id}"`, `{ ${fields} }`, key);
const update = (id: string, input: object) => page.made('updateAppointmentType', { id, ...input }, ID);

/** Whether a client's checkout of a type goes through, where the time is free; the message where it does not. */
async function checkout(type: string, key?: string, more: object = {}): Promise<string> {
  const [free] = await page.offered('2026-03-03', page.types.call);
  const date = `2026-03-03 ${free}:00 -0500`;
  const { appointment, messages } = await page.checkout({ appointment_type_id: type, date, ...more }, key);
  if (!appointment) return messages[0].message;
  await page.remove(appointment.id);
  return 'booked';
}

describe('the object', () => {
  test('reads like the example of the page', async () => {
    const id = await page.typeOf({ name: 'Initial Consultation', length: 60 });
    const example =
      'id name is_group bookable_by_groups bookable_without_group length available_contact_types is_waitlist_enabled';
    expect(await show(id, example)).toEqual({
      id,
      name: 'Initial Consultation',
      is_group: false,
      bookable_by_groups: false,
      bookable_without_group: true,
      length: 60,
      available_contact_types: ['Healthie Video Call', 'In Person', 'Phone Call'],
      is_waitlist_enabled: false,
    });
  });

  test('serves 1:1 and group appointments, and blocks do without one', async () => {
    const fields = 'appointment { is_group is_blocker appointment_type { name } }';
    const at = { other_party_id: provider, contact_type: 'Phone Call', datetime: '2026-05-01 10:00' };
    const kinds = [
      { appointment_type_id: page.types.visit, user_id: page.clinic.ids.client },
      { appointment_type_id: page.types.group },
      { is_blocker: true, end_time: '11:00' },
    ];
    const made = [];
    for (const kind of kinds) made.push(await page.made('createAppointment', { ...at, ...kind }, fields));
    expect(made).toEqual([
      { is_group: false, is_blocker: false, appointment_type: { name: 'Visit' } },
      { is_group: true, is_blocker: false, appointment_type: { name: 'Class' } },
      { is_group: false, is_blocker: true, appointment_type: null },
    ]);
  });

  test('shows every field of the contract', async () => {
    const group = await page.groupOf('Runners');
    const id = await page.typeOf({
      name: 'Checkup',
      length: 20,
      user_group_id: group,
      require_specific_providers: true,
    });
    expect(await show(id, 'position created_at updated_at deleted_at user_id organization_id cursor')).toEqual({
      position: expect.any(Number),
      created_at: '2026-03-02 10:00:00 -0500',
      updated_at: '2026-03-02 10:00:00 -0500',
      deleted_at: null,
      user_id: Number(page.clinic.ids.staff),
      organization_id: Number(page.clinic.ids.organization),
      cursor: expect.any(String),
    });
    expect(
      await show(
        id,
        `client_display_name client_facing_display_name client_display_description time_on_label no_availability_message
         user_group { name } user_group_id clients_have_credit clients_can_book metadata dont_ask_for_reason
         require_in_state_clients require_specific_providers provider_appt_type_connections { id } bookable_groups { id }
         has_specific_appointment_settings appointment_setting { id }
         availability_exists_for(provider_id: "${provider}") has_available_group_appts valid_state_licensing_for`,
      ),
    ).toEqual({
      client_display_name: 'Checkup',
      client_facing_display_name: null,
      client_display_description: null,
      time_on_label: 'Checkup - 20 Minutes',
      no_availability_message: null,
      user_group: { name: 'Runners' },
      user_group_id: group,
      clients_have_credit: null,
      clients_can_book: true,
      metadata: null,
      dont_ask_for_reason: false,
      require_in_state_clients: false,
      require_specific_providers: true,
      provider_appt_type_connections: [],
      bookable_groups: [],
      has_specific_appointment_settings: false,
      appointment_setting: null,
      availability_exists_for: false, // with none of the providers it requires
      has_available_group_appts: false,
      valid_state_licensing_for: true,
    });
    expect(await show(page.types.visit, 'availability_exists_for(org_level: true)')).toEqual({
      availability_exists_for: true,
    });
  });
});

describe('retrieving', () => {
  test('the document of the page answers with the type', async () => {
    const { appointmentType } = await page.run('01-getAppointmentType', { id: page.types.visit });
    expect(appointmentType).toEqual({
      id: page.types.visit,
      name: 'Visit',
      available_contact_types: ['Healthie Video Call', 'In Person', 'Phone Call'],
      length: 60,
    });
    expect(await page.run('01-getAppointmentType', { id: '999999' })).toEqual({ appointmentType: null });
  });
});

describe('creating', () => {
  test('the document of the page makes a type with every input it has', async () => {
    const group = await page.groupOf('Diabetes');
    const { createAppointmentType } = await page.run('02-createAppointmentType', {
      name: 'Cooking class',
      length: 90,
      clients_can_book: false,
      is_group: true,
      bookable_without_group: false,
      is_waitlist_enabled: true,
      user_group_id: group,
      specific_groups: true,
      bookable_group_ids: group,
      contact_type_overrides: ['video_chat', 'in_person'],
      appointment_setting: { buffer: '15', max_days_in_future: '30' },
    });
    expect(createAppointmentType.messages).toBeNull();
    const fields = `name length clients_can_book is_group bookable_without_group is_waitlist_enabled user_group_id
      bookable_by_groups bookable_groups { id } available_contact_types appointment_setting { buffer max_days_in_future }`;
    expect(await show(createAppointmentType.appointmentType.id, fields)).toEqual({
      name: 'Cooking class',
      length: 90,
      clients_can_book: false,
      is_group: true,
      bookable_without_group: false,
      is_waitlist_enabled: true,
      user_group_id: group,
      bookable_by_groups: true,
      bookable_groups: [{ id: group }],
      available_contact_types: ['Healthie Video Call', 'In Person'],
      appointment_setting: { buffer: '15', max_days_in_future: '30' },
    });
  });

  test('name and length are required', async () => {
    for (const [field, variables] of [
      ['name', { length: 30 }],
      ['length', { name: 'Endless' }],
    ] as const) {
      const { createAppointmentType } = await page.run('02-createAppointmentType', variables);
      expect(createAppointmentType).toEqual({
        appointmentType: null,
        messages: [{ field, message: expect.stringContaining(`${field} is required`) }],
      });
    }
  });

  test('length is in minutes', async () => {
    const type = await page.typeOf({ length: 45 });
    const { end } = await page.book('2026-05-04 10:00:00 -0400', { appointment_type_id: type });
    expect(end).toBe('2026-05-04 10:45:00 -0400');
  });

  test('is_group makes appointments of it sessions, joined by several clients', async () => {
    const type = await page.typeOf({ is_group: true });
    const other = await page.clinic.addClient({ first_name: 'Dan' });
    const attendee_ids = `${page.clinic.ids.client},${other.id}`;
    const session = await page.book('2026-05-05 10:00', {
      appointment_type_id: type,
      user_id: undefined,
      attendee_ids,
    });
    expect(session.attendees).toHaveLength(2);
    const single = await page.unbookable({ datetime: '2026-05-05 12:00', user_id: undefined, attendee_ids });
    expect(single.field).toBe('attendee_ids');
  });

  test('clients_can_book false keeps clients from booking it themselves, and staff not', async () => {
    const type = await page.typeOf({ clients_can_book: false });
    expect(await page.offered('2026-03-03', type)).toEqual([]);
    expect(await checkout(type)).not.toBe('booked');
    expect(await page.book('2026-05-06 10:00', { appointment_type_id: type })).toHaveProperty('id');
  });

  test('contact_type_overrides say how to meet, by name and in a checkout', async () => {
    const type = await page.typeOf({ contact_type_overrides: ['phone_call', 'video_chat'] });
    expect(await show(type, 'available_contact_types')).toEqual({
      available_contact_types: ['Healthie Video Call', 'Phone Call'],
    });
    expect(await checkout(type, undefined, { contact_type: 'Phone Call' })).toBe('booked');
    expect(await checkout(type, undefined, { contact_type: 'In Person' })).toContain('"Healthie Video Call"');
    const refused = await page.refusal(
      'createAppointmentType',
      { name: 'X', length: 5, contact_type_overrides: ['fax'] },
      ID,
    );
    expect(refused.message).toContain('video_chat, in_person, phone_call');
  });

  test('specific_groups with bookable_group_ids lets the clients of these groups book, or with "all" of any', async () => {
    const [own, foreign] = [await page.groupOf('Members'), await page.groupOf('Others')];
    const clientIn = (user_group_id: string) =>
      page.clinic.addClient({ first_name: `In ${user_group_id}`, user_group_id });
    const [member, stranger] = [await clientIn(own), await clientIn(foreign)];
    const gated = { specific_groups: true, bookable_without_group: false };
    const listed = await page.typeOf({ ...gated, bookable_group_ids: own });
    const all = await page.typeOf({ ...gated, bookable_group_ids: 'all' });
    expect(await checkout(listed, member.key)).toBe('booked');
    expect(await checkout(listed, stranger.key)).not.toBe('booked');
    expect(await checkout(all, stranger.key)).toBe('booked');
    expect(await checkout(all)).not.toBe('booked'); // a client without group
    // Without specific_groups nobody is asked.
    await update(listed, { specific_groups: false });
    expect(await checkout(listed, stranger.key)).toBe('booked');
  });

  test('bookable_without_group lets clients without a group in, and alone where no group is listed', async () => {
    const grouped = await page.clinic.addClient({ first_name: 'Gina', user_group_id: await page.groupOf('Any') });
    const type = await page.typeOf({ specific_groups: true, bookable_without_group: true });
    expect(await checkout(type)).toBe('booked');
    expect(await checkout(type, grouped.key)).not.toBe('booked');
  });

  test('bookable_by_groups says that some groups may book, and follows from bookable_group_ids', async () => {
    const group = await page.groupOf('Walkers');
    const listed = await page.typeOf({ bookable_group_ids: group });
    const said = await page.typeOf({ bookable_by_groups: true });
    for (const id of [listed, said]) expect(await show(id, 'bookable_by_groups')).toEqual({ bookable_by_groups: true });
  });

  test('user_group_id places the client in that group after booking', async () => {
    const group = await page.groupOf('Booked once');
    const type = await page.typeOf({ user_group_id: group });
    const [self, byStaff] = [
      await page.clinic.addClient({ first_name: 'Self' }),
      await page.clinic.addClient({ first_name: 'ByStaff' }),
    ];
    expect(await checkout(type, self.key)).toBe('booked');
    await page.book('2026-05-07 10:00', { appointment_type_id: type, user_id: byStaff.id });
    for (const { id } of [self, byStaff])
      expect(await page.ask('user', `id: "${id}"`, '{ user_group { id } }')).toEqual({ user_group: { id: group } });
  });

  test('appointment_setting goes before the provider’s setting, field by field', async () => {
    const fields = 'appointmentSetting { id }';
    await page.made(
      'updateAppointmentSetting',
      { id: provider, buffer: '30', minimum_advance_schedule_time: 2880 },
      fields,
    );
    const type = await page.typeOf({ length: 30, appointment_setting: { minimum_advance_schedule_time: 0 } });
    const { id } = await page.book('2026-03-03 12:00:00 -0500', { appointment_type_id: page.types.call });
    const offered = await page.offered('2026-03-03', type);
    expect(offered[0]).toBe('09:00'); // no notice: the type's own
    expect(offered).not.toContain('11:15'); // the provider's buffer
    expect(offered).toContain('11:00');
    expect(await page.offered('2026-03-03', page.types.call)).toEqual([]); // the provider's notice
    await page.remove(id);
    await page.made(
      'updateAppointmentSetting',
      { id: provider, buffer: '0', minimum_advance_schedule_time: 0 },
      fields,
    );
  });

  test('every input beyond those is kept, too', async () => {
    const input = {
      dont_ask_for_reason: true,
      metadata: '{"plan":"gold"}',
      client_facing_display_name: 'First talk',
      client_display_description: 'We get to know each other.',
      is_waitlist_enabled: true,
    };
    const id = await page.typeOf(input);
    expect(await show(id, `${Object.keys(input).join(' ')} client_display_name`)).toEqual({
      ...input,
      client_display_name: 'First talk',
    });
  });

  test('require_specific_providers leaves it to the providers connected', async () => {
    const pia = await page.clinic.addProvider({ first_name: 'Pia' });
    const type = await page.typeOf({
      require_specific_providers: true,
      provider_ids_for_appt_type_connections: pia.id,
    });
    expect(await show(type, 'provider_appt_type_connections { id user_id provider_name appointment_type_id }')).toEqual(
      {
        provider_appt_type_connections: [
          { id: expect.any(String), user_id: pia.id, provider_name: 'Pia Example', appointment_type_id: type },
        ],
      },
    );
    expect(await page.offered('2026-03-03', type)).toEqual([]);
    await update(type, { provider_ids_for_appt_type_connections: `${pia.id},${provider}` });
    expect(await page.offered('2026-03-03', type)).not.toEqual([]);
  });

  test('require_in_state_clients asks for a license of the client’s state', async () => {
    const type = await page.typeOf({ require_in_state_clients: true });
    const there = await page.clinic.addProvider({ state_licenses: [{ id: '1', state: 'NY' }] });
    for (const day of [1, 2, 3, 4, 5]) {
      const input = { user_id: there.id, is_repeating: true, day_of_week: day, time: '09:00', end_time: '12:00' };
      await page.made('createAvailability', input, 'availability { id }');
    }
    await page.made(
      'updateClient',
      { id: page.clinic.ids.client, location: { line1: '1 Main St', state: 'NY' } },
      'user { id }',
    );
    expect(await checkout(type)).not.toBe('booked');
    expect(await checkout(type, undefined, { provider_id: there.id })).toBe('booked');
    const asked = (id: string) => `valid_state_licensing_for(client_state_of_residence: "NY", provider_id: "${id}")`;
    expect(await show(type, asked(there.id))).toEqual({ valid_state_licensing_for: true });
    expect(await show(type, asked(provider))).toEqual({ valid_state_licensing_for: false });
  });

  test('is for staff and providers, not for clients and visitors', async () => {
    for (const name of ['createAppointmentType', 'updateAppointmentType', 'deleteAppointmentType']) {
      expect(await page.denial(name, {}, ID, page.clinic.keys.client), name).toBe('FORBIDDEN');
      expect(await page.denial(name, {}, ID, null), name).toBe('UNAUTHENTICATED');
    }
    for (const key of [staff, page.clinic.keys.provider]) {
      const { id } = await page.made('createAppointmentType', { name: 'Mine', length: 30 }, ID, key);
      await page.made('updateAppointmentType', { id, length: 45 }, ID, key);
      expect(await page.made('deleteAppointmentType', { id }, ID, key)).toEqual({ id });
    }
  });
});

describe('updating', () => {
  test('the document of the page changes what is given, contact_type_overrides included', async () => {
    const id = await page.typeOf({ name: 'Before', contact_type_overrides: ['phone_call'] });
    const group = await page.groupOf('After');
    const changes = {
      name: 'After',
      length: 25,
      clients_can_book: false,
      is_group: true,
      bookable_without_group: false,
      is_waitlist_enabled: true,
      user_group_id: group,
    };
    const more = {
      specific_groups: true,
      bookable_group_ids: 'all',
      contact_type_overrides: ['in_person'],
      appointment_setting: { buffer: '5' },
    };
    const { updateAppointmentType } = await page.run('03-updateAppointmentType', { id, ...changes, ...more });
    expect(updateAppointmentType).toEqual({ appointmentType: { id }, messages: null });
    const shown = `${Object.keys(changes).join(' ')} bookable_by_groups available_contact_types appointment_setting { buffer }`;
    expect(await show(id, shown)).toEqual({
      ...changes,
      bookable_by_groups: true,
      available_contact_types: ['In Person'],
      appointment_setting: { buffer: '5' },
    });
  });

  test('id is required', async () => {
    const { updateAppointmentType } = await page.run('03-updateAppointmentType', { name: 'Whose?' });
    expect(updateAppointmentType.messages[0].field).toBe('id');
  });

  test('the inputs of creating work the same, one by one', async () => {
    const id = await page.typeOf({});
    const inputs = {
      bookable_by_groups: true,
      client_facing_display_name: 'Talk',
      client_display_description: 'A talk.',
      dont_ask_for_reason: true,
      metadata: '[1]',
      require_in_state_clients: true,
      require_specific_providers: true,
    };
    for (const [name, value] of Object.entries(inputs)) {
      await update(id, { [name]: value });
      expect(await show(id, name)).toEqual({ [name]: value });
    }
  });

  test('of the three contact type overrides one that is left out means false', async () => {
    const id = await page.typeOf({});
    await update(id, {
      contact_type_override_video_chat: { show: true },
      contact_type_override_in_person: { show: false },
    });
    expect(await show(id, 'available_contact_types')).toEqual({ available_contact_types: ['Healthie Video Call'] });
    await update(id, { contact_type_override_phone_call: { show: true } });
    expect(await show(id, 'available_contact_types')).toEqual({ available_contact_types: ['Phone Call'] });
  });

  test('connections are those listed: left out, none', async () => {
    const id = await page.typeOf({ provider_ids_for_appt_type_connections: provider });
    const connections = async () =>
      (await show(id, 'provider_appt_type_connections { user_id }')).provider_appt_type_connections;
    await update(id, { provider_ids_for_appt_type_connections: provider, length: 30 });
    expect(await connections()).toEqual([{ user_id: provider }]);
    await update(id, { length: 40 });
    expect(await connections()).toEqual([]);
  });

  test('its own setting goes with _destroy, or with has_specific_appointment_settings false', async () => {
    for (const gone of [{ appointment_setting: { _destroy: true } }, { has_specific_appointment_settings: false }]) {
      const id = await page.typeOf({ appointment_setting: { buffer: '10' } });
      expect(await show(id, 'has_specific_appointment_settings')).toEqual({ has_specific_appointment_settings: true });
      await update(id, gone);
      expect(await show(id, 'has_specific_appointment_settings')).toEqual({ has_specific_appointment_settings: false });
    }
  });
});

describe('deleting', () => {
  test('the document of the page deletes softly: appointments keep their type', async () => {
    const type = await page.typeOf({ name: 'Farewell' });
    const { id } = await page.book('2026-05-08 10:00', { appointment_type_id: type });
    const { deleteAppointmentType } = await page.run('04-deleteAppointmentType', { id: type });
    expect(deleteAppointmentType).toEqual({ appointmentType: { id: type }, messages: null });
    expect(await page.ask('appointmentTypes', 'keywords: "farewell"', '{ id }')).toEqual([]);
    expect(await page.ask('appointment', `id: "${id}"`, '{ appointment_type { name } }')).toEqual({
      appointment_type: { name: 'Farewell' },
    });
    expect((await page.unbookable({ datetime: '2026-05-08 12:00', appointment_type_id: type })).field).toBe(
      'appointment_type_id',
    );
    expect(await page.offered('2026-03-03', type)).toEqual([]);
  });

  test('id is required', async () => {
    const { deleteAppointmentType } = await page.run('04-deleteAppointmentType', {});
    expect(deleteAppointmentType.messages[0].field).toBe('id');
  });
});

describe('listing', () => {
  let own: Page;
  let ids: Record<'Alpha' | 'Beta' | 'Gamma' | 'Gone', string>;
  const list = async (args: string, key: string | null = own.clinic.keys.staff): Promise<string[]> =>
    (await own.ask('appointmentTypes', args, '{ name }', key as string)).map(({ name }: { name: string }) => name);

  beforeAll(async () => {
    own = await openPage();
    const connected = {
      require_specific_providers: true,
      provider_ids_for_appt_type_connections: own.clinic.ids.provider,
    };
    ids = {
      Alpha: await own.typeOf({ name: 'Alpha', clients_can_book: false }),
      Beta: await own.typeOf({ name: 'Beta', ...connected }),
      Gamma: await own.typeOf({ name: 'Gamma', specific_groups: true, bookable_without_group: false }),
      Gone: await own.typeOf({ name: 'Gone' }),
    };
    await own.made('deleteAppointmentType', { id: ids.Gone }, ID);
  });

  test('the document of the page lists with all of its arguments', async () => {
    const { appointmentTypes } = await own.run('05-getAppointmentTypes', {
      offset: 0,
      should_paginate: true,
      page_size: 2,
      keywords: 'a',
      show_group: false,
      provider_id: own.clinic.ids.provider,
      clients_can_book: true,
      appointment_type_ids: JSON.stringify([ids.Alpha, ids.Beta, ids.Gamma]),
      with_deleted_appt_types: false,
    });
    expect(appointmentTypes).toEqual([
      {
        id: ids.Beta,
        name: 'Beta',
        available_contact_types: ['Healthie Video Call', 'In Person', 'Phone Call'],
        length: 60,
        is_group: false,
        is_waitlist_enabled: false,
      },
      expect.objectContaining({ id: ids.Gamma, name: 'Gamma' }),
    ]);
    const everything = (await own.run('05-getAppointmentTypes', {})).appointmentTypes;
    expect(everything.map(({ name }: { name: string }) => name).sort()).toEqual([
      'Alpha',
      'Beta',
      'Call',
      'Class',
      'Gamma',
      'Visit',
    ]);
  });

  test('is paginated unless should_paginate is false; page_size, offset and after turn the pages', async () => {
    expect(await list('page_size: 2, order_by: CREATED_AT_DESC')).toEqual(['Gamma', 'Beta']);
    expect(await list('page_size: 2, offset: 2, order_by: CREATED_AT_DESC')).toEqual(expect.arrayContaining(['Alpha']));
    expect(await list('page_size: 2, should_paginate: false')).toHaveLength(6);
    const [, { cursor }] = await own.ask('appointmentTypes', 'order_by: CREATED_AT_DESC', '{ cursor }');
    expect((await list(`order_by: CREATED_AT_DESC, after: "${cursor}"`))[0]).toBe('Alpha');
  });

  test('keywords are looked for in the name', async () => {
    expect(await list('keywords: "BET"')).toEqual(['Beta']);
    expect(await list('keywords: "zzz"')).toEqual([]);
  });

  test('appointment_type_ids is a JSON array in a text', async () => {
    const these = (text: string) => list(`appointment_type_ids: ${JSON.stringify(text)}`);
    expect(await these(JSON.stringify([ids.Alpha, ids.Beta]))).toEqual(['Alpha', 'Beta']);
    expect(await these(`["${ids.Gone}"]`)).toEqual([]);
  });

  test('show_group and clients_can_book tell types apart', async () => {
    expect(await list('show_group: true')).toEqual(['Class']);
    expect(await list('show_group: false')).not.toContain('Class');
    expect(await list('clients_can_book: false')).toEqual(['Alpha']);
    expect(await list('clients_can_book: true')).not.toContain('Alpha');
  });

  test('provider_id, provider_ids and org_level say whose clients would book', async () => {
    const { id } = await own.clinic.addProvider();
    const named = own.clinic.ids.provider;
    expect(await list(`clients_can_book: true, provider_id: "${named}"`)).toContain('Beta');
    expect(await list(`clients_can_book: true, provider_id: "${id}"`)).not.toContain('Beta');
    expect(await list(`clients_can_book: true, provider_ids: ["${id}", "${named}"]`)).toContain('Beta');
    expect(await list(`clients_can_book: true, org_level: true, provider_id: "${id}"`)).toContain('Beta');
    expect(await list(`clients_can_book: true, org_level: true, provider_ids: ["${id}"]`)).not.toContain('Beta');
  });

  test('embed_or_sharing_link leaves what anybody can book', async () => {
    const shared = await list('embed_or_sharing_link: true');
    expect(shared.sort()).toEqual(['Beta', 'Call', 'Class', 'Visit']);
  });

  test('with_deleted_appt_types shows deleted ones, to staff and providers', async () => {
    expect(await list('with_deleted_appt_types: true')).toContain('Gone');
    const visiting = `with_deleted_appt_types: true, provider_id: "${own.clinic.ids.provider}"`;
    expect(await list(visiting, null)).not.toContain('Gone');
  });

  test('order_by orders', async () => {
    const positions = await list('order_by: POSITION_ASC');
    expect(await list('order_by: POSITION_DESC')).toEqual([...positions].reverse());
    expect(await list('order_by: UPDATED_AT_ASC')).toHaveLength(6);
  });

  test('appointmentTypesCount counts what the same arguments list', async () => {
    for (const args of [
      '',
      'keywords: "a"',
      'show_group: true',
      'clients_can_book: true',
      'embed_or_sharing_link: true',
      'with_deleted_appt_types: true',
      `appointment_type_ids: "${ids.Alpha},${ids.Beta}"`,
      `clients_can_book: true, provider_id: "${own.clinic.ids.otherProvider}"`,
      `clients_can_book: true, org_level: true, provider_ids: ["${own.clinic.ids.otherProvider}"]`,
    ])
      expect(await own.ask('appointmentTypesCount', args, ''), args).toBe((await list(args)).length);
  });

  test('clients list it as well, and visitors who name a provider', async () => {
    expect(await list('', own.clinic.keys.client)).toHaveLength(6);
    expect(await list(`provider_id: "${own.clinic.ids.provider}"`, null)).toHaveLength(6);
    expect(await list('', null)).toEqual([]);
  });
});
