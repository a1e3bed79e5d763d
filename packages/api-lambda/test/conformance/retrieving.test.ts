/** The section "Retrieving an Appointment" of the source page. */
import { beforeAll, expect, test } from 'vitest';
import { openPage, type Page } from './page.ts';

let page: Page;
let id: string;
beforeAll(async () => {
  page = await openPage();
  ({ id } = await page.book('2026-04-01 10:00:00 -0400'));
});

test('the document of the page answers with the appointment', async () => {
  const { appointment } = await page.run('10-getAppointment', { id });
  expect(appointment).toEqual({
    id,
    date: '2026-04-01 10:00:00 -0400',
    contact_type: 'Phone Call',
    pm_status: null,
    provider: { id: page.clinic.ids.provider, full_name: 'Pat Example' },
    user: { id: page.clinic.ids.client, full_name: 'Cleo Example' },
    appointment_type: { id: page.types.visit, name: 'Visit' },
  });
});

test('id says which; there is none without, and none of that id', async () => {
  for (const variables of [{}, { id: '999999' }, { id: 'abc' }])
    expect(await page.run('10-getAppointment', variables)).toEqual({ appointment: null });
});

test('include_deleted finds one that was deleted', async () => {
  const gone = (await page.book('2026-04-02 10:00')).id;
  await page.remove(gone);
  expect(await page.run('10-getAppointment', { id: gone })).toEqual({ appointment: null });
  expect(await page.ask('appointment', `id: "${gone}", include_deleted: true`, '{ id deleted_at }')).toEqual({
    id: gone,
    deleted_at: '2026-03-02 10:00:00 -0500',
  });
});

test('staff and providers see all of their organization, clients their own, visitors none', async () => {
  const { keys } = page.clinic;
  const stranger = (await page.clinic.addClient({ first_name: 'Eve' })).key;
  const sees = async (key: string | null) =>
    (await page.ask('appointment', `id: "${id}"`, '{ id }', key as string)) !== null;
  const seen = [];
  for (const key of [keys.staff, keys.provider, keys.client, stranger, keys.otherStaff, null])
    seen.push(await sees(key));
  expect(seen).toEqual([true, true, true, false, false, false]);
});

test('group appointments are public, their clients are not', async () => {
  const group = { appointment_type_id: page.types.group, user_id: undefined, attendee_ids: page.clinic.ids.client };
  const session = await page.book('2026-04-03 10:00:00 -0400', group);
  const fields = '{ date attendees { id } }';
  expect(await page.ask('appointment', `id: "${session.id}"`, fields, null as never)).toEqual({
    date: '2026-04-03 10:00:00 -0400',
    attendees: [],
  });
});
