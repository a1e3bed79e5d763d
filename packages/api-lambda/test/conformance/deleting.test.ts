/** The section "Deleting/Cancelling an appointment" of the source page. */
import { beforeAll, describe, expect, test } from 'vitest';
import { openPage, type Page } from './page.ts';

let page: Page;
let keys: Page['clinic']['keys'];
beforeAll(async () => {
  page = await openPage();
  ({ keys } = page.clinic);
});

const show = (id: string, fields: string, key?: string) => page.ask('appointment', `id: "${id}"`, `{ ${fields} }`, key);

describe('the document of the page', () => {
  test('by staff or a provider deletes: the appointment is no longer visible', async () => {
    for (const key of [keys.staff, keys.provider]) {
      const { id } = await page.book('2026-04-01 10:00:00 -0400');
      const { deleteAppointment } = await page.run('12-deleteAppointment', { id }, key);
      expect(deleteAppointment).toEqual({ appointment: { id }, messages: null });
      expect(await show(id, 'id', key)).toBeNull();
      expect(await page.list('is_org: true, filter: "all", specificDay: "2026-04-01"')).toEqual([]);
      // It is deleted softly.
      expect(await page.ask('appointment', `id: "${id}", include_deleted: true`, '{ deleted_at }')).not.toBeNull();
    }
    expect(await page.offered('2026-04-01')).toContain('10:00');
  });

  test('by a client cancels: the appointment is still visible', async () => {
    const { id } = await page.book('2026-04-02 10:00:00 -0400');
    const { deleteAppointment } = await page.run('12-deleteAppointment', { id }, keys.client);
    expect(deleteAppointment).toEqual({ appointment: { id }, messages: null });
    for (const key of [keys.staff, keys.client])
      expect(await show(id, 'pm_status deleted_at', key)).toEqual({ pm_status: 'Cancelled', deleted_at: null });
    expect(await page.offered('2026-04-02')).toContain('10:00');
  });

  test('id is required', async () => {
    const { deleteAppointment } = await page.run('12-deleteAppointment', {});
    expect(deleteAppointment).toMatchObject({ appointment: null, messages: [{ field: 'id' }] });
  });
});

test('staff and providers cancel with updateAppointment: the appointment is still visible', async () => {
  for (const key of [keys.staff, keys.provider]) {
    const { id } = await page.book('2026-04-03 10:00:00 -0400');
    await page.update(id, { pm_status: 'Cancelled' }, key);
    expect(await show(id, 'pm_status', keys.client)).toEqual({ pm_status: 'Cancelled' });
  }
});

test('visitors may not, clients only their own, members only their organization’s', async () => {
  const { id } = await page.book('2026-04-06 10:00:00 -0400');
  const stranger = (await page.clinic.addClient({ first_name: 'Eve' })).key;
  for (const key of [stranger, keys.otherStaff]) {
    const refused = await page.refusal('deleteAppointment', { id }, 'appointment { id }', key);
    expect(refused).toEqual({ field: 'id', message: `No appointment with id "${id}".` });
  }
  expect(await page.denial('deleteAppointment', { id }, 'appointment { id }', null)).toBe('UNAUTHENTICATED');
  expect(await show(id, 'pm_status')).toEqual({ pm_status: null });
});

describe('deleteRecurring', () => {
  const series = async (datetime: string): Promise<string[]> => {
    const recurring_appointment = { repeat_interval: 'Weekly', repeat_times: '3' };
    const { recurring_appointment: made } = await page.book(datetime, { recurring_appointment });
    const nodes = '{ appointments { nodes { id } } }';
    const { appointments } = await page.ask('recurringAppointment', `id: "${made?.id}"`, nodes);
    return appointments.nodes.map(({ id }: { id: string }) => id);
  };
  const statuses = async (ids: readonly string[]) => {
    const found = [];
    for (const id of ids) found.push((await show(id, 'pm_status'))?.pm_status);
    return found;
  };

  test('takes all later ones of the series along: deleted by staff, cancelled by the client', async () => {
    const [ours, theirs] = [await series('2026-05-04 10:00:00 -0400'), await series('2026-05-05 10:00:00 -0400')];
    await page.run('12-deleteAppointment', { id: ours[1], deleteRecurring: true });
    expect(await statuses(ours)).toEqual([null, undefined, undefined]);
    await page.run('12-deleteAppointment', { id: theirs[1], deleteRecurring: true }, keys.client);
    expect(await statuses(theirs)).toEqual([null, 'Cancelled', 'Cancelled']);
  });

  test('left out or false, it is that one alone', async () => {
    const ids = await series('2026-05-06 10:00:00 -0400');
    await page.run('12-deleteAppointment', { id: ids[0], deleteRecurring: false });
    await page.run('12-deleteAppointment', { id: ids[2] }, keys.client);
    expect(await statuses(ids)).toEqual([undefined, null, 'Cancelled']);
  });
});

describe('what is said along', () => {
  test('cancellation_reason is kept: its id, its words, and who it comes from', async () => {
    const { id } = await page.book('2026-04-07 10:00:00 -0400');
    const cancellation_reason = { id: '5', other_cancellation_reason: 'Moved away', initiated_by: 'client' };
    await page.remove(id, { cancellation_reason }, keys.client);
    expect(await show(id, 'other_cancellation_reason cancellation_reason { id label reason_type }')).toEqual({
      other_cancellation_reason: 'Moved away',
      cancellation_reason: { id: '5', label: '5', reason_type: 'client' },
    });
  });

  test('suppress_webhook_notifications is accepted, and clientMutationId lets a repeat have the first answer', async () => {
    const { id } = await page.book('2026-04-08 10:00:00 -0400');
    const input = { suppress_webhook_notifications: true, clientMutationId: 'conformance-delete-1' };
    expect([await page.remove(id, input), await page.remove(id, input)]).toEqual([{ id }, { id }]);
  });

  test('appointment_inclusion_uuid gives up one place in a session', async () => {
    const attendee_ids = page.clinic.ids.client;
    const group = { appointment_type_id: page.types.group, user_id: undefined, attendee_ids };
    const { id } = await page.book('2026-04-09 10:00:00 -0400', group);
    const [{ external_uuid }] = (await show(id, 'attended_clients { external_uuid }')).attended_clients;
    const input = { appointment_inclusion_uuid: external_uuid };
    expect((await page.mutate('deleteAppointment', input, 'appointment { id }', keys.client)).messages).toBeNull();
    expect(await show(id, 'pm_status attendees { id }')).toEqual({ pm_status: null, attendees: [] });
  });
});
