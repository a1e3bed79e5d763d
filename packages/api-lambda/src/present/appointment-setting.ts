import {
  contactTypesOf,
  type EffectiveSetting,
  effectiveSetting,
  type NoticeSwitch,
  noticeSwitches,
  type SettingFields,
} from '../settings.ts';
import type { AppointmentType, Setting } from '../store/items.ts';
import { contactTypesOffered } from './appointment-type.ts';
import { updated_at } from './dates.ts';
import type { Presenter } from './presenter.ts';
import { loadUser } from './related.ts';

/** Whose setting is shown: an organization's or a provider's own record, or the appointment type that carries one. */
export type SettingOwner = Setting | AppointmentType;

type Resolvers = Presenter<'AppointmentSetting'>;

/** An organization's or a provider's setting shows the defaults, too; a type's shows what it sets itself. */
const fieldsOf = (owner: SettingOwner): SettingFields =>
  owner.kind === 'setting' ? effectiveSetting(undefined, owner, undefined) : (owner.appointment_setting ?? {});

/** Some fields the contract wants answered always, even where a type sets nothing. */
const withDefaults = (owner: SettingOwner): EffectiveSetting =>
  effectiveSetting({ appointment_setting: fieldsOf(owner) }, undefined, undefined);

/** Stored and shown alike. */
const plain = [
  'allow_clients_to_cancel_appt',
  'booking_interval_restriction',
  'calendar_interval',
  'calendar_text',
  'cant_cancel_message',
  'cant_reschedule_message',
  'client_cancel_reason_required',
  'confirm_by_default',
  'disallowed_reschedulable_statuses',
  'enable_appointment_requests',
  'enable_checked_in_status',
  'enable_late_cancellation_status',
  'end_time',
  'late_cancellation_fee',
  'maximum_past_reschedule_time',
  'minimum_advance_cancel_time',
  'minimum_advance_reschedule_time',
  'minimum_advance_schedule_time',
  'minimum_past_reschedule_time',
  'no_show_fee',
  'prevent_client_booking',
  'prevent_no_credit_booking',
  'provider_cancel_reason_required',
  'restore_credit_on_cancel',
  'same_day_appointments',
  'start_time',
  'times_by_appointment_type',
  'times_by_contact_type',
  'times_by_location',
  'use_client_credit_system',
] as const satisfies readonly (keyof SettingFields & keyof Resolvers)[];

type Plain = {
  readonly [Name in (typeof plain)[number]]: (owner: SettingOwner) => NonNullable<SettingFields[Name]> | null;
};

/** Numbers that the contract shows as text. */
const textual = [
  'buffer',
  'max_days_in_future',
  'minimum_days_in_advance',
  'patient_reschedule_count_cap',
  'reschedule_max_days_before_date',
  'reschedule_max_days_from_date',
] as const;

type ShownSwitch = NoticeSwitch & keyof Resolvers;
const shownSwitches = noticeSwitches.filter(
  (name): name is ShownSwitch => name !== 'disable_requested_form_notifications',
);

/** One resolver for each of these names. */
const each = <Name extends string, Resolve>(names: readonly Name[], resolve: (name: Name) => Resolve) =>
  Object.fromEntries(names.map((name) => [name, resolve(name)])) as { readonly [N in Name]: Resolve };

const noticeOf = (name: NoticeSwitch) => (owner: SettingOwner) =>
  fieldsOf(owner)[name] ?? (owner.kind === 'setting' ? false : null);

/** The deprecated way to say `booking_interval_restriction`. */
const grid = (owner: SettingOwner, minutes: number): boolean =>
  fieldsOf(owner).booking_interval_restriction === minutes;

const userOf = (owner: SettingOwner): string | undefined =>
  owner.kind === 'setting' && owner.owner === 'user' ? owner.id : undefined;

const INTERVALS = { 5: 'FIVE_MINUTES', 10: 'TEN_MINUTES', 15: 'FIFTEEN_MINUTES' } as const;

/** The rules of booking as an organization, a provider or an appointment type sets them. */
export const appointmentSetting: Resolvers = {
  ...each(shownSwitches, noticeOf),
  ...(each(plain, (name) => (owner: SettingOwner) => fieldsOf(owner)[name] ?? null) as Plain),
  ...each(textual, (name) => (owner: SettingOwner) => {
    const number = fieldsOf(owner)[name];
    return number === undefined ? null : String(number);
  }),
  allow_clients_to_reschedule_appt: (owner) => withDefaults(owner).allow_clients_to_reschedule_appt,
  allow_past_appointment_rescheduling: (owner) => withDefaults(owner).allow_past_appointment_rescheduling,
  base_calendar_interval: (owner) => INTERVALS[withDefaults(owner).base_calendar_interval as keyof typeof INTERVALS],
  end_reminder_one_hour_before: noticeOf('send_reminder_one_hour_before'),
  only_book: (owner) => (grid(owner, 60) ? 'hour' : grid(owner, 30) ? 'even' : null),
  only_book_even: (owner) => grid(owner, 30),
  only_book_hour: (owner) => grid(owner, 60),
  appointment_locations: (owner) =>
    (fieldsOf(owner).appointment_locations ?? []).map((one) => ({ ...one, appointment_setting_id: owner.id })),
  contact_type_overrides: (owner) => {
    const user = userOf(owner);
    return contactTypesOf({ fields: fieldsOf(owner) }).map((one) => ({
      ...one,
      appointment_setting_id: owner.id,
      ...(user && { user_id: user }),
    }));
  },
  pm_statuses: (owner) => [
    'Occurred',
    'No-Show',
    'Re-Scheduled',
    'Cancelled',
    ...(fieldsOf(owner).enable_late_cancellation_status ? ['Late Cancellation'] : []),
    ...(fieldsOf(owner).enable_checked_in_status ? ['Checked-In'] : []),
  ],
  owner: async (owner, _, ctx) => (await loadUser(ctx, userOf(owner))) ?? null,
  user_id: (owner) => userOf(owner) ?? null,
  updated_at,
  calendar_color_schemes: () => [],
  client_should_call_provider: () => false,
  clients_have_billing: () => false,
  name: (owner) => (owner.kind === 'setting' ? null : owner.name),
  length: (owner) => (owner.kind === 'setting' ? null : owner.length),
  available_contact_types: (owner) => (owner.kind === 'setting' ? null : contactTypesOffered(owner)),
};
