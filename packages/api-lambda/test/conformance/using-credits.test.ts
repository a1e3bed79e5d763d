/** The section "Using Appointment Type Credits" of the source page. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Person } from '../server.ts';
import { openPage, type Page } from './page.ts';

let page: Page;
let type: string;
let client: Person;
beforeAll(async () => {
  page = await openPage();
  type = await page.typeOf({ name: 'Session', length: 30, appointment_setting: { use_client_credit_system: true } });
  client = await page.clinic.addClient({ first_name: 'Cora' });
});

const grant = (id: string, quantity: string, appointment_type_id = type) =>
  page.run(
    '16-clientCredits',
    { id, credits: [{ appointment_type_id, quantity }] },
    page.clinic.keys.staff,
    'grantCredits',
  );
const balance = async (id: string, key?: string): Promise<string | undefined> => {
  const args = `appointment_type_credits(appointment_type_id: "${type}") { quantity }`;
  return (await page.ask('user', `id: "${id}"`, `{ ${args} }`, key)).appointment_type_credits[0]?.quantity;
};

describe('granting', () => {
  test('the documents grant credits with updateClient, and read them on the user', async () => {
    const { updateClient } = await grant(client.id, '5');
    expect(updateClient).toEqual({
      user: { id: client.id, appointment_type_credits: [{ appointment_type_id: type, quantity: '5' }] },
      messages: null,
    });
    const { user } = await page.run('16-clientCredits', { id: client.id }, page.clinic.keys.staff, 'clientCredits');
    expect(user).toEqual({
      id: client.id,
      appointment_type_credits: [{ id: expect.any(String), appointment_type_id: type, quantity: '5' }],
    });
  });

  test('a quantity is the new balance, of the type or the credit that is named', async () => {
    const fields = 'user { appointment_type_credits { id user_id form_id appointment_type { name } quantity } }';
    const attributes = (one: object) => ({ id: client.id, appointment_type_credits_attributes: [one] });
    const set = async (one: object) =>
      (await page.made('updateClient', attributes(one), fields)).appointment_type_credits as never as { id: string }[];
    const [credit] = await set({ appointment_type_id: type, quantity: '2' });
    expect(await set({ id: credit?.id, quantity: '3' })).toEqual([
      {
        id: credit?.id,
        user_id: Number(client.id),
        form_id: null,
        appointment_type: { name: 'Session' },
        quantity: '3',
      },
    ]);
  });

  test('is for staff and providers; a client sees their own', async () => {
    const input = {
      id: client.id,
      appointment_type_credits_attributes: [{ appointment_type_id: type, quantity: '9' }],
    };
    expect(await page.denial('updateClient', input, 'user { id }', client.key)).toBe('FORBIDDEN');
    expect(await page.denial('updateClient', input, 'user { id }', null)).toBe('UNAUTHENTICATED');
    await page.made('updateClient', input, 'user { id }', page.clinic.keys.provider);
    expect(await balance(client.id, client.key)).toBe('9');
  });

  test('refuses what is no quantity, and no type', async () => {
    const attributes = (one: object) => ({ id: client.id, appointment_type_credits_attributes: [one] });
    for (const [field, one] of [
      ['quantity', { appointment_type_id: type, quantity: 'many' }],
      ['appointment_type_id', { appointment_type_id: '999999', quantity: '1' }],
      ['id', { id: '999999', quantity: '1' }],
    ] as const) {
      const refused = await page.refusal('updateClient', attributes(one), 'user { id }');
      expect(refused.field).toBe(`appointment_type_credits_attributes.${field}`);
    }
    expect(await balance(client.id)).toBe('9');
  });
});

describe('a subscription’s credits', () => {
  test('are spent by booking, be it the client’s or staff’s, and may go negative for staff', async () => {
    const { id, key } = await page.clinic.addClient({ first_name: 'Dora' });
    await grant(id, '1');
    const { appointment } = await page.checkout({ appointment_type_id: type, date: '2026-03-03 09:00' }, key);
    expect(await balance(id)).toBe('0');
    expect(await page.ask('appointment', `id: "${appointment.id}"`, '{ credit_was_used }')).toEqual({
      credit_was_used: true,
    });
    await page.book('2026-03-03 12:00:00 -0500', { appointment_type_id: type, user_id: id });
    expect(await balance(id)).toBe('-1');
  });

  test('are required of a client under prevent_no_credit_booking', async () => {
    const prepaid = { use_client_credit_system: true, prevent_no_credit_booking: true };
    const strict = await page.typeOf({ appointment_setting: prepaid });
    const { id, key } = await page.clinic.addClient({ first_name: 'Emil' });
    const book = () => page.checkout({ appointment_type_id: strict, date: '2026-03-04 09:00' }, key);
    const { appointment, messages } = await book();
    expect(appointment).toBeNull();
    expect(messages[0].message).toMatch(/credit/i);
    await grant(id, '1', strict);
    expect((await book()).messages).toBeNull();
  });

  test('come back with a cancellation where restore_credit_on_cancel says so', async () => {
    const { id } = await page.clinic.addClient({ first_name: 'Fay' });
    await grant(id, '3');
    for (const [restore, left] of [
      [false, '2'],
      [true, '2'],
    ] as const) {
      const rules = { id: page.clinic.ids.organization, restore_credit_on_cancel: restore };
      await page.made('updateAppointmentSetting', rules, 'appointmentSetting { id }');
      const booked = await page.book('2026-03-05 12:00:00 -0500', { appointment_type_id: type, user_id: id });
      await page.update(booked.id, { pm_status: 'Cancelled' });
      expect(await balance(id), String(restore)).toBe(left);
    }
  });

  test('have a history: appointmentTypeCreditChanges', async () => {
    const { id, key } = await page.clinic.addClient({ first_name: 'Gus' });
    await grant(id, '2');
    page.clinic.clock.set('2026-03-02T15:01:00Z');
    const booked = await page.book('2026-03-06 12:00:00 -0500', { appointment_type_id: type, user_id: id });
    const fields =
      '{ id credit_quantity credit_change_event credit_change_event_type created_at initiator { id } appointment { id } }';
    const args = `user_id: "${id}", appointment_type_id: "${type}"`;
    const history = await page.ask('appointmentTypeCreditChanges', args, fields);
    expect(history).toEqual([
      {
        id: expect.any(String),
        credit_quantity: 1,
        credit_change_event: 'A credit was spent on an appointment.',
        credit_change_event_type: 'spent',
        created_at: '2026-03-02 10:01:00 -0500',
        initiator: { id: page.clinic.ids.staff },
        appointment: { id: booked.id },
      },
      expect.objectContaining({ credit_quantity: 2, credit_change_event_type: 'granted', appointment: null }),
    ]);
    expect(await page.ask('appointmentTypeCreditChanges', '', '{ credit_quantity }', key)).toHaveLength(2);
    expect(await page.ask('appointmentTypeCreditChanges', args, '{ id }', client.key)).toEqual([]);
  });
});

describe('the other inputs of updateClient', () => {
  test('say who the client is', async () => {
    const { id } = await page.clinic.addClient({ first_name: 'Hal', email: 'hal@example.org', skipped_email: false });
    const group = await page.groupOf('Regulars');
    const pia = await page.clinic.addProvider({ first_name: 'Pia' });
    const plain = {
      first_name: 'Harold',
      last_name: 'Holm',
      legal_name: 'Harald',
      email: 'harold@example.org',
      phone_number: '212 555 0100',
      additional_phone_number: '212 555 0101',
      record_identifier: 'A-1',
      additional_record_identifier: 'B-1',
      dob: '1985-12-10',
      timezone: 'Europe/Oslo',
      metadata: '{"plan":"gold"}',
      quick_notes: 'Prefers mornings',
      active: false,
      user_group_id: group,
      dietitian_id: pia.id,
    };
    const unseen = { sex: 'male', current_email: 'hal@example.org', resend_welcome: true, restricted: true };
    const nested = { other_provider_ids: [page.clinic.ids.provider], location: { line1: '1 Main St', city: 'Oslo' } };
    await page.made('updateClient', { id, ...plain, ...unseen, ...nested }, 'user { id }');
    const shown = `{ ${Object.keys(plain).join(' ')} providers { id } location { id line1 city } }`;
    const user = await page.ask('user', `id: "${id}"`, shown);
    expect(user).toEqual({
      ...plain,
      providers: [{ id: pia.id }, { id: page.clinic.ids.provider }],
      location: { id: expect.any(String), line1: '1 Main St', city: 'Oslo' },
    });
    const address = { id: user.location.id, name: 'Home', line2: 'Flat 2', state: 'NY', zip: '10001', country: 'US' };
    await page.made('updateClient', { id, locations: [address] }, 'user { id }');
    const places = '{ locations { id name line1 line2 city state zip country } }';
    expect(await page.ask('user', `id: "${id}"`, places)).toEqual({
      locations: [{ line1: '1 Main St', city: 'Oslo', ...address }],
    });
    await page.made('updateClient', { id, locations: [{ id: address.id, _destroy: true }] }, 'user { id }');
    await page.made('updateClient', { id, email: null, skipped_email: true }, 'user { id }');
    expect(await page.ask('user', `id: "${id}"`, '{ email locations { id } }')).toEqual({ email: null, locations: [] });
  });
});
