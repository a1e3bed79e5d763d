import { type ContactTypeSetting, contactTypeNames, type EffectiveSetting } from '../settings.ts';
import type { AppointmentType } from '../store/items.ts';
import { BadInput } from '../wire/bad-input.ts';
import { contactTypeNamed } from '../wire/contact-type.ts';

/**
 * The contact type that a text names, by name or by slug, in any case.
 * @param type where given, it must be one of the type's own
 * @throws BadInput for one that the organization does not have, or the type does not offer
 */
export function contactTypeFor(
  text: string,
  type: AppointmentType | undefined,
  known: readonly ContactTypeSetting[],
): ContactTypeSetting {
  const slug = contactTypeNamed(text);
  const name = (slug ? contactTypeNames[slug] : text.trim()).toLowerCase();
  const found = known.find((one) => one.name.toLowerCase() === name);
  const offered = !type || type.contact_types.length === 0 || !slug || type.contact_types.includes(slug);
  if (found && offered) return found;
  const choices = known.filter((one) => !type || isOffered(type, one)).map((one) => `"${one.name}"`);
  throw new BadInput(
    'contact_type',
    `That is not a way to meet for this appointment. Use ${choices.join(' or ') || 'one of contactTypes'}.`,
  );
}

function isOffered(type: AppointmentType, { name }: ContactTypeSetting): boolean {
  const slug = contactTypeNamed(name);
  return type.contact_types.length === 0 || !slug || type.contact_types.includes(slug);
}

/**
 * Lets a client choose only a location that clients may book.
 * @throws BadInput for any other
 */
export function requireBookableLocation(location: string | undefined, setting: EffectiveSetting): void {
  if (location === undefined) return;
  if (!canMeetAt(location, setting))
    throw new BadInput('appointment_location_id', `No location that clients can book has the id ${location}.`);
}

/** Whether clients can book this location. */
export const canMeetAt = (location: string, setting: EffectiveSetting): boolean =>
  setting.appointment_locations?.find(({ id }) => id === location)?.clients_can_book ?? false;
