import { beforeAll, expect, test } from 'vitest';
import { calling } from './calling.ts';
import { type Clinic, openClinic } from './server.ts';

let clinic: Clinic;
let api: ReturnType<typeof calling>;
let type: string;

beforeAll(async () => {
  clinic = await openClinic({ now: '2026-03-02T15:00:00Z' });
  api = calling(clinic);
  const credits = { use_client_credit_system: true, restore_credit_on_cancel: true };
  await api.made('createAppointmentSetting', credits, 'appointmentSetting { id }');
  ({ id: type } = await api.made('createAppointmentType', { name: 'Follow-up', length: 30 }, 'appointmentType { id }'));
});

const book = (datetime: string, more: object = {}) =>
  api.made(
    'createAppointment',
    {
      user_id: clinic.ids.client,
      other_party_id: clinic.ids.provider,
      appointment_type_id: type,
      contact_type: 'Phone Call',
      datetime,
      ...more,
    },
    'appointment { id recurring_appointment_id }',
  );

test('the next appointment is the first that is active and not over', async () => {
  const next = (key: string) => api.ask('nextAppointment', '', '{ id }', key);
  expect(await next(clinic.keys.client)).toBeNull();
  const [first, second] = [await book('2026-03-03 10:00:00 -0500'), await book('2026-03-04 10:00:00 -0500')];
  expect([await next(clinic.keys.client), await next(clinic.keys.provider)]).toEqual([
    { id: first.id },
    { id: first.id },
  ]);
  await api.made('updateAppointment', { id: first.id, pm_status: 'Cancelled' }, 'appointment { id }');
  expect(await next(clinic.keys.client)).toEqual({ id: second.id });
  expect(await next(clinic.keys.staff)).toBeNull();
});

test('the history of credits tells each change with the balance after it, the latest first', async () => {
  const client = await clinic.addClient({ first_name: 'Cora', email: 'cora@example.org' });
  const grant = { appointment_type_id: type, quantity: '3' };
  await api.made('updateClient', { id: client.id, appointment_type_credits_attributes: [grant] }, 'user { id }');
  clinic.clock.set('2026-03-02T15:01:00Z');
  const { id } = await book('2026-03-05 10:00:00 -0500', { user_id: client.id });
  clinic.clock.set('2026-03-02T15:02:00Z');
  await api.made('updateAppointment', { id, pm_status: 'Cancelled' }, 'appointment { id }');
  const selection = '{ credit_change_event_type credit_quantity appointment { id } initiator { id } created_at }';
  const changes = await api.ask(
    'appointmentTypeCreditChanges',
    `user_id: "${client.id}", appointment_type_id: "${type}"`,
    selection,
  );
  const by = { initiator: { id: clinic.ids.staff } };
  expect(changes).toEqual([
    {
      credit_change_event_type: 'returned',
      credit_quantity: 3,
      appointment: { id },
      ...by,
      created_at: '2026-03-02 10:02:00 -0500',
    },
    {
      credit_change_event_type: 'spent',
      credit_quantity: 2,
      appointment: { id },
      ...by,
      created_at: '2026-03-02 10:01:00 -0500',
    },
    {
      credit_change_event_type: 'granted',
      credit_quantity: 3,
      appointment: null,
      ...by,
      created_at: '2026-03-02 10:00:00 -0500',
    },
  ]);
  const args = `user_id: "${client.id}"`;
  expect(await api.ask('appointmentTypeCreditChanges', args, '{ id }', clinic.keys.otherStaff)).toEqual([]);
});

test('a series tells how it repeats, and pages through its appointments', async () => {
  const recurring_appointment = { repeat_interval: 'Weekly', repeat_times: '3' };
  const { id, recurring_appointment_id: series } = await book('2026-03-06 10:00:00 -0500', { recurring_appointment });
  const ask = (page: string, key?: string) =>
    api.ask(
      'recurringAppointment',
      `id: "${series}"`,
      `{ repeat_interval repeat_times appointments${page} { total_count nodes { id date } page_info { has_next_page has_previous_page end_cursor } } }`,
      key,
    );
  const first = await ask('(first: 2)');
  expect(first).toMatchObject({ repeat_interval: 'Weekly', repeat_times: '3' });
  expect(first.appointments).toMatchObject({
    total_count: 3,
    page_info: { has_next_page: true, has_previous_page: false },
  });
  expect(first.appointments.nodes[0].id).toBe(id);
  const rest = await ask(`(first: 2, after: "${first.appointments.page_info.end_cursor}")`);
  // The clock goes forward on March 8: the wall clock stays.
  expect(rest.appointments.nodes).toMatchObject([{ date: '2026-03-20 10:00:00 -0400' }]);
  expect(rest.appointments.page_info).toMatchObject({ has_next_page: false, has_previous_page: true });
  expect(await ask('', clinic.keys.otherStaff)).toBeNull();
});
