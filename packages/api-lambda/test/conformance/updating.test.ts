/** The section "Updating an Appointment" of the source page. */
import { beforeAll, describe, expect, test } from 'vitest';
import { openPage, type Page } from './page.ts';

let page: Page;
let client: string;
let provider: string;
beforeAll(async () => {
  page = await openPage(); // Monday 2026-03-02, 10:00 in New York
  ({ client, provider } = page.clinic.ids);
});

const show = (id: string, fields: string) => page.ask('appointment', `id: "${id}"`, `{ ${fields} }`);

describe('the document of the page', () => {
  test('moves an appointment, and notes its status', async () => {
    const { id } = await page.book('2026-04-01 10:00');
    const moved = await page.run('11-updateAppointment', { id, datetime: '2026-04-02 11:30:00' });
    expect(moved.updateAppointment).toEqual({
      appointment: { id, date: '2026-04-02 11:30:00 -0400' },
      messages: null,
    });
    for (const pm_status of ['Occurred', 'No-Show', 'Re-Scheduled', 'Cancelled']) {
      await page.run('11-updateAppointment', { id, pm_status });
      expect(await show(id, 'date pm_status')).toEqual({ date: '2026-04-02 11:30:00 -0400', pm_status });
    }
  });

  test('id is required', async () => {
    const { updateAppointment } = await page.run('11-updateAppointment', { pm_status: 'Occurred' });
    expect(updateAppointment).toMatchObject({ appointment: null, messages: [{ field: 'id' }] });
  });

  test('pm_status is one of those the setting has', async () => {
    const { id } = await page.book('2026-04-01 12:00');
    const { updateAppointment } = await page.run('11-updateAppointment', { id, pm_status: 'Vanished' });
    expect(updateAppointment.messages[0].message).toContain('"Occurred", "No-Show", "Re-Scheduled", "Cancelled"');
  });
});

describe('who may', () => {
  test('staff and providers any of their organization, clients their own, visitors none', async () => {
    const { keys } = page.clinic;
    const { id } = await page.book('2026-04-03 10:00:00 -0400');
    for (const key of [keys.staff, keys.provider]) await page.update(id, { notes: 'Seen' }, key);
    await page.update(id, { client_confirmed: true }, keys.client);
    const stranger = (await page.clinic.addClient({ first_name: 'Eve' })).key;
    for (const key of [stranger, keys.otherStaff]) expect((await page.unchangeable(id, {}, key)).field).toBe('id');
    expect(await page.denial('updateAppointment', { id }, 'appointment { id }', null)).toBe('UNAUTHENTICATED');
  });
});

describe('by a client', () => {
  test('client_updating with a datetime moves to a start that is offered, and to no other', async () => {
    const key = page.clinic.keys.client;
    const { id } = await page.book('2026-04-06 10:00:00 -0400');
    const move = (datetime: string) => ({ datetime, client_updating: true });
    expect((await page.unchangeable(id, move('2026-04-06 03:00:00 -0400'), key)).field).toBe('datetime');
    expect((await page.update(id, move('2026-04-06 14:00:00 -0400'), key)).date).toBe('2026-04-06 14:00:00 -0400');
    expect(await show(id, 'client_updating patient_reschedule_count')).toEqual({
      client_updating: true,
      patient_reschedule_count: 1,
    });
  });

  test('client_confirmed confirms; what is the staff’s to say is refused', async () => {
    const { keys } = page.clinic;
    const { id } = await page.book('2026-04-06 16:00:00 -0400');
    await page.update(id, { client_confirmed: true }, keys.client);
    expect(await show(id, 'client_confirmed confirmed')).toEqual({ client_confirmed: true, confirmed: false });
    for (const [field, value] of Object.entries({
      pm_status: 'Occurred',
      notes: 'x',
      user_id: client,
      other_party_id: provider,
    }))
      expect((await page.unchangeable(id, { [field]: value }, keys.client)).field).toBe(field);
  });
});

