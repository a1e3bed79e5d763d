import { beforeEach, describe, expect, test } from 'vitest';
import { calling } from './calling.ts';
import { type Clinic, openClinic } from './server.ts';

let clinic: Clinic;
let api: ReturnType<typeof calling>;
const ID = 'user { id }';
const ada = { first_name: 'Ada', last_name: 'Lovelace', email: 'ada@example.org' };
const create = (input: object = {}, key?: string) => api.made('createClient', { ...ada, ...input }, ID, key);
const show = (id: string, fields: string, key?: string) => api.ask('user', `id: "${id}"`, `{ ${fields} }`, key);

beforeEach(async () => {
  clinic = await openClinic(); // Monday 2026-03-02, 10:00 in New York
  api = calling(clinic);
});

describe('a new client', () => {
  test('is kept as it was given, and is the client of the provider who asks', async () => {
    const { id } = await create(
      {
        email: ' Ada@Example.org ',
        legal_name: 'Augusta Ada King',
        dob: '12/10/1985',
        phone_number: '+1 (212) 555-0100',
        timezone: 'Europe/London',
        record_identifier: 'A-1',
        metadata: '{"source":"web"}',
        ssn: '123-45-6789',
      },
      clinic.keys.provider,
    );
    expect(
      await show(
        id,
        'first_name last_name full_name email legal_name dob phone_number timezone record_identifier metadata dietitian_id is_patient active',
      ),
    ).toMatchObject({
      ...ada,
      full_name: 'Ada Lovelace',
      email: 'Ada@Example.org',
      legal_name: 'Augusta Ada King',
      dob: '1985-12-10',
      phone_number: '+1 (212) 555-0100',
      timezone: 'Europe/London',
      record_identifier: 'A-1',
      metadata: '{"source":"web"}',
      dietitian_id: clinic.ids.provider,
      is_patient: true,
      active: true,
    });
    const stored = JSON.stringify(await clinic.store.query({ partition: `USER#${id}` }));
    expect(stored).not.toContain('123-45-6789');
  });

  test('is one person by e-mail and name; a family may share an e-mail', async () => {
    const { id } = await create();
    const refused = await api.refusal('createClient', { ...ada, first_name: ' ADA', email: 'ADA@example.org' }, ID);
    expect(refused).toEqual({ field: 'email', message: 'There is a client with this e-mail and name already.' });
    expect(await create({ first_name: 'Byron' })).not.toEqual({ id });
  });

  test('whom many create at once is created once', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => api.mutate('createClient', ada, ID)));
    expect(answers.filter(({ messages }) => messages === null)).toHaveLength(1);
    expect(await api.ask('usersCount', 'keywords: "ada lovelace"', '')).toBe(1);
  });

  test('may do without an e-mail, if that is said', async () => {
    expect((await api.refusal('createClient', { ...ada, email: undefined }, ID)).field).toBe('email');
    const { id } = await create({ email: undefined, skipped_email: true });
    expect(await show(id, 'email')).toEqual({ email: null });
  });

  test.each([
    ['first_name', { first_name: '' }],
    ['last_name', { last_name: undefined }],
    ['email', { email: 'ada@' }],
    ['dob', { dob: '2026-02-30' }],
    ['dob', { dob: '2030-01-01' }],
    ['timezone', { timezone: 'Nowhere' }],
    ['dietitian_id', { dietitian_id: '999999' }],
    ['other_provider_ids', { other_provider_ids: ['999999'] }],
    ['user_group_id', { user_group_id: '999999' }],
    ['metadata', { metadata: 'not json' }],
    ['phone_number', { phone_number: '1'.repeat(41) }],
    ['phone_number', { phone_number: '555 0100' }],
    ['phone_number', { phone_number: '020 7946 0958' }],
  ])('is not made of a bad %s (%#)', async (field, input) => {
    expect((await api.refusal('createClient', { ...ada, ...input }, ID)).field).toBe(field);
    expect(await api.ask('usersCount', 'keywords: "lovelace"', '')).toBe(0);
  });

  test('hangs on no provider of another organization', async () => {
    const refused = await api.refusal('createClient', { ...ada, dietitian_id: clinic.ids.otherProvider }, ID);
    expect(refused.message).toBe(`No provider with id "${clinic.ids.otherProvider}".`);
  });
});

