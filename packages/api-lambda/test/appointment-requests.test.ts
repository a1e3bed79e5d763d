import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openPractice, type Practice } from './appointing.ts';
import type { Person } from './server.ts';

let practice: Practice;
let ids: Practice['clinic']['ids'];
let keys: Practice['clinic']['keys'];

const ALL =
  'appointmentRequest { id first_name last_name email phone timezone reason current_status created_at closed_at closed_by { id } ' +
  'patient { id } provider { id } appointment_type { id } appointment_location { id location } selected_contact_type ' +
  'selected_state booking_params provider_notes first_appointment { id } ' +
  'slots { id appointment_request_id slot_start slot_end } }';
const ID = 'appointmentRequest { id }';

/** What anybody may send. */
const asking = {
  first_name: 'Vera',
  last_name: 'Lang',
  email: 'vera@mail.example',
  phone: '(212) 555-0142',
  timezone: 'America/Chicago',
  reason: 'Evenings would suit.',
};

// biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
type Shown = any;
const create = (input: object, key: string | null): Promise<Shown> =>
  practice.made('createAppointmentRequest', { ...asking, provider_id: ids.provider, ...input }, ALL, key as string);
const refused = (input: object, key: string | null = null) =>
  practice.refusal('createAppointmentRequest', { ...asking, provider_id: ids.provider, ...input }, ID, key as string);
const update = (id: string, input: object, key?: string): Promise<Shown> =>
  practice.made('updateAppointmentRequest', { id, ...input }, ALL, key);
const read = (id: string, key?: string): Promise<Shown> =>
  practice.ask('appointmentRequest', `id: "${id}"`, ALL.slice('appointmentRequest '.length), key);
/** The last names on a page of the list. */
const list = async (args = '', key?: string): Promise<string[]> =>
  (await practice.ask('appointmentRequests', args, '{ nodes { last_name } }', key)).nodes.map(
    (node: Shown) => node.last_name,
  );
const allow = (input: object) =>
  practice.made('updateAppointmentSetting', { id: ids.organization, ...input }, 'appointmentSetting { id }');
const tick = (seconds: number): void =>
  practice.clinic.clock.set(new Date(Date.parse('2026-03-02T15:00:00Z') + seconds * 1000).toISOString());

beforeEach(async () => {
  practice = await openPractice(); // Monday 2026-03-02, 10:00 in New York
  ({ ids, keys } = practice.clinic);
  await allow({ enable_appointment_requests: true });
});

