/** The section "Appointment Settings" of the source page. */
import { beforeAll, describe, expect, test } from 'vitest';
import { key } from '../../src/store/table.ts';
import { openPage, type Page } from './page.ts';

let page: Page;
let provider: string;
let organization: string;
beforeAll(async () => {
  page = await openPage(); // Monday 2026-03-02, 10:00 in New York
  ({ provider, organization } = page.clinic.ids);
});

const ID = 'appointmentSetting { id }';
const show = (id: string, fields: string, as?: string | null) =>
  page.ask('appointmentSetting', `id: "${id}"`, `{ ${fields} }`, as as string);
const set = (fields: object, id = provider) => page.made('updateAppointmentSetting', { id, ...fields }, ID);

/** Does something while the provider's setting says so, and takes it back. */
async function under<T>(fields: Record<string, unknown>, act: () => Promise<T>): Promise<T> {
  await set(fields);
  try {
    return await act();
  } finally {
    await set(Object.fromEntries(Object.keys(fields).map((name) => [name, null])));
  }
}

/** What a client's checkout of a call says, `HH:MM` in New York: the first message, or "booked". */
async function checkout(day: string, time: string, more: object = {}): Promise<string> {
  const date = `${day} ${time}`;
  const { appointment, messages } = await page.checkout({ appointment_type_id: page.types.call, date, ...more });
  if (!appointment) return messages[0].message;
  await page.remove(appointment.id);
  return 'booked';
}
const offered = (day: string) => page.offered(day, page.types.call);

/** The switches that mutations and the object share, by what they are about. */
const switches = {
  confirmation: [
    'always_send_confirm_notification',
    'ask_clients_to_confirm',
    'ask_to_confirm_via_text',
    'confirm_by_default',
  ],
  mail: [
    'appt_type_confirmed_email',
    'appt_type_reminder_email',
    'appt_type_website_booking_email',
    'send_appointment_cancellation_email',
    'send_appointment_update_email',
    'send_booking_notice',
    'send_email_before_appointment',
    'send_embeddable_appt_creator_email',
  ],
  reminders: [
    'send_reminder_four_days_before',
    'send_reminder_three_days_before',
    'send_reminder_two_days_before',
    'send_reminder_one_day_before',
    'send_reminder_two_hours_before',
    'send_reminder_one_hour_before',
    'send_text_reminder_four_days_before',
    'send_text_reminder_three_days_before',
    'send_text_reminder_two_days_before',
    'send_text_reminder_one_day_before',
    'send_text_reminder_two_hours_before',
    'send_text_reminder_one_hour_before',
    'send_text_reminder_five_minutes_before',
  ],
  booking: [
    'allow_clients_to_cancel_appt',
    'prevent_client_booking',
    'prevent_no_credit_booking',
    'restore_credit_on_cancel',
    'same_day_appointments',
    'use_client_credit_system',
    'client_cancel_reason_required',
    'provider_cancel_reason_required',
    'enable_appointment_requests',
    'enable_checked_in_status',
    'enable_late_cancellation_status',
    'auto_invoicing',
    'default_appt_form_to_group',
  ],
  hours: ['times_by_appointment_type', 'times_by_contact_type', 'times_by_location'],
};

const values = {
  buffer: '15',
  base_calendar_interval: 'FIVE_MINUTES',
  booking_interval_restriction: 20,
  max_days_in_future: '60',
  minimum_days_in_advance: '2',
  minimum_advance_schedule_time: 120,
  minimum_advance_cancel_time: 240,
  minimum_advance_reschedule_time: 360,
  late_cancellation_fee: 2500,
  no_show_fee: 5000,
  start_time: '08:00',
  end_time: '18 00',
};