describe('changing a client', () => {
  const update = (input: object, key?: string) => api.made('updateClient', input, ID, key);

  test('changes what is given, null takes away', async () => {
    const { id } = await create({ phone_number: '212 555 0100', legal_name: 'Augusta' });
    await update({ id, first_name: 'Augusta', phone_number: null, quick_notes: 'Likes\nmornings' });
    expect(await show(id, 'first_name last_name phone_number legal_name quick_notes')).toEqual({
      first_name: 'Augusta',
      last_name: 'Lovelace',
      phone_number: null,
      legal_name: 'Augusta',
      quick_notes: 'Likes\nmornings',
    });
    expect((await api.refusal('updateClient', { id, first_name: null }, ID)).field).toBe('first_name');
    expect((await api.refusal('updateClient', { id, email: null }, ID)).field).toBe('email');
  });

  test('takes the identity along: the old one is free, the new one taken', async () => {
    const { id } = await create();
    const byron = await create({ first_name: 'Byron' });
    expect((await api.refusal('updateClient', { id: byron.id, first_name: 'Ada' }, ID)).field).toBe('email');
    await update({ id, email: 'countess@example.org' });
    await update({ id: byron.id, first_name: 'Ada' });
    expect((await api.refusal('createClient', ada, ID)).field).toBe('email');
  });

  test('who is archived leaves it, and takes it up again if it is still free', async () => {
    const { id } = await create();
    await update({ id, active: false });
    const second = await create();
    expect((await api.refusal('updateClient', { id, active: true }, ID)).field).toBe('email');
    await update({ id: second.id, active: false });
    await update({ id, active: true });
    expect(await show(id, 'active')).toEqual({ active: true });
  });

  test('addresses', async () => {
    const { id } = await create();
    const updated = async (input: object) => {
      await update({ id, ...input });
      return show(id, 'location { id line1 city state } locations { id line1 }');
    };
    const { location } = await updated({ location: { line1: '1 Main St', city: 'Albany', state: 'ny' } });
    expect(location).toMatchObject({ line1: '1 Main St', city: 'Albany', state: 'NY' });
    expect((await updated({ location: { line1: '2 Main St' } })).location).toEqual({ ...location, line1: '2 Main St' });
    expect(
      (await updated({ locations: [{ line1: '3 Side St' }, { id: location.id, _destroy: true }] })).locations,
    ).toMatchObject([{ line1: '3 Side St' }]);
    expect((await api.refusal('updateClient', { id, locations: [{ city: 'Troy' }] }, ID)).field).toBe('locations');
  });

  test('credits are set to the quantity given, and their history kept', async () => {
    const { id } = await create();
    const type = await api.made('createAppointmentType', { name: 'Visit', length: 30 }, 'appointmentType { id }');
    const credits = () => show(id, 'appointment_type_credits { id appointment_type_id quantity }');
    const grant = (entry: object) => update({ id, appointment_type_credits_attributes: [entry] });
    await grant({ appointment_type_id: type.id, quantity: '5' });
    const [credit] = (await credits()).appointment_type_credits;
    expect(credit).toMatchObject({ appointment_type_id: type.id, quantity: '5' });
    await grant({ id: credit.id, quantity: '3' });
    expect((await credits()).appointment_type_credits).toEqual([{ ...credit, quantity: '3' }]);
    const history = await clinic.store.query({ partition: `USER#${id}`, from: 'CREDITCHANGE#', to: 'CREDITCHANGE#~' });
    expect(history.map(({ event, quantity, initiator_id }) => [event, quantity, initiator_id])).toEqual([
      ['granted', 5, clinic.ids.staff],
      ['granted', 3, clinic.ids.staff],
    ]);
    const field = 'appointment_type_credits_attributes';
    for (const [part, entry] of [
      ['quantity', { appointment_type_id: type.id, quantity: 'many' }],
      ['quantity', { appointment_type_id: type.id }],
      ['appointment_type_id', { appointment_type_id: '999999', quantity: '1' }],
      ['id', { quantity: '1' }],
    ] as const)
      expect((await api.refusal('updateClient', { id, quick_notes: 'x', [field]: [entry] }, ID)).field).toBe(
        `${field}.${part}`,
      );
    expect(await show(id, 'quick_notes')).toEqual({ quick_notes: null });
  });

  test('only clients, and those of the organization', async () => {
    for (const id of [clinic.ids.provider, clinic.ids.otherClient, '999999', undefined])
      expect((await api.refusal('updateClient', { id, quick_notes: 'x' }, ID)).field).toBe('id');
  });

  test('a client changes itself, but not what is the practice’s', async () => {
    await update({ phone_number: '212-555-0100' }, clinic.keys.client);
    expect(await show(clinic.ids.client, 'phone_number')).toEqual({ phone_number: '212-555-0100' });
    const { id } = await create();
    expect((await api.refusal('updateClient', { id, phone_number: '1' }, ID, clinic.keys.client)).field).toBe('id');
    for (const input of [
      { active: false },
      { quick_notes: 'x' },
      { user_group_id: '1' },
      { appointment_type_credits_attributes: [] },
    ])
      expect(await api.denial('updateClient', { id: clinic.ids.client, ...input }, ID, clinic.keys.client)).toBe(
        'FORBIDDEN',
      );
  });
});

