import { isMember } from '../clinic.ts';
import type { Context } from '../context.ts';
import { chosenTypes } from '../operations/appointment-type/list.ts';
import { firstSetting } from '../operations/setting/owner.ts';
import { creditsOf } from '../operations/user/credits.ts';
import { effectiveSetting } from '../settings.ts';
import { type Appointment, type AppointmentType, folded, type User } from '../store/items.ts';
import { load } from '../store/loader.ts';
import { key } from '../store/table.ts';
import { LARGEST_PAGE } from '../wire/page.ts';
import { created_at, shownInstant, updated_at } from './dates.ts';
import type { Presenter } from './presenter.ts';
import { fullName, loadOrganization, loadSettings, loadUsers } from './related.ts';

/** A user's appointments, earliest first. Visitors see nobody's, so what lists them is loaded when first needed. */
async function appointmentsOf(user: User, filter: 'all' | 'upcoming' | 'ended', ctx: Context): Promise<Appointment[]> {
  const { listAppointments } = await import('../operations/appointment/list.ts');
  const whose = user.role === 'client' ? { user_id: user.id } : { provider_id: user.id };
  return listAppointments({ ...whose, filter, include_blockers: filter === 'all' }, ctx);
}

const next = async (user: User, ctx: Context) => (await appointmentsOf(user, 'upcoming', ctx))[0] ?? null;

const takes = ({ require_specific_providers, provider_connections }: AppointmentType, provider: string): boolean =>
  !require_specific_providers || provider_connections.some(({ user_id }) => user_id === provider);

const groupOf = async ({ organization, user_group_id: id }: User, ctx: Context) =>
  (await load(ctx, 'group', id === undefined ? undefined : key.group(organization, id))) ?? null;

/** A person. What of it a viewer is shown, the policy says: who is not acquainted with them sees a provider's public face. */
export const user: Presenter<'User'> = {
  created_at,
  updated_at,
  full_name: fullName,
  name: fullName,
  full_legal_name: (one) => `${one.legal_name ?? one.first_name} ${one.last_name}`.trim(),
  is_patient: ({ role }) => role === 'client',
  active_tags: async (one, _, ctx) => {
    const tags = await Promise.all((one.tag_ids ?? []).map((id) => load(ctx, 'tag', key.tag(one.organization, id))));
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
    const credits = await creditsOf(ctx.store, one.id);
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
  location: (one) => one.locations?.[0] ?? null,
  locations: (one) => one.locations ?? [],
  organization_membership: (one) => (one.role === 'client' ? null : one),
  organization: async (one, _, ctx) => (await loadOrganization(ctx, one.organization)) ?? null,
  providers: async (one, { can_be_scheduled_with: bookable }, ctx) => {
    const ids = [one.dietitian_id, ...(one.other_provider_ids ?? [])];
    const providers = await loadUsers(ctx, [...new Set(ids.filter((id) => id !== undefined))]);
    return bookable ? providers.filter(({ active }) => active) : providers;
  },
  user_group: (one, _, ctx) => groupOf(one, ctx),
  user_groups: async (one, { keywords }, ctx) => {
    const group = await groupOf(one, ctx);
    return group && folded(group.name).includes(folded(keywords ?? '')) ? [group] : [];
  },
};
