import { findNamed, findProvider, signedIn } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import type { createClientInput, updateClientInput, updateUserInput } from '../../generated.ts';
import { loadOrganization } from '../../present/related.ts';
import type { Fields } from '../../store/commit.ts';
import type { User } from '../../store/items.ts';
import { USUAL_ZONE } from '../../viewer-zone.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { readBirthday } from '../../wire/birthday-in.ts';
import { readEmail } from '../../wire/email-in.ts';
import { readFields, readSwitch } from '../../wire/fields.ts';
import { readId, readIds } from '../../wire/ids-in.ts';
import { readMetadata } from '../../wire/metadata-in.ts';
import { readPhone } from '../../wire/phone-in.ts';
import { NOTE, readRequiredText, readText } from '../../wire/text-in.ts';
import { readZone } from '../../wire/zone-in.ts';

const name = (value: string, field: string) => readRequiredText(value, field);
const line = (value: string, field: string) => readText(value, field);

/** @param zoneId the practice's */
const readersAt = (today: number, zoneId: string) => ({
  first_name: name,
  last_name: name,
  legal_name: line,
  email: readEmail,
  phone_number: (value: string, field: string) => readPhone(value, field, zoneId),
  additional_phone_number: (value: string, field: string) => readPhone(value, field, zoneId),
  dob: (value: string, field: string) => readBirthday(value, field, today),
  sex: line,
  timezone: (value: string, field: string) => readZone(value, field).id,
  record_identifier: line,
  additional_record_identifier: line,
  metadata: readMetadata,
  quick_notes: (value: string, field: string) => readText(value, field, NOTE),
  active: readSwitch,
  restricted: readSwitch,
  dietitian_id: (value: string, field: string) => readId(value, field),
  other_provider_ids: (value: readonly (string | null)[], field: string) => readIds(value, field, 50),
  user_group_id: (value: string, field: string) => readId(value, field),
});

/** Fields that nobody is without. */
const NEEDED = ['first_name', 'last_name', 'active'] as const;

/**
 * Reads the fields of a user that an input sets, every provider and group among them found.
 * @throws BadInput
 */
export async function readUserInput(
  ctx: Context,
  input: createClientInput | updateClientInput | Omit<updateUserInput, 'name' | 'avatar_string'>,
): Promise<Fields<User>> {
  const given: Readonly<Record<string, unknown>> = { ...input };
  for (const field of NEEDED) if (given[field] === null) throw new BadInput(field, `${field} is required.`);
  const organization = await loadOrganization(ctx, signedIn(ctx).organization);
  const edits: Fields<User> = readFields(
    input,
    readersAt(Math.floor(ctx.now / 1440), organization?.timezone ?? USUAL_ZONE),
  );
  await Promise.all([
    edits.user_group_id && findNamed(ctx, 'group', edits.user_group_id, 'user_group_id'),
    edits.dietitian_id && findProvider(ctx, edits.dietitian_id, 'dietitian_id'),
    ...(edits.other_provider_ids ?? []).map((id) => findProvider(ctx, id, 'other_provider_ids')),
  ]);
  return edits;
}