describe('whoever asks', () => {
  test('is kept with all they sent, a visitor and what is not theirs apart', async () => {
    const slots = [
      { slot_start: '2026-03-21T18:00:00', slot_end: '2026-03-21T20:00:00' },
      { slot_start: '2026-03-14T18:00:00-05:00', slot_end: '2026-03-15T01:00:00Z', id: '77' },
      { slot_start: '2026-03-21T18:00:00', slot_end: '2026-03-21T20:00:00' },
    ];
    const more = { selected_contact_type: 'Phone Call', selected_state: 'ny', booking_params: { from: ['page'] } };
    const request = await create({ ...more, appointment_type_id: practice.types.visit, slots }, null);
    expect(request).toEqual({
      ...asking,
      ...more,
      selected_state: 'NY',
      id: expect.stringMatching(/^\d+$/),
      current_status: 'OPEN',
      created_at: '2026-03-02T09:00:00-06:00', // on the clock of the zone they stated
      closed_at: null,
      closed_by: null,
      patient: null,
      provider: { id: ids.provider },
      appointment_type: { id: practice.types.visit },
      appointment_location: null,
      provider_notes: null,
      first_appointment: null,
      slots: [
        { slot_start: '2026-03-14T18:00:00-05:00', slot_end: '2026-03-14T20:00:00-05:00' },
        { slot_start: '2026-03-21T18:00:00-05:00', slot_end: '2026-03-21T20:00:00-05:00' },
      ].map((slot) => ({ ...slot, id: expect.stringMatching(/^\d+$/), appointment_request_id: request.id })),
    });
    expect(await practice.offered('2026-03-04')).toContain('10:00'); // it occupies nothing
    expect((await practice.clinic.query(null, '{ appointmentRequests { total_count } }')).status).toBe(401);
  });

  test('has to say who, where and why; a client’s record answers for what is left out', async () => {
    for (const field of ['first_name', 'last_name', 'email', 'phone', 'reason'])
      expect(await refused({ [field]: ' ' })).toEqual({ field, message: `${field} is required.` });
    expect((await refused({ email: 'vera' })).field).toBe('email');
    expect((await refused({ phone: '555' })).field).toBe('phone');
    expect((await refused({ timezone: 'Eastern' })).field).toBe('timezone');

    const bare = { first_name: null, last_name: null, email: null, phone: null };
    expect(await refused(bare, keys.client)).toEqual({ field: 'phone', message: 'phone is required.' });
    await practice.made('updateClient', { id: ids.client, phone_number: '212 555 0100' }, 'user { id }');
    const own = { first_name: 'Cleo', last_name: 'Example', email: 'cleo@example.org', phone: '212 555 0100' };
    expect(await create(bare, keys.client)).toMatchObject({ ...own, patient: { id: ids.client } });
    expect(await create({ ...bare, phone: '212 555 0199' }, keys.client)).toMatchObject({ phone: '212 555 0199' });
    expect(await create({ ...bare, patient_id: ids.client }, keys.staff)).toMatchObject(own);
  });

  test('asks a practice that lets them: by its own setting, the provider’s or the type’s', async () => {
    await allow({ enable_appointment_requests: false });
    for (const key of [null, keys.client, keys.staff])
      expect(await refused({}, key)).toEqual({
        field: null,
        message: 'Appointments cannot be requested here; book one that is offered.',
      });
    const setting = { enable_appointment_requests: true };
    await practice.made(
      'updateAppointmentType',
      { id: practice.types.visit, appointment_setting: setting },
      'appointmentType { id }',
    );
    expect((await refused({})).field).toBeNull();
    await create({ appointment_type_id: practice.types.visit }, null);
    await allow({ id: ids.provider, enable_appointment_requests: true });
    await create({}, null);
    expect((await refused({ provider_id: null, organization_id: ids.organization })).field).toBeNull();
  });

  test('is of one practice: a visitor names it, its provider or its type', async () => {
    const nobody = { provider_id: null };
    expect(await refused(nobody)).toMatchObject({ field: 'provider_id', message: expect.stringMatching(/^Say who/) });
    for (const where of [{ organization_id: ids.organization }, { appointment_type_id: practice.types.visit }])
      expect((await create({ ...nobody, ...where }, null)).provider).toBeNull();
    const ways: [string, object][] = [
      ['organization_id', { organization_id: '2147480001' }],
      ['provider_id', { provider_id: ids.staff }],
      ['provider_id', { organization_id: ids.otherOrganization }],
      ['provider_id', { organization_id: ids.organization, provider_id: ids.otherProvider }],
      ['appointment_type_id', { appointment_type_id: '2147480001' }],
    ];
    for (const [field, input] of ways)
      expect(await refused(input)).toMatchObject({ field, message: expect.stringMatching(/^No /) });
    expect((await refused({ organization_id: ids.otherOrganization }, keys.client)).field).toBe('organization_id');
  });

  test('asks for individual sessions that clients can book, members for any', async () => {
    const { field, message } = await refused({ appointment_type_id: practice.types.group });
    expect([field, message]).toEqual(['appointment_type_id', expect.stringContaining('completeCheckout')]);
    const inner = { name: 'Supervision', length: 60, clients_can_book: false };
    const { id } = await practice.made('createAppointmentType', inner, 'appointmentType { id }');
    for (const key of [null, keys.client])
      expect((await refused({ appointment_type_id: id }, key)).message).toMatch(/^No appointment type/);
    expect((await create({ appointment_type_id: id }, keys.staff)).appointment_type).toEqual({ id });
  });

  test('asks for a place of the provider’s or, where they have none, of the organization’s', async () => {
    const places = [
      { location: 'House', clients_can_book: true },
      { location: 'Annex', clients_can_book: false },
    ];
    const fields = 'appointmentSetting { appointment_locations { id } }';
    const placesOf = async (id: string): Promise<Shown> =>
      (await practice.made('updateAppointmentSetting', { id, appointment_locations: places }, fields))
        .appointment_locations;
    const [shared, annex] = await placesOf(ids.organization);
    const at = (place: { id: string }) => ({ appointment_location_id: place.id });
    expect((await create(at(shared), null)).appointment_location).toEqual({ ...shared, location: 'House' });
    expect((await refused(at(annex))).message).toMatch(/^No appointment location/);
    expect((await create(at(annex), keys.staff)).appointment_location).toEqual({ ...annex, location: 'Annex' });
    const [own] = await placesOf(ids.provider);
    const request = await create(at(own), null);
    expect(request.appointment_location).toEqual({ ...own, location: 'House' });
    expect((await refused(at(shared))).field).toBe('appointment_location_id');
    await allow({ id: ids.provider, appointment_locations: [{ ...own, _destroy: true }] });
    expect((await read(request.id)).appointment_location).toBeNull();
  });

  test('asks a provider, a client its own, unless it is to stay open who', async () => {
    const other = await practice.clinic.addProvider();
    const phone = { phone: '212 555 0100' };
    const provider = async (input: object, key: string) => (await create({ ...phone, ...input }, key)).provider?.id;
    expect(await provider({ provider_id: other.id }, keys.client)).toBe(other.id);
    expect(await provider({ provider_id: null }, keys.client)).toBe(ids.provider);
    expect(await provider({ provider_id: null, patient_id: ids.client }, keys.staff)).toBe(ids.provider);
    expect(await provider({ provider_id: null }, keys.staff)).toBeUndefined();
    expect(await provider({ should_assign_provider: false }, keys.client)).toBeUndefined();
  });

  test('states times that are to come, each with its end after its start, ten at most', async () => {
    const slot = (slot_start: string, slot_end: string) => ({ slots: [{ slot_start, slot_end }] });
    const field = async (input: object) => (await refused(input)).field;
    expect(await field(slot('2026-03-02T15:00:00Z', '2026-03-02T16:00:00Z'))).toBe('slots.slot_start');
    expect(await field(slot('2027-03-03T15:01:00Z', '2027-03-03T16:00:00Z'))).toBe('slots.slot_start');
    expect(await field(slot('soon', '2026-03-04T16:00:00Z'))).toBe('slots.slot_start');
    expect(await field(slot('2026-03-04T16:00:00Z', '2026-03-04T16:00:00Z'))).toBe('slots.slot_end');
    expect(await field(slot('2026-03-04T16:00:00Z', '2026-03-05T16:01:00Z'))).toBe('slots.slot_end');
    const [one] = slot('2026-03-02T15:01:00Z', '2026-03-03T15:01:00Z').slots;
    expect(await field({ slots: Array.from({ length: 11 }, () => one) })).toBe('slots');
    expect((await create({ slots: Array.from({ length: 10 }, () => one) }, null)).slots).toHaveLength(1);
  });

  test('keeps within bounds', async () => {
    expect((await refused({ selected_contact_type: 'x'.repeat(26) })).field).toBe('selected_contact_type');
    expect((await refused({ selected_state: 'NYC' })).field).toBe('selected_state');
    expect((await refused({ booking_params: 'x'.repeat(10_000) })).field).toBe('booking_params');
    expect((await refused({ reason: 'x'.repeat(10_001) })).field).toBe('reason');
  });

  test('has asked once, however often the request is sent', async () => {
    const document = `mutation($input: createAppointmentRequestInput) { createAppointmentRequest(input: $input) { ${ID} } }`;
    const header = { 'idempotency-key': randomUUID() };
    const input = { ...asking, provider_id: ids.provider };
    const [first, again] = [1, 2].map(() => practice.clinic.query(null, document, { input }, header));
    expect((await first)?.body).toEqual((await again)?.body);
    expect(await list()).toEqual(['Lang']);
  });
});

