/** The section "Appointments" of the source page: the object itself, and when it counts as active. */
import { beforeAll, expect, test } from 'vitest';
import { key } from '../../src/store/table.ts';
import { openPage, type Page } from './page.ts';

let page: Page;
beforeAll(async () => {
  page = await openPage(); // Monday 2026-03-02, 10:00 in New York
});

const show = (id: string, fields: string, as?: string) => page.ask('appointment', `id: "${id}"`, `{ ${fields} }`, as);

test('the object reads like the example of the page', async () => {
  const answers = [{ label: 'Test field', answer: 'Example answer' }];
  const { appointment } = await page.checkout({
    appointment_type_id: page.types.visit,
    date: '2026-03-03 09:00',
    contact_type: 'Secure Videochat',
    form_answer_group: { form_answers: answers },
  });
  await page.update(appointment.id, { pm_status: 'Occurred' });
  const fields = `id date contact_type appointment_type_id pm_status provider { id full_name } user { id full_name }
    filled_embed_form { id finished form_answers { answer label id displayed_answer } }`;
  expect(await show(appointment.id, fields)).toEqual({
    id: appointment.id,
    date: '2026-03-03 09:00:00 -0500',
    contact_type: 'Healthie Video Call',
    appointment_type_id: Number(page.types.visit),
    pm_status: 'Occurred',
    provider: { id: page.clinic.ids.provider, full_name: 'Pat Example' },
    user: { id: page.clinic.ids.client, full_name: 'Cleo Example' },
    filled_embed_form: {
      id: expect.any(String),
      finished: true,
      form_answers: [
        { answer: 'Example answer', label: 'Test field', id: expect.any(String), displayed_answer: 'Example answer' },
      ],
    },
  });
});

test('it has at most two groups of answers: the form filled at booking, and the note of the session', async () => {
  const { appointment } = await page.checkout({
    appointment_type_id: page.types.visit,
    date: '2026-03-03 11:00',
    form_answer_group: {
      custom_module_form_id: '7',
      form_answers: [{ custom_module_id: '70', label: 'Why?', answer: 'Sleep' }],
    },
  });
  const { appointment: before } = await page.run('15-appointmentForms', { id: appointment.id });
  expect(before).toMatchObject({
    form_answer_group: null,
    filled_embed_form: {
      finished: true,
      form_answers: [{ label: 'Why?', answer: 'Sleep', displayed_answer: 'Sleep' }],
    },
  });

  // The contract has no input for the note: whoever writes charts writes it into the record.
  const now = page.clinic.clock.read();
  const note = { id: '9001', finished: false, name: 'SOAP', created_at: now, updated_at: now };
  const form_answer_group = { ...note, form_answers: [{ id: '9002', label: 'Plan', answer: 'Walks' }] };
  await page.clinic.store.commit([{ update: key.appointment(appointment.id), set: { form_answer_group } }]);
  const { appointment: after } = await page.run('15-appointmentForms', { id: appointment.id });
  expect(after.form_answer_group).toEqual({
    id: '9001',
    finished: false,
    form_answers: [{ id: '9002', label: 'Plan', answer: 'Walks', displayed_answer: 'Walks' }],
  });
  expect(after.filled_embed_form).toEqual(before.filled_embed_form);

  const fields = `form_answer_groups { name user_id created_at updated_at filler { id } appointment { id }
    form_answers(custom_module_ids: ["70"]) { custom_module_id } }`;
  const [embed, chart] = (await show(appointment.id, fields)).form_answer_groups;
  const shared = {
    user_id: page.clinic.ids.client,
    appointment: { id: appointment.id },
    created_at: '2026-03-02 10:00:00 -0500',
    updated_at: '2026-03-02 10:00:00 -0500',
  };
  const filler = { id: page.clinic.ids.client };
  expect(embed).toEqual({ ...shared, name: null, filler, form_answers: [{ custom_module_id: '70' }] });
  expect(chart).toEqual({ ...shared, name: 'SOAP', filler: null, form_answers: [] });
});

test('it serves 1:1 appointments, group appointments and blocks', async () => {
  const fields = 'appointment_category appointment_label is_group is_blocker title';
  const client = `${page.clinic.ids.client}`;
  const single = await page.book('2026-05-04 10:00');
  const group = await page.book('2026-05-04 12:00', {
    appointment_type_id: page.types.group,
    user_id: undefined,
    attendee_ids: client,
  });
  const block = await page.book('2026-05-04 14:00', { is_blocker: true, user_id: undefined, end_time: '15:00' });
  expect(await show(single.id, fields)).toEqual({
    appointment_category: 'individual',
    appointment_label: 'Visit',
    is_group: false,
    is_blocker: false,
    title: 'Visit with Cleo Example',
  });
  expect(
    await show(group.id, `${fields} appointment_inclusions_count attendees { id } attended_clients { user_id }`),
  ).toEqual({
    appointment_category: 'group',
    appointment_label: 'Class',
    is_group: true,
    is_blocker: false,
    title: 'Class',
    appointment_inclusions_count: 1,
    attendees: [{ id: client }],
    attended_clients: [{ user_id: client }],
  });
  expect(await show(block.id, fields)).toMatchObject({
    appointment_category: 'block',
    is_blocker: true,
    title: 'Block',
  });
});