describe('finding people', () => {
  test('one, by id or e-mail', async () => {
    const { id } = await create();
    expect(await api.ask('user', 'email: "ADA@example.org"', '{ id }')).toEqual({ id });
    expect(await api.ask('user', 'or_current_user: true', '{ id }')).toEqual({ id: clinic.ids.staff });
    for (const args of [`id: "${clinic.ids.otherClient}"`, 'id: "999999"', 'email: "nobody@example.org"', 'id: null'])
      expect(await api.ask('user', args, '{ id }'), args).toBeNull();
  });

  test('a client finds itself and providers, nobody else', async () => {
    const { id } = await create();
    const found = (one: string) => show(one, 'id', clinic.keys.client);
    expect(await found(clinic.ids.client)).toEqual({ id: clinic.ids.client });
    expect(await found(clinic.ids.provider)).toEqual({ id: clinic.ids.provider });
    expect([await found(id), await found(clinic.ids.staff)]).toEqual([null, null]);
    expect(await api.ask('user', 'email: "ada@example.org"', '{ id }', clinic.keys.client)).toBeNull();
    expect((await api.question('users', '', '{ id }', clinic.keys.client)).extensions.code).toBe('FORBIDDEN');
  });

  test('oneself', async () => {
    for (const who of ['staff', 'provider', 'client'] as const)
      expect(await api.ask('currentUser', '', '{ id }', clinic.keys[who])).toEqual({ id: clinic.ids[who] });
    expect(await api.ask('currentUser', '', '{ id }', null as never)).toBeNull();
  });

  test("a client's provider", async () => {
    const provider = { id: clinic.ids.provider };
    expect(await api.ask('provider', '', '{ id }', clinic.keys.client)).toEqual(provider);
    expect(await api.ask('provider', `id: "${clinic.ids.provider}"`, '{ id }')).toEqual(provider);
    expect(await api.ask('provider', `client_id: "${clinic.ids.client}"`, '{ id }')).toEqual(provider);
    expect(await api.ask('provider', `id: "${clinic.ids.client}"`, '{ id }')).toBeNull();
  });

  test('the organization and its members', async () => {
    expect(await api.ask('organization', '', '{ id name }')).toEqual({
      id: clinic.ids.organization,
      name: 'Harbor Nutrition',
    });
    expect(await api.ask('organization', `id: "${clinic.ids.otherOrganization}"`, '{ id }')).toBeNull();
    await clinic.addProvider({ first_name: 'Nora', last_name: 'Aalto', state_licenses: [{ id: '9', state: 'NY' }] });
    const members = async (args: string) =>
      (await api.ask('organizationMembers', args, '{ first_name }')).map(
        ({ first_name: name }: { first_name: string }) => name,
      );
    expect(await members('')).toEqual(['Nora', 'Pat', 'Sam']);
    expect(await members('order_by: FIRST_NAME_DESC, page_size: 2')).toEqual(['Sam', 'Pat']);
    expect([await members('keywords: "aal"'), await members('licensed_in_state: "ny"')]).toEqual([['Nora'], ['Nora']]);
    expect(await api.ask('organizationMembersCount', '', '')).toBe(3);
  });
});