describe('whose request it is', () => {
  const known = { first_name: ' CLEO', last_name: 'example', email: 'Cleo@Example.org' };

  test('a visitor who is known by e-mail and name asks as that client, and is not told', async () => {
    const answer = await create(known, null);
    const stranger = await create({ ...known, email: 'x@example.org' }, null);
    const impersonal = ({ id: _, email: __, ...rest }: Shown) => rest;
    expect(impersonal(answer)).toEqual(impersonal(stranger));
    expect((await read(answer.id)).patient).toEqual({ id: ids.client });
    expect((await read(stranger.id)).patient).toBeNull();
    expect(await create({ ...known, provider_id: null, organization_id: ids.organization }, null)).toMatchObject({
      provider: null, // her own provider would tell that she has one
    });
  });

  test('nobody names a client who is not theirs to name', async () => {
    const { id } = await practice.clinic.addClient({ first_name: 'Dora' });
    for (const patient_id of [ids.client, '2147480001'])
      expect(await refused({ patient_id })).toEqual({
        field: 'patient_id',
        message: 'Only those who are signed in can name a client by id; leave it out.',
      });
    expect(await refused({ patient_id: id }, keys.client)).toEqual({
      field: 'patient_id',
      message: `No client with id "${id}".`,
    });
    for (const patient_id of [ids.otherClient, ids.provider])
      expect((await refused({ patient_id }, keys.staff)).field).toBe('patient_id');
  });

  test('clients see their own, without the notes of members; members see all, other practices none', async () => {
    const dora: Person = await practice.clinic.addClient({ first_name: 'Dora', email: 'dora@example.org' });
    const { id } = await create({}, keys.client);
    await create({ last_name: 'Second' }, dora.key);
    await update(id, { provider_notes: 'Prefers mornings.' });
    expect(await read(id, keys.client)).toMatchObject({ id, provider_notes: null, patient: { id: ids.client } });
    expect(await read(id, keys.provider)).toMatchObject({ id, provider_notes: 'Prefers mornings.' });
    expect(await read(id, dora.key)).toBeNull();
    expect(await read(id, keys.otherStaff)).toBeNull();
    expect([await list('', keys.client), await list('', dora.key)]).toEqual([['Lang'], ['Second']]);
    expect(await list('', keys.provider)).toEqual(['Second', 'Lang']);
    expect(await list('', keys.otherStaff)).toEqual([]);
  });
});

