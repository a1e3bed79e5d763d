import type { ClientLocationInput } from '../../generated.ts';
import type { Address } from '../../store/items.ts';
import { BadInput } from '../../wire/bad-input.ts';
import { readFields } from '../../wire/fields.ts';
import { editNested } from '../../wire/nested.ts';
import { readText } from '../../wire/text-in.ts';

/** The arguments that carry addresses: one, or several. */
interface AddressesInput {
  readonly location?: ClientLocationInput | null | undefined;
  readonly locations?: readonly (ClientLocationInput | null)[] | null | undefined;
}

const line = (value: string, field: string) => readText(value, field);
const state = (value: string, field: string) => readText(value, field).toUpperCase();
const readers = { name: line, line1: line, line2: line, city: line, state, zip: line, country: line };

/**
 * A client's addresses after an input: `location` changes the first one where it names none by id.
 * @throws BadInput
 */
export function editAddresses(
  stored: readonly Address[],
  { location, locations }: AddressesInput,
  newId: () => Promise<string>,
): Promise<Address[]> {
  const first = stored[0] && location && !location.id ? { ...location, id: stored[0].id } : location;
  return editNested<Address, ClientLocationInput>(stored, [first ?? null, ...(locations ?? [])], {
    field: location ? 'location' : 'locations',
    most: 20,
    newId,
    apply: (edit, before) => {
      const { id: _, ...address } = { ...before, ...readFields(edit, readers) } as Address;
      if (!address.line1)
        throw new BadInput(location ? 'location' : 'locations', 'An address needs its line1: street and number.');
      return address;
    },
  });
}