describe('the object', () => {
  test('reads like the example of the page', async () => {
    const { id } = await page.clinic.addProvider();
    await set(
      {
        id,
        calendar_interval: '30',
        always_send_confirm_notification: false,
        appointment_locations: [{ location: "Bob's Office" }],
      },
      id,
    );
    const example = `id allow_clients_to_cancel_appt allow_clients_to_reschedule_appt allow_past_appointment_rescheduling
      always_send_confirm_notification appointment_locations { id location } appt_type_confirmed_email
      appt_type_reminder_email appt_type_website_booking_email ask_clients_to_confirm ask_to_confirm_via_text
      auto_invoicing buffer calendar_color_schemes calendar_interval client_should_call_provider clients_have_billing
      confirm_by_default`;
    expect(await show(id, example)).toEqual({
      id,
      allow_clients_to_cancel_appt: true,
      allow_clients_to_reschedule_appt: true,
      allow_past_appointment_rescheduling: false,
      always_send_confirm_notification: false,
      appointment_locations: [{ id: expect.any(String), location: "Bob's Office" }],
      appt_type_confirmed_email: false,
      appt_type_reminder_email: false,
      appt_type_website_booking_email: false,
      ask_clients_to_confirm: false,
      ask_to_confirm_via_text: false,
      auto_invoicing: false,
      buffer: '0',
      calendar_color_schemes: [],
      calendar_interval: '30',
      client_should_call_provider: false,
      clients_have_billing: false, // bills are kept elsewhere
      confirm_by_default: false,
    });
  });

  test('shows every other field of the contract', async () => {
    const fields = `owner { id } user_id updated_at pm_statuses contact_type_overrides { id name show user_id appointment_type_id form_id }
      appointment_type_confirmed_email appointment_type_reminder_email appointment_type_reminder_override
      appointment_type_website_booking_email calendar_text cant_cancel_message cant_reschedule_message
      require_selected_location_for_all_contact_types only_book`;
    const shared = { show: true, user_id: provider, appointment_type_id: null, form_id: null };
    expect(await show(provider, fields)).toEqual({
      owner: { id: provider },
      user_id: provider,
      updated_at: expect.any(String),
      pm_statuses: ['Occurred', 'No-Show', 'Re-Scheduled', 'Cancelled'],
      contact_type_overrides: [
        { id: '1', name: 'Healthie Video Call', ...shared },
        { id: '2', name: 'In Person', ...shared },
        { id: '3', name: 'Phone Call', ...shared },
      ],
      appointment_type_confirmed_email: false,
      appointment_type_reminder_email: false,
      appointment_type_reminder_override: false,
      appointment_type_website_booking_email: false,
      calendar_text: null,
      cant_cancel_message: null,
      cant_reschedule_message: null,
      require_selected_location_for_all_contact_types: false,
      only_book: null,
    });
  });
});

describe('retrieving', () => {
  test('the document of the page answers by id, or by provider_id', async () => {
    const { appointmentSetting } = await page.run('06-getAppointmentSetting', { provider_id: provider });
    expect(appointmentSetting).toEqual({ id: provider, name: null, available_contact_types: null, length: null });
    expect(await page.run('06-getAppointmentSetting', { id: provider })).toEqual({ appointmentSetting });
    expect(await page.run('06-getAppointmentSetting', { id: '999999' })).toEqual({ appointmentSetting: null });
  });

  test('name, available_contact_types and length are those of the type it belongs to', async () => {
    const id = await page.typeOf({ name: 'Talk', length: 25, appointment_setting: { buffer: '5' } });
    expect(await page.run('06-getAppointmentSetting', { id })).toEqual({
      appointmentSetting: {
        id,
        name: 'Talk',
        available_contact_types: ['Healthie Video Call', 'In Person', 'Phone Call'],
        length: 25,
      },
    });
  });

  test('either id or provider_id is required', async () => {
    const error = await page.question('appointmentSetting', 'id: null, provider_id: null', '{ id }');
    expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', field: 'id' });
  });

  test('anybody may look it up', async () => {
    for (const as of [page.clinic.keys.client, null]) expect(await show(provider, 'id', as)).toEqual({ id: provider });
  });
});