describe('a request', () => {
  test('is closed and opened again, by whom and when', async () => {
    const { id } = await create({}, null);
    tick(60);
    const closed = {
      current_status: 'CLOSED',
      closed_at: '2026-03-02T10:01:00-05:00',
      closed_by: { id: ids.provider },
    };
    expect(await update(id, { status: 'CLOSED' }, keys.provider)).toMatchObject(closed);
    tick(120);
    expect(await update(id, { status: 'CLOSED' })).toMatchObject(closed);
    expect(await update(id, { provider_notes: 'x'.repeat(255) })).toMatchObject(closed);
    const open = { current_status: 'OPEN', closed_at: null, closed_by: null };
    expect(await update(id, { status: 'OPEN' })).toMatchObject(open);
    expect(await read(id)).toMatchObject(open);
  });

  test('is said to be a client’s, and noted about; null takes either away', async () => {
    const { id } = await create({}, null);
    await update(id, { patient_id: ids.client, provider_notes: ' Called back.\nTwice. ' });
    expect(await read(id)).toMatchObject({ patient: { id: ids.client }, provider_notes: 'Called back.\nTwice.' });
    expect(await list('', keys.client)).toEqual(['Lang']);
    expect(await update(id, { patient_id: null, provider_notes: null })).toMatchObject({
      patient: null,
      provider_notes: null,
    });
    expect(await list('', keys.client)).toEqual([]);
    const unchangeable = (input: object) => practice.refusal('updateAppointmentRequest', { id, ...input }, ID);
    expect((await unchangeable({ provider_notes: 'x'.repeat(256) })).field).toBe('provider_notes');
    expect((await unchangeable({ patient_id: ids.otherClient })).field).toBe('patient_id');
    expect((await unchangeable({ id: '2147480001' })).field).toBe('id');
  });

  test('is removed, and stays where it was booked for', async () => {
    const { id } = await create({}, null);
    const visit = await practice.book('2026-03-04T15:00:00Z', { appointment_request_id: id });
    expect(await practice.made('deleteAppointmentRequest', { id }, ID)).toEqual({ id });
    expect(await read(id)).toBeNull();
    expect(await list('current_statuses: []')).toEqual([]);
    expect(await practice.ask('appointment', `id: "${visit.id}"`, '{ appointment_request_id }')).toEqual({
      appointment_request_id: id,
    });
    expect((await practice.refusal('deleteAppointmentRequest', { id }, ID)).field).toBe('id');
  });

  test('is no business of webhooks', async () => {
    const { id } = await create({}, null);
    tick(60);
    await update(id, { status: 'CLOSED' });
    const events = await practice.clinic.store.query({ partition: `EVENT#${ids.organization}#2026-03` });
    const own = events.filter(({ resource_id }) => resource_id === id);
    expect(own.map(({ resource, type }) => [resource, type])).toEqual([
      ['APPOINTMENT_REQUEST', 'CREATE'],
      ['APPOINTMENT_REQUEST', 'UPDATE'],
    ]);
    const { meaningsOf } = await import('../src/events/meaning.ts');
    expect(own.flatMap((event) => meaningsOf(event as never, true))).toEqual([]);
  });
});

