import { signedIn } from '../../clinic.ts';
import type { Context } from '../../context.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { typesOf } from '../appointment-type/list.ts';
import type { HoursOwner, Ties } from './owner.ts';

/** Types that one availability may be tied to. */
const MOST_TYPES = 200;

/** The ids of the organization's types for one client at a time. */
export async function nonGroupTypes(ctx: Context): Promise<string[]> {
  const types = await typesOf(ctx.store, signedIn(ctx).organization);
  return types.filter((type) => !type.is_group && type.deleted_at === undefined).map(({ id }) => id);
}

/**
 * Holds hours for certain types to what the calendar is kept by: where times go by contact type or location, they name one.
 * @throws BadInput
 */
export function requireTies(ties: Ties, { setting }: HoursOwner): void {
  const count = ties.appointment_type_ids?.length ?? 0;
  if (count < 1 || count > MOST_TYPES)
    throw new BadInput('appointment_type_ids', `Name 1 to ${MOST_TYPES} appointment types.`);
  if (setting.times_by_contact_type && !ties.contact_type_id) {
    throw new BadInput('contact_type_id', 'contact_type_id is required: this calendar is kept by contact type.');
  }
  if (setting.times_by_location && !ties.appointment_location_id) {
    throw new BadInput(
      'appointment_location_id',
      'appointment_location_id is required: this calendar is kept by location.',
    );
  }
}