describe('creating', () => {
  const document = {
    buffer: '10',
    minimum_advance_cancel_time: 1440,
    minimum_advance_reschedule_time: 720,
    minimum_advance_schedule_time: 60,
    end_reminder_one_hour_before: true,
    ask_clients_to_confirm: true,
  };

  test('the document of the page stores what it says and answers with it', async () => {
    const own = await openPage();
    const { createAppointmentSetting } = await own.run('07-createAppointmentSetting', document);
    expect(createAppointmentSetting).toEqual({ appointmentSetting: document, messages: null });
    // What staff create without a user_id is what the organization shares.
    const shared = await own.ask('appointmentSetting', `provider_id: "${own.clinic.ids.provider}"`, '{ buffer }');
    expect(shared).toEqual({ buffer: '10' });
  });

  test('user_id names whose setting it is; a provider creates their own', async () => {
    const { id, key: as } = await page.clinic.addProvider();
    expect(await page.made('createAppointmentSetting', { user_id: id, buffer: '5' }, ID)).toEqual({ id });
    expect(await page.made('createAppointmentSetting', { no_show_fee: 100 }, ID, as)).toEqual({ id });
    expect(await show(id, 'buffer no_show_fee')).toEqual({ buffer: '5', no_show_fee: 100 });
  });

  test.each(Object.entries(switches))('the switches of %s are stored and returned', async (_, names) => {
    for (const [name, input] of [
      ['createAppointmentSetting', 'user_id'],
      ['updateAppointmentSetting', 'id'],
    ] as const) {
      const { id } = await page.clinic.addProvider();
      for (const value of [true, false]) {
        const given = Object.fromEntries(names.map((each) => [each, value]));
        await page.made(name, { [input]: id, ...given }, ID);
        expect(await show(id, names.join(' ')), name).toEqual(given);
      }
    }
  });

  test('every value is stored and returned', async () => {
    const { id } = await page.clinic.addProvider();
    await page.made('createAppointmentSetting', { user_id: id, ...values }, ID);
    expect(await show(id, Object.keys(values).join(' '))).toEqual(values);
  });

  test('disable_requested_form_notifications is accepted, though no field shows it', async () => {
    const { id } = await page.clinic.addProvider();
    for (const value of [true, false]) {
      await page.made('createAppointmentSetting', { user_id: id, disable_requested_form_notifications: value }, ID);
      const item = await page.clinic.store.get(key.userSetting(id));
      expect(item).toMatchObject({ fields: { disable_requested_form_notifications: value } });
    }
  });

  test('appointment_locations and contact_type_overrides are kept with their parts', async () => {
    const own = await openPage();
    const shared = own.clinic.ids.organization;
    const fields = `appointmentSetting { contact_type_overrides { id name show appointment_setting_id }
      appointment_locations { id location clients_can_book has_rooms appointment_setting_id rooms { id name limit_to_one } } }`;
    const made = await own.made(
      'createAppointmentSetting',
      {
        contact_type_overrides: [
          { id: '3', name: 'Telephone', position: 0, show: true },
          { id: '1', show: false },
        ],
        appointment_locations: [
          {
            location: "Bob's Office",
            clients_can_book: true,
            has_rooms: true,
            rooms: [{ name: 'Blue', limit_to_one: true }],
          },
          { location: 'Cellar', clients_can_book: false },
        ],
      },
      fields,
    );
    const { contact_type_overrides: types, appointment_locations: places } = made as never as Record<string, never[]>;
    expect(types).toContainEqual({
      id: '3',
      name: 'Telephone',
      show: true,
      appointment_setting_id: shared,
    });
    expect(await own.ask('contactTypes', '', '')).toEqual(['Telephone', 'In Person']);
    const [office, cellar] = places as unknown as { id: string; rooms: { id: string }[] }[];
    expect(office).toEqual({
      id: expect.any(String),
      location: "Bob's Office",
      clients_can_book: true,
      has_rooms: true,
      appointment_setting_id: shared,
      rooms: [{ id: expect.any(String), name: 'Blue', limit_to_one: true }],
    });
    const edits = [
      { id: office?.id, rooms: [{ id: office?.rooms[0]?.id, _destroy: true }] },
      { id: cellar?.id, _destroy: true },
    ];
    const after = await own.made('updateAppointmentSetting', { id: shared, appointment_locations: edits }, fields);
    expect(after.appointment_locations).toMatchObject([{ id: office?.id, rooms: [] }]);
  });

  test('is for staff and providers, not for clients and visitors', async () => {
    for (const name of ['createAppointmentSetting', 'updateAppointmentSetting']) {
      expect(await page.denial(name, { buffer: '5' }, ID, page.clinic.keys.client), name).toBe('FORBIDDEN');
      expect(await page.denial(name, { buffer: '5' }, ID, null), name).toBe('UNAUTHENTICATED');
    }
    expect(await page.made('createAppointmentSetting', {}, ID, page.clinic.keys.provider)).toEqual({ id: provider });
    expect(await page.made('updateAppointmentSetting', { id: provider }, ID, page.clinic.keys.provider)).toEqual({
      id: provider,
    });
  });
});

