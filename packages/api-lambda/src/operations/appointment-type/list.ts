import { isMember } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import type { QueryappointmentTypesArgs } from '../../generated.ts';
import { only } from '../../store/facts.ts';
import { type AppointmentType, folded, recordOf } from '../../store/items.ts';
import type { Store } from '../../store/store.ts';
import { indexed, key } from '../../store/table.ts';
import { readIds } from '../../wire/ids-in.ts';

/** The arguments that choose types, shared by the list and its count. */
export type TypeFilter = Partial<QueryappointmentTypesArgs>;

/** All types of an organization, deleted ones too, in order of name. */
export async function typesOf(store: Store, organization: string): Promise<AppointmentType[]> {
  return only(
    await store.query({ index: 'byName', partition: indexed.names(organization, 'TYPE') }),
    'appointment-type',
  );
}

/**
 * The types that the arguments choose. A visitor belongs to no organization: the providers or types that are named tell which one
 * is meant, and where none is named there is nothing to show.
 */
export async function chosenTypes(args: TypeFilter, ctx: Context): Promise<AppointmentType[]> {
  const one = args.provider_id ? readIds(args.provider_id, 'provider_id') : [];
  const several = readIds(args.provider_ids ?? [], 'provider_ids');
  const ids = args.appointment_type_ids ? readIds(args.appointment_type_ids, 'appointment_type_ids', 1000) : undefined;
  const organization =
    ctx.viewer.role === 'anonymous' ? await organizationMeant(ctx, [...one, ...several], ids) : ctx.viewer.organization;
  if (organization === undefined) return [];
  const wanted = folded(args.keywords ?? '');
  return (await typesOf(ctx.store, organization))
    .filter((type) => (args.with_deleted_appt_types && isMember(ctx)) || type.deleted_at === undefined)
    .filter((type) => !ids || ids.includes(type.id))
    .filter((type) => folded(type.name).includes(wanted))
    .filter((type) => (args.show_group ?? type.is_group) === type.is_group)
    .filter((type) => (args.clients_can_book ?? type.clients_can_book) === type.clients_can_book)
    .filter((type) => !args.embed_or_sharing_link || bookableByAnybody(type))
    .filter((type) => !args.clients_can_book || bookableWith(type, args.org_level ? several : [...one, ...several]));
}

/** Whether one of these providers offers a type. Where no provider is named, somebody will. */
function bookableWith(type: AppointmentType, providers: readonly string[]): boolean {
  if (providers.length === 0 || !type.require_specific_providers) return true;
  return type.provider_connections.some(({ user_id }) => providers.includes(user_id));
}

/** Whether a public booking page offers a type: visitors are in no group. */
const bookableByAnybody = (type: AppointmentType): boolean =>
  type.clients_can_book && (!type.specific_groups || type.bookable_without_group);

async function organizationMeant(
  ctx: Context,
  providers: readonly string[],
  ids: readonly string[] = [],
): Promise<string | undefined> {
  const [provider, type] = await ctx.store.getMany([key.user(providers[0] ?? '0'), key.appointmentType(ids[0] ?? '0')]);
  return recordOf('user', provider)?.organization ?? recordOf('appointment-type', type)?.organization;
}
