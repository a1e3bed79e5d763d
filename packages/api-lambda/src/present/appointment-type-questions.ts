import type { Context } from '../context.ts';
import { servingHours, windowsIn } from '../scheduling/hours.ts';
import { entryOf, isActive } from '../scheduling/occupancy.ts';
import { providersOf, schedulingFacts } from '../store/facts.ts';
import { type AppointmentType, recordOf } from '../store/items.ts';
import { indexed } from '../store/table.ts';
import { readIds } from '../wire/ids-in.ts';
import type { Presenter } from './presenter.ts';

/** Fields of an appointment type that take arguments and look beyond the type. */
type Questions = Presenter<'AppointmentType'>;

/** How far ahead they look, in minutes. */
const HORIZON = 366 * 1440;

/** Whose side of the question is asked. */
interface ProvidersAsked {
  readonly org_level?: boolean | null;
  readonly provider_id?: string | null;
  readonly provider_ids?: readonly (string | null)[] | null;
}

/** The providers named, or all of the organization's; where nobody is named, those too. */
async function providersAsked(asked: ProvidersAsked, type: AppointmentType, ctx: Context): Promise<string[]> {
  const named = readIds(
    [...(asked.provider_id ? [asked.provider_id] : []), ...(asked.provider_ids ?? [])],
    'provider_ids',
  );
  if (named.length > 0 && !asked.org_level) return named;
  return (await providersOf(ctx.store, type.organization)).map(({ id }) => id);
}

/** Whether anybody who may be booked for a type has hours ahead that serve it, taken or not. */
export const availabilityExists: Questions['availability_exists_for'] = async (type, args, ctx) => {
  const providers = await providersAsked(args, type, ctx);
  const able = providers.filter(
    (id) => !type.require_specific_providers || type.provider_connections.some(({ user_id }) => user_id === id),
  );
  const range = { start: ctx.now, end: ctx.now + HORIZON };
  const facts = await schedulingFacts(ctx.store, {
    organization: type.organization,
    types: [],
    providers: able,
    intervals: [{ start: ctx.now, end: ctx.now }],
    consistent: false,
  });
  const wanted = { type: type.id, location: args.appointment_location_id ?? undefined };
  return (facts?.providers ?? []).some(({ availabilities }) => {
    const [first] = windowsIn(servingHours(availabilities, wanted), range);
    return first !== undefined;
  });
};

/** Whether a session of a type lies ahead that has a seat left. */
export const sessionAhead: Questions['has_available_group_appts'] = async (type, args, ctx) => {
  if (!type.is_group) return false;
  const partition = args.provider_id ? indexed.provider(args.provider_id) : indexed.organization(type.organization);
  const index = args.provider_id ? 'byProvider' : 'byOrganization';
  const range = { index, partition, from: indexed.start(ctx.now), to: indexed.start(ctx.now + HORIZON) } as const;
  for await (const item of ctx.store.walk(range)) {
    const found = recordOf('appointment', item);
    if (!found || found.organization !== type.organization || found.appointment_type_id !== type.id) continue;
    const there = !args.appointment_location_id || found.appointment_location_id === args.appointment_location_id;
    const { session } = entryOf(found);
    if (there && isActive(found) && session && session.taken + session.waiting < session.seats) return true;
  }
  return false;
};

/** Whether a provider is licensed where the client lives; always, where a type asks for no license. */
export const licensed: Questions['valid_state_licensing_for'] = async (type, args, ctx) => {
  if (!type.require_in_state_clients) return true;
  const state = args.client_state_of_residence?.trim().toUpperCase();
  const asked = await providersAsked(args, type, ctx);
  const providers = (await providersOf(ctx.store, type.organization)).filter(({ id }) => asked.includes(id));
  return providers.some(({ state_licenses = [] }) => state_licenses.some((license) => license.state === state));
};
