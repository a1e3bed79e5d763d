/** What the mutations of the source page answer with: an object of the page, or messages. */
import { beforeAll, expect, test } from 'vitest';
import { openPage, type Page } from './page.ts';

let page: Page;
beforeAll(async () => {
  page = await openPage();
});

test.each([
  ['createAppointmentType', 'appointmentType { id }'],
  ['updateAppointmentType', 'appointmentType { id }'],
  ['deleteAppointmentType', 'appointmentType { id }'],
  ['createAppointmentSetting', 'appointmentSetting { id }'],
  ['updateAppointmentSetting', 'appointmentSetting { id }'],
  ['createAppointment', 'appointment { id }'],
  ['completeCheckout', 'appointment { id } appointments { id }'],
  ['updateAppointment', 'appointment { id }'],
  ['deleteAppointment', 'appointment { id }'],
])(
  'a refused %s answers messages with field and message beside nothing, and its clientMutationId',
  async (name, object) => {
    const wrong = name === 'createAppointmentSetting' ? { user_id: '999999' } : {};
    const answer = await page.mutate(name, { ...wrong, clientMutationId: 'mine' }, `${object} clientMutationId`);
    const { messages, clientMutationId, ...made } = answer;
    expect(messages).toEqual([{ field: expect.any(String), message: expect.any(String) }]);
    expect(clientMutationId).toBe('mine');
    for (const value of Object.values(made)) expect(value).toBeNull();
  },
);

test('what went well answers the object, null for messages, and the clientMutationId that it was given, if any', async () => {
  const fields = 'appointmentType { id } clientMutationId';
  const input = { name: 'Visit', length: 30 };
  const made = { appointmentType: { id: expect.any(String) }, messages: null };
  expect(await page.mutate('createAppointmentType', { ...input, clientMutationId: 'mine' }, fields)).toEqual({
    ...made,
    clientMutationId: 'mine',
  });
  expect(await page.mutate('createAppointmentType', input, fields)).toEqual({ ...made, clientMutationId: null });
  const client = { id: page.clinic.ids.client, quick_notes: 'Early' };
  expect(await page.mutate('updateClient', client, 'user { id } clientMutationId')).toEqual({
    user: { id: page.clinic.ids.client },
    messages: null,
    clientMutationId: null, // its input has none
  });
});