describe('by staff: the inputs of creating work the same', () => {
  test('datetime, date, time and timezone say when it starts', async () => {
    const { id } = await page.book('2026-04-07 10:00');
    for (const [input, date] of [
      [{ datetime: '2026-04-08T15:00:00Z' }, '2026-04-08 11:00:00 -0400'],
      [{ datetime: '2026-04-08 09:00:00', date: '2026-04-30', time: '01:00' }, '2026-04-08 09:00:00 -0400'],
      [{ date: '2026-04-09', time: '10:30' }, '2026-04-09 10:30:00 -0400'],
      [{ time: '11:00' }, '2026-04-09 11:00:00 -0400'],
      [{ datetime: '2026-04-09 09:00:00', timezone: 'America/Los_Angeles' }, '2026-04-09 12:00:00 -0400'],
    ] as const)
      expect((await page.update(id, input)).date).toBe(date);
  });

  test('end_date and end_time say when it ends', async () => {
    const { id } = await page.book('2026-04-10 10:00');
    expect((await page.update(id, { end_date: '2026-04-10', end_time: '12:15' })).length).toBe(135);
    expect((await page.unchangeable(id, { end_date: '2026-04-10', end_time: '09:00' })).field).toBe('end_time');
  });

  test('other_party_id and providers say with whom', async () => {
    const [pia, quin] = [await page.clinic.addProvider({ first_name: 'Pia' }), await page.clinic.addProvider()];
    const { id } = await page.book('2026-04-13 10:00');
    await page.update(id, { other_party_id: pia.id, providers: `${quin.id}, ${provider}` });
    expect(await show(id, 'provider { id } providers { id }')).toEqual({
      provider: { id: pia.id },
      providers: [{ id: pia.id }, { id: quin.id }, { id: provider }],
    });
    await page.update(id, { providers: '' });
    expect(await page.offered('2026-04-13')).toContain('10:00'); // its time is free again
  });

  test('user_id, attendee_ids and max_attendees say for whom', async () => {
    const dan = (await page.clinic.addClient({ first_name: 'Dan' })).id;
    const single = await page.book('2026-04-14 10:00');
    expect((await page.update(single.id, { user_id: dan })).attendees).toEqual([{ id: dan }]);
    const group = { appointment_type_id: page.types.group, user_id: undefined, attendee_ids: client };
    const session = await page.book('2026-04-14 12:00', group);
    const both = { attendee_ids: `${client},${dan}`, max_attendees: '2' };
    expect(await page.update(session.id, both)).toMatchObject({
      attendees: [{ id: client }, { id: dan }],
      max_attendees: '2',
    });
    expect((await page.unchangeable(session.id, { max_attendees: '1' })).field).toBe('max_attendees');
  });

  test('attended_clients notes who came, confirmed or cancelled', async () => {
    const dan = (await page.clinic.addClient({ first_name: 'Dana' })).id;
    const group = { appointment_type_id: page.types.group, user_id: undefined, attendee_ids: `${client},${dan}` };
    const { id } = await page.book('2026-04-15 12:00', group);
    const places = 'attended_clients { id user_id attended confirmed }';
    const mine = (await show(id, places)).attended_clients.find((one: { user_id: string }) => one.user_id === client);
    const gone = { user_id: dan, cancelled: true, cancellation_reason: 'ill', other_cancellation_reason: 'A cold' };
    await page.update(id, { attended_clients: [{ id: mine.id, attended: true, confirmed: true }, gone] });
    expect(await show(id, `${places} attendees { id }`)).toEqual({
      attended_clients: [{ id: mine.id, user_id: client, attended: true, confirmed: true }],
      attendees: [{ id: client }],
    });
  });

  test('a place in a session shows all that was noted of it', async () => {
    const group = { appointment_type_id: page.types.group, user_id: undefined, attendee_ids: client };
    const { id } = await page.book('2026-04-15 15:00', group);
    const [{ id: place }] = (await show(id, 'attended_clients { id }')).attended_clients;
    const why = { cancellation_reason: 'ill', other_cancellation_reason: 'A cold' };
    await page.update(id, { attended_clients: [{ id: place, attended: false, cancelled: true, ...why }] });
    const fields = `id user_id user { id } appointment { id } attended confirmed cancelled cancelled_at cancelled_by { id }
      cancelled_by_id cancellation_reason other_cancellation_reason external_uuid join_time leave_time`;
    expect(await page.ask('appointmentInclusion', `id: "${place}"`, `{ ${fields} }`)).toEqual({
      id: place,
      user_id: client,
      user: { id: client },
      appointment: { id },
      attended: false,
      confirmed: expect.toBeOneOf([false, null]),
      cancelled: true,
      cancelled_at: '2026-03-02T10:00:00-05:00',
      cancelled_by: { id: page.clinic.ids.staff },
      cancelled_by_id: page.clinic.ids.staff,
      ...why,
      external_uuid: expect.any(String),
      join_time: null, // calls are held elsewhere
      leave_time: null,
    });
  });

  test('appointment_type_id and is_blocker say what it is; another type brings its length', async () => {
    const { id } = await page.book('2026-04-16 10:00');
    expect((await page.update(id, { appointment_type_id: page.types.call })).length).toBe(30);
    const block = await page.book('2026-04-16 14:00', { is_blocker: true, user_id: undefined, end_time: '15:00' });
    const freed = { is_blocker: false, appointment_type_id: page.types.visit, contact_type: 'Phone Call' };
    await page.update(block.id, freed);
    expect(await show(block.id, 'is_blocker appointment_type { name }')).toEqual({
      is_blocker: false,
      appointment_type: { name: 'Visit' },
    });
  });

  test('contact_type, appointment_location_id, room_id and location say how and where', async () => {
    const places = [{ location: 'Uptown', has_rooms: true, rooms: [{ name: 'Blue' }] }];
    const setting = { id: page.clinic.ids.organization, appointment_locations: places };
    const made = await page.made(
      'updateAppointmentSetting',
      setting,
      'appointmentSetting { appointment_locations { id rooms { id } } }',
    );
    const [place] = made.appointment_locations as never as [{ id: string; rooms: [{ id: string }] }];
    const { id } = await page.book('2026-04-17 10:00');
    const there = {
      contact_type: 'In Person',
      appointment_location_id: place.id,
      room_id: place.rooms[0].id,
      location: 'Upstairs',
    };
    await page.update(id, there);
    expect(await show(id, Object.keys(there).join(' '))).toEqual(there);
  });

  test('what is only kept is kept', async () => {
    const { id } = await page.book('2026-04-20 10:00');
    const kept = {
      notes: 'Came early',
      metadata: { room: 'warm' },
      external_videochat_url: 'https://video.example/8',
      actual_duration: '55 minutes',
      late_cancellation_fee: 2500,
      no_show_fee: 5000,
      confirmed: true,
      client_confirmed: true,
    };
    await page.update(id, kept);
    expect(await show(id, Object.keys(kept).join(' '))).toEqual(kept);
    const accepted = { units: '3', suppress_webhook_notifications: true, skip_notification_email: true };
    expect((await page.update(id, { ...accepted, clientMutationId: 'conformance-update-1' })).id).toBe(id);
  });

  test('a cancellation says why and by whom', async () => {
    const { id } = await page.book('2026-04-21 10:00');
    const why = {
      other_cancellation_reason: 'Flood',
      cancellation_reason_id: '12',
      cancellation_initiated_by: 'organization',
    };
    await page.update(id, { pm_status: 'Cancelled', ...why });
    const fields = `other_cancellation_reason cancellation_reason { id reason_type } pm_status_changed_at pm_status_last_changed_by_id`;
    expect(await show(id, fields)).toEqual({
      other_cancellation_reason: 'Flood',
      cancellation_reason: { id: '12', reason_type: 'organization' },
      pm_status_changed_at: '2026-03-02 10:00:00 -0500',
      pm_status_last_changed_by_id: page.clinic.ids.staff,
    });
  });

  test('availability is not enforced, unless enforce_availability asks for it', async () => {
    const { id } = await page.book('2026-04-22 10:00');
    await page.update(id, { datetime: '2026-04-22 03:00:00' });
    const enforced = { datetime: '2026-04-22 04:00:00', enforce_availability: true };
    expect((await page.unchangeable(id, enforced)).message).toContain('Not available');
    const offered = { datetime: '2026-04-22 14:00:00', enforce_availability: true };
    expect((await page.update(id, offered)).date).toBe('2026-04-22 14:00:00 -0400');
  });
});

