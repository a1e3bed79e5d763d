import { isMember } from '../clinic.ts';
import type { Context } from '../context.ts';
import { listAppointments } from '../operations/appointment/list.ts';
import { chosenTypes } from '../operations/appointment-type/list.ts';
import { firstSetting } from '../operations/setting/owner.ts';
import { creditsOf } from '../operations/user/credits.ts';
import { effectiveSetting } from '../settings.ts';
import { type Appointment, type AppointmentType, folded, type User } from '../store/items.ts';
import { load } from '../store/loader.ts';
import { key } from '../store/table.ts';
import { LARGEST_PAGE } from '../wire/page.ts';
import { forAcquainted, forMembers, knows } from './audience.ts';
import { created_at, shownInstant, updated_at } from './dates.ts';
import type { Presenter } from './presenter.ts';
import { fullName, loadOrganization, loadSettings, loadUsers } from './related.ts';

/** A user's appointments, earliest first. */
async function appointmentsOf(user: User, filter: 'all' | 'upcoming' | 'ended', ctx: Context): Promise<Appointment[]> {
  if (!knows(ctx, user)) return [];
  const whose = user.role === 'client' ? { user_id: user.id } : { provider_id: user.id };
  return listAppointments({ ...whose, filter, include_blockers: filter === 'all' }, ctx);
}

const next = async (user: User, ctx: Context) => (await appointmentsOf(user, 'upcoming', ctx))[0] ?? null;

const takes = ({ require_specific_providers, provider_connections }: AppointmentType, provider: string): boolean =>
  !require_specific_providers || provider_connections.some(({ user_id }) => user_id === provider);

/** Particulars that only the person, and those who look after them, see. */
const particulars = [
  'additional_phone_number',
  'additional_record_identifier',
  'dietitian_id',
  'dob',
  'email',
  'legal_name',
  'phone_number',
  'record_identifier',
  'user_group_id',
] as const;

const groupOf = async ({ organization, user_group_id: id }: User, ctx: Context) =>
  (await load(ctx, 'group', id === undefined ? undefined : key.group(organization, id))) ?? null;

/** A person. Whoever is not acquainted with them sees a provider's public face: name, qualifications, what can be booked. */
export const user: Presenter<'User'> = {
  ...(Object.fromEntries(particulars.map((name) => [name, forAcquainted((one) => one[name] ?? null)])) as Pick<
    Presenter<'User'>,
    (typeof particulars)[number]
  >),
  created_at,
  updated_at,
  full_name: fullName,
  name: fullName,
  full_legal_name: forAcquainted((one) => `${one.legal_name ?? one.first_name} ${one.last_name}`.trim()),
  is_patient: ({ role }) => role === 'client',
  metadata: forMembers((one: User) => one.metadata ?? null),
  quick_notes: forMembers((one: User) => one.quick_notes ?? null),
  active_tags: async (one, _, ctx) => {
    const ids = isMember(ctx) ? (one.tag_ids ?? []) : [];
    const tags = await Promise.all(ids.map((id) => load(ctx, 'tag', key.tag(one.organization, id))));
    return tags.filter((tag) => tag !== undefined);
  },
  appointment_locations: async (one, _, ctx) => {
    const [own, shared] = await loadSettings(ctx, one.id, one.organization);
    const { appointment_locations: locations = [] } = effectiveSetting(undefined, own, shared);
    const setting = own?.fields.appointment_locations ? own.id : one.organization;
    return locations
      .filter(({ clients_can_book }) => clients_can_book || isMember(ctx))
      .map((location) => ({ ...location, appointment_setting_id: setting }));
  },
  appointment_setting: async (one, _, ctx) => {
    if (one.role === 'client') return null;
    const [own, shared] = await loadSettings(ctx, one.id, one.organization);
    return { ...(own ?? firstSetting(ctx, one, {})), fields: effectiveSetting(undefined, own, shared) };
  },
  appointment_type_credits: async (one, { appointment_type_id: type }, ctx) => {
    const credits = knows(ctx, one) ? await creditsOf(ctx.store, one.id) : [];
    return type ? credits.filter((credit) => credit.appointment_type_id === type) : credits;
  },
  appointment_types: async (one, args, ctx) => {
    const asked = { appointment_type_ids: args.appointment_type_ids ?? null, provider_id: one.id };
    const types = await chosenTypes({ ...asked, clients_can_book: args.require_client_bookable || null }, ctx);
    return types.filter((type) => one.role === 'provider' && takes(type, one.id));
  },
  appointments: async (one, _, ctx) => (await appointmentsOf(one, 'all', ctx)).slice(0, LARGEST_PAGE),
  upcoming_appointments: async (one, _, ctx) => (await appointmentsOf(one, 'upcoming', ctx)).slice(0, LARGEST_PAGE),
  last_app: async (one, _, ctx) => (await appointmentsOf(one, 'ended', ctx)).at(-1) ?? null,
  next_app: (one, _, ctx) => next(one, ctx),
  next_appt_date: async (one, _, ctx) => {
    const appointment = await next(one, ctx);
    return appointment && shownInstant(ctx, appointment.start);
  },
  location: forAcquainted((one) => one.locations?.[0] ?? null),
  locations: forAcquainted((one) => one.locations ?? []),
  organization: async (one, _, ctx) => (await loadOrganization(ctx, one.organization)) ?? null,
  providers: async (one, { can_be_scheduled_with: bookable }, ctx) => {
    const ids = knows(ctx, one) ? [one.dietitian_id, ...(one.other_provider_ids ?? [])] : [];
    const providers = await loadUsers(ctx, [...new Set(ids.filter((id) => id !== undefined))]);
    return bookable ? providers.filter(({ active }) => active) : providers;
  },
  user_group: async (one, _, ctx) => (knows(ctx, one) ? groupOf(one, ctx) : null),
  user_groups: async (one, { keywords }, ctx) => {
    const group = knows(ctx, one) ? await groupOf(one, ctx) : null;
    return group && folded(group.name).includes(folded(keywords ?? '')) ? [group] : [];
  },
};
