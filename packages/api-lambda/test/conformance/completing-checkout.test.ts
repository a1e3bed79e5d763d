/** completeCheckout, the client's side of "Creating an Appointment" on the source page. */
import { beforeAll, describe, expect, test } from 'vitest';
import { openPage, type Page } from './page.ts';

let page: Page;
let staff: string;
beforeAll(async () => {
  page = await openPage(); // Monday 2026-03-02, 10:00 in New York
  staff = page.clinic.keys.staff;
});

const visitor = { first_name: 'Vera', last_name: 'Visitor', email: 'vera@example.org', phone_number: '212 555 0100' };
const VISITOR = null as never as string;
const show = (id: string, fields: string) => page.ask('appointment', `id: "${id}"`, `{ ${fields} }`, staff);

/** A checkout of a visit, as a client unless said otherwise. */
const book = (date: string, more: object = {}, key?: string) =>
  page.checkout({ appointment_type_id: page.types.visit, date, ...more }, key);

describe('availability', () => {
  test('is enforced: what is offered is accepted, and over an existing appointment nothing is', async () => {
    const [first] = await page.offered('2026-03-03');
    const { appointment, messages } = await book(`2026-03-03 ${first}`);
    expect(messages).toBeNull();
    expect(appointment.date).toBe(`2026-03-03 ${first}:00 -0500`);
    const again = await book(`2026-03-03 ${first}`, visitor, VISITOR);
    expect(again.appointment).toBeNull();
    expect(again.messages[0]).toEqual({ field: 'date', message: 'That time is no longer available.' });
    expect((await book('2026-03-03 03:00')).messages[0].field).toBe('date');
  });

  test('is the same for everybody: staff who check out a client are held to it, too', async () => {
    expect((await book('2026-03-03 03:00', visitor, staff)).messages[0].field).toBe('date');
    expect((await book('2026-03-03 14:00', visitor, staff)).messages).toBeNull();
  });
});

describe('what it needs', () => {
  test('provider_id, appointment_type_id, contact_type and date', async () => {
    for (const field of ['provider_id', 'appointment_type_id', 'contact_type', 'date'])
      expect((await book('2026-03-04 09:00', { [field]: null })).messages[0].field).toBe(field);
  });

  test('of a visitor first_name, last_name and email, too', async () => {
    for (const field of ['first_name', 'last_name', 'email'])
      expect((await book('2026-03-04 09:00', { ...visitor, [field]: null }, VISITOR)).messages[0].field).toBe(field);
  });

  test('timezone is where a date without offset is read', async () => {
    const { appointment } = await book('2026-03-04 07:00', { timezone: 'America/Los_Angeles' });
    expect(appointment.date).toBe('2026-03-04 10:00:00 -0500');
  });
});

describe('who books', () => {
  test('anybody, without signing in: a visitor becomes a client of the provider', async () => {
    const input = { ...visitor, first_name: 'Nell', email: 'nell@example.org', legal_name: 'Eleanor' };
    const { appointment } = await book('2026-03-05 09:00', input, VISITOR);
    const person = 'user { first_name last_name email phone_number legal_name dietitian_id }';
    expect(await show(appointment.id, person)).toEqual({
      user: { ...input, dietitian_id: page.clinic.ids.provider },
    });
  });

  test('a client who is known by e-mail and name is not made twice', async () => {
    const same = { ...visitor, first_name: ' NELL', email: 'Nell@Example.org' };
    const { appointment } = await book('2026-03-05 10:00', same, VISITOR);
    expect(appointment).not.toBeNull();
    expect(await page.ask('usersCount', 'keywords: "nell"', '', staff)).toBe(1);
  });

  test('a client who is signed in, for themselves', async () => {
    const { appointment } = await book('2026-03-05 11:00');
    expect(await show(appointment.id, 'user { id } scheduled_by')).toEqual({
      user: { id: page.clinic.ids.client },
      scheduled_by: 'Cleo Example',
    });
  });

  test('the answer tells the e-mail, and never whether it was known', async () => {
    const fields =
      'appointment { id } appointments { id } patientEmail reassignClientProvider userPackageSelection { id }';
    const at = (date: string, email: string) => ({
      ...visitor,
      email,
      provider_id: page.clinic.ids.provider,
      appointment_type_id: page.types.visit,
      contact_type: 'Phone Call',
      date,
      timezone: 'America/New_York',
    });
    const checkout = (date: string, email: string) => page.mutate('completeCheckout', at(date, email), fields, VISITOR);
    const [known, unknown] = [
      await checkout('2026-03-06 09:00', 'vera@example.org'),
      await checkout('2026-03-06 10:00', 'nobody@example.org'),
    ];
    for (const [answer, patientEmail] of [
      [known, 'vera@example.org'],
      [unknown, 'nobody@example.org'],
    ] as const)
      expect(answer).toEqual({
        appointment: { id: expect.any(String) },
        appointments: [answer.appointment],
        patientEmail,
        reassignClientProvider: false,
        userPackageSelection: null,
        messages: null,
      });
  });
});