describe('of a series', () => {
  const repeats = { repeat_interval: 'Weekly', repeat_times: '3' };
  const dates = async (series: string): Promise<string[]> => {
    const nodes = '{ appointments { nodes { date } } }';
    const { appointments } = await page.ask('recurringAppointment', `id: "${series}"`, nodes);
    return appointments.nodes.map(({ date }: { date: string }) => date.slice(0, 16));
  };

  test('updateRecurring false changes one alone, true it and the later ones', async () => {
    const first = await page.book('2026-05-04 10:00', { recurring_appointment: repeats });
    const series = first.recurring_appointment?.id as string;
    await page.update(first.id, { time: '11:00', updateRecurring: false });
    expect(await dates(series)).toEqual(['2026-05-04 11:00', '2026-05-11 10:00', '2026-05-18 10:00']);
    await page.update(first.id, { time: '12:00', updateRecurring: true });
    expect(await dates(series)).toEqual(['2026-05-04 12:00', '2026-05-11 12:00', '2026-05-18 12:00']);
  });

  test('recurring_appointment, or the deprecated repeat, repeat_interval, repeat_times and join_all, change how it repeats', async () => {
    const { id, recurring_appointment } = await page.book('2026-06-01 10:00', { recurring_appointment: repeats });
    const series = recurring_appointment?.id as string;
    await page.update(id, { recurring_appointment: { id: series, repeat_times: '2' } });
    expect(await dates(series)).toEqual(['2026-06-01 10:00', '2026-06-08 10:00']);
    const single = await page.book('2026-07-01 10:00');
    const flat = { repeat: true, repeat_interval: 'Monthly', repeat_times: '2', join_all: true };
    const begun = await page.update(single.id, flat);
    expect(await dates(begun.recurring_appointment?.id as string)).toEqual(['2026-07-01 10:00', '2026-08-01 10:00']);
  });
});

describe('by the secret name of a place', () => {
  test('appointment_inclusion_uuid lets a client confirm their place in a session', async () => {
    const group = { appointment_type_id: page.types.group, user_id: undefined, attendee_ids: client };
    const { id } = await page.book('2026-04-24 12:00', group);
    const [{ external_uuid }] = (await show(id, 'attended_clients { external_uuid }')).attended_clients;
    const input = { id, appointment_inclusion_uuid: external_uuid, client_confirmed: true };
    expect(
      (await page.mutate('updateAppointment', input, 'appointment { id }', page.clinic.keys.client)).messages,
    ).toBeNull();
    expect((await show(id, 'attended_clients { confirmed }')).attended_clients).toEqual([{ confirmed: true }]);
  });
});