describe('updating', () => {
  test('the document of the page changes what it says and answers with it', async () => {
    const { id } = await page.clinic.addProvider();
    await set({ no_show_fee: 900 }, id);
    const given = {
      buffer: '20',
      minimum_advance_cancel_time: 60,
      minimum_advance_reschedule_time: 30,
      minimum_advance_schedule_time: 0,
      end_reminder_one_hour_before: false,
      ask_clients_to_confirm: true,
    };
    const { updateAppointmentSetting } = await page.run('08-updateAppointmentSetting', { id, ...given });
    expect(updateAppointmentSetting).toEqual({ appointmentSetting: given, messages: null });
    expect(await show(id, 'no_show_fee')).toEqual({ no_show_fee: 900 });
  });

  test('id is required', async () => {
    const { updateAppointmentSetting } = await page.run('08-updateAppointmentSetting', { buffer: '5' });
    expect(updateAppointmentSetting).toMatchObject({ appointmentSetting: null, messages: [{ field: 'id' }] });
  });

  test('the inputs of creating work the same, and user_id names its owner, too', async () => {
    const { id } = await page.clinic.addProvider();
    const given = { ...values, calendar_interval: '60', allow_clients_to_reschedule_appt: false };
    await page.made('updateAppointmentSetting', { user_id: id, ...given }, ID);
    expect(await show(id, Object.keys(given).join(' '))).toEqual(given);
  });

  test('end_reminder_one_hour_before is another name of send_reminder_one_hour_before', async () => {
    const { id } = await page.clinic.addProvider();
    await set({ end_reminder_one_hour_before: true }, id);
    const both = { end_reminder_one_hour_before: true, send_reminder_one_hour_before: true };
    expect(await show(id, Object.keys(both).join(' '))).toEqual(both);
  });
});

describe('nested in an appointment type', () => {
  test('every field is stored and returned', async () => {
    const reminders = switches.reminders.filter((name) => name !== 'send_text_reminder_five_minutes_before');
    const own = {
      ...Object.fromEntries(reminders.map((name) => [name, true])),
      allow_clients_to_cancel_appt: false,
      allow_clients_to_reschedule_appt: false,
      allow_past_appointment_rescheduling: true,
      appointment_type_reminder_override: true,
      booking_interval_restriction: 30,
      buffer: '5',
      disallowed_reschedulable_statuses: ['Cancelled', 'No-Show'],
      max_days_in_future: '14',
      minimum_advance_cancel_time: 1,
      minimum_advance_reschedule_time: 2,
      minimum_advance_schedule_time: 3,
      minimum_days_in_advance: '4',
      patient_reschedule_count_cap: '2',
      prevent_no_credit_booking: true,
      same_day_appointments: true,
      send_booking_notice: true,
      use_client_credit_system: true,
      enable_appointment_requests: true,
      send_appointment_cancellation_email: true,
      send_appointment_update_email: true,
      send_embeddable_appt_creator_email: true,
      // No longer in use, and kept all the same:
      maximum_past_reschedule_time: 60,
      minimum_past_reschedule_time: 30,
      reschedule_max_days_before_date: '7',
      reschedule_max_days_from_date: '9',
    };
    const id = await page.typeOf({ appointment_setting: own });
    const shown = `appointment_setting { id ${Object.keys(own).join(' ')} }`;
    expect(await page.ask('appointmentType', `id: "${id}"`, `{ ${shown} }`)).toEqual({
      appointment_setting: { id, ...own },
    });
    const again = { id, buffer: '6' };
    await page.made('updateAppointmentType', { id, appointment_setting: again }, 'appointmentType { id }');
    expect(await show(id, 'buffer max_days_in_future')).toEqual({ buffer: '6', max_days_in_future: '14' });
  });
});