describe('what is said along', () => {
  test('reason, location and appointment_location_id are kept', async () => {
    const setting = { id: page.clinic.ids.organization, appointment_locations: [{ location: 'Uptown' }] };
    const made = await page.made(
      'updateAppointmentSetting',
      setting,
      'appointmentSetting { appointment_locations { id } }',
    );
    const [{ id: place }] = made.appointment_locations as never as [{ id: string }];
    const said = { reason: 'Cannot sleep', location: 'Second floor', appointment_location_id: place };
    const { appointment } = await book('2026-03-09 09:00', said);
    expect(await show(appointment.id, Object.keys(said).join(' '))).toEqual(said);
    const nowhere = await book('2026-03-09 10:00', { appointment_location_id: '999999' });
    expect(nowhere.messages[0].field).toBe('appointment_location_id');
  });

  test('form_answer_group becomes the filled form of the appointment', async () => {
    const answer = { custom_module_id: '70', label: 'Since when?', answer: 'May' };
    const ignored = {
      id: '1',
      user_id: '2',
      mod_type: 'text',
      filter_type: 'equals',
      value_to_filter: 'x',
      conditional_custom_module_id: '3',
    };
    const form_answer_group = { id: '9', custom_module_form_id: '7', form_answers: [{ ...answer, ...ignored }] };
    const { appointment } = await book('2026-03-09 11:00', { form_answer_group });
    const { appointment: read } = await page.run('15-appointmentForms', { id: appointment.id });
    expect(read.filled_embed_form).toEqual({
      id: expect.any(String),
      finished: true,
      form_answers: [{ id: expect.any(String), label: 'Since when?', answer: 'May', displayed_answer: 'May' }],
    });
    const form =
      'filled_embed_form { form_answers(custom_module_ids: ["70"], is_for_editing: true) { custom_module_id } }';
    expect(await show(appointment.id, form)).toEqual({
      filled_embed_form: { form_answers: [{ custom_module_id: '70' }] },
    });
  });

  test('clientMutationId lets a repeat have the first answer', async () => {
    const once = { clientMutationId: 'conformance-checkout-1' };
    const [first, again] = [await book('2026-03-09 13:00', once), await book('2026-03-09 13:00', once)];
    expect(again.appointment.id).toBe(first.appointment.id);
  });
});

describe('group appointments', () => {
  const session = (datetime: string, more: object = {}) =>
    page.book(datetime, { appointment_type_id: page.types.group, user_id: undefined, ...more });
  const join = (input: object, key?: string) => page.checkout({ date: '2026-04-01 10:00', ...input }, key);

  test('appointment_id joins a session', async () => {
    const { id } = await session('2026-04-01 10:00:00 -0400');
    const { appointment, messages } = await join({ appointment_id: id });
    expect([appointment.id, messages]).toEqual([id, null]);
    expect((await page.read(id, staff))?.attendees).toEqual([{ id: page.clinic.ids.client }]);
    expect((await join({ appointment_id: '999999' })).messages[0].field).toBe('appointment_id');
  });

  test('appointment_ids joins several, or none', async () => {
    const ids = [];
    for (const day of ['02', '03']) ids.push((await session(`2026-04-${day} 10:00:00 -0400`)).id);
    const none = await join({ appointment_ids: [...ids, '999999'] });
    expect(none.appointment).toBeNull();
    for (const id of ids) expect((await page.read(id, staff))?.attendees).toEqual([]);
    expect((await join({ appointment_ids: ids })).messages).toBeNull();
    for (const id of ids) expect((await page.read(id, staff))?.attendees).toHaveLength(1);
  });

  test('is_joining_waitlist waits for a seat of a full one, which is given when it becomes free', async () => {
    const first = await page.clinic.addClient({ first_name: 'First' });
    const { id } = await session('2026-04-06 10:00:00 -0400', { max_attendees: '1', attendee_ids: first.id });
    expect((await join({ appointment_id: id })).appointment).toBeNull();
    expect((await join({ appointment_id: id, is_joining_waitlist: true })).messages).toBeNull();
    expect((await page.read(id, staff))?.attendees_on_waitlist).toEqual([{ id: page.clinic.ids.client }]);
    await page.remove(id, {}, first.key);
    expect(await page.read(id, staff)).toMatchObject({
      attendees: [{ id: page.clinic.ids.client }],
      attendees_on_waitlist: [],
    });
  });
});
