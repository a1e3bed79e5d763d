import { isMember, noSuch, signedIn } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import type { createAppointmentRequestInput } from '../../generated.ts';
import { settingIn } from '../../scheduling/governing-setting.ts';
import type { EffectiveSetting } from '../../settings.ts';
import { type SchedulingFacts, schedulingFacts } from '../../store/facts.ts';
import type { AppointmentRequest, AppointmentType, Organization, User } from '../../store/items.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { readId } from '../../wire/ids-in.ts';

/** Whom a request asks, and for what. */
export interface Addressee {
  readonly organization: Organization;
  /** The provider who was named, or is the client's own. */
  readonly provider: User | undefined;
  readonly type: AppointmentType | undefined;
  /** What governs a booking of this type with this provider, and with it whether one may ask. */
  readonly setting: EffectiveSetting;
  readonly location: AppointmentRequest['location'];
}

/**
 * Finds whom a request asks. A visitor's practice is the one named, else that of the provider, else that of the type.
 * @param client whose own provider is asked where none is named
 * @throws BadInput for ids that name nothing in that practice, and for types that are not asked for this way
 */
export async function addresseeOf(
  input: createAppointmentRequestInput,
  ctx: Context,
  client: User | undefined,
): Promise<Addressee> {
  const id = (field: 'organization_id' | 'provider_id' | 'appointment_type_id' | 'appointment_location_id') =>
    input[field] ? readId(input[field], field) : undefined;
  const [named, typeId, location] = [id('provider_id'), id('appointment_type_id'), id('appointment_location_id')];
  const asked = named ?? client?.dietitian_id;
  const facts = await schedulingFacts(ctx.store, {
    organization: organizationAsked(ctx, id('organization_id')),
    types: typeId ? [typeId] : [],
    providers: asked ? [asked] : [],
    intervals: [],
    consistent: true,
  });
  if (!facts) throw nowhere(input);
  const provider = facts.providers[0]?.provider;
  if (named && !provider) throw noSuch('provider', named, 'provider_id');
  const type = typeId ? requireType(facts.types[0], ctx, typeId) : undefined;
  return {
    organization: facts.organization,
    provider,
    type,
    setting: settingIn(facts, {
      provider_ids: provider ? [provider.id] : [],
      ...(type && { appointment_type_id: type.id }),
    }),
    location: location ? requireLocation(facts, ctx, location) : undefined,
  };
}

/** Those signed in ask their own organization. Undefined for a visitor who names none. @throws BadInput for another one */
function organizationAsked(ctx: Context, id: string | undefined): string | undefined {
  if (ctx.viewer.role === 'anonymous') return id;
  const own = signedIn(ctx).organization;
  if (id && id !== own) throw noSuch('organization', id, 'organization_id');
  return own;
}

/** What a visitor is told whose practice cannot be told. */
function nowhere({ organization_id, provider_id, appointment_type_id }: createAppointmentRequestInput): BadInput {
  if (organization_id) return noSuch('organization', organization_id, 'organization_id');
  if (provider_id) return noSuch('provider', provider_id, 'provider_id');
  if (appointment_type_id) return noSuch('appointment type', appointment_type_id, 'appointment_type_id');
  return new BadInput('provider_id', 'Say who is asked: a provider_id, or the organization_id of the practice.');
}

/** @throws BadInput for a type that does not exist or is not to be seen, and for that of group sessions, which are joined */
function requireType(type: AppointmentType | undefined, ctx: Context, id: string): AppointmentType {
  const field = 'appointment_type_id';
  const visible = type?.deleted_at === undefined && (type?.clients_can_book || isMember(ctx));
  if (!type || !visible) throw noSuch('appointment type', id, field);
  if (type.is_group)
    throw new BadInput(
      field,
      'A request is for an individual session; group sessions are joined with completeCheckout.',
    );
  return type;
}

/** The provider's locations go before the organization's. @throws BadInput for one that is not there or not to be seen */
function requireLocation(
  { organization, organizationSetting, providers: [asked] }: SchedulingFacts,
  ctx: Context,
  id: string,
): AppointmentRequest['location'] {
  const own = asked?.setting?.fields.appointment_locations;
  const known = own ?? organizationSetting?.fields.appointment_locations ?? [];
  const location = known.find((one) => one.id === id);
  if (!location || !(location.clients_can_book || isMember(ctx)))
    throw noSuch('appointment location', id, 'appointment_location_id');
  return { id, appointment_setting_id: own && asked ? asked.provider.id : organization.id };
}