describe('what governs offering and booking', () => {
  test('buffer keeps minutes free on either side of an appointment', async () => {
    const { id } = await page.book('2026-03-03 12:00:00 -0500', { appointment_type_id: page.types.call });
    await under({ buffer: '20' }, async () => {
      const times = await offered('2026-03-03');
      expect(times).not.toEqual(expect.arrayContaining(['11:15']));
      expect(times).not.toEqual(expect.arrayContaining(['12:45']));
      expect(times).toEqual(expect.arrayContaining(['11:00', '13:00']));
      expect(await checkout('2026-03-03', '12:45')).not.toBe('booked');
      expect(await checkout('2026-03-03', '13:00')).toBe('booked');
    });
    await page.remove(id);
  });

  test('minimum_advance_schedule_time is notice in minutes; just that much is enough', async () => {
    await under({ minimum_advance_schedule_time: 120 }, async () => {
      expect((await offered('2026-03-02'))[0]).toBe('12:00'); // it is 10:00
      expect(await checkout('2026-03-02', '11:45')).not.toBe('booked');
      expect(await checkout('2026-03-02', '12:00')).toBe('booked');
    });
  });

  test('minimum_days_in_advance is notice in days', async () => {
    await under({ minimum_days_in_advance: '2' }, async () => {
      expect(await offered('2026-03-03')).toEqual([]);
      expect((await offered('2026-03-04'))[0]).toBe('09:00');
      expect(await checkout('2026-03-03', '16:00')).not.toBe('booked');
    });
  });

  test('max_days_in_future counts today plus as many days, the last included', async () => {
    await under({ max_days_in_future: '2' }, async () => {
      expect((await offered('2026-03-04')).at(-1)).toBe('16:30');
      expect(await offered('2026-03-05')).toEqual([]);
      expect(await checkout('2026-03-05', '10:00')).not.toBe('booked');
    });
  });

  test('same_day_appointments forbids booking for today', async () => {
    expect(await offered('2026-03-02')).toContain('15:00');
    await under({ same_day_appointments: true }, async () => {
      expect(await offered('2026-03-02')).toEqual([]);
      expect(await checkout('2026-03-02', '15:00')).not.toBe('booked');
      expect(await checkout('2026-03-03', '15:00')).toBe('booked');
    });
  });

  test('base_calendar_interval is the step of the starts', async () => {
    await under({ base_calendar_interval: 'TEN_MINUTES' }, async () =>
      expect((await offered('2026-03-03')).slice(0, 3)).toEqual(['09:00', '09:10', '09:20']),
    );
  });

  test('booking_interval_restriction keeps starts to its minutes, and its old spellings do the same', async () => {
    for (const [grid, times] of [
      [{ booking_interval_restriction: 20 }, ['09:00', '09:20', '09:40']],
      [{ only_book_even: true }, ['09:00', '09:30', '10:00']],
      [{ only_book_hour: true }, ['09:00', '10:00', '11:00']],
    ] as const) {
      await set(grid);
      expect((await offered('2026-03-03')).slice(0, 3)).toEqual(times);
      expect(await checkout('2026-03-03', '10:15')).not.toBe('booked');
      await set({ booking_interval_restriction: 0 });
      expect(await checkout('2026-03-03', '10:15')).toBe('booked');
    }
    for (const [only_book, restriction] of [
      ['hour', 60],
      ['even', 30],
    ] as const) {
      const id = await page.typeOf({ appointment_setting: { only_book } });
      const shown = { only_book, only_book_hour: only_book === 'hour', only_book_even: only_book === 'even' };
      expect(await show(id, 'only_book only_book_hour only_book_even booking_interval_restriction')).toEqual({
        ...shown,
        booking_interval_restriction: restriction,
      });
    }
    for (const old of [{ only_book_hour: true }, { only_book_even: true }]) {
      const id = await page.typeOf({ appointment_setting: old });
      expect(await show(id, Object.keys(old).join(' '))).toEqual(old);
    }
  });

  test('prevent_client_booking stops all booking by clients, and none by staff', async () => {
    await under({ prevent_client_booking: true }, async () => {
      expect(await offered('2026-03-03')).toEqual([]);
      expect(await checkout('2026-03-03', '10:00')).not.toBe('booked');
      expect(await page.book('2026-03-03 10:00:00 -0500')).toHaveProperty('id');
    });
  });

  test('confirm_by_default confirms what clients book', async () => {
    const confirmed = async (time: string) => {
      const date = `2026-03-04 ${time}`;
      const { appointment } = await page.checkout({ appointment_type_id: page.types.call, date });
      return (await page.ask('appointment', `id: "${appointment.id}"`, '{ confirmed }')).confirmed;
    };
    expect(await confirmed('09:00')).toBe(false);
    expect(await under({ confirm_by_default: true }, () => confirmed('09:30'))).toBe(true);
  });

  test('times_by_appointment_type, times_by_contact_type and times_by_location keep hours apart by what they name', async () => {
    const own = await openPage();
    const { ids } = own.clinic;
    const locations = { appointment_locations: [{ location: 'Uptown' }, { location: 'Downtown' }] };
    await own.made('updateAppointmentSetting', { id: ids.organization, ...locations }, ID);
    const [uptown, downtown] = (await own.ask('appointmentLocations', '', '{ id }')).map(
      ({ id }: { id: string }) => id,
    );
    const hours = { user_id: ids.provider, is_repeating: true, day_of_week: 2, time: '09:00', end_time: '10:00' };
    const slots = async ([type, contact, place]: readonly string[]) => {
      const asked = `provider_id: "${ids.provider}", appt_type_id: "${type}", contact_type: "${contact}", appt_loc_id: "${place}"`;
      const day = 'start_date: "2026-03-03", end_date: "2026-03-03"';
      return (await own.ask('availableSlotsForRange', `${asked}, ${day}`, '{ date }')).length;
    };
    const { call, visit } = own.types;
    for (const [regime, names, other] of [
      ['times_by_appointment_type', { appointment_type_id: call }, [visit, 'Phone Call', uptown]],
      ['times_by_contact_type', { contact_type_id: '3' }, [call, 'In Person', uptown]],
      ['times_by_location', { appointment_location_id: uptown }, [call, 'Phone Call', downtown]],
    ] as const) {
      const before = await slots([call, 'Phone Call', uptown]);
      await own.made('updateAppointmentSetting', { id: ids.provider, [regime]: true }, ID);
      expect([before > 0, await slots([call, 'Phone Call', uptown])], 'a change wipes the hours').toEqual([true, 0]);
      await own.made('createAvailability', { ...hours, ...names }, 'availability { id }');
      expect([await slots([call, 'Phone Call', uptown]), await slots(other)], regime).toEqual([3, 0]);
      await own.made('updateAppointmentSetting', { id: ids.provider, [regime]: false }, ID);
      await own.made('createAvailability', hours, 'availability { id }');
    }
  });
});

