import { type Zone, zone } from '@openings/engine';
import { findLivingType, findProvider, noSuch, signedIn } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import { requireCalendarRight } from '../../identity/calendar-right.ts';
import { type ContactTypeSetting, contactTypesOf, type EffectiveSetting, effectiveSetting } from '../../settings.ts';
import { type Availability, type Organization, recordOf, type User } from '../../store/items.ts';
import { key } from '../../store/table.ts';
import { readId, readIds } from '../../wire/ids-in.ts';
import { readZone } from '../../wire/zone-in.ts';

/** Whose hours they are, and what those hours can be tied to. */
export interface HoursOwner {
  readonly provider: User;
  readonly setting: EffectiveSetting;
  readonly contactTypes: readonly ContactTypeSetting[];
  /** The zone of hours that name none: the viewer's, else the provider's, else the organization's. */
  readonly zone: Zone;
}

/**
 * Gathers the provider whose hours are meant.
 * @param id of the provider; without it the viewer, who then has to be one
 * @throws BadInput
 * @throws Denied where the viewer may not change them
 */
export async function hoursOwner(ctx: Context, id: string | null | undefined): Promise<HoursOwner> {
  const viewer = signedIn(ctx);
  const own = viewer.role === 'provider' ? viewer.user.id : undefined;
  const provider = await findProvider(ctx, id ?? own, 'user_id');
  requireCalendarRight(ctx, [provider.id]);
  const keys = [
    key.userSetting(provider.id),
    key.organizationSetting(provider.organization),
    key.organization(provider.organization),
  ];
  const [set, shared, home] = await ctx.store.getMany(keys, { consistent: true });
  const [ownSetting, organizationSetting] = [recordOf('setting', set), recordOf('setting', shared)];
  const organization = recordOf('organization', home) as Organization;
  return {
    provider,
    setting: effectiveSetting(undefined, ownSetting, organizationSetting),
    contactTypes: contactTypesOf(organizationSetting),
    zone: zone(viewer.user.timezone ?? provider.timezone ?? organization.timezone),
  };
}

/** What hours can be tied to, as the inputs name it. */
export interface TiesInput {
  readonly timezone?: string | null | undefined;
  readonly appointment_type_id?: string | null | undefined;
  readonly appointment_type_ids?: readonly (string | null)[] | null | undefined;
  readonly contact_type_id?: string | number | null | undefined;
  readonly appointment_location_id?: string | null | undefined;
}

/** What hours are tied to: they serve only bookings of these types, this contact type, this location. */
export type Ties = Pick<Availability, 'appointment_type_ids' | 'contact_type_id' | 'appointment_location_id'>;

/** The zone that an input names, or the hours' as they stand, or the usual one. */
export function zoneOfHours(input: TiesInput, owner: HoursOwner, before?: Availability): Zone {
  if (input.timezone) return readZone(input.timezone, 'timezone');
  return before ? zone(before.timezone) : owner.zone;
}

/**
 * Reads and finds what hours are tied to; what is left out stays as before, null unties.
 * @throws BadInput
 */
export async function readTies(ctx: Context, input: TiesInput, owner: HoursOwner, before: Ties = {}): Promise<Ties> {
  const types = await readTypes(ctx, input);
  const contact = input.contact_type_id === undefined ? before.contact_type_id : contactTypeId(input, owner);
  const location =
    input.appointment_location_id === undefined ? before.appointment_location_id : locationId(input, owner);
  const kept = types ?? before.appointment_type_ids ?? [];
  return {
    ...(kept.length > 0 && { appointment_type_ids: kept }),
    ...(contact && { contact_type_id: contact }),
    ...(location && { appointment_location_id: location }),
  };
}

async function readTypes(ctx: Context, input: TiesInput): Promise<string[] | undefined> {
  const field = input.appointment_type_ids ? 'appointment_type_ids' : 'appointment_type_id';
  const named = input.appointment_type_ids ?? input.appointment_type_id;
  if (named === undefined) return undefined;
  const ids = readIds(named ?? [], field);
  await Promise.all(ids.map((id) => findLivingType(ctx, id, field)));
  return ids;
}

function contactTypeId({ contact_type_id: given }: TiesInput, { contactTypes }: HoursOwner): string | undefined {
  if (given === null || given === undefined) return undefined;
  const id = readId(given, 'contact_type_id');
  if (contactTypes.some((type) => type.id === id)) return id;
  throw noSuch('contact type', id, 'contact_type_id');
}

function locationId({ appointment_location_id: given }: TiesInput, { setting }: HoursOwner): string | undefined {
  if (given === null || given === undefined) return undefined;
  const id = readId(given, 'appointment_location_id');
  if (setting.appointment_locations?.some((location) => location.id === id)) return id;
  throw noSuch('location', id, 'appointment_location_id');
}