describe('an appointment that is made of a request', () => {
  const visit = (more: object) => practice.book('2026-03-04T15:00:00Z', more);

  test('closes it, in the same transaction, and makes it the client’s', async () => {
    const { id } = await create({}, null);
    const commit = vi.spyOn(practice.clinic.store, 'commit');
    const first = await visit({ appointment_request_id: id });
    const kinds = commit.mock.calls.map(([writes]) => writes.flatMap((one) => ('put' in one ? [one.put.kind] : [])));
    expect(kinds).toContainEqual(expect.arrayContaining(['appointment', 'appointment-request']));
    expect(await read(id)).toMatchObject({
      current_status: 'CLOSED',
      closed_at: '2026-03-02T10:00:00-05:00',
      closed_by: { id: ids.staff },
      first_appointment: { id: first.id },
      patient: { id: ids.client },
    });
    expect((await read(id, keys.client)).first_appointment).toEqual({ id: first.id });
    await practice.book('2026-03-04T17:00:00Z', { appointment_request_id: id });
    expect((await read(id)).first_appointment).toEqual({ id: first.id });
    await update(id, { status: 'OPEN' });
    await practice.book('2026-03-04T18:00:00Z', { appointment_request_id: id });
    expect(await read(id)).toMatchObject({ current_status: 'CLOSED', first_appointment: { id: first.id } });
    await practice.remove(first.id);
    expect((await read(id)).first_appointment).toBeNull();
    const instead = await practice.book('2026-03-04T19:00:00Z', { appointment_request_id: id });
    expect((await read(id)).first_appointment).toEqual({ id: instead.id });
  });

  test('may be a series, whose first one counts', async () => {
    const { id } = await create({}, null);
    const recurring_appointment = { repeat_interval: 'Weekly', repeat_times: '3' };
    const first = await visit({ appointment_request_id: id, recurring_appointment });
    expect(await read(id)).toMatchObject({ current_status: 'CLOSED', first_appointment: { id: first.id } });
  });

  test('is for whomever staff say, and shown to who takes part in it', async () => {
    const { id } = await create({}, keys.client);
    const dora = await practice.clinic.addClient({ first_name: 'Dora' });
    const { id: made } = await visit({ appointment_request_id: id, user_id: dora.id });
    expect(await read(id)).toMatchObject({ first_appointment: { id: made }, patient: { id: ids.client } });
    expect(await read(id, keys.client)).toMatchObject({ current_status: 'CLOSED', first_appointment: null });
  });

  test('is not made of one that is not there, nor a block of any', async () => {
    const { id } = await create({}, null);
    const elsewhere = { appointment_request_id: '2147480001', datetime: '2026-03-04T15:00:00Z' };
    expect(await practice.unbookable(elsewhere)).toEqual({
      field: 'appointment_request_id',
      message: 'No appointment request with id "2147480001".',
    });
    const block = { is_blocker: true, user_id: null, datetime: '2026-03-04 09:00', end_time: '12:00' };
    expect((await practice.unbookable({ ...block, appointment_request_id: id })).field).toBe('appointment_request_id');
    expect((await read(id)).current_status).toBe('OPEN');
  });

  test('leaves it open where it is refused', async () => {
    const { id } = await create({}, null);
    const night = { datetime: '2026-03-04T03:00:00Z', enforce_availability: true, appointment_request_id: id };
    await practice.unbookable(night);
    expect((await read(id)).current_status).toBe('OPEN');
  });

  test('and a colleague’s change at the same moment both count', async () => {
    const { id } = await create({}, null);
    const [booked] = await Promise.all([
      visit({ appointment_request_id: id }),
      ...['one', 'two', 'three'].map((provider_notes) => update(id, { provider_notes })),
    ]);
    expect(await read(id)).toMatchObject({
      current_status: 'CLOSED',
      first_appointment: { id: booked.id },
      provider_notes: expect.stringMatching(/one|two|three/),
    });
  });
});