describe('what governs cancelling and moving by clients', () => {
  /** What a client hears who cancels an appointment at this time. */
  const cancel = async (datetime: string, input: object = {}): Promise<string> => {
    const { id } = await page.book(datetime);
    const { client } = page.clinic.keys;
    const given = { id, ...input };
    const { appointment, messages } = await page.mutate('deleteAppointment', given, 'appointment { id }', client);
    await page.remove(id);
    return appointment ? 'cancelled' : messages[0].message;
  };
  /** What a client hears who moves an appointment there. */
  const move = async (id: string, datetime: string): Promise<string> => {
    const input = { id, datetime, client_updating: true };
    const { client } = page.clinic.keys;
    const { appointment, messages } = await page.mutate('updateAppointment', input, 'appointment { id }', client);
    return appointment ? 'moved' : messages[0].message;
  };

  test('allow_clients_to_cancel_appt and allow_clients_to_reschedule_appt permit it at all', async () => {
    const { id } = await page.book('2026-03-09 10:00:00 -0400');
    await under({ allow_clients_to_cancel_appt: false, allow_clients_to_reschedule_appt: false }, async () => {
      expect(await cancel('2026-03-10 10:00:00 -0400')).toContain('cannot be canceled');
      expect(await move(id, '2026-03-09 11:00:00 -0400')).toContain('cannot be rescheduled');
    });
    expect(await cancel('2026-03-10 10:00:00 -0400')).toBe('cancelled');
    expect(await move(id, '2026-03-09 11:00:00 -0400')).toBe('moved');
    await page.remove(id);
  });

  test('minimum_advance_cancel_time and minimum_advance_reschedule_time are the minutes until which it is possible', async () => {
    await under({ minimum_advance_cancel_time: 60, minimum_advance_reschedule_time: 120 }, async () => {
      expect(await cancel('2026-03-02 10:59:00 -0500')).toContain('too late');
      expect(await cancel('2026-03-02 11:00:00 -0500')).toBe('cancelled');
      const { id } = await page.book('2026-03-02 11:59:00 -0500');
      expect(await move(id, '2026-03-02 15:00:00 -0500')).toContain('too late');
      await page.update(id, { datetime: '2026-03-02 12:00:00 -0500' });
      expect(await move(id, '2026-03-02 15:00:00 -0500')).toBe('moved');
      await page.remove(id);
    });
  });

  test('allow_past_appointment_rescheduling and disallowed_reschedulable_statuses say which past ones may be moved', async () => {
    const rules = { allow_past_appointment_rescheduling: true, disallowed_reschedulable_statuses: ['Occurred'] };
    const type = await page.typeOf({ appointment_setting: rules });
    const past = (appointment_type_id: string) => page.book('2026-03-02 09:00:00 -0500', { appointment_type_id });
    const [strict, free] = [await past(page.types.visit), await past(type)];
    expect(await move(strict.id, '2026-03-05 10:00:00 -0500')).toContain('begun');
    await page.update(free.id, { pm_status: 'Occurred' });
    expect(await move(free.id, '2026-03-05 10:00:00 -0500')).toContain('status');
    await page.update(free.id, { pm_status: 'No-Show' });
    expect(await move(free.id, '2026-03-05 10:00:00 -0500')).toBe('moved');
    for (const { id } of [strict, free]) await page.remove(id);
  });

  test('patient_reschedule_count_cap bounds how often a client moves one', async () => {
    const type = await page.typeOf({ appointment_setting: { patient_reschedule_count_cap: '1' } });
    const { id } = await page.book('2026-03-11 10:00:00 -0400', { appointment_type_id: type });
    expect(await move(id, '2026-03-11 11:00:00 -0400')).toBe('moved');
    expect(await move(id, '2026-03-11 12:00:00 -0400')).toContain('as often as is allowed');
    expect(await page.ask('appointment', `id: "${id}"`, '{ patient_reschedule_count }')).toEqual({
      patient_reschedule_count: 1,
    });
  });

  test('client_cancel_reason_required and provider_cancel_reason_required ask for a reason', async () => {
    await under({ client_cancel_reason_required: true, provider_cancel_reason_required: true }, async () => {
      expect(await cancel('2026-03-12 10:00:00 -0400')).toContain('reason');
      const reason = { cancellation_reason: { other_cancellation_reason: 'Ill' } };
      expect(await cancel('2026-03-12 10:00:00 -0400', reason)).toBe('cancelled');
      const { id } = await page.book('2026-03-12 11:00:00 -0400');
      expect((await page.unchangeable(id, { pm_status: 'Cancelled' })).message).toContain('reason');
      await page.update(id, { pm_status: 'Cancelled', other_cancellation_reason: 'Ill' });
    });
  });

  test('enable_late_cancellation_status and enable_checked_in_status add their statuses', async () => {
    const { id } = await page.book('2026-03-12 12:00:00 -0400');
    for (const status of ['Late Cancellation', 'Checked-In'])
      expect((await page.unchangeable(id, { pm_status: status })).field).toBe('pm_status');
    await under({ enable_late_cancellation_status: true, enable_checked_in_status: true }, async () => {
      expect((await show(provider, 'pm_statuses')).pm_statuses.slice(4)).toEqual(['Late Cancellation', 'Checked-In']);
      for (const status of ['Checked-In', 'Late Cancellation'])
        expect((await page.update(id, { pm_status: status })).pm_status).toBe(status);
    });
  });

  test('cant_cancel_message and cant_reschedule_message are what a refused client reads', async () => {
    const at = key.organizationSetting(organization);
    await page.made('updateAppointmentSetting', { id: organization, allow_clients_to_cancel_appt: false }, ID);
    await page.made('updateAppointmentSetting', { id: organization, allow_clients_to_reschedule_appt: false }, ID);
    const { fields } = (await page.clinic.store.get(at)) as unknown as { fields: object };
    // The contract has no input for them: they are a practice's own, set in its data.
    const messages = {
      cant_cancel_message: 'Please contact provider to cancel',
      cant_reschedule_message: 'Please contact provider to reschedule',
    };
    await page.clinic.store.commit([{ update: at, set: { fields: { ...fields, ...messages } } }]);
    expect(await show(organization, Object.keys(messages).join(' '))).toEqual(messages);
    const { id } = await page.book('2026-03-13 10:00:00 -0400');
    expect(await cancel('2026-03-13 12:00:00 -0400')).toBe('Please contact provider to cancel');
    expect(await move(id, '2026-03-13 11:00:00 -0400')).toBe('Please contact provider to reschedule');
  });
});