test('active is what is not deleted and neither Cancelled, Re-Scheduled, No-Show nor a late cancellation', async () => {
  const rules = { id: page.clinic.ids.provider, enable_late_cancellation_status: true, enable_checked_in_status: true };
  await page.made('updateAppointmentSetting', rules, 'appointmentSetting { id }');
  const { id } = await page.book('2026-05-05 10:00');
  const active = async () => (await page.list('is_org: true, is_active: true, specificDay: "2026-05-05"')).includes(id);
  const taken = async () => !(await page.offered('2026-05-05')).includes('10:00');
  expect([await active(), await taken()]).toEqual([true, true]);
  for (const [pm_status, counts] of [
    ['Cancelled', false],
    ['Checked-In', true],
    ['Re-Scheduled', false],
    ['Occurred', true],
    ['No-Show', false],
    ['', true],
    ['Late Cancellation', false],
  ] as const) {
    await page.update(id, { pm_status });
    expect([await active(), await taken()], pm_status).toEqual([counts, counts]);
  }
  await page.update(id, { pm_status: '' });
  await page.remove(id);
  expect([await active(), await taken()]).toEqual([false, false]);
});

test('it shows every field of the contract', async () => {
  const { client, provider, staff, organization } = page.clinic.ids;
  const { id } = await page.book('2026-05-06 10:00:00 -0400', {
    notes: 'Allergic to pollen',
    location: 'Room 1',
    metadata: { source: 'app' },
    external_videochat_url: 'https://video.example/1',
  });
  const plain = {
    id,
    date: '2026-05-06 10:00:00 -0400',
    start: '2026-05-06 10:00:00 -0400',
    end: '2026-05-06 11:00:00 -0400',
    length: 60,
    timezone_abbr: 'EDT',
    created_at: '2026-03-02 10:00:00 -0500',
    updated_at: '2026-03-02 10:00:00 -0500',
    deleted_at: null,
    contact_type: 'Phone Call',
    location: 'Room 1',
    external_videochat_url: 'https://video.example/1',
    notes: 'Allergic to pollen',
    metadata: { source: 'app' },
    reason: null,
    actual_duration: null,
    external_id_type: null,
    user_id: Number(client),
    other_party_id: Number(provider),
    resourceId: provider,
    provider_name: 'Pat Example',
    organization_id: organization,
    initiator_id: staff,
    scheduled_by: 'Sam Example',
    last_updated_by_id: null,
    client_updating: false,
    appointment_location_id: null,
    room_id: null,
    appointment_request_id: null,
    confirmed: false,
    client_confirmed: false,
    can_be_rescheduled: true,
    can_client_cancel: true,
    can_client_reschedule: true,
    patient_reschedule_count: 0,
    minimum_advance_cancel_time: 0,
    minimum_advance_reschedule_time: 0,
    late_cancellation_fee: null,
    no_show_fee: null,
    credit_was_used: false,
    pm_status: null,
    pm_status_changed_at: null,
    pm_status_last_changed_by_id: null,
    other_cancellation_reason: null,
    max_attendees: null,
    has_in_progress_job: false,
    repeat: false,
    repeat_interval: null,
    repeat_times: null,
    recurring_appointment_id: null,
    current_position_in_recurring_series: null,
    time_recurring_override: null,
    cursor: expect.any(String),
    add_to_gcal_link: expect.stringContaining('20260506T140000Z%2F20260506T150000Z'),
    unauthenticated_ics_link: expect.stringMatching(/^(data|https?):/), // what it leads to: presenting.test.ts
  };
  const nested = `appointment_type { id } user { id } provider { id } providers { id } assigned_groups { id }
    attendees_on_waitlist { id } recurring_appointment { id } cancellation_reason { id }`;
  expect(await show(id, `${Object.keys(plain).join(' ')} ${nested}`)).toEqual({
    ...plain,
    appointment_type: { id: page.types.visit },
    user: { id: client },
    provider: { id: provider },
    providers: [{ id: provider }],
    assigned_groups: [],
    attendees_on_waitlist: [],
    recurring_appointment: null,
    cancellation_reason: null,
  });
  expect(
    await show(id, 'providers(empty_unless_multiple: true) { id } pm_status(check_for_client_cancel: true)'),
  ).toEqual({
    providers: [],
    pm_status: null,
  });
  expect(await show(id, 'client_confirmed(known_requires_client_confirmed: true)')).toEqual({
    client_confirmed: false,
  });
});

test('can_client_cancel and can_client_reschedule say what a client would be told', async () => {
  const { id } = await page.book('2026-03-02 12:00:00 -0500');
  const rights = 'can_client_cancel can_client_reschedule can_be_rescheduled';
  expect(await show(id, rights, page.clinic.keys.client)).toEqual({
    can_client_cancel: true,
    can_client_reschedule: true,
    can_be_rescheduled: true,
  });
  const rules = { minimum_advance_cancel_time: 180, minimum_advance_reschedule_time: 180 };
  await page.made('updateAppointmentSetting', { id: page.clinic.ids.provider, ...rules }, 'appointmentSetting { id }');
  expect(await show(id, `${rights} ${Object.keys(rules).join(' ')}`)).toEqual({
    can_client_cancel: false,
    can_client_reschedule: false,
    can_be_rescheduled: false,
    ...rules,
  });
});
