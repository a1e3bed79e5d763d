/** How the demo clinic works: what it offers, by which rules, and when. */

/** Rules for the whole organization: ten minutes between appointments, two hours of notice, two months ahead. */
export const rules = {
  buffer: '10',
  minimum_advance_schedule_time: 120,
  minimum_advance_cancel_time: 24 * 60,
  minimum_advance_reschedule_time: 24 * 60,
  max_days_in_future: '60',
  allow_clients_to_cancel_appt: true,
  use_client_credit_system: true,
  restore_credit_on_cancel: true,
};

const everywhere = ['video_chat', 'in_person', 'phone_call'];

/** What can be booked. */
export const types = {
  individual: { name: 'Initial Consultation', length: 60, clients_can_book: true, contact_type_overrides: everywhere },
  followUp: {
    name: 'Follow-up',
    length: 30,
    clients_can_book: true,
    contact_type_overrides: everywhere,
    appointment_setting: { buffer: '5', minimum_advance_schedule_time: 60 },
  },
  prepaid: {
    name: 'Package Session',
    length: 45,
    clients_can_book: true,
    contact_type_overrides: ['video_chat'],
    appointment_setting: { prevent_no_credit_booking: true },
  },
  group: {
    name: 'Cooking Class',
    length: 90,
    is_group: true,
    clients_can_book: true,
    is_waitlist_enabled: true,
    contact_type_overrides: ['in_person'],
  },
};

/** What every client has of the prepaid type, and of the others as far as the demo books them. */
export const credits = { individual: 2, followUp: 12, prepaid: 4, group: 6 };

/** Weekly hours of a provider: Monday to Friday, the middle one late, the last one with a long lunch. */
export const weekly = [
  [['09:00', '17:00']],
  [['11:00', '19:00']],
  [
    ['08:00', '12:00'],
    ['14:00', '18:00'],
  ],
] as const;

/** Starts on which appointments of the demo stand, wall time of the provider; all within the hours above. */
export const starts = [
  ['09:00', '10:30', '13:00', '15:30'],
  ['11:00', '13:30', '15:00', '17:30'],
  ['08:00', '10:00', '14:00', '16:30'],
] as const;
