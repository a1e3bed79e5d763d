import { contactTypeNames } from '../settings.ts';
import type { AppointmentType } from '../store/items.ts';
import { load } from '../store/loader.ts';
import { key } from '../store/table.ts';
import { cursorOf } from '../wire/cursor.ts';
import { created_at, shownMoment, updated_at } from './dates.ts';
import type { Presenter } from './presenter.ts';

const hasOwnSetting = (type: AppointmentType): boolean => Object.keys(type.appointment_setting ?? {}).length > 0;

/** Questions that look beyond the type are rarely asked, and loaded when they are. */
const questions = () => import('./appointment-type-questions.ts');

/** The ways of meeting that a type offers, by name; one that names none offers those that everybody has. */
export const contactTypesOffered = ({ contact_types }: Pick<AppointmentType, 'contact_types'>): string[] =>
  contact_types.length > 0 ? contact_types.map((slug) => contactTypeNames[slug]) : Object.values(contactTypeNames);

/** A kind of appointment. */
export const appointmentType: Presenter<'AppointmentType'> = {
  created_at,
  updated_at,
  deleted_at: ({ deleted_at }, _, ctx) => shownMoment(ctx, deleted_at),
  cursor: ({ id }) => cursorOf(id),
  appointment_setting: (type) => (hasOwnSetting(type) ? type : null),
  has_specific_appointment_settings: hasOwnSetting,
  availability_exists_for: async (...asked) => (await questions()).availabilityExists(...asked),
  has_available_group_appts: async (...asked) => (await questions()).sessionAhead(...asked),
  valid_state_licensing_for: async (...asked) => (await questions()).licensed(...asked),
  available_contact_types: contactTypesOffered,
  bookable_groups: async ({ organization, bookable_group_ids: ids }, _, ctx) => {
    const groups = ids === 'all' ? [] : ids.map((id) => load(ctx, 'group', key.group(organization, id)));
    return (await Promise.all(groups)).filter((group) => group !== undefined);
  },
  client_display_name: ({ client_facing_display_name: shown, name }) => shown || name,
  clients_have_credit: async ({ id }, _, ctx) => {
    if (ctx.viewer.role !== 'client') return null;
    return ((await load(ctx, 'credit', key.credit(ctx.viewer.user.id, id)))?.quantity ?? 0) > 0;
  },
  no_availability_message: () => null,
  organization_id: ({ organization }) => Number(organization),
  provider_appt_type_connections: ({ id, provider_connections }) =>
    provider_connections.map((connection) => ({ ...connection, appointment_type_id: id })),
  time_on_label: ({ name, length }) => `${name} - ${length} Minutes`,
  user_group: async ({ organization, user_group_id: id }, _, ctx) =>
    (await load(ctx, 'group', id === undefined ? undefined : key.group(organization, id))) ?? null,
  user_id: ({ user_id }) => (user_id === undefined ? null : Number(user_id)),
};
