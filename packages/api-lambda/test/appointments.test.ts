import { beforeAll, describe, expect, it } from 'vitest';
import { openPractice, type Practice } from './appointing.ts';

let practice: Practice;
beforeAll(async () => {
  practice = await openPractice();
});

const on = (day: string) => `is_org: true, startDate: "${day}", endDate: "${day}"`;

describe('an appointment that staff book', () => {
  it.each([
    ['2026-04-06 10:00:00', '2026-04-06 10:00:00 -0400'],
    ['2026-04-06 10:00:00 -0500', '2026-04-06 11:00:00 -0400'],
    ['2026-04-06T16:00:00Z', '2026-04-06 12:00:00 -0400'],
    ['April 6, 2026 1:00 PM', '2026-04-06 13:00:00 -0400'],
    ['4/6/2026, 2:00:00 PM', '2026-04-06 14:00:00 -0400'],
    ['Mon Apr 06 2026 15:00:00 GMT-0400 (Eastern Daylight Time)', '2026-04-06 15:00:00 -0400'],
    ['2026-03-08 02:30:00', '2026-03-08 03:30:00 -0400'],
    ['2026-11-01 01:30:00', '2026-11-01 01:30:00 -0400'],
    ['2026-11-01 01:30:00 -0500', '2026-11-01 01:30:00 -0500'],
  ])('at %s starts at %s', async (datetime, date) => {
    const { id, ...booked } = await practice.book(datetime);
    expect(booked).toMatchObject({ date, length: 60, contact_type: 'Phone Call' });
    await practice.remove(id);
  });

  it('has its date and time apart, in the zone that is named, or an end of its own', async () => {
    const visit = await practice.book('', {
      datetime: null,
      date: 'April 7, 2026',
      time: '09 00',
      timezone: 'Europe/Berlin',
    });
    expect(visit.date).toBe('2026-04-07 03:00:00 -0400');
    const long = await practice.book('2026-04-07 10:00', { end_time: '12:15' });
    expect(long).toMatchObject({ end: '2026-04-07 12:15:00 -0400', length: 135 });
    const night = await practice.book('2026-11-01 00:30', { end_date: '2026-11-01', end_time: '03:00' });
    expect(night.length).toBe(210); // the clock shows an hour twice
    const now = await practice.book('', { datetime: null, start_immediately: true });
    expect(now.date).toBe('2026-03-02 10:00:00 -0500');
  });

  it('may lie over others and outside of hours, unless availability is to be enforced', async () => {
    await practice.book('2026-04-08 10:00');
    await practice.book('2026-04-08 10:30');
    await practice.book('2026-04-12 23:00');
    for (const datetime of ['2026-04-08 11:00', '2026-04-12 10:00', '2026-04-08 13:07'])
      expect(await practice.unbookable({ datetime, enforce_availability: true })).toMatchObject({
        field: 'datetime',
        message: expect.stringMatching(/^Not available: Apr/),
      });
    await practice.book('2026-04-08 13:00', { enforce_availability: true });
  });

  it('takes notes, a place and anything else that is to be kept', async () => {
    const metadata = { plan: ['gold', 1, null], nested: JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`) };
    const { id } = await practice.book('2026-04-09 10:00', { notes: 'Bring papers', location: 'Room 4', metadata });
    const kept = await practice.ask('appointment', `id: "${id}"`, '{ notes location metadata }');
    expect(kept).toEqual({ notes: 'Bring papers', location: 'Room 4', metadata });
    expect((await practice.unbookable({ datetime: '2026-04-09 12:00', metadata: 'x'.repeat(128_001) })).field).toBe(
      'metadata',
    );
  });

  it('is with several providers, each of whose calendars it takes', async () => {
    const other = await practice.clinic.addProvider({ first_name: 'Ada' });
    const { id, providers } = await practice.book('2026-04-10 10:00', { providers: other.id });
    expect(providers).toEqual([{ id: practice.clinic.ids.provider }, { id: other.id }]);
    expect(await practice.list('startDate: "2026-04-10", endDate: "2026-04-10"', other.key)).toEqual([id]);
    expect(await practice.list(`provider_id: "${other.id}", use_provider_inclusions: false`)).toEqual([]);
    await practice.update(id, { providers: '', datetime: '2026-04-11 10:00' });
    expect(await practice.list('', other.key)).toEqual([]);
  });

  it.each([
    [{ datetime: 'soon' }, 'datetime'],
    [{ datetime: null }, 'datetime'],
    [{ datetime: null, date: '2026-04-10' }, 'time'],
    [{ datetime: null, date: '2026-04-10', time: '25:00' }, 'time'],
    [{ timezone: 'Mars/Olympus' }, 'timezone'],
    [{ appointment_type_id: '999999' }, 'appointment_type_id'],
    [{ appointment_type_id: 'visit' }, 'appointment_type_id'],
    [{ appointment_type_id: null }, 'appointment_type_id'],
    [{ contact_type: null }, 'contact_type'],
    [{ contact_type: 'Telepathy' }, 'contact_type'],
    [{ other_party_id: '999999' }, 'other_party_id'],
    [{ other_party_id: null }, 'other_party_id'],
    [{ providers: '999999' }, 'providers'],
    [{ user_id: '999999' }, 'user_id'],
    [{ attendee_ids: '1,x' }, 'attendee_ids'],
    [{ end_time: '09:00' }, 'end_time'],
    [{ end_date: '2026-04-20', end_time: '09:00' }, 'end_time'],
    [{ end_date: 'later', end_time: '11:00' }, 'end_date'],
    [{ max_attendees: 'many' }, 'max_attendees'],
    [{ appointment_location_id: '999999' }, 'appointment_location_id'],
    [{ room_id: '999999' }, 'room_id'],
    [{ notes: 'x'.repeat(10_001) }, 'notes'],
    [{ is_blocker: true }, 'user_id'],
    [{ is_blocker: true, user_id: null }, 'end_time'],
  ])('is refused for %o, naming %s', async (input, field) => {
    const before = await practice.list('is_org: true, filter: "all"');
    expect((await practice.unbookable({ datetime: '2026-04-10 10:00', ...input })).field).toBe(field);
    expect(await practice.list('is_org: true, filter: "all"')).toEqual(before);
  });

  it('is booked by staff and providers alone, of people of their own', async () => {
    const { keys, ids } = practice.clinic;
    const input = {
      datetime: '2026-04-10 10:00',
      appointment_type_id: practice.types.visit,
      contact_type: 'Phone Call',
    };
    const own = await practice.made(
      'createAppointment',
      { ...input, user_id: ids.client },
      'appointment { id other_party_id }',
      keys.provider,
    );
    expect(String(own.other_party_id)).toBe(ids.provider);
    expect(await practice.denial('createAppointment', input, 'appointment { id }', keys.client)).toBe('FORBIDDEN');
    expect(await practice.denial('createAppointment', input, 'appointment { id }', null)).toBe('UNAUTHENTICATED');
    const foreign = await practice.refusal(
      'createAppointment',
      { ...input, other_party_id: ids.otherProvider },
      'appointment { id }',
    );
    expect(foreign).toEqual({ field: 'other_party_id', message: `No provider has the id ${ids.otherProvider}.` });
    expect((await practice.unbookable({ ...input, user_id: ids.otherClient })).message).toBe(
      `No client has the id ${ids.otherClient}.`,
    );
  });

  it('puts the client into the group of its type', async () => {
    const group = await practice.made('createGroup', { name: 'Booked once' }, 'user_group { id }');
    const type = await practice.made(
      'createAppointmentType',
      { name: 'Welcome', length: 30, user_group_id: group.id },
      'appointmentType { id }',
    );
    const client = await practice.clinic.addClient({ first_name: 'Nele', email: 'nele@example.org' });
    await practice.book('2026-04-13 10:00', { appointment_type_id: type.id, user_id: client.id });
    expect(await practice.ask('user', `id: "${client.id}"`, '{ user_group { id } }')).toEqual({
      user_group: { id: group.id },
    });
    const later = await practice.clinic.addClient({ first_name: 'Nora', email: 'nora@example.org' });
    await practice.made('deleteUserGroup', { id: group.id }, 'user_group { id }');
    await practice.book('2026-04-13 11:00', { appointment_type_id: type.id, user_id: later.id });
    expect(await practice.ask('user', `id: "${later.id}"`, '{ user_group_id }')).toEqual({ user_group_id: null });
  });
});

describe('a block', () => {
  it('takes its time from slots, without buffer, also for days, and is found while it runs', async () => {
    const block = { is_blocker: true, appointment_type_id: null, contact_type: null, user_id: null };
    const { id } = await practice.book('2026-04-14 10:00', { ...block, end_date: '2026-04-14', end_time: '11:00' });
    const slots = await practice.offered('2026-04-14');
    expect(slots).toContain('09:00');
    expect(slots).toContain('11:00');
    expect(slots).not.toContain('10:45');
    await practice.update(id, { end_date: '2026-04-16', end_time: '12:00' });
    expect(await practice.offered('2026-04-15')).toEqual([]);
    expect((await practice.offered('2026-04-16'))[0]).toBe('12:00');
    practice.clinic.clock.set('2026-04-16T15:00:00Z');
    expect(await practice.list('is_org: true')).toContain(id);
    expect(await practice.list('', practice.clinic.keys.provider)).toContain(id);
    expect(await practice.list('is_upcoming: true', practice.clinic.keys.provider)).toContain(id);
    expect(await practice.list('include_blockers: false', practice.clinic.keys.provider)).not.toContain(id);
    practice.clinic.clock.set('2026-03-02T15:00:00Z');
    await practice.remove(id);
    expect(await practice.offered('2026-04-15')).not.toEqual([]);
  });

  it('becomes an appointment with a type, and an appointment a block without clients', async () => {
    const block = { is_blocker: true, appointment_type_id: null, contact_type: null, user_id: null, end_time: '11:00' };
    const { id } = await practice.book('2026-04-17 10:00', block);
    expect((await practice.unchangeable(id, { is_blocker: false })).field).toBe('appointment_type_id');
    await practice.update(id, {
      is_blocker: false,
      appointment_type_id: practice.types.visit,
      user_id: practice.clinic.ids.client,
    });
    expect((await practice.unchangeable(id, { is_blocker: true })).field).toBe('is_blocker');
  });
});

describe('an appointment that staff change', () => {
  it('moves across days and months, and every list and slot follows', async () => {
    const { id } = await practice.book('2026-06-30 10:00:00 -0400');
    expect(await practice.offered('2026-06-30')).not.toContain('10:00');
    await practice.update(id, { datetime: '2026-07-01 15:00:00 -0400' });
    expect(await practice.offered('2026-06-30')).toContain('10:00');
    expect(await practice.offered('2026-07-01')).not.toContain('15:00');
    expect(await practice.list(on('2026-06-30'))).toEqual([]);
    expect(await practice.list(on('2026-07-01'))).toEqual([id]);
    expect((await practice.update(id, { time: '09:00' })).date).toBe('2026-07-01 09:00:00 -0400');
    expect((await practice.update(id, { end_time: '09:30' })).length).toBe(30);
    expect(
      (await practice.update(id, { datetime: '2026-07-02 09:00', end_date: '2026-07-02', end_time: '10:30' })).length,
    ).toBe(90);
  });

  it('across midnight and a month stands in both days', async () => {
    const { id } = await practice.book('2026-07-31 23:30', { appointment_type_id: practice.types.visit });
    expect(await practice.list(on('2026-07-31'))).toEqual([id]);
    await practice.made(
      'createAvailability',
      {
        user_id: practice.clinic.ids.provider,
        range_start: '2026-08-01',
        time: '00:00',
        end_time: '02:00',
        timezone: 'America/New_York',
      },
      'availability { id }',
    );
    expect((await practice.offered('2026-08-01'))[0]).toBe('00:30');
    await practice.update(id, { datetime: '2026-08-10 10:00' });
    expect((await practice.offered('2026-08-01'))[0]).toBe('00:00');
  });

  it('frees its time with a status that is not active, and takes it again with one that is', async () => {
    const { id } = await practice.book('2026-07-06 10:00');
    for (const [pm_status, free] of [
      ['Cancelled', true],
      ['', false],
      ['No-Show', true],
      ['Occurred', false],
      ['Re-Scheduled', true],
    ] as const) {
      await practice.update(id, { pm_status });
      expect(await practice.offered('2026-07-06')).toEqual(
        free ? expect.arrayContaining(['10:00']) : expect.not.arrayContaining(['10:00']),
      );
    }
    expect(await practice.list(`${on('2026-07-06')}, is_active: true`)).toEqual([]);
    expect(await practice.list('is_org: true, filter: "didnt-occur"')).toContain(id);
    await practice.book('2026-07-06 10:00');
    const taken = await practice.unchangeable(id, { pm_status: '', enforce_availability: true });
    expect(taken).toEqual({ field: 'datetime', message: 'Not available: Jul 6, 10:00 AM EDT.' });
    expect((await practice.update(id, { pm_status: '' })).pm_status).toBeNull(); // staff may overbook
  });

  it('has the statuses that its setting enables', async () => {
    const { id } = await practice.book('2026-07-07 10:00');
    expect((await practice.unchangeable(id, { pm_status: 'Late Cancellation' })).message).toBe(
      '"Late Cancellation" is not a status here. Use "Occurred", "No-Show", "Re-Scheduled", "Cancelled".',
    );
    const setting = {
      id: practice.clinic.ids.organization,
      enable_late_cancellation_status: true,
      enable_checked_in_status: true,
      provider_cancel_reason_required: true,
    };
    await practice.made('updateAppointmentSetting', setting, 'appointmentSetting { id }');
    expect((await practice.update(id, { pm_status: 'checked-in' })).pm_status).toBe('Checked-In');
    expect(await practice.offered('2026-07-07')).not.toContain('10:00');
    await practice.update(id, { pm_status: 'Late Cancellation' });
    expect(await practice.offered('2026-07-07')).toContain('10:00');
    expect((await practice.unchangeable(id, { pm_status: 'Cancelled' })).field).toBe('other_cancellation_reason');
    await practice.update(id, { pm_status: 'Cancelled', other_cancellation_reason: 'Flu' });
    const off = {
      ...setting,
      enable_late_cancellation_status: false,
      enable_checked_in_status: false,
      provider_cancel_reason_required: false,
    };
    await practice.made('updateAppointmentSetting', off, 'appointmentSetting { id }');
  });

  it('takes another type with its length, another provider with their calendar, and other people', async () => {
    const other = await practice.clinic.addProvider({ first_name: 'Eve' });
    const client = await practice.clinic.addClient({ first_name: 'Udo', email: 'udo@example.org' });
    const { id } = await practice.book('2026-07-08 10:00');
    expect((await practice.update(id, { appointment_type_id: practice.types.call })).length).toBe(30);
    const moved = await practice.update(id, {
      other_party_id: other.id,
      datetime: '2026-07-09 10:00',
      end_date: '2026-07-09',
      end_time: '12:00',
      user_id: client.id,
    });
    expect(moved).toMatchObject({ date: '2026-07-09 10:00:00 -0400', length: 120, attendees: [{ id: client.id }] });
    expect(await practice.list(`user_id: "${other.id}"`)).toEqual([id]);
    expect(await practice.list(`user_id: "${client.id}"`)).toEqual([id]);
    expect(await practice.offered('2026-07-08')).toContain('10:00');
  });

  it('becomes a session and back while one client is in it', async () => {
    const { id } = await practice.book('2026-07-10 10:00');
    const { client } = practice.clinic.ids;
    const places = () =>
      practice.ask('appointment', `id: "${id}"`, '{ is_group user { id } attended_clients { user { id } } }');
    await practice.update(id, { appointment_type_id: practice.types.group });
    expect(await places()).toEqual({ is_group: true, user: null, attended_clients: [{ user: { id: client } }] });
    await practice.update(id, { appointment_type_id: practice.types.visit });
    expect(await places()).toEqual({ is_group: false, user: { id: client }, attended_clients: [] });
    expect(await practice.list(`user_id: "${client}", startDate: "2026-07-10", endDate: "2026-07-10"`)).toEqual([id]);
  });

  it('keeps, changes and drops what is noted', async () => {
    const { id } = await practice.book('2026-07-13 10:00', { notes: 'old', location: 'Room 1', metadata: { a: 1 } });
    const kept = async () =>
      practice.ask(
        'appointment',
        `id: "${id}"`,
        '{ notes location metadata confirmed client_confirmed actual_duration no_show_fee late_cancellation_fee external_videochat_url }',
      );
    await practice.update(id, {
      notes: 'new',
      location: '',
      metadata: null,
      confirmed: true,
      client_confirmed: true,
      actual_duration: '50',
      no_show_fee: 500,
      external_videochat_url: 'https://meet.example/x',
    });
    expect(await kept()).toEqual({
      notes: 'new',
      location: null,
      metadata: null,
      confirmed: true,
      client_confirmed: true,
      actual_duration: '50',
      no_show_fee: 500,
      late_cancellation_fee: null,
      external_videochat_url: 'https://meet.example/x',
    });
    await practice.update(id, { confirmed: null });
    expect((await kept()).confirmed).toBe(true);
  });

  it.each([
    [{ datetime: 'never' }, 'datetime'],
    [{ time: '26:00' }, 'time'],
    [{ end_time: '09:00' }, 'end_time'],
    [{ pm_status: 'Gone' }, 'pm_status'],
    [{ other_party_id: '999999' }, 'other_party_id'],
    [{ providers: '999999' }, 'providers'],
    [{ appointment_type_id: '999999' }, 'appointment_type_id'],
    [{ user_id: '999999' }, 'user_id'],
    [{ attendee_ids: '999999' }, 'attendee_ids'],
    [{ contact_type: 'Telepathy' }, 'contact_type'],
    [{ room_id: '999999' }, 'room_id'],
    [{ appointment_location_id: '999999' }, 'appointment_location_id'],
    [{ late_cancellation_fee: -1 }, 'late_cancellation_fee'],
    [{ timezone: 'Nowhere' }, 'timezone'],
    [{ pm_status: 'Cancelled', cancellation_initiated_by: 'nobody' }, 'cancellation_initiated_by'],
  ])('is left as it was by %o, which names %s', async (input, field) => {
    const { id, ...before } = await practice.book('2026-07-14 10:00');
    expect((await practice.unchangeable(id, input)).field).toBe(field);
    expect(await practice.read(id)).toEqual({ id, ...before });
    await practice.remove(id);
  });

  it('is found by nobody of another organization, and changed by no other client', async () => {
    const { id } = await practice.book('2026-07-15 10:00');
    const stranger = await practice.clinic.addClient({ first_name: 'Strange', email: 'strange@example.org' });
    const none = { field: 'id', message: `No appointment with id "${id}".` };
    for (const key of [practice.clinic.keys.otherStaff, practice.clinic.keys.otherClient, stranger.key]) {
      expect(await practice.unchangeable(id, { datetime: '2026-07-16 10:00' }, key)).toEqual(none);
      expect(await practice.refusal('deleteAppointment', { id }, 'appointment { id }', key)).toEqual(none);
      expect(await practice.read(id, key)).toBeNull();
    }
    expect(await practice.denial('updateAppointment', { id }, 'appointment { id }', null)).toBe('UNAUTHENTICATED');
    expect(await practice.denial('deleteAppointment', { id }, 'appointment { id }', null)).toBe('UNAUTHENTICATED');
  });
});

describe('an appointment that its client changes', () => {
  const client = () => practice.clinic.keys.client;
  const setting = (input: object) =>
    practice.made(
      'updateAppointmentSetting',
      { id: practice.clinic.ids.organization, ...input },
      'appointmentSetting { id }',
    );

  it('moves to what is offered and to nothing else, its own time among it, and counts', async () => {
    const { id } = await practice.book('2026-08-03 10:00');
    await practice.book('2026-08-03 12:00', { user_id: null });
    const move = { client_updating: true };
    expect(
      (await practice.unchangeable(id, { ...move, datetime: '2026-08-03 11:30:00 -0400' }, client())).message,
    ).toBe('That time is no longer available.');
    expect(
      (await practice.unchangeable(id, { ...move, datetime: '2026-08-03 18:00:00 -0400' }, client())).message,
    ).toBe('The provider is not available at that time.');
    expect((await practice.unchangeable(id, { ...move, datetime: '2026-08-03 10:15:30 -0400' }, client())).field).toBe(
      'datetime',
    );
    await practice.update(id, { ...move, datetime: '2026-08-03 10:30:00 -0400' }, client());
    const { patient_reschedule_count, client_updating } = await practice.ask(
      'appointment',
      `id: "${id}"`,
      '{ patient_reschedule_count client_updating }',
      client(),
    );
    expect({ patient_reschedule_count, client_updating }).toEqual({
      patient_reschedule_count: 1,
      client_updating: true,
    });
    expect((await practice.update(id, { client_confirmed: true }, client())).date).toBe('2026-08-03 10:30:00 -0400');
  });

  it('changes nothing that is for staff to change', async () => {
    const { id } = await practice.book('2026-08-04 10:00');
    for (const [field, value] of Object.entries({
      pm_status: 'Cancelled',
      notes: 'x',
      user_id: '1',
      other_party_id: '1',
      max_attendees: '3',
      metadata: {},
    }))
      expect((await practice.unchangeable(id, { [field]: value }, client())).field).toBe(field);
  });

  it('keeps to the windows, the cap and the switches of the setting', async () => {
    const { id } = await practice.book('2026-08-05 10:00');
    const move = () => practice.unchangeable(id, { datetime: '2026-08-06 10:00:00 -0400' }, client());
    await setting({ minimum_advance_reschedule_time: 1440 });
    practice.clinic.clock.set('2026-08-04T14:01:00Z');
    expect((await move()).message).toMatch(/too late/);
    practice.clinic.clock.set('2026-08-04T14:00:00Z'); // exactly a day before is in time
    await practice.update(id, { datetime: '2026-08-07 10:00:00 -0400' }, client());
    await setting({ minimum_advance_reschedule_time: 0, allow_clients_to_reschedule_appt: false });
    expect((await move()).message).toMatch(/cannot be rescheduled online/);
    await setting({ allow_clients_to_reschedule_appt: true });
    practice.clinic.clock.set('2026-08-07T15:00:00Z');
    expect((await move()).message).toMatch(/has begun/);
    practice.clinic.clock.set('2026-03-02T15:00:00Z');
  });

  it('keeps to what its type says of how often, and of appointments that are over', async () => {
    const appointment_setting = {
      patient_reschedule_count_cap: '1',
      allow_past_appointment_rescheduling: true,
      disallowed_reschedulable_statuses: ['No-Show'],
    };
    const strict = { name: 'Strict', length: 60, clients_can_book: true, appointment_setting };
    const type = await practice.made('createAppointmentType', strict, 'appointmentType { id }');
    const { id } = await practice.book('2026-08-17 10:00', { appointment_type_id: type.id });
    const to = (datetime: string) => ({ datetime: `${datetime}:00 -0400` });
    await practice.update(id, { pm_status: 'No-Show' });
    practice.clinic.clock.set('2026-08-18T15:00:00Z');
    expect((await practice.unchangeable(id, to('2026-08-19 10:00'), client())).message).toMatch(/with this status/);
    await practice.update(id, { pm_status: 'Re-Scheduled' });
    expect((await practice.update(id, to('2026-08-19 10:00'), client())).pm_status).toBeNull();
    expect((await practice.unchangeable(id, to('2026-08-20 10:00'), client())).message).toMatch(
      /as often as is allowed/,
    );
    practice.clinic.clock.set('2026-03-02T15:00:00Z');
  });

  it('is cancelled by deleting it, once, and stays to be seen', async () => {
    const { id } = await practice.book('2026-08-11 10:00');
    await setting({ client_cancel_reason_required: true });
    expect((await practice.refusal('deleteAppointment', { id }, 'appointment { id }', client())).field).toBe(
      'cancellation_reason',
    );
    await practice.remove(id, { cancellation_reason: { other_cancellation_reason: 'Travel' } }, client());
    await setting({ client_cancel_reason_required: false });
    expect((await practice.read(id, client()))?.pm_status).toBe('Cancelled');
    expect(await practice.ask('appointment', `id: "${id}"`, '{ other_cancellation_reason deleted_at }')).toEqual({
      other_cancellation_reason: 'Travel',
      deleted_at: null,
    });
    expect(await practice.offered('2026-08-11')).toContain('10:00');
    expect((await practice.refusal('deleteAppointment', { id }, 'appointment { id }', client())).message).toMatch(
      /with this status/,
    );
  });

  it('is cancelled in time or not at all', async () => {
    const { id } = await practice.book('2026-08-12 10:00');
    await setting({ minimum_advance_cancel_time: 60 });
    practice.clinic.clock.set('2026-08-12T13:30:00Z');
    expect((await practice.refusal('deleteAppointment', { id }, 'appointment { id }', client())).message).toMatch(
      /too late/,
    );
    await setting({ minimum_advance_cancel_time: 0, allow_clients_to_cancel_appt: false });
    expect((await practice.refusal('deleteAppointment', { id }, 'appointment { id }', client())).message).toMatch(
      /cannot be canceled online/,
    );
    await setting({ allow_clients_to_cancel_appt: true });
    practice.clinic.clock.set('2026-08-12T14:00:00Z');
    expect((await practice.refusal('deleteAppointment', { id }, 'appointment { id }', client())).message).toMatch(
      /has begun/,
    );
    practice.clinic.clock.set('2026-03-02T15:00:00Z');
  });
});

describe('an appointment that staff delete', () => {
  it('is gone for everybody, except for members who ask for deleted ones', async () => {
    const { id } = await practice.book('2026-08-13 10:00');
    await practice.remove(id);
    expect(await practice.read(id)).toBeNull();
    expect(await practice.ask('appointment', `id: "${id}", include_deleted: true`, '{ id }')).toEqual({ id });
    expect(
      await practice.ask('appointment', `id: "${id}", include_deleted: true`, '{ id }', practice.clinic.keys.client),
    ).toBeNull();
    expect(await practice.list(on('2026-08-13'))).toEqual([]);
    expect(await practice.offered('2026-08-13')).toContain('10:00');
    expect((await practice.refusal('deleteAppointment', { id }, 'appointment { id }')).field).toBe('id');
    const cancelled = await practice.book('2026-08-13 10:00');
    await practice.update(cancelled.id, { pm_status: 'Cancelled' });
    await practice.remove(cancelled.id);
  });
});

describe('a room for one appointment at a time', () => {
  it('holds one, whoever it is with', async () => {
    const locations = [
      {
        location: 'Main Street',
        has_rooms: true,
        rooms: [
          { name: 'Red', limit_to_one: true },
          { name: 'Hall', limit_to_one: false },
        ],
      },
    ];
    const setting = await practice.mutate(
      'updateAppointmentSetting',
      { id: practice.clinic.ids.organization, appointment_locations: locations },
      'appointmentSetting { appointment_locations { id rooms { id name } } }',
    );
    const [location] = setting.appointmentSetting.appointment_locations;
    const room = (name: string) => location.rooms.find((one: { name: string }) => one.name === name).id;
    const other = await practice.clinic.addProvider({ first_name: 'Ray' });
    const first = await practice.book('2026-09-07 10:00', {
      appointment_location_id: location.id,
      room_id: room('Red'),
    });
    const clash = { other_party_id: other.id, room_id: room('Red') };
    expect(await practice.unbookable({ ...clash, datetime: '2026-09-07 10:30' })).toEqual({
      field: 'room_id',
      message: 'The room holds one appointment at a time, and has another: Sep 7, 10:30 AM EDT.',
    });
    const second = await practice.book('2026-09-07 11:00', clash);
    expect((await practice.unchangeable(second.id, { time: '10:15' })).field).toBe('room_id');
    await practice.update(second.id, { time: '10:15', room_id: room('Hall') });
    await practice.update(first.id, { pm_status: 'Cancelled' });
    await practice.update(second.id, { room_id: room('Red') });
    expect((await practice.unchangeable(first.id, { pm_status: '' })).field).toBe('room_id');
    const racing = await Promise.all(
      Array.from({ length: 6 }, () =>
        practice.mutate(
          'createAppointment',
          {
            appointment_type_id: practice.types.visit,
            contact_type: 'In Person',
            other_party_id: other.id,
            room_id: room('Red'),
            datetime: '2026-09-08 10:00',
          },
          'appointment { id }',
        ),
      ),
    );
    expect(racing.filter(({ appointment }) => appointment !== null)).toHaveLength(1);
  });
});
