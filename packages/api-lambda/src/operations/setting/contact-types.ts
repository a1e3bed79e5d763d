import type { ContactTypeOverrideInput } from '../../generated.ts';
import { type ContactTypeSetting, contactTypesOf, type SettingFields } from '../../settings.ts';
import { editNested } from '../../wire/nested.ts';
import { readRequiredText } from '../../wire/text-in.ts';

/** The contact types of a setting after these edits. The built-in ones are the list that the first edit starts from. @throws BadInput */
export function editContactTypes(
  stored: SettingFields,
  edits: readonly (ContactTypeOverrideInput | null)[],
  newId: () => Promise<string>,
): Promise<ContactTypeSetting[]> {
  const before = contactTypesOf({ fields: stored });
  return editNested<ContactTypeSetting, ContactTypeOverrideInput>(before, edits, {
    field: 'contact_type_overrides',
    most: 50,
    newId,
    apply: (edit, was) => ({
      name: readRequiredText(edit.name ?? was?.name, 'contact_type_overrides.name', { most: 25 }),
      show: edit.show ?? was?.show ?? true,
      position: edit.position ?? was?.position ?? before.length + 1,
    }),
  });
}