describe('the list', () => {
  /** Three requests, made a minute apart: of a client, of a visitor for another type, of one who names no time. */
  async function three() {
    const pia = await practice.clinic.addProvider({ first_name: 'Pia', last_name: 'Able' });
    const at = (day: string) => [{ slot_start: `${day}T23:30:00-04:00`, slot_end: `${day}T23:45:00-04:00` }];
    const rows = [
      [
        {
          last_name: 'Bell',
          appointment_type_id: practice.types.visit,
          slots: [...at('2026-03-20'), ...at('2026-03-12')],
        },
        keys.client,
      ],
      [
        { last_name: 'Adams', appointment_type_id: practice.types.call, slots: at('2026-03-16'), provider_id: pia.id },
        null,
      ],
      [{ last_name: 'Cole', provider_id: null, organization_id: ids.organization }, null],
    ] as const;
    for (const [minute, [input, key]] of rows.entries()) {
      tick(60 * minute);
      await create(input, key);
    }
    tick(180);
  }

  test('is in any of its orders', async () => {
    await three();
    const orders: Record<string, string> = {
      date_asc: 'Bell Adams Cole',
      date_desc: 'Cole Adams Bell',
      appt_type: 'Adams Bell Cole', // Call, Visit, none
      client_name: 'Adams Bell Cole',
      req_provider: 'Adams Bell Cole', // Able, Example, none
      new_clients: 'Adams Cole Bell',
      active_clients: 'Bell Adams Cole',
      requested_date_asc: 'Bell Adams Cole', // by the earliest time
      requested_date_desc: 'Adams Bell Cole',
    };
    for (const [order, names] of Object.entries(orders))
      expect([order, (await list(`order_by: ${order}`)).join(' ')]).toEqual([order, names]);
    expect((await list()).join(' ')).toBe(orders.date_desc);
  });

  test('has the open ones, unless it is asked for others', async () => {
    await three();
    const [{ id }] = (await practice.ask('appointmentRequests', 'first: 1', '{ nodes { id } }')).nodes;
    await update(id, { status: 'CLOSED' });
    expect(await list()).toEqual(['Adams', 'Bell']);
    expect(await list('current_status: CLOSED, with_org: true')).toEqual(['Adams', 'Bell']);
    expect(await list('current_statuses: [CLOSED]')).toEqual(['Cole']);
    for (const all of ['[OPEN, CLOSED]', '[]', 'null'])
      expect(await list(`current_statuses: ${all}`)).toEqual(['Cole', 'Adams', 'Bell']);
  });

  test('has those of a range of days, on the viewer’s clock, and of locations', async () => {
    await three();
    expect(await list('range_start: "2026-03-12", range_end: "2026-03-12"')).toEqual(['Bell']); // 13 March in UTC
    expect(await list('range_start: "2026-03-13", range_end: "2026-03-16"')).toEqual(['Adams']);
    expect(await list('range_start: "2026-03-16"')).toEqual(['Adams', 'Bell']);
    expect(await list('range_start: "2026-03-17", range_end: "2026-03-19"')).toEqual([]); // no one time lies in there
    expect(await list('range_end: "2026-03-11"')).toEqual([]);
    const error = await practice.question('appointmentRequests', 'range_end: "whenever"', '{ total_count }');
    expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'range_end' });

    const fields = 'appointmentSetting { appointment_locations { id } }';
    const setting = { id: ids.organization, appointment_locations: [{ location: 'House' }] };
    const made: Shown = await practice.made('updateAppointmentSetting', setting, fields);
    const [{ id }] = made.appointment_locations;
    await create({ last_name: 'Dean', appointment_location_id: id }, null);
    expect(await list(`appointment_location_ids: ["${id}"]`)).toEqual(['Dean']);
    expect(await list('appointment_location_ids: []')).toEqual(await list());
    expect(await list(`appointment_location_ids: ["2147480001"]`)).toEqual([]);
  });

  test('is turned page by page, either way', async () => {
    await three();
    const page = (args: string): Promise<Shown> =>
      practice.ask(
        'appointmentRequests',
        args,
        '{ total_count page_info { has_next_page has_previous_page end_cursor start_cursor } edges { cursor node { last_name } } }',
      );
    const first = await page('first: 2');
    expect(first).toMatchObject({
      total_count: 3,
      page_info: { has_next_page: true, has_previous_page: false, end_cursor: first.edges[1].cursor },
      edges: [{ node: { last_name: 'Cole' } }, { node: { last_name: 'Adams' } }],
    });
    const second = await page(`first: 2, after: "${first.page_info.end_cursor}"`);
    expect(second).toMatchObject({ total_count: 3, page_info: { has_next_page: false, has_previous_page: true } });
    expect(second.edges).toMatchObject([{ node: { last_name: 'Bell' } }]);
    const back = await page(`last: 2, before: "${second.page_info.start_cursor}"`);
    expect(back.edges).toEqual(first.edges);
    expect((await page('last: 1')).edges).toEqual(second.edges);
  });

  test('shows a hundred where no number is given', async () => {
    await create({}, null);
    const [item] = await practice.clinic.store.query({
      index: 'byOrganization',
      partition: `REQUESTS#${ids.organization}`,
    });
    for (let i = 0; i < 4; i++)
      await practice.clinic.store.commit(
        Array.from({ length: 30 }, (_, n) => {
          const id = String(9_000_000 + i * 30 + n);
          return { put: { ...item, PK: `REQUEST#${id}`, SK: 'REQUEST', id } };
        }),
      );
    const { total_count, nodes, page_info } = await practice.ask(
      'appointmentRequests',
      '',
      '{ total_count nodes { id } page_info { has_next_page } }',
    );
    expect([total_count, nodes.length, page_info.has_next_page]).toEqual([121, 100, true]);
  });
});
