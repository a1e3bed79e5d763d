import { findNamed, findProvider } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import type { createAppointmentTypeInput, updateAppointmentTypeInput } from '../../generated.ts';
import type { AppointmentType, ContactTypeSlug } from '../../store/items.ts';
import { BadInput, quote } from '../../wire/bad-input.ts';
import { contactTypeNamed } from '../../wire/contact-type.ts';
import { readFields, readSwitch } from '../../wire/fields.ts';
import { readId, readIds } from '../../wire/ids-in.ts';
import { readMetadata } from '../../wire/metadata-in.ts';
import { LIMITS, readNumber } from '../../wire/number-in.ts';
import { readRequiredText, readText } from '../../wire/text-in.ts';

const readers = {
  name: (value: string, field: string) => readRequiredText(value, field),
  length: (value: number, field: string) => readNumber(value, field, LIMITS.length),
  client_facing_display_name: (value: string, field: string) => readText(value, field),
  client_display_description: (value: string, field: string) => readText(value, field, { most: 10_000, lines: true }),
  is_group: readSwitch,
  clients_can_book: readSwitch,
  is_waitlist_enabled: readSwitch,
  specific_groups: readSwitch,
  bookable_by_groups: readSwitch,
  bookable_without_group: readSwitch,
  bookable_group_ids: (value: string, field: string) => (value.trim() === 'all' ? 'all' : readIds(value, field)),
  user_group_id: (value: string, field: string) => readId(value, field),
  require_specific_providers: readSwitch,
  require_in_state_clients: readSwitch,
  dont_ask_for_reason: readSwitch,
  metadata: readMetadata,
};

/** What holds where nobody said anything. */
export const usualType = {
  is_group: false,
  clients_can_book: true,
  is_waitlist_enabled: false,
  contact_types: ['video_chat', 'in_person', 'phone_call'],
  specific_groups: false,
  bookable_by_groups: false,
  bookable_group_ids: [],
  bookable_without_group: true,
  require_specific_providers: false,
  provider_connections: [],
  require_in_state_clients: false,
  dont_ask_for_reason: false,
} as const satisfies Partial<AppointmentType>;

/**
 * The fields of a type that an input sets, every id among them found. What is given as null is as usual again.
 * @param connected the connections that stand now: a provider that stays keeps the id of its connection
 * @throws BadInput
 */
export async function readTypeInput(
  ctx: Context,
  input: createAppointmentTypeInput | updateAppointmentTypeInput,
  connected: AppointmentType['provider_connections'] = [],
): Promise<Partial<AppointmentType>> {
  for (const field of ['name', 'length'] as const)
    if (input[field] === null) throw new BadInput(field, `${field} is required.`);
  const fields = readFields(input, readers);
  const groups = fields.bookable_group_ids ?? [];
  if (fields.user_group_id) await findNamed(ctx, 'group', fields.user_group_id, 'user_group_id');
  if (groups !== 'all') await Promise.all(groups.map((id) => findNamed(ctx, 'group', id, 'bookable_group_ids')));
  const contactTypes = readContactTypes(input);
  const given = {
    ...(groups.length > 0 && { bookable_by_groups: true }),
    ...fields,
    ...(contactTypes && { contact_types: contactTypes }),
    ...(input.provider_ids_for_appt_type_connections !== undefined && {
      provider_connections: await connections(ctx, input.provider_ids_for_appt_type_connections ?? '', connected),
    }),
  };
  return Object.fromEntries(
    Object.entries(given).map(([field, value]) => [
      field,
      value ?? (usualType as Partial<AppointmentType>)[field as keyof AppointmentType],
    ]),
  );
}

const SLUGS = ['video_chat', 'in_person', 'phone_call'] as const satisfies readonly ContactTypeSlug[];

/**
 * The ways of meeting: the list `contact_type_overrides`, or the three objects of an update, of which an omitted one
 * means no as soon as one is given. Undefined where nothing is said.
 */
function readContactTypes(
  input: createAppointmentTypeInput & updateAppointmentTypeInput,
): ContactTypeSlug[] | undefined {
  if (input.contact_type_overrides) {
    const named = input.contact_type_overrides.map((text) => contactTypeNamed(text ?? ''));
    const unknown = named.indexOf(undefined);
    if (unknown < 0 && named.length > 0) return SLUGS.filter((slug) => named.includes(slug));
    const given = input.contact_type_overrides[unknown];
    throw new BadInput(
      'contact_type_overrides',
      `${given ? `${quote(given)} is not a contact type. ` : ''}Name one or more of ${SLUGS.join(', ')}.`,
    );
  }
  const shown = SLUGS.map((slug) => input[`contact_type_override_${slug}`]);
  if (shown.every((override) => override === undefined || override === null)) return undefined;
  const chosen = SLUGS.filter((_, i) => shown[i]?.show);
  if (chosen.length > 0) return chosen;
  throw new BadInput('contact_type_override_video_chat', 'At least one contact type has to be shown.');
}

/** One connection per provider listed. */
async function connections(
  ctx: Context,
  ids: string,
  connected: AppointmentType['provider_connections'],
): Promise<AppointmentType['provider_connections']> {
  const field = 'provider_ids_for_appt_type_connections';
  return Promise.all(
    readIds(ids, field).map(async (id) => {
      await findProvider(ctx, id, field);
      return connected.find(({ user_id }) => user_id === id) ?? { id: await ctx.store.newId(), user_id: id };
    }),
  );
}
