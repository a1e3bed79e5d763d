import type { Context } from '../../context.ts';
import type { AppointmentRequestOrderKeys } from '../../generated.ts';
import { only } from '../../store/facts.ts';
import { type AppointmentRequest, folded } from '../../store/items.ts';
import { key } from '../../store/table.ts';

/** What a request is ranked by; undefined ranks it last, whichever way the order goes. */
type Rank = (request: AppointmentRequest) => string | number | undefined;

/** The requests in order; equals go by age. */
export async function inOrder(
  ctx: Context,
  requests: readonly AppointmentRequest[],
  order: AppointmentRequestOrderKeys,
): Promise<AppointmentRequest[]> {
  const rankOf = await ranks(ctx, requests, order);
  const direction = order.endsWith('_desc') ? -1 : 1;
  return requests.toSorted((a, b) => {
    const [one, other] = [rankOf(a), rankOf(b)];
    if (one === other) return (a.created_at - b.created_at || Number(a.id) - Number(b.id)) * direction;
    if (one === undefined || other === undefined) return one === undefined ? 1 : -1;
    return (one < other ? -1 : 1) * direction;
  });
}

async function ranks(
  ctx: Context,
  requests: readonly AppointmentRequest[],
  order: AppointmentRequestOrderKeys,
): Promise<Rank> {
  switch (order) {
    case 'date_asc':
    case 'date_desc':
      return ({ created_at }) => created_at;
    case 'requested_date_asc':
    case 'requested_date_desc':
      return ({ slots }) => slots[0]?.start;
    case 'client_name':
      return lastNameFirst;
    case 'new_clients':
      return ({ patient_id }) => (patient_id ? 1 : 0);
    case 'active_clients':
      return ({ patient_id }) => (patient_id ? 0 : 1);
    case 'appt_type':
      return typeNames(ctx, requests);
    case 'req_provider':
      return providerNames(ctx, requests);
  }
}

const lastNameFirst = ({ first_name, last_name }: { readonly first_name: string; readonly last_name: string }) =>
  `${folded(last_name)} ${folded(first_name)}`;

async function typeNames(ctx: Context, requests: readonly AppointmentRequest[]): Promise<Rank> {
  const keys = requests.flatMap(({ appointment_type_id: id }) => (id ? [key.appointmentType(id)] : []));
  const types = only(await ctx.store.getMany(keys), 'appointment-type');
  const names = new Map(types.map(({ id, name }) => [id, folded(name)]));
  return ({ appointment_type_id: id }) => (id ? names.get(id) : undefined);
}

async function providerNames(ctx: Context, requests: readonly AppointmentRequest[]): Promise<Rank> {
  const keys = requests.flatMap(({ provider_id: id }) => (id ? [key.user(id)] : []));
  const providers = only(await ctx.store.getMany(keys), 'user');
  const names = new Map(providers.map((provider) => [provider.id, lastNameFirst(provider)]));
  return ({ provider_id: id }) => (id ? names.get(id) : undefined);
}