describe('the list of clients', () => {
  const list = async (args: string, key?: string) =>
    (await api.ask('users', args, '{ first_name }', key)).map(({ first_name: name }: { first_name: string }) => name);

  test('in every order, page by page', async () => {
    // Beside Cleo Example of the harness.
    await create({ email: 'z@example.org' });
    await create({ first_name: 'Mary', last_name: 'Somerville', email: 'a@example.org' });
    await create({ first_name: 'Charles', last_name: 'Babbage', email: 'm@example.org' });
    expect(await list('')).toEqual(['Charles', 'Cleo', 'Ada', 'Mary']);
    expect(await list('order_by: LAST_NAME_DESC')).toEqual(['Mary', 'Ada', 'Cleo', 'Charles']);
    expect(await list('order_by: EMAIL_ASC')).toEqual(['Mary', 'Cleo', 'Charles', 'Ada']);
    expect(await list('order_by: FIRST_NAME_ASC')).toEqual(['Ada', 'Charles', 'Cleo', 'Mary']);
    expect(await list('order_by: CREATED_AT_DESC')).toHaveLength(4);
    expect(await list('page_size: 1, offset: 2')).toEqual(['Ada']);
    expect(await list('offset: 9')).toEqual([]);
    expect(await list('page_size: 1, should_paginate: false')).toHaveLength(4);
  });

  test('narrowed', async () => {
    const group = await api.made('createGroup', { name: 'Diabetes' }, 'user_group { id }');
    const tag = await api.made('createTag', { name: 'VIP' }, 'tag { id }');
    const other = await clinic.addProvider();
    const { id } = await create({ user_group_id: group.id, dietitian_id: other.id, dob: '1985-12-10' });
    await api.mutate('bulkApply', { ids: [tag.id], taggable_user_id: id }, 'tags { id }');
    for (const args of [
      'keywords: "lovel ADA"',
      'keywords: "1985-12-10"',
      `group_id: "${group.id}"`,
      `provider_id: "${other.id}"`,
      `tag_ids: ["${tag.id}"]`,
      `ids: ["${id}"]`,
      `id: "${id}"`,
    ]) {
      expect(await list(args), args).toEqual(['Ada']);
      if (!/ids?: \["|^id:/.test(args)) expect(await api.ask('usersCount', args, ''), args).toBe(1);
    }
    expect(await list('group_id: "none"')).toEqual(['Cleo']);
    expect(await list('limited_to_provider: true', other.key)).toEqual(['Ada']);
    expect(await list('show_all_by_default: false')).toEqual([]);
    await api.made('updateClient', { id, active: false }, ID);
    expect([await list('active_status: "archived"'), await list('active_status: "active"')]).toEqual([
      ['Ada'],
      ['Cleo'],
    ]);
    expect((await api.question('users', 'active_status: "asleep"', '{ id }')).extensions).toEqual({
      code: 'BAD_USER_INPUT',
      field: 'active_status',
    });
  });

  test('in order of the next appointment, those without one last', async () => {
    const { id } = await create();
    const block = async (user_id: string, datetime: string) => {
      const type = await api.made('createAppointmentType', { name: 'Visit', length: 30 }, 'appointmentType { id }');
      const input = {
        user_id,
        datetime,
        other_party_id: clinic.ids.provider,
        appointment_type_id: type.id,
        contact_type: 'Phone Call',
      };
      await api.made('createAppointment', input, 'appointment { id }');
    };
    await create({ first_name: 'Byron' });
    await block(clinic.ids.client, '2026-03-06T15:00:00Z');
    await block(id, '2026-03-05T15:00:00Z');
    expect(await list('order_by: NEXT_APPT_DATE_ASC')).toEqual(['Ada', 'Cleo', 'Byron']);
    expect(await list('order_by: NEXT_APPT_DATE_DESC')).toEqual(['Cleo', 'Ada', 'Byron']);
    expect(await list('order_by: PROVIDER_NAME_ASC')).toEqual(['Cleo', 'Ada', 'Byron']);
  });
});

describe('members', () => {
  test('change themselves and clients, and with the permission for it each other', async () => {
    const update = (input: object, key?: string) => api.made('updateUser', input, ID, key);
    const manager = await clinic.addStaff({ permissions: ['can_manage_members'] });
    expect(await update({ name: 'Patricia van Dyk', timezone: 'Europe/Amsterdam' }, clinic.keys.provider)).toEqual({
      id: clinic.ids.provider,
    });
    await update({ id: clinic.ids.client, first_name: 'Cleopatra' }, clinic.keys.provider);
    const contact = { phone_number: '212 555 0100', avatar_string: 'https://example.org/pat.png' };
    for (const key of [clinic.keys.staff, (await clinic.addProvider()).key])
      expect(await api.denial('updateUser', { id: clinic.ids.provider, email: 'x@example.org' }, ID, key)).toBe(
        'FORBIDDEN',
      );
    await update({ id: clinic.ids.provider, ...contact }, manager.key);
    expect(await show(clinic.ids.provider, 'first_name last_name timezone phone_number avatar_url')).toEqual({
      first_name: 'Patricia van',
      last_name: 'Dyk',
      timezone: 'Europe/Amsterdam',
      phone_number: '212 555 0100',
      avatar_url: 'https://example.org/pat.png',
    });
  });

  test.each([
    ['name', { name: 'Madonna' }],
    ['email', { email: 'pat' }],
    ['timezone', { timezone: '+02:00' }],
    ['avatar_string', { avatar_string: 'javascript:alert(1)' }],
    ['id', { id: '999999' }],
  ])('bad %s', async (field, input) => {
    expect((await api.refusal('updateUser', input, ID)).field).toBe(field);
  });

  test('not by clients', async () => {
    expect(await api.denial('updateUser', { name: 'A B' }, ID, clinic.keys.client)).toBe('FORBIDDEN');
    expect(await api.denial('createClient', ada, ID, clinic.keys.client)).toBe('FORBIDDEN');
  });
});
