import { isMember } from '../clinic.ts';
import type { Context } from '../context.ts';
import { clientsOf } from '../scheduling/settlement.ts';
import type { Appointment } from '../store/items.ts';
import { load } from '../store/loader.ts';
import { key } from '../store/table.ts';
import { visibleClients } from './audience.ts';
import type { Presenter } from './presenter.ts';
import { fullName, loadType, loadUser, loadUsers } from './related.ts';

const firstProvider = ({ provider_ids: [first] }: Appointment): string | null => first ?? null;

const groupOf = async (one: Appointment, ctx: Context): Promise<string[]> => {
  const type = await loadType(ctx, one.appointment_type_id);
  return type?.specific_groups && type.bookable_group_ids !== 'all' ? [...type.bookable_group_ids] : [];
};

/** Who an appointment is with. Of its clients, a client sees itself, and a visitor nobody. */
export const appointmentPeople = {
  appointment_inclusions_count: (one) => one.attendee_ids?.length ?? 0,
  assigned_groups: async (one, _, ctx) => {
    const ids = await groupOf(one, ctx);
    const groups = await Promise.all(ids.map((id) => load(ctx, 'group', key.group(one.organization, id))));
    return groups.filter((group) => group !== undefined);
  },
  attended_clients: async (one, _, ctx) => {
    const clients = one.is_group ? visibleClients(ctx, one.attendee_ids ?? []) : [];
    const places = await Promise.all(clients.map((client) => load(ctx, 'inclusion', key.attendee(one.id, client))));
    return places.filter((place) => place !== undefined);
  },
  attendees: (one, _, ctx) => loadUsers(ctx, visibleClients(ctx, clientsOf(one))),
  attendees_on_waitlist: (one, _, ctx) => loadUsers(ctx, visibleClients(ctx, one.waitlist_ids ?? [])),
  other_party_id: ({ provider_ids: [first] }) => (first === undefined ? null : Number(first)),
  resourceId: firstProvider,
  provider: async (one, _, ctx) => (await loadUser(ctx, one.provider_ids[0])) ?? null,
  provider_name: async (one, _, ctx) => {
    const provider = await loadUser(ctx, one.provider_ids[0]);
    return provider ? fullName(provider) : null;
  },
  providers: (one, { empty_unless_multiple }, ctx) =>
    empty_unless_multiple && one.provider_ids.length < 2 ? [] : loadUsers(ctx, one.provider_ids),
  scheduled_by: async (one, _, ctx) => {
    const initiator = await loadUser(ctx, one.initiator_id);
    return initiator ? fullName(initiator) : null;
  },
  title: async (one, _, ctx) => {
    if (one.is_blocker) return one.external_title ?? 'Block';
    const companion = isMember(ctx) ? one.user_id : one.provider_ids[0];
    const [type, person] = await Promise.all([loadType(ctx, one.appointment_type_id), loadUser(ctx, companion)]);
    const name = type?.name ?? 'Appointment';
    return person ? `${name} with ${fullName(person)}` : name;
  },
  user: async (one, _, ctx) => (await loadUser(ctx, one.user_id)) ?? null,
  user_id: ({ user_id }) => (user_id === undefined ? null : Number(user_id)),
} satisfies Partial<Presenter<'Appointment'>>;
